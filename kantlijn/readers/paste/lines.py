"""Lines of a pasted page to what each may be: of the head, of the layout, a sentence, a caption."""

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.model.unseen import seen
from kantlijn.patterns import pattern
from kantlijn.readers.paste.calls import LIKELY, LONGEST, SURE, find_weight
from kantlijn.readers.paste.credits import find_credit, has_full_stop, is_credit_alone
from kantlijn.readers.paste.dates import When
from kantlijn.readers.paste.forms import Form, find_form
from kantlijn.readers.paste.head_elements import HeadLine
from kantlijn.readers.paste.head_found import find_moments
from kantlijn.readers.paste.head_lines import read_head_line
from kantlijn.readers.paste.head_words import head_words
from kantlijn.readers.paste.layout import BYLINE, LONGEST_BYLINE
from kantlijn.readers.paste.paragraphs import Line, is_hard_wrapped, runs_on
from kantlijn.readers.paste.states import Kind

SENTENCE_END = pattern(r"[.!?…][\"”’'»)\]]*$")
SEPARATORS = ("|", "  ", "\t", " / ")
"""Without one of these a line is no row of links, unless some run together."""
SENTENCES = pattern(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ])")
LEAST_SENTENCE = 60
"""Characters from which a line that ends as a sentence is one of the story, and no title of another article."""
SURELY_STORY = 110
"""Characters from which a line is of the story, however it ends."""
SURELY_TOLD = -4.0
"""Below this a sentence is of a story, whatever follows it in its paragraph."""
LEAST_RUN = 3
LEAST_COLUMN = 4
WIDEST_COLUMN = 60
LINKS = pattern(r"\t+| {2,}| ?\| ?| / ")
JOINT = pattern(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ\d])")
"""Where two links met that a page sets side by side."""
MOST_LINK = 28
LINK_ROW = Form("links", "edge")
SURE_CALL = Form("call")
LIKELY_CALL = Form("call", "edge")


class Seat(Struct):
    """A line, and what it may be; filled while the page is sorted."""

    line: Line
    head: HeadLine | None = None
    form: Form | None = None
    is_story: bool = False
    """Whether it is long enough and ends like a sentence."""
    is_credited: bool = False
    kept: bool = False
    """Whether the author wants it in the story."""
    kind: Kind = "paragraph"
    """What it is found to be."""
    found: tuple[When | None, When | None] | None = None
    """Its moments, once they were looked for."""
    spare: HeadLine | None = None
    """What a line of layout beside the headline says, for want of one that is known to tell it."""
    out: Literal["", "head", "layout", "drop"] = ""
    """Why it is left out; nothing while it stays."""

    @property
    def words(self) -> str:
        """The line as it is read."""
        return self.line.words

    @property
    def moments(self) -> tuple[When | None, When | None]:
        """The day that stands anywhere in the line, and that of its last change; looked for once."""
        if self.found is None:
            self.found = find_moments(seen(self.words))
        return self.found

    @property
    def is_dated(self) -> bool:
        """Whether a whole date stands anywhere in the line."""
        return self.moments != (None, None)

    @property
    def is_byline(self) -> bool:
        """Whether it is `Door Els Prins` and nothing more, which stays in the text as a byline."""
        return len(self.words) <= LONGEST_BYLINE and bool(BYLINE.fullmatch(self.words))

    @property
    def ends(self) -> bool:
        """Whether a full stop ends it: titles of other articles have none."""
        return has_full_stop(self.line.words) and len(self.line.words.split()) > 2


def seat_lines(lines: Sequence[Line], keep: Collection[str], drop: Collection[str]) -> list[Seat]:
    """Give each line with what it may be; `keep` and `drop` are the author's words on it."""
    seats = [seat_of(line, keep=seen(line.words) in keep, drop=seen(line.words) in drop) for line in lines]
    for label, named in pairwise(seats):
        if label.form and label.form.name == "head_label" and named.head and named.head.authors and not named.out:
            label.out, named.head = label.out or "layout", replace(named.head, is_strong=True)
        if label.head and label.head.authors and named.head and named.head.is_writer:
            label.head, named.head = (replace(each, is_strong=True) for each in (label.head, named.head))
    mark_wrapped(seats)
    for group in groups_of(seats):
        lines = [seat.line for seat in group]
        is_paragraph = len(lines) > 1 and is_hard_wrapped(lines) and len(" ".join(line.words for line in lines)) > 90
        is_plain = not any(seat.form or (seat.head and seat.head.is_strong) or seat.is_credited for seat in group)
        if is_paragraph or (is_plain and is_column(lines)):
            for seat in group:
                if not seat.form or seat.form.where == "edge":
                    seat.head, seat.form, seat.is_story = None, None, True
    return seats


