"""Whom and what an article speaks of: named people, nameless ones, bodies, each with its chain of mentions."""
