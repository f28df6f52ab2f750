"""Pages with known answers to the kinds that each of their lines may have."""

import json
from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from kantlijn.model.unseen import seen
from kantlijn.readers.markup import layout_parts
from kantlijn.readers.paste import page as sorting
from kantlijn.readers.paste.dates import When
from kantlijn.readers.paste.labels import label_lines
from kantlijn.readers.paste.lines import Seat
from kantlijn.readers.paste.states import KINDS, Kind
from kantlijn.readers.seeds import read_seed

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "tests" / "pastes", ROOT / "tests" / "copied", ROOT / "tools" / "pages")
LONGEST_BYLINE = 120
MOST_WRAPPED = 60
"""Lines over which a paragraph may be broken."""
Answer = Mapping[str, Any]


class Asked(NamedTuple):
    """The lines of a page as they are when it is asked what each is."""

    seats: list[Seat]
    titled: bool


def read_answers() -> Iterator[tuple[Path, Answer]]:
    """Give each page with its answer."""
    for folder in PAGES:
        for answer in sorted(folder.rglob("*.json")) if folder.exists() else ():
            stem = "page" if answer.name == "answer.json" else answer.stem
            path = next(each for each in sorted(answer.parent.iterdir()) if each.stem == stem and each != answer)
            yield path, json.loads(answer.read_text(encoding="utf-8"))


def asked_of(path: Path) -> list[Asked]:
    """Give what is asked while a page is read."""
    asked: list[Asked] = []

    def listen(seats: Sequence[Seat], may_be: Any, *, titled: bool = False) -> Any:
        asked.append(Asked([copy(seat) for seat in seats], titled))
        return label_lines(seats, may_be, titled=titled)

    with (
        patch.object(sorting, "is_plain", lambda *_: False),
        patch.object(sorting, "label_lines", listen),
        patch.object(layout_parts, "label_lines", listen, create=True),
    ):
        read_seed(path, path.parent)
    return asked


def squeezed(words: str) -> str:
    """Give words without blanks, in small letters."""
    return "".join(seen(words).split()).casefold()


def kinds_told(asked: Asked, answer: Answer) -> list[tuple[Kind, ...]] | None:
    """Give the kinds that each line may have, as the answer tells; None where its paragraphs are not found."""
    lines = [squeezed(seat.words) for seat in asked.seats]
    story = lines_of_story(lines, answer)
    if story is None:
        return None
    titles = title_lines(lines, answer, story)
    return [
        (titles[at],) if at in titles else ("paragraph",) if at in story else kinds_of(seat, lines[at], answer)
        for at, seat in enumerate(asked.seats)
    ]


def lines_of_story(lines: Sequence[str], answer: Answer) -> set[int] | None:
    """Give the numbers of the lines of the story's paragraphs."""
    found: set[int] = set()
    place = 0
    for opening, ending in zip(
        map(squeezed, answer["story"]), map(squeezed, (end or "" for end in answer["ends"])), strict=True
    ):
        first = next((at for at in range(place, len(lines)) if opens(lines, at, opening)), None)
        if first is None:
            return None
        last = next(
            (at for at in range(first, min(first + MOST_WRAPPED, len(lines))) if ends(lines, first, at, ending)), first
        )
        found.update(range(first, last + 1))
        place = last + 1
    layout = {squeezed(line) for line in answer["layout"]}
    return {
        at
        for at in found
        if lines[at] not in layout or any(line.startswith(lines[at]) for line in map(squeezed, answer["story"]))
    }


def opens(lines: Sequence[str], at: int, opening: str) -> bool:
    """Say whether a paragraph opens at a line, which may be shorter than what is known of it."""
    together = "".join(lines[at : at + 6])
    return lines[at].startswith(opening) or (
        len(lines[at]) > 8 and together.replace("-", "").startswith(opening.replace("-", ""))
    )


def ends(lines: Sequence[str], first: int, at: int, ending: str) -> bool:
    """Say whether a paragraph ends at a line."""
    return "".join(lines[max(first, at - 3) : at + 1]).endswith(ending)


def title_lines(lines: Sequence[str], answer: Answer, story: set[int]) -> dict[int, Kind]:
    """Give the line of the headline, or the two over which it is broken."""
    title = squeezed(answer["title"] or "")
    if not title:
        return {}
    free = [at for at in range(len(lines)) if at not in story]
    for at in free:
        if lines[at] == title:
            return {at: "title"}
    for at in free:
        if lines[at] + "".join(lines[at + 1 : at + 2]) == title:
            return {at: "title", at + 1: "title_goes_on"}
    within = (at for at in free if title in lines[at] and len(lines[at]) < len(title) + 80)
    return dict.fromkeys(list(within)[:1], "title")


def kinds_of(seat: Seat, line: str, answer: Answer) -> tuple[Kind, ...]:
    """Give the kinds that one line may have that is neither of the headline nor of the paragraphs."""
    known: tuple[tuple[str, Kind], ...] = (("subheads", "subhead"), ("credit_lines", "credit"))
    for field, kind in known:
        if line in map(squeezed, answer[field]) and line not in map(squeezed, answer["layout"]):
            return (kind,)
    captions = [squeezed(caption["text"]) for caption in answer["captions"]]
    if any(caption and (caption in line or (2 * len(line) > len(caption) and line in caption)) for caption in captions):
        return ("caption",)
    if line in map(squeezed, answer["layout"]):
        return (kind_beside(seat, line, answer),)
    return KINDS


def kind_beside(seat: Seat, line: str, answer: Answer) -> Kind:
    """Give what a line tells that is none of the story: when, who wrote it, where it stood, or nothing."""
    told = (seat.head.published, seat.head.updated) if seat.head else seat.moments
    if any(is_told(when, answer) for when in told if when):
        return "moment"
    writers = [squeezed(name) for name in answer["authors"]]
    if any(name and name in line for name in writers) and len(line) < LONGEST_BYLINE:
        return "writer"
    sources = [squeezed(name) for name in (answer["source"], *answer["accept"].get("source", [])) if name]
    named = squeezed(seat.head.source) if seat.head and seat.head.source else line.rstrip(".")
    return "publisher" if named in sources else "layout"


def is_told(when: When, answer: Answer) -> bool:
    """Say whether a moment is one that the answer tells."""
    try:
        day = when.date_seen_from(None)
    except ValueError:
        return False
    if day and answer["date"]:
        return str(day) == answer["date"] or bool(when.time and when.time == answer["updated"])
    return bool(when.time and when.time in (answer["published"], answer["updated"]))
