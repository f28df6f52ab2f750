"""Paragraphs of a news text to kinds of block: caption, subhead, byline or plain paragraph."""

import re
from collections.abc import Sequence

from kantlijn.model.article import BlockKind
from kantlijn.patterns import pattern
from kantlijn.readers.paste.credits import find_closing_publisher, find_credit, has_full_stop, is_credit_alone
from kantlijn.readers.paste.paragraphs import Paragraph

LONGEST_SUBHEAD = 80
SUBHEAD = pattern(r"[\"“„‘'«]?[^\W_].*[^\s:;,]$", re.DOTALL)
EXCLAMATION = pattern(r"[\"“„‘'«].*[!?][\"”’'»]")
"""`"Wat een brug!"`: a whole sentence that somebody says, and no subhead."""
LEAST_ASKED = 3
"""Questions that make an interview."""
LONGEST_ASKED = 200
"""Characters of a question that stands alone."""
LIFTED = pattern(r"[\"“„‘'«].*[\"”’'»]", re.DOTALL)
"""Words lifted out of the text, between its paragraphs."""
LEAST_CALL = 4
"""Words of a sentence that is called out: `En dan is het zover!`"""
RELATED = pattern(r"(?:Lees|Bekijk|Luister|Kijk|Zie)\s+(?:ook|meer|verder|hier)\b", re.IGNORECASE)
RELATED_ALONE = pattern(r"[^:]{0,20}:?$")
PARTICLE = "van|de|den|der|ten|ter|te|het|'t|’t|el|al|la|le|du|von"
NAME = rf"[A-ZÀ-Þ][\w.'’-]*(?:\s+(?:{PARTICLE}|[A-ZÀ-Þ][\w.'’-]*))*\s+[A-ZÀ-Þ][\w'’-]+"
WHOSE = pattern(rf"[-–—]?\s*{NAME}(?:,|$)")
"""Below them: `Els Prins, molenaar`."""
BYLINE = pattern(
    rf"(?:(?:Door|Tekst|Auteurs?|Geschreven door|Van)(?:\s*:\s*|\s+))"
    rf"(?P<names>{NAME}(?:(?:,|\s+en|\s*&)\s+{NAME})*)"
    rf"|(?:Door|Van|Tekst:)\s+(?:onze|een)\s+(?:verslaggevers?|redactie|redacteur(?:en)?|correspondent(?:en)?)\b[^.]{{0,40}}"
)
LONGEST_BYLINE = 100


def find_kinds(paragraphs: Sequence[Paragraph]) -> list[BlockKind]:
    """Give the kind of each paragraph; a subhead is known by its neighbours."""
    kinds: list[BlockKind] = [kind_alone(paragraph.words) for paragraph in paragraphs]
    running = [index for index, kind in enumerate(kinds) if kind == "paragraph"]
    short = {index for index in running if is_short(paragraphs[index])}
    for before, index, after in zip(running, running[1:], running[2:], strict=False):
        if (index in short and not {before, after} & short) or is_below_lifted(paragraphs, before, index, short):
            kinds[index] = "subhead"
    asked = [index for index in short if paragraphs[index].words.endswith("?")]
    long = sum(paragraph.words.endswith("?") and len(paragraph.words) <= LONGEST_ASKED for paragraph in paragraphs)
    for index in asked if max(len(asked), long) >= LEAST_ASKED and len(asked) * 2 > len(short) else ():
        kinds[index] = "paragraph"  # of an interview
    for index in short:
        if kinds[index] == "subhead" and find_closing_publisher(paragraphs[index].words):
            kinds[index] = "caption"
        if kinds[index] == "subhead" and is_related(paragraphs, index):
            kinds[index] = "paragraph"
    return kinds


def is_below_lifted(paragraphs: Sequence[Paragraph], before: int, index: int, short: set[int]) -> bool:
    """Say whether a subhead stands below words that were lifted out of the text."""
    above, words = paragraphs[before].words, paragraphs[index].words
    if WHOSE.match(words):
        return False
    return {before, index} <= short and bool(LIFTED.fullmatch(above)) and not LIFTED.fullmatch(words)


def kind_alone(words: str) -> BlockKind:
    """Give the kind that a paragraph's own words show."""
    if find_credit(words) or is_credit_alone(words):
        return "caption"
    if len(words) <= LONGEST_BYLINE and BYLINE.fullmatch(words):
        return "byline"
    return "paragraph"


def is_short(paragraph: Paragraph) -> bool:
    """Say whether a paragraph may be a subhead: one line that is a heading."""
    return paragraph.lines == 1 and is_heading(paragraph.words)


def is_heading(words: str) -> bool:
    """Say whether words may be a heading: short, they open like a sentence and have no full stop."""
    if len(words) > LONGEST_SUBHEAD or has_full_stop(words):
        return False
    called = EXCLAMATION.fullmatch(words) or (words.endswith("!") and len(words.split()) >= LEAST_CALL)
    return bool(SUBHEAD.match(words)) and not words[0].islower() and not called


def is_related(paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Say whether a line is `Lees ook: ...`, or the title under a `Lees ook` that stands alone."""
    if RELATED.match(paragraphs[index].words):
        return True
    above = paragraphs[index - 1].words
    found = RELATED.match(above)
    return bool(found and RELATED_ALONE.match(above, found.end()))


def find_author(words: str) -> str | None:
    """Give the names of a byline: `Door: Els Prins`."""
    found = BYLINE.fullmatch(words)
    return found["names"] if found else None
