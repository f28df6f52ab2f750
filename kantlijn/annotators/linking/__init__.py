"""Who of the collection is meant by a name in an article: what stands beside it, weighed against dated functions."""
