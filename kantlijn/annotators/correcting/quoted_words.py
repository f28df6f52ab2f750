"""Words that an author quotes to the places where they stand in a text."""

import re
import unicodedata
from typing import Literal

from kantlijn.model.corrections import Correction
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

SINGLE = "['‘’‚‛`´]"
DOUBLE = "(?:[\"“”„‟«»]|,,|'')"
GLYPHS = {"'": SINGLE, "‘": SINGLE, "’": SINGLE, '"': DOUBLE, "“": DOUBLE, "”": DOUBLE, "„": DOUBLE}
"""An author types the marks that the keyboard has; the text has its own."""
WORD = pattern(r"\w+")
RARE = 64
"""Places of a word, up to which it is quicker to look around each of them than through the whole text."""
ROOM = 40
"""Characters that blanks and marks may take more in the text than in what is quoted."""
Form = Literal["NFC", "NFD"]
Quoted = tuple[str, str, str]
"""The words before, those meant, and the words after."""


class Places:
    """The words of a text by their places, so that each correction is sought only where its rarest word stands."""

    def __init__(self, text: str) -> None:
        """Go through the text once."""
        self._text = text
        self._starts: dict[str, list[int]] = {}
        self._found: dict[Quoted, list[Span]] = {}
        for word in WORD.finditer(text):
            self._starts.setdefault(word.group(), []).append(word.start())

    def find(self, correction: Correction) -> list[Span]:
        """Give the places of the quoted words, between those quoted before and after them.

        Blanks, line breaks included, stand for each other; words between letters count where there are no others.
        """
        quoted = correction.quoted
        if quoted not in self._found:
            self._found[quoted] = self._free(quoted) or find_places(self._text, quoted)
        return self._found[quoted]

    def _free(self, quoted: Quoted) -> list[Span]:
        """Give the places where no letter touches the words, around the rarest of them; none where that is not rare."""
        words = [word for part in quoted[:2] for word in WORD.findall(unicodedata.normalize("NFC", part))]
        around = [self._starts.get(word, []) for word in words]
        rarest = min(around, key=len, default=[])
        if not rarest or len(rarest) > RARE:
            return []
        sought = expression_of(quoted, "NFC")
        reach = 2 * sum(map(len, quoted)) + ROOM
        found = {
            Span(*match.span("exact"))
            for start in rarest
            for match in sought.finditer(self._text, max(0, start - reach), start + reach)
        }
        return sorted(place for place in found if stands_free(self._text, place))


def find_places(text: str, quoted: Quoted) -> list[Span]:
    """Give the places of the words by going through the whole text."""
    for form in ("NFC", "NFD"):
        places = [Span(*match.span("exact")) for match in expression_of(quoted, form).finditer(text)]
        if places:
            return [place for place in places if stands_free(text, place)] or places
    return []


def expression_of(quoted: Quoted, form: Form) -> re.Pattern[str]:
    """Give what matches the words between those before and after them, in one of the two ways to write an accent."""
    before, exact, after = (pattern_of(unicodedata.normalize(form, part)) for part in quoted)
    open_before = rf"{before}\s*" if before else ""
    open_after = rf"\s*{after}" if after else ""
    return re.compile(rf"{open_before}(?P<exact>{exact})(?={open_after})")


def pattern_of(words: str) -> str:
    """Give what matches words, however they are spaced and whatever their quotation marks look like."""
    return r"\s+".join("".join(GLYPHS.get(c, re.escape(c)) for c in word) for word in words.split())


def stands_free(text: str, place: Span) -> bool:
    """Say whether no letter touches the words: `Trump` in `Trump zei`, not in `Trumpisme`."""
    before = text[place.start - 1 : place.start]
    return not (before.isalnum() or text[place.end : place.end + 1].isalnum())
