"""Annotated articles to pages: the only place that writes HTML."""
