"""Texts to what may stand in an XML file: it has no place for most control characters, not even by number."""

from kantlijn.patterns import pattern

FORBIDDEN = pattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]")


def xml_text(text: str) -> str:
    """Give a text without the characters that XML forbids; each leaves the sign for what cannot be shown."""
    return FORBIDDEN.sub("\ufffd", str(text))
