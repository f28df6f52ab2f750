"""The first files of a site, an article, a person or a term, as text that builds at once."""