def is_column(lines: Sequence[Line]) -> bool:
    """Say whether lines are one paragraph of a narrow column, most of which run on into the next."""
    if len(lines) < LEAST_COLUMN or max(len(line.words) for line in lines) > WIDEST_COLUMN:
        return False
    on = sum(below.words[0].islower() or line.words[-1] in "-¬" for line, below in pairwise(lines))
    return on * 2 >= len(lines) - 1


def mark_wrapped(seats: Sequence[Seat]) -> None:
    """Say of lines that run on into each other, as a scan or a PDF gives them, that they are of the story."""
    run: list[Seat] = []
    for seat in [*seats, None]:
        if seat and run and runs_on(run[-1].line, seat.line):
            run.append(seat)
            continue
        if len(run) >= LEAST_RUN:
            for each in run:
                each.head, each.form, each.is_story = None, None, True
        run = [seat] if seat else []


def groups_of(seats: Sequence[Seat]) -> list[list[Seat]]:
    """Give the lines between which no blank line stands, nor one that is drawn."""
    groups: list[list[Seat]] = []
    for above, seat in zip([None, *seats], seats, strict=False):
        is_apart = any(each and each.form and each.form.name == "rule" for each in (above, seat))
        if seat.line.after_blank or is_apart or not groups:
            groups.append([])
        groups[-1].append(seat)
    return groups


def seat_of(line: Line, *, keep: bool, drop: bool) -> Seat:
    """Give one line with what it may be by itself."""
    if keep or drop:
        return Seat(line, kept=keep, out="drop" if drop else "", is_story=keep)
    words = seen(line.words)
    head = read_head_line(line.words)
    form = find_form(line.words) or (LINK_ROW if is_link_row(line.words) else None)
    if not form and not (head and head.is_strong):
        form = call_form(words)
    if find_credit(words) and is_credit_alone(words) and not form and not (head and head.published):
        return Seat(line, is_credited=True)
    if (head and head.is_strong) or form:
        return Seat(line, head if head and head.is_strong else None, form)
    is_credited = find_credit(line.words) is not None
    is_story = len(words) >= SURELY_STORY or (len(words) >= LEAST_SENTENCE and bool(SENTENCE_END.search(words)))
    return Seat(line, None if is_credited else head, None, is_story and not is_credited, is_credited)


def call_form(words: str) -> Form | None:
    """Give the form of a line in which the page speaks to its reader, which its words tell."""
    weight = weight_of(words)
    is_likely = weight >= LIKELY and len(words) < SURELY_STORY
    return SURE_CALL if weight >= SURE else LIKELY_CALL if is_likely else None


def weight_of(words: str) -> float:
    """Give how sure it is that a line is a call; of several sentences one must be, and none may tell a story before.

    `Maak een foto voordat u begint. Bewaar de bonnen. Stuur alles op.` is advice in many small pieces.
    """
    sentences = SENTENCES.split(words)
    if len(words) > LONGEST:
        return min(find_weight(sentences[0]), find_weight(sentences[-1]))
    if len(sentences) == 1:
        return find_weight(words)
    weights = [find_weight(sentence) for sentence in sentences]
    if sentences[0].endswith(".") and weights[0] < SURELY_TOLD:
        return weights[0]
    return find_weight(words) if max(weights) > 0 else max(weights)


def is_link_row(words: str) -> bool:
    """Say whether a line is a row of links, as they are copied: `Uitschrijven | Privacy | Contact`, `NieuwsSport`."""
    if not has_full_stop(words) and are_links(JOINT.split(words)):
        return True
    if not any(sign in words for sign in SEPARATORS):
        return False
    links = [link for link in LINKS.split(words) if link]
    return (
        len(links) > 2
        and all(len(link) <= MOST_LINK and link[-1:] not in ".,;" for link in links)
        and not any(sign.isdigit() for sign in words)
    )


def are_links(run_together: Sequence[str]) -> bool:
    """Say whether words that run together are links: half of them are known to be."""
    if len(run_together) == 1 or sum(map(len, run_together)) > MOST_LINK * len(run_together):
        return False
    known = sum(bool(find_form(each) or each.casefold() in head_words().sections) for each in run_together)
    return known * 2 >= len(run_together)
