"""Any text to its composed form (NFC), with a way back to the offsets of the original."""

import re
import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from kantlijn.model.span import Span
from kantlijn.patterns import pattern

LETTER, MARK = r"[^\u0300-\u036f]", r"[\u0300-\u036f]"
CLUSTER = pattern(rf"(?P<marked>{LETTER}?{MARK}+)|{LETTER}+(?={LETTER}{MARK})|.+", re.DOTALL)


class Composed(Struct, frozen=True):
    """A text in NFC; `offsets` gives the place of each of its characters in the original, None where they agree."""

    text: str
    offsets: Sequence[int] | None = None

    def original(self, start: int, end: int) -> Span:
        """Give the span of the original text that these characters of the composed one stand for."""
        if self.offsets is None:
            return Span(start, end)
        return Span(self.offsets[start], self.offsets[end])


def compose(text: str) -> Composed:
    """Give the text in NFC: `Andre` + U+0301 becomes `André`, one character shorter."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return Composed(text)
    parts: list[str] = []
    offsets: list[int] = []
    for cluster in CLUSTER.finditer(text):
        written = cluster.group()
        parts.append(unicodedata.normalize("NFC", written) if cluster.group("marked") else written)
        if len(parts[-1]) == len(written):
            offsets.extend(range(cluster.start(), cluster.end()))
        else:
            offsets.extend([cluster.start()] * len(parts[-1]))
    offsets.append(len(text))
    return Composed("".join(parts), offsets)
