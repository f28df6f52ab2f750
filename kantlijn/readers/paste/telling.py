"""What was left out of a text, and a date that it may have, to what the author is told of it."""

from collections.abc import Iterable, Iterator, Sequence

from kantlijn.model.article import LeftOut
from kantlijn.model.corrections import Layout, Quoted
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.model.unseen import seen
from kantlijn.readers.paste.dates import MOMENT, read_moment
from kantlijn.readers.paste.lines import Seat

LONGEST_QUOTED = 40
"""Characters of a line that are enough to know it by."""


def tell_left_out(left_out: Sequence[LeftOut], layout: Layout, source: str) -> list[Problem]:
    """Give one doubt for all lines that were left out as layout, unless somebody has read the article through."""
    gone = [each for each in left_out if each.why == "layout"]
    if not gone or layout.is_checked:
        return []
    return [
        doubt(
            source,
            gone[0].line,
            "left out, as no part of the article: %(lines)s",
            "what does belong to it, put under ‘keep:’ in the marks",
            lines=", ".join(quoted_lines(gone)),
        )
    ]


def quoted_lines(gone: Sequence[LeftOut]) -> Iterator[str]:
    """Give each run of lines by its numbers and its words: `3 ‘Delen’`, `9-12 ‘Lees ook’ ... ‘Sluiten’`."""
    runs: list[list[LeftOut]] = []
    for each in gone:
        if runs and each.line == runs[-1][-1].line + 1:
            runs[-1].append(each)
        else:
            runs.append([each])
    for run in runs:
        words = " / ".join(shortened(each.text) for each in run)
        number = f"{run[0].line}-{run[-1].line}" if len(run) > 1 else str(run[0].line)
        yield f"{number} ‘{words}’"


def shortened(words: str) -> str:
    """Give the first words of a line."""
    whole = seen(words)
    return whole if len(whole) <= LONGEST_QUOTED else f"{whole[: LONGEST_QUOTED - 1].rstrip()}…"


def unknown_date(seats: Sequence[Seat], source: str) -> Problem:
    """Make the doubt of a text without date; a day that stands elsewhere on the page is offered, with its line."""
    dated = [seat.line.number for seat in seats if seat.head and seat.head.published]
    line = dated[0] if dated else 1
    for seat in seats:
        if seat.is_story:
            continue
        for found in MOMENT.finditer(seen(seat.words)):
            when = read_moment(found) if found.group() else None
            if when and when.year:
                return doubt(
                    source,
                    line,
                    "date unknown",
                    "is it this one? then put ‘datum: %(value)s’ at the top  # from line %(number)s",
                    value=when.words.strip(" ()"),
                    number=seat.line.number,
                )
    return doubt(source, line, "date unknown", "put ‘datum: 14 december 2024’ at the top")


def find_lost(layout: Layout, lines: Iterable[str]) -> list[Problem]:
    """Give the fault of each line that the author wants kept or dropped and that is not there any more."""
    there = {seen(line) for line in lines}
    return [lost(quoted, layout) for quoted in (*layout.keep, *layout.drop) if seen(quoted.words) not in there]


def lost(quoted: Quoted, layout: Layout) -> Problem:
    """Make the fault of a line that is not there."""
    what = "no line ‘%(words)s’ in the text"
    return fault(layout.file, quoted.line, what, "quote the whole line as it stands there", words=quoted.words)
