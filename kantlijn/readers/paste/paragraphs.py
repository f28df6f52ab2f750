"""A text to its lines, and its lines to paragraphs, each with its place and its line number."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kantlijn.patterns import pattern
from kantlijn.readers.paste.credits import find_credit, is_credit_alone

INVISIBLE = " \t\u200b\u200c\u200d\u2060\ufeff"
MOST_INVISIBLE = 3
"""Characters of a line that still may be blank for the eye; longer ones are not looked through."""
LONGEST_WRAPPED = 120
"""Characters; whoever breaks lines by hand or by mailer does so before this."""
LEAST_WRAPPED = 5
"""Lines of which one may tell that they were broken to a width."""
SHORT_OF_WIDTH = 0.8
LEAST_BROKEN = 28
"""Characters of a line that may have been broken, in the narrowest column."""
DAY = pattern(r"(?:ma|di|wo|do|vr|za|zo)\.? \d")
"""`za 8 maart 10.00 uur`: of an agenda, each line of which is one."""
BULLET = pattern(r"[•·*–—-]\s")
LONGEST_CAPTION = 160
"""Characters of a line that may be the caption to the credit above or below it; longer ones are of the story."""
LONGEST_BELOW = 110
"""The same where it ends like a sentence, and the credit stands above it."""
CAPTION_AND_CREDIT = 2
"""Lines: a caption, and above or below it who made the picture."""
SENTENCE_END = pattern(r"[.!?…:;][\"”’'»)\]]*$")


class Line(NamedTuple):
    """A line that holds words, without the blanks at its edges."""

    start: int
    end: int
    number: int
    """Counted from 1, blank lines included."""
    words: str
    after_blank: bool


class Paragraph(NamedTuple):
    """A range of characters that is read as one paragraph; line breaks inside are kept."""

    start: int
    end: int
    line: int
    words: str
    lines: int


def find_lines(text: str) -> list[Line]:
    r"""Give the lines that hold words; `\n`, `\r\n` and, in a text without either, `\r` end a line."""
    found = []
    offset = 0
    after_blank = True
    newline = "\n" if "\n" in text else "\r"
    for number, raw in enumerate(text.split(newline), start=1):
        words = raw.strip()
        if len(words) > MOST_INVISIBLE or words.strip(INVISIBLE):
            start = offset + raw.index(words)
            found.append(Line(start, start + len(words), number, words, after_blank))
            after_blank = False
        else:
            after_blank = True
        offset += len(raw) + 1
    return found


def find_paragraphs(text: str, lines: Sequence[Line]) -> list[Paragraph]:
    """Give the paragraphs: what stands between blank lines, or each line where the text has no blank lines.

    Lines too long to have been wrapped are paragraphs of their own, and so are lines that open with a bullet.
    """
    groups: list[list[Line]] = []
    for line in lines:
        if line.after_blank or not groups:
            groups.append([line])
        else:
            groups[-1].append(line)
    spaced = len(groups) > 1
    found: list[Paragraph] = []
    apart = [part for lines_together in groups for part in part_credited(lines_together)]
    for group in [part for lines_together in apart for part in part_wrapped(lines_together)]:
        is_picture = not found and len(group) == CAPTION_AND_CREDIT and is_credit_alone(group[1].words)
        if len(group) > 1 and reads_on(group, spaced=spaced or is_picture):
            start, end = group[0].start, group[-1].end
            found.append(Paragraph(start, end, group[0].number, text[start:end], len(group)))
        else:
            found += [Paragraph(line.start, line.end, line.number, line.words, 1) for line in group]
    return found


def part_credited(group: list[Line]) -> list[list[Line]]:
    """Give lines in parts, of which each caption ends one: what stands below is no part of it."""
    parts: list[list[Line]] = [[]]
    for above, line in zip([None, *group], group, strict=False):
        parts[-1].append(line)
        is_pair = above is not None and len(parts[-1]) == CAPTION_AND_CREDIT and is_credit_alone(line.words)
        if is_pair or (find_credit(line.words) and not is_credit_alone(line.words)):
            parts.append([])
    return [part for part in parts if part]


def part_wrapped(group: list[Line]) -> list[list[Line]]:
    """Give the paragraphs of lines that were broken to one width without blank lines between: a short one ends each."""
    width = max(len(line.words) for line in group)
    breaks = sum(not SENTENCE_END.search(line.words) for line in group[:-1])
    if len(group) < LEAST_WRAPPED or width > LONGEST_WRAPPED or breaks * 2 < len(group):
        return [group]
    parts: list[list[Line]] = [[]]
    for line in group:
        parts[-1].append(line)
        if len(line.words) < width * SHORT_OF_WIDTH and SENTENCE_END.search(line.words):
            parts.append([])
    return [part for part in parts if part]


def reads_on(lines: Sequence[Line], *, spaced: bool) -> bool:
    """Say whether lines without a blank line between them are one paragraph, broken by hand."""
    if len(lines) == CAPTION_AND_CREDIT and any(is_credit_alone(line.words) for line in lines):
        return spaced and is_captioned(*lines)
    if any(len(line.words) > LONGEST_WRAPPED for line in lines) or all(BULLET.match(line.words) for line in lines):
        return False
    return is_hard_wrapped(lines) or (spaced and not are_sentences(lines))


def is_captioned(above: Line, below: Line) -> bool:
    """Say whether a line and a credit above or below it belong together, and it is no paragraph of the story."""
    if is_credit_alone(above.words) and len(below.words) > LONGEST_BELOW and SENTENCE_END.search(below.words):
        return False
    return max(len(above.words), len(below.words)) <= LONGEST_CAPTION


def are_sentences(lines: Sequence[Line]) -> bool:
    """Say whether lines are each a sentence of their own, or a heading above some, and none runs on past its end."""
    runs_on = any(below.words[0].islower() and not SENTENCE_END.search(line.words) for line, below in pairwise(lines))
    rest = lines[1:] if is_heading(lines) else lines
    return not runs_on and all(SENTENCE_END.search(line.words) for line in rest)


def is_heading(lines: Sequence[Line]) -> bool:
    """Say whether the first of some lines ended before it was full, as what a page prints above a paragraph does."""
    width = max(len(line.words) for line in lines)
    first_word = lines[1].words.split(None, 1)[0]
    return len(lines[0].words) + len(first_word) < width and not lines[1].words[0].islower()


def is_hard_wrapped(lines: Sequence[Line]) -> bool:
    """Say whether every line was filled before it was broken, and a sentence runs on past a break."""
    width = max(len(line.words) for line in lines)
    broken = False
    for line, following in pairwise(lines):
        if runs_on(line, following):
            broken = True
        elif len(line.words) + len(following.words.split(None, 1)[0]) < width:
            return False
        broken = broken or (following.words[0].islower() and not SENTENCE_END.search(line.words))
    return broken


def runs_on(line: Line, below: Line) -> bool:
    """Say whether a line was broken in the middle of a sentence."""
    if below.after_blank or len(line.words) < LEAST_BROKEN or SENTENCE_END.search(line.words):
        return False
    return (below.words[0].islower() and not DAY.match(below.words)) or line.words[-1] in "-¬"
