"""Where sentences end in a text, by their marks alone; a mistake costs no more than a sentence shown too long."""

import re
from collections.abc import Iterator

SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]++[\"”’»)\]']*+\s++(?=[\"“„‘«'(\[]*+[A-ZÀ-Þ0-9])")
ABBREVIATION = re.compile(
    r"[\"“„‘«'(\[]*(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|(?i:dr|drs|mr|ir|ing|prof|ds|jhr|st|nr|ca|bijv|blz|art|jl|resp|mln|mld))",
)
"""What ends with a full stop and no sentence: `J. de Vries`, `prof. Bakker`, `o.a. Leiden`."""


def sentence_ends(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give where each sentence but the last ends in a part of a text, and where the next one begins."""
    for found in SENTENCE_END.finditer(text, start, end):
        if not ABBREVIATION.fullmatch(text[start : found.start()].rpartition(" ")[2]):
            yield found.start() + len(found.group().rstrip()), found.end()
            start = found.end()


def first_sentence(text: str) -> str:
    """Give the first sentence of a text, whole."""
    return text[: next(sentence_ends(text, 0, len(text)), (len(text), 0))[0]]
