"""The library to a search index of classic scripts, which a page can load from disk, piece by piece."""
