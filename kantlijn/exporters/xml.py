"""Texts to what may stand in an XML file: it has no place for most control characters, not even by number."""

import re

FORBIDDEN = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")


def xml_text(text: str) -> str:
    """Give a text without the characters that XML forbids; each leaves the sign for what cannot be shown."""
    return FORBIDDEN.sub("\ufffd", str(text))
