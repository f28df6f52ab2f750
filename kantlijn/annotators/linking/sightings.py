"""A text to the places where a name of the collection stands and nobody was found: `minister |Graafhuis|`."""

from collections.abc import Sequence

from kantlijn.annotators.linking.anchors import find_anchors
from kantlijn.annotators.linking.bearers import names_thing
from kantlijn.annotators.matching.phrases import WORD, name_key
from kantlijn.annotators.naming.name_settings import opens_sentence
from kantlijn.annotators.naming.titles import is_title
from kantlijn.model.annotations import Mention
from kantlijn.model.collection import Tables
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

CAPITAL_BEFORE = pattern(r"([A-ZÀ-Þ][\w’'-]*)[ -]$")
SMALL = pattern(r"[a-zà-ÿ]")


def find_sightings(text: str, tables: Tables, taken: Sequence[Span]) -> list[Mention]:
    """Give the places of full names and surnames, the longest of several, that share no character with those taken."""
    found: list[Mention] = []
    for word in WORD.finditer(text):
        if not word.group()[0].isupper():
            continue
        lines = tables.endings.get(name_key(word.group()))
        for written in lines.split("\n") if lines else ():
            span = Span(word.end() - len(written), word.end())
            if is_written_so(text, written, span) and not any(map(span.overlaps, taken)):
                found = [each for each in found if not span.covers(each.span)]
                found.append(Mention(span, written))
                break
    return found


def is_written_so(text: str, written: str, span: Span) -> bool:
    """Say whether a name stands at a place as a whole, with its capitals, and inside no name of something else."""
    there = span.of(text)
    if span.start < 0 or len(there) != len(written) or name_key(there) != name_key(written):
        return False
    words = zip(there.split(), written.split(), strict=False)
    if not there[0].isupper() or any(SMALL.match(word) and known[0].isupper() for word, known in words):
        return False
    return not (text[span.start - 1 : span.start].isalnum() or names_thing(text, span) or stands_in_name(text, span))


def stands_in_name(text: str, span: Span) -> bool:
    """Say whether a word with a capital before a name makes it part of another: `Stichting |Anna Bos|`.

    The field of a function does not: `minister van Justitie |Bos|`.
    """
    before = CAPITAL_BEFORE.search(text, max(0, span.start - 30), span.start)
    if not before or is_title(before[1]) or opens_sentence(text, before.start()):
        return False
    return not any(anchor.field for anchor in find_anchors(text, span))
