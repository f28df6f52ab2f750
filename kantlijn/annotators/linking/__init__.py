"""Who and what of the collection is meant in an article: what stands beside a name or a term, weighed."""
