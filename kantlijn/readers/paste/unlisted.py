"""Lines that no form tells of to whether they belong to the page: by their place, their neighbours and their shape.

`Automatisch verversen aan` between a date and a paragraph; `Terug naar de kaart` below layout: each piece of evidence
has a weight that `tools/train_unlisted.py` has learned from pages of which some forms were hidden.
"""

import json
import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from pathlib import Path

from kantlijn.model.unseen import seen
from kantlijn.readers.paste.calls import QUOTED, find_weight
from kantlijn.readers.paste.lines import SENTENCE_END, Seat

FILE = Path(__file__).parent / "unlisted.json"
START = "start"
SURE = 1.0
"""From here on a line is of the page."""
SURE_INSIDE = 3.0
"""The same between paragraphs, for one that may be a subhead: it does not sound like a call, and has no form."""
LEAST_GONE = 3
"""Lines of layout by which a text is known to be a page; others lose nothing."""
LONGEST = 260
LEAST_TOLD = 5
"""Letters of a word by which a line is known to be told of in the story."""
STEM = 5
FAR = 4
"""Lines above and below that are looked at."""
WORD = re.compile(r"[^\W\d_]+")
SIGNS = re.compile(r"[|>•·»→›+#*@_/]")
COUNTS = ((14, "15+"), (8, "9+"), (4, "5+"), (2, "3+"), (1, "2"), (0, "1"))
CALLS = ((1.2, "likely"), (0.0, "maybe"), (-1.5, "hardly"), (-3.5, "no"))


@cache
def weights() -> dict[str, float]:
    """Read the weights."""
    read: dict[str, float] = json.loads(FILE.read_text(encoding="utf-8"))
    return read


def leave_out_unlisted(seats: Sequence[Seat], top: int, body: int, *, sure: Collection[int] = ()) -> None:
    """Leave out the lines that are of the page for all that is known of them; `top` is the first below the headline.

    `sure` are those that are what they are, as headings of a saved page.
    """
    if sum(seat.out == "layout" for seat in seats) < LEAST_GONE:
        return
    page = Surroundings(seats, top, body)
    for index in [*range(len(seats)), *reversed(range(len(seats)))]:
        seat = seats[index]
        if is_undecided(seat) and index != top - 1 and index not in sure and weigh(page, index) > least_of(page, index):
            seat.out = "layout"


def is_undecided(seat: Seat) -> bool:
    """Say whether a line may be of the page, and nobody has said so or denied it; a sentence must sound like a call."""
    if seat.out or seat.kept or seat.is_byline or len(seat.words) > LONGEST:
        return False
    return not seat.is_story or call_of(seen(seat.words)) in ("likely", "maybe")


def least_of(page: "Surroundings", index: int) -> float:
    """Give what a line must weigh to be left out."""
    seat = page.seats[index]
    may_be_subhead = page.place(index) == "inside" and not (seat.form or seat.head)
    return SURE_INSIDE if may_be_subhead and call_of(seen(seat.words)) not in ("likely", "maybe") else SURE


def weigh(page: "Surroundings", index: int) -> float:
    """Give how sure it is that a line is of the page: above nothing it is rather so."""
    known = weights()
    return known[START] + sum(known.get(feature, 0.0) for feature in features_of(page, index))


class Surroundings:
    """What is known of a page before one of its lines is weighed."""

    def __init__(self, seats: Sequence[Seat], top: int, body: int) -> None:
        """Take in the lines; `top` is the first below the headline, `body` the first of the story."""
        self.seats = seats
        self.top = top
        self.body = body
        told = [index for index, seat in enumerate(seats) if seat.is_story and not seat.out]
        self.last = told[-1] if told else -1
        self.spaced = any(seat.line.after_blank for seat in seats[1:])
        self.told = {word[:STEM] for index in told for word in words_of(seats[index].words)}

    def place(self, index: int) -> str:
        """Say where a line stands."""
        if index < self.top:
            return "above"
        return "head" if index < self.body else "tail" if index > self.last else "inside"

    def kind(self, index: int) -> str:
        """Say what a neighbour is."""
        if not 0 <= index < len(self.seats):
            return "edge"
        seat = self.seats[index]
        if index == self.top - 1:
            return "title"
        if seat.out == "head" or (seat.head and seat.head.is_strong):
            return "head"
        if seat.out or seat.form:
            return "page"
        if seat.is_story:
            return "story"
        return "credit" if seat.is_credited else "sentence" if SENTENCE_END.search(seat.words) else "short"


