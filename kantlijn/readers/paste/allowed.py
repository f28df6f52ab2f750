"""The lines of a page to the kinds that each may have, before it is weighed which it has.

What the author says of a line is what it is. A text with little of a page around it loses no more than that.
"""

from collections.abc import Collection, Sequence
from itertools import takewhile

from kantlijn.patterns import pattern
from kantlijn.readers.paste.credits import CREDIT_ALONE
from kantlijn.readers.paste.head_names import NAMES
from kantlijn.readers.paste.layout import LIFTED
from kantlijn.readers.paste.lines import Seat
from kantlijn.readers.paste.paragraphs import runs_on
from kantlijn.readers.paste.states import GONE, Kind

STAYS: tuple[Kind, ...] = ("paragraph", "subhead", "caption", "credit")
"""What a line is that the author wants to keep."""
LAYOUT: tuple[Kind, ...] = ("layout",)
OF_STORY: tuple[Kind, ...] = ("title", "title_goes_on", *STAYS)
OF_HEAD: tuple[Kind, ...] = ("title", "credit", *GONE)
OF_PICTURE: tuple[Kind, ...] = ("credit", "layout", "publisher")
"""What the name of an agency alone may be."""
LEAST_LIFTED = 4
"""Words of a quotation that stands in the story once more by no chance."""
WORDS = pattern(r"\w+")
WHO = pattern(r"\s+(?:is|was|schrijft|werkt)\b")
NEAR = 2
"""Lines from one that is surely of a page, in which others may be that only look so."""
MOST_TAKEN = 4
"""Titles of other articles under `Lees ook`."""
LEAST_ODD = 3
"""Lines of a page by which a text is known to be one; others lose nothing that is not surely of one."""
MOST_ABOVE = 2
"""Short lines above the first paragraph of a text that is no page: its headline and an introduction."""


def kinds_allowed(seats: Sequence[Seat], top: int) -> list[Collection[Kind] | None]:
    """Give the kinds that each line can have: what the author says, and where little is of a page, no more of it.

    `top` is the place of the first paragraph.
    """
    above = top if top < len(seats) else 0
    about = about_writers(seats)
    sure = [at for at, seat in enumerate(seats) if at in about or is_of_page(seat) or (at < above and is_at_edge(seat))]
    odd = [at for at, seat in enumerate(seats) if is_odd(seat)]
    taken: set[int] = set()
    if sure and len(odd) + max(above - MOST_ABOVE, 0) >= LEAST_ODD - any(is_day(seat) for seat in seats):
        may_go = set(range(len(seats)))
    else:
        may_go = {at for at in range(len(seats)) if at in sure or ((at < above or at in odd) and is_near(at, sure))}
        may_go |= lone_writer(seats) | lines_closed(seats, sure) | words_lifted(seats)
        taken = titles_taken(seats, sure)
    gone = {**dict.fromkeys(about, GONE), **dict.fromkeys(taken, LAYOUT)}
    return [
        STAYS
        if seat.kept
        else LAYOUT
        if seat.out
        else gone.get(at) or (kinds_of_head(seat) if at in may_go else OF_STORY)
        for at, seat in enumerate(seats)
    ]


def kinds_of_head(seat: Seat) -> Collection[Kind] | None:
    """Give the kinds that a line may have that can go: one that can only be of a head is none of the story.

    `Ja`, which is a button as well, and `Van onze verslaggever` tell nothing, and may be of one.
    """
    head = seat.head
    if head is None or seat.form or not head.is_strong:
        return None
    if not (head.published or head.updated or head.source or head.authors or head.credit):
        return None
    return OF_PICTURE if head.credit and CREDIT_ALONE.fullmatch(seat.words) else OF_HEAD


def is_plain(seats: Sequence[Seat], top: int) -> bool:
    """Say whether a text is a headline and its story, with nothing of a page around them.

    `top` is the place of the first paragraph.
    """
    return not any(map(is_odd, seats)) and not is_broken(seats) and (top < MOST_ABOVE or top == len(seats))


