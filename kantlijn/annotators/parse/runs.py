"""Opening marks without a partner to the stretches of a quotation that runs over several paragraphs.

Dutch papers repeat the opening mark at each paragraph and close the last one only; some leave the repeating out.
Pasted texts may have lost the breaks between such paragraphs, so that several stand in one block.
"""

import re
from collections.abc import Sequence

from msgspec import Struct, field

from kantlijn.annotators.lexicon.verbs import reporting
from kantlijn.annotators.parse.marks import Mark
from kantlijn.model.article import Block
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

READ_ON = frozenset({"paragraph", "item", "blockquote"})
LONGEST_RUN = 4
"""Paragraphs that a quotation may run through without repeating its mark."""
DOUBLED = frozenset({",,", "''", "’’", "‘‘", "``"})
SENTENCE_END = pattern(r"[.!?…:][\"”“’'»)\]]*$")
FULL_STOP = pattern(r"[.!?…][\"”“’'»)\]]*$")
FIRST_PERSON = pattern(r"\b(?:ik|we|wij|mijn|ons|onze|mij|me)\b", re.IGNORECASE)
NARRATED = pattern(r",\s+(?:(aldus)\b|([^\W\d_]+)\s+(?:hij|zij|ze|de|het|een|[A-Z]))")
"""What only the narrator writes: `, zegt Bo`; a stretch that holds it has lost its closing mark."""


class BlockQuotes(Struct):
    """What the marks of one block came to, while it is being mended."""

    place: int
    """Which of the article's blocks it is."""
    block: Block
    spans: list[Span] = field(default_factory=list)
    unclosed: list[Mark] = field(default_factory=list)
    unopened: list[Mark] = field(default_factory=list)
    runs: list[Span] = field(default_factory=list)
    """Stretches that end with the paragraph and not with a mark."""

    @property
    def outermost(self) -> list[Span]:
        """Give all stretches, in the order of the text, none inside another."""
        if not self.runs:
            return self.spans
        outer: list[Span] = []
        for span in sorted(self.spans + self.runs):
            if not outer or span.start >= outer[-1].end:
                outer.append(span)
        return outer


def join_paragraphs(text: str, blocks: Sequence[Block], found: Sequence[BlockQuotes]) -> list[BlockQuotes]:
    """Give for each block its quotations, those that run on into the next paragraph among them.

    `found` are the blocks that hold marks.
    """
    with_marks = {quotes.place: quotes for quotes in found}
    whole = [with_marks.get(place) or BlockQuotes(place, block) for place, block in enumerate(blocks)]
    for quotes in found:
        if quotes.unclosed:
            _run_inside(text, quotes)
    reading = [quotes for quotes in whole if quotes.block.kind in READ_ON]
    for place, quotes in enumerate(reading):
        if quotes.unclosed:
            _run_over(text, reading[place : place + LONGEST_RUN])
    return whole


def _run_inside(text: str, quotes: BlockQuotes) -> None:
    """Join opening marks that are repeated within a block to the stretches in front of the next one."""
    following = _following_starts(text, quotes)
    left = []
    for mark in quotes.unclosed:
        run = _run_of(text, quotes.block, mark, *following[mark.start])
        if run:
            quotes.runs.append(run)
        else:
            left.append(mark)
    quotes.unclosed = left


def _run_of(text: str, block: Block, mark: Mark, next_mark: int | None, next_sentence: int | None) -> Span | None:
    """Give the stretch from a mark to the next one that begins a sentence, if one voice speaks there."""
    if next_sentence is None:
        return None
    run = Span(mark.start, mark.start + len(text[mark.start : next_sentence].rstrip()))
    plain = next_sentence == next_mark and _begins(text, mark.start, block)
    stopped = FULL_STOP.search(text, max(run.start, run.end - 4), run.end)
    return run if stopped and _one_voice(text, run, personal=not plain) else None


def _following_starts(text: str, quotes: BlockQuotes) -> dict[int, tuple[int | None, int | None]]:
    """Give for each place where a quotation starts the next one with the same mark, and the next that also begins."""
    starts = sorted([mark.start for mark in quotes.unclosed] + [span.start for span in quotes.spans])
    found: dict[int, tuple[int | None, int | None]] = {}
    latest: dict[str, tuple[int | None, int | None]] = {}
    for start in reversed(starts):
        glyph = text[start : start + 2] if text[start : start + 2] in DOUBLED else text[start]
        found[start] = latest.get(glyph, (None, None))
        latest[glyph] = (start, start if _begins(text, start, quotes.block) else found[start][1])
    return found


def _run_over(text: str, reading: Sequence[BlockQuotes]) -> None:
    """Join the last mark of a block to the paragraphs behind it, where they carry the quotation on."""
    first, *others = reading
    mark = first.unclosed[-1]
    rest = Span(mark.start, first.block.span.end)
    if not others or not _begins(text, mark.start, first.block) or not _one_voice(text, rest):
        return
    if any(span.start > mark.start and text.startswith(mark.glyph, span.start) for span in first.spans):
        return
    if text.startswith(mark.glyph, others[0].block.span.start):
        first.runs.append(rest)
        first.unclosed.remove(mark)
        return
    _run_to_closing(mark, first, others)


def _run_to_closing(mark: Mark, first: BlockQuotes, others: Sequence[BlockQuotes]) -> None:
    for place, quotes in enumerate(others):
        closing = quotes.unopened[0] if quotes.unopened else None
        if closing and not any(span.start < closing.start for span in quotes.spans):
            quotes.runs.append(Span(quotes.block.span.start, closing.end))
            quotes.unopened.remove(closing)
            for between in others[:place]:
                between.runs.append(between.block.span)
            first.runs.append(Span(mark.start, first.block.span.end))
            first.unclosed.remove(mark)
            return
        if quotes.spans or quotes.unclosed:
            return


def _begins(text: str, start: int, block: Block) -> bool:
    before = text[max(block.span.start, start - 8) : start].rstrip()
    return not before or bool(SENTENCE_END.search(before))


def _one_voice(text: str, run: Span, *, personal: bool = False) -> bool:
    """Say whether a stretch holds nothing of the narrator; where that is in doubt, the speaker must say I or we."""
    if personal and not FIRST_PERSON.search(text, run.start, run.end):
        return False
    return all(not (found[1] or reporting(found[2])) for found in NARRATED.finditer(text, run.start, run.end))