def words_of(text: str) -> Iterator[str]:
    """Give the longer words of a text, in small letters."""
    return (word.casefold() for word in WORD.findall(text) if len(word) >= LEAST_TOLD)


def features_of(page: Surroundings, index: int) -> Iterator[str]:
    """Give what a line is weighed by: its shape, its neighbours, what its words tell."""
    yield from features_of_shape(page, index)
    yield from features_of_place(page, index)
    yield from features_of_words(page, index)


def features_of_shape(page: Surroundings, index: int) -> Iterator[str]:
    """Give how long a line is, how it ends, and how that goes with its place."""
    words = seen(page.seats[index].words)
    place, shape = page.place(index), shape_of(words)
    count = len(words.split())
    size = next(name for least, name in COUNTS if count > least or not least)
    end = words[-1] if words[-1] in ".?!:,…" else "-"
    yield from (f"at {place}", f"size {size}", f"end {end}", f"shape {shape}")
    yield from (f"{place} size {size}", f"{place} {shape} {size}", f"{size} {end}")
    yield f"{place} {page.kind(index - 1)}/{page.kind(index + 1)} {size}"


def features_of_place(page: Surroundings, index: int) -> Iterator[str]:
    """Give what stands above and below, and where blank lines part them."""
    place, above, below = page.place(index), page.kind(index - 1), page.kind(index + 1)
    yield from (f"{place} above {above}", f"{place} below {below}", f"{place} {above}/{below}")
    yield from (f"{place} far {page.kind(index - 2)}", f"{place} next {page.kind(index + 2)}")
    blanks = [page.spaced and each.line.after_blank for each in page.seats[index : index + 2]]
    parted = "".join(str(int(each)) for each in (page.spaced, *blanks))
    yield from (f"{place} blank {parted}", f"{place} blank {parted} {above}/{below}")
    around = [
        each for at, each in enumerate(page.seats[max(index - FAR, 0) : index + FAR + 1]) if at != min(index, FAR)
    ]
    yield f"{place} gone {min(sum(bool(each.out or each.form) for each in around), 5)}"
    yield f"{place} near {min(sum(each.is_story for each in around), 4)}"


def features_of_words(page: Surroundings, index: int) -> Iterator[str]:
    """Give whether a line calls upon the reader, tells of what the story tells, and which signs it has."""
    seat, place = page.seats[index], page.place(index)
    words = seen(seat.words)
    yield from (f"call {call_of(words)}", f"{place} call {call_of(words)}")
    long = [word[:STEM] for word in words_of(words)]
    own = sum(word in page.told for word in long)
    yield f"{place} told {'none' if not long else 'no' if not own else 'all' if own == len(long) else 'some'}"
    signs = {
        "story": seat.is_story,
        "credited": seat.is_credited,
        "quoted": QUOTED.search(words),
        "digits": any(map(str.isdigit, words)),
        "signs": SIGNS.search(words),
        "weak head": seat.head,
        "edge form": seat.form and seat.form.where == "edge",
        "form": seat.form,
        "comma": ", " in words,
    }
    yield from (f"{place} is {name}" for name, there in signs.items() if there)


def call_of(words: str) -> str:
    """Say how much a line sounds like a call upon the reader."""
    if QUOTED.search(words):
        return "quoted"
    weight = find_weight(words)
    return next((name for least, name in CALLS if weight > least), "never")


def shape_of(words: str) -> str:
    """Say which of its words have a capital."""
    parts = WORD.findall(words)
    if not parts:
        return "none"
    if words.isupper():
        return "upper"
    if not words[:1].isalpha():
        return "sign"
    capitals = sum(word[:1].isupper() for word in parts)
    return (
        "lower"
        if words[0].islower()
        else "title"
        if capitals == len(parts) and len(parts) > 1
        else "first"
        if capitals == 1
        else "names"
    )
