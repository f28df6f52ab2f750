"""Addresses to those that a page may link to: a web page or a letter, never a script."""

import re

SAFE = re.compile(r"(?:https?://|mailto:)\S+", re.ASCII | re.IGNORECASE)


def safe_address(address: str) -> str:
    """Give an address if a page may link to it, else nothing; `javascript:` and what looks like it are none."""
    trimmed = address.strip()
    return trimmed if SAFE.fullmatch(trimmed) else ""
