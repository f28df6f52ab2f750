"""Addresses to those that a page may link to: a web page or a letter, never a script."""

import re

from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.patterns import pattern

MAIL = pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
SAFE = pattern(r"(?:https?://|mailto:)\S+", re.ASCII | re.IGNORECASE)


def entry_address(name: str, gazetteer: Gazetteer, glossary: Glossary, root: str) -> str:
    """Give the address of a term's or person's entry in its index; nothing for an id that is neither's."""
    if name in glossary.terms:
        return f"{root}begrippen/index.html#t-{name}"
    return f"{root}personen/index.html#p-{name}" if name in gazetteer.entities else ""


def report_address(given: str) -> str:
    """Give where a mistake is reported, as an address to link to; a bare mail address becomes one."""
    return safe_address(given) or (f"mailto:{given.strip()}" if MAIL.fullmatch(given.strip()) else "")


def safe_address(address: str) -> str:
    """Give an address if a page may link to it, else nothing; `javascript:` and what looks like it are none."""
    trimmed = address.strip()
    return trimmed if SAFE.fullmatch(trimmed) else ""
