"""Words that an author quotes to the places where they stand in a text."""

import re
import unicodedata

from kantlijn.model.corrections import Correction
from kantlijn.model.span import Span

SINGLE = "['‘’‚‛`´]"
DOUBLE = "(?:[\"“”„‟«»]|,,|'')"
GLYPHS = {"'": SINGLE, "‘": SINGLE, "’": SINGLE, '"': DOUBLE, "“": DOUBLE, "”": DOUBLE, "„": DOUBLE}
"""An author types the marks that the keyboard has; the text has its own."""


def find_places(text: str, correction: Correction) -> list[Span]:
    """Give the places of the quoted words, between those quoted before and after them.

    Blanks, line breaks included, stand for each other; words between letters count where there are no others.
    """
    for form in ("NFC", "NFD"):
        parts = (correction.prefix, correction.exact, correction.suffix)
        before, exact, after = (pattern_of(unicodedata.normalize(form, part)) for part in parts)
        open_before = rf"{before}\s*" if before else ""
        open_after = rf"\s*{after}" if after else ""
        found = re.finditer(rf"{open_before}(?P<exact>{exact})(?={open_after})", text)
        places = [Span(*match.span("exact")) for match in found]
        if places:
            return [place for place in places if stands_free(text, place)] or places
    return []


def pattern_of(words: str) -> str:
    """Give what matches words, however they are spaced and whatever their quotation marks look like."""
    return r"\s+".join("".join(GLYPHS.get(c, re.escape(c)) for c in word) for word in words.split())


def stands_free(text: str, place: Span) -> bool:
    """Say whether no letter touches the words: `Trump` in `Trump zei`, not in `Trumpisme`."""
    before = text[place.start - 1 : place.start]
    return not (before.isalnum() or text[place.end : place.end + 1].isalnum())