def is_of_page(seat: Seat) -> bool:
    """Say whether a line can hardly be of a story, by what it is itself or by what the author says of it."""
    is_formed = seat.form is not None and seat.form.where == "any"
    return bool(is_formed or (seat.head and seat.head.is_strong) or seat.is_credited or seat.kept or seat.out)


def is_odd(seat: Seat) -> bool:
    """Say whether a line may be of a page: a name alone, a section, a number, a date among other words."""
    return is_of_page(seat) or bool(seat.form or seat.head or (not seat.is_story and seat.is_dated))


def is_day(seat: Seat) -> bool:
    """Say whether a line is the day of an article, with its year: a page has one beside its headline."""
    when = seat.head.published if seat.head else None
    return bool(when and when.year)


def words_lifted(seats: Sequence[Seat]) -> set[int]:
    """Give the quotations alone on their line that stand in the story too: set large between its paragraphs."""
    lifted = {at: bare(seat.words) for at, seat in enumerate(seats) if LIFTED.fullmatch(seat.words)}
    story = [bare(seat.words) for at, seat in enumerate(seats) if at not in lifted] if lifted else []
    return {at for at, words in lifted.items() if len(words.split()) >= LEAST_LIFTED and any(words in s for s in story)}


def bare(words: str) -> str:
    """Give words in small letters, without signs."""
    return " ".join(WORDS.findall(words.casefold()))


def is_at_edge(seat: Seat) -> bool:
    """Say whether a line has a form of what stands around a story: `PERSBERICHT`."""
    return seat.form is not None and seat.form.where == "edge"


def is_broken(seats: Sequence[Seat]) -> bool:
    """Say whether the first line, which may be a headline, runs on into the next."""
    return len(seats) > 1 and runs_on(seats[0].line, seats[1].line)


def is_near(at: int, others: Sequence[int]) -> bool:
    """Say whether one of some other lines stands near a line."""
    return any(abs(at - other) <= NEAR for other in others)


def titles_taken(seats: Sequence[Seat], sure: Sequence[int]) -> set[int]:
    """Give the lines that one of the page takes with it: the titles under `Lees ook`."""
    taken: set[int] = set()
    for at in sure:
        form = seats[at].form
        if form and form.takes in ("title", "run") and not seats[at].kept:
            below = takewhile(lambda seat: not (seat.is_story or seat.ends), seats[at + 1 : at + 1 + MOST_TAKEN])
            taken.update(range(at + 1, at + 1 + len(list(below))))
    return taken


def about_writers(seats: Sequence[Seat]) -> set[int]:
    """Give the lines that tell of a writer of the page who he is, as `Els Prins is molenaar en schrijft` does."""
    writers = {name for seat in seats if seat.head for name in seat.head.authors}
    opened = ((at, NAMES.match(seat.words), seat.words) for at, seat in enumerate(seats) if writers and not seat.kept)
    return {at for at, found, words in opened if found and found["names"] in writers and WHO.match(words, found.end())}


def lines_closed(seats: Sequence[Seat], sure: Sequence[int]) -> set[int]:
    """Give the lines below one that may close a story: `12 reacties`."""
    first = next((at for at in sure if (form := seats[at].form) and form.takes == "rest" and not seats[at].kept), None)
    return set() if first is None else set(range(first, len(seats)))


def lone_writer(seats: Sequence[Seat]) -> set[int]:
    """Give the line that is a name and at most a place, where there is one such: letters have each their own."""
    named = [at for at, seat in enumerate(seats) if seat.head and not seat.head.is_strong and seat.head.authors]
    return set(named) if len(named) == 1 else set()


def first_story(seats: Sequence[Seat]) -> int:
    """Give where the first paragraph stands; behind the last line where there is none."""
    return next((at for at, seat in enumerate(seats) if seat.is_story and not seat.out), len(seats))
