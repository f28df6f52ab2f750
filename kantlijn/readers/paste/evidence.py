"""The lines of a page to what each is known by: its form, its shape, its place, its neighbours, its words."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from kantlijn.patterns import pattern
from kantlijn.readers.paste.calls import QUOTED, find_weight
from kantlijn.readers.paste.credits import is_credit_alone
from kantlijn.readers.paste.head_found import BY_BEFORE
from kantlijn.readers.paste.head_names import NAMES, has_media_word
from kantlijn.readers.paste.layout import is_heading
from kantlijn.readers.paste.paragraphs import runs_on
from kantlijn.readers.paste.surroundings import Surroundings, bounded, stems_of

WORD = pattern(r"[^\W\d_]+")
SIGNS = pattern(r"[|>•·»→›+#*@_/]")
CALLS = ((1.2, "likely"), (0.0, "maybe"), (-1.5, "hardly"), (-3.5, "no"))
FEW = (0, 1, 2, 4, 8)
LINES = (4, 8, 16, 32, 64)
MOST_WORDS = 14
"""Words of a line that is known by each of them."""
SITE = pattern(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:nl|be|com|eu|org|net|example)", re.IGNORECASE)
WHOLE = 4
"""Words of a line that is known as a whole."""
NEAR = 4
"""Lines above and below that are looked at."""
NEAR_DATE = 2
OF_HEAD = (
    "published", "updated", "source", "authors", "section", "unknown", "credit", "is_writer", "awaits_update"
)  # fmt: skip


def features_of(page: Surroundings, at: int) -> Iterator[str]:
    """Give all that one line is known by."""
    yield "line"
    yield from features_of_shape(page, at)
    yield from features_of_form(page, at)
    yield from features_of_head(page, at)
    yield from features_of_names(page, at)
    yield from features_of_place(page, at)
    yield from features_of_neighbours(page, at)
    yield from features_of_blanks(page, at)
    yield from features_of_story(page, at)
    yield from features_of_words(page, at)


def features_of_shape(page: Surroundings, at: int) -> Iterator[str]:
    """Give how long a line is, how it opens and ends, and which signs it has."""
    words, size, look = page.words[at], page.sizes[at], page.looks[at]
    end = words[-1] if words[-1] in ".?!:,…" else "-"
    shape = shape_of(words)
    yield from (f"looks {look}", f"size {size}", f"ends {end}", f"shape {shape}")
    yield from (f"size {size} ends {end}", f"shape {shape} size {size}")
    if not words[0].isalnum():
        yield f"opens {words[0]}"
    if any(map(str.isdigit, words)):
        yield "digits"
    if words[0].isdigit():
        yield "opens digit"
    if SIGNS.search(words):
        yield "signs"
    if ", " in words:
        yield "comma"


def features_of_form(page: Surroundings, at: int) -> Iterator[str]:
    """Give the form of a line, and that of the nearest one above and below."""
    seats, size = page.seats, page.sizes[at]
    if form := seats[at].form:
        yield from (f"form {form.name}", f"form {form.where}", f"form takes {form.takes}")
        yield f"{page.place(at)} form {form.where}"
    for back in range(1, min(at, 3) + 1):
        if above := seats[at - back].form:
            yield f"form {above.name} {back} above"
            if back == 1:
                yield f"below takes {above.takes} size {size}"
            break
    if at + 1 < len(seats) and (below := seats[at + 1].form):
        yield f"form {below.name} below"


def features_of_head(page: Surroundings, at: int) -> Iterator[str]:
    """Give what a line says as one of the head, and whether it is a credit or a name."""
    seat, place = page.seats[at], page.place(at)
    if head := seat.head:
        for part in OF_HEAD:
            if getattr(head, part):
                yield from (f"tells {part} {head.is_strong}", f"{place} tells {part}")
        yield f"tells {head.is_strong}"
    elif not seat.is_story and seat.is_dated:
        yield from ("dated", f"{place} dated")
    if seat.is_credited:
        yield from ("credit", f"credit alone {is_credit_alone(page.words[at])}")
    if NAMES.fullmatch(page.words[at]):
        yield from ("names", f"{place} names")
        if any(abs(at - dated) <= NEAR_DATE for dated in page.dated):
            yield "names near date"
        yield f"names told {page.small[at].split()[-1] in page.story}"


def features_of_names(page: Surroundings, at: int) -> Iterator[str]:
    """Give whether a short line is the name of somebody or of a publisher, or opens with one."""
    words = page.words[at]
    if page.counts[at] > MOST_WORDS:
        return
    if BY_BEFORE.match(words):
        yield "by"
    opening = NAMES.match(words)
    if opening and opening.end() < len(words):
        yield f"name before {words[opening.end() :].lstrip()[:1]}"
    if SITE.fullmatch(words):
        yield from ("site", f"{page.place(at)} site")
    if page.counts[at] <= WHOLE and words[0].isupper():
        yield f"media word {has_media_word(words)} size {page.sizes[at]}"
        others = page.whole.count(page.small[at]) - page.often[page.small[at]]
        yield from (f"named again {others > 0}", f"{page.place(at)} named again {others > 0} size {page.sizes[at]}")


def features_of_place(page: Surroundings, at: int) -> Iterator[str]:
    """Give where a line stands: on the page, beside what is surely of the story, beside a date."""
    place, size, look = page.place(at), page.sizes[at], page.looks[at]
    yield from (place, f"{place} size {size}", f"{place} looks {look}")
    yield from (f"from top {bounded(at, FEW)}", f"from end {bounded(len(page.seats) - 1 - at, FEW)}")
    yield f"{place} of {bounded(len(page.seats), LINES)}"
    above = bisect_left(page.stories, at)
    below = len(page.stories) - above - page.seats[at].is_story
    yield f"past {bounded(above, (0, 1, 3))} left {bounded(below, (0, 1, 3))}"
    yield f"to story {max(-6, min(3, at - page.first))}"
    yield f"to story {max(-4, min(1, at - page.first))} looks {look}"
    if page.dated:
        far = at - min(page.dated, key=lambda dated: abs(dated - at))
        yield from (f"to date {max(-4, min(4, far))}", f"to date {max(-3, min(3, far))} size {size}")


def features_of_neighbours(page: Surroundings, at: int) -> Iterator[str]:
    """Give what stands above and below a line."""
    place, look = page.place(at), page.looks[at]
    above, below = page.look(at - 1), page.look(at + 1)
    yield from (f"above {above}", f"below {below}", f"2 above {page.look(at - 2)}", f"2 below {page.look(at + 2)}")
    yield from (f"looks {look} above {above}", f"looks {look} below {below}", f"above {above} below {below}")
    around = [each for each in range(max(0, at - NEAR), min(len(page.seats), at + NEAR + 1)) if each != at]
    of_page = min(sum(page.looks[each] in ("form", "date", "head") for each in around), 6)
    of_story = min(sum(page.seats[each].is_story for each in around), 5)
    yield from (f"near page {of_page}", f"near story {of_story}", f"{place} near page {of_page} story {of_story}")


def features_of_blanks(page: Surroundings, at: int) -> Iterator[str]:
    """Give where blank lines part a line from others, and whether it runs on into them."""
    blank = f"blank {page.spaced:d}{page.is_parted(at):d}{page.is_parted(at + 1):d}"
    yield from (blank, f"{blank} looks {page.looks[at]}", f"{blank} {page.place(at)} size {page.sizes[at]}")
    line = page.seats[at].line
    if at and runs_on(page.seats[at - 1].line, line):
        yield "run into"
    if at + 1 < len(page.seats) and runs_on(line, page.seats[at + 1].line):
        yield "runs on"


def features_of_story(page: Surroundings, at: int) -> Iterator[str]:
    """Give whether a line sounds like a story, has words of it, or stands on the page twice."""
    place, size, words, small = page.place(at), page.sizes[at], page.words[at], page.small[at]
    call = call_of(words)
    yield from (f"call {call}", f"{place} call {call}", f"call {call} size {size}")
    long = stems_of(page.found[at])
    own = sum(stem in page.told for stem in long)
    told = "none" if not long else "no" if not own else "all" if own == len(long) else "some"
    yield from (f"told {told}", f"{place} told {told}", f"told {told} size {size}")
    if page.seats[at].is_story:
        yield from ("story", f"{place} story")
    if is_heading(words):
        yield from ("heading", f"{place} heading")
    if page.often[small] > 1:
        yield from ("twice", f"twice size {size}")
    if again := page.again(at):
        yield from (f"again {again}", f"{place} again {again}")


def features_of_words(page: Surroundings, at: int) -> Iterator[str]:
    """Give the words of a short line, and the first and the last of a long one."""
    found = ["0" if word.isdigit() else word for word in page.found[at]]
    if page.counts[at] <= MOST_WORDS and not page.seats[at].is_story:
        yield from (f"has {word}" for word in dict.fromkeys(found))
        yield from (f"has {one} {other}" for one, other in pairwise(found))
        if len(found) <= WHOLE:
            yield f"is {' '.join(found)}"
    if found:
        yield from (f"first {found[0]}", f"last {found[-1]}")
    before = page.found[at - 1] if at else []
    if 0 < len(before) <= WHOLE + 1:
        yield f"under {' '.join(before[:2])}"


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
    if words[0].islower():
        return "lower"
    capitals = sum(word[:1].isupper() for word in parts)
    if capitals == len(parts) and len(parts) > 1:
        return "title"
    return "first" if capitals == 1 else "names"
