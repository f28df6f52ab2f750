"""File names to the slugs that addresses are made of: `Één brug (2).txt` to `een-brug-2`."""

import unicodedata

from kantlijn.patterns import pattern

UNDECOMPOSED = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ĳ": "ij"}
)
OTHERS = pattern(r"[^a-z0-9]+")
APOSTROPHES = pattern("['’]")


def slug_of(name: str) -> str:
    """Give a name in lower-case ASCII letters, digits and single hyphens; empty where it holds none of these.

    Names that differ only in how accents are encoded (NFC, NFD) give the same slug.
    """
    folded = name.lower()
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", folded).translate(UNDECOMPOSED)
        folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    return OTHERS.sub("-", APOSTROPHES.sub("", folded)).strip("-")
