"""Kantlijn: Dutch news texts in, annotated reading pages out."""

__version__ = "0.1.0"
