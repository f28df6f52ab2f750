"""Marks and quotations to the anchors of their notes: ids, order, and which mark of many is the link."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from msgspec import Struct

from kantlijn.model.article import Article
from kantlijn.model.span import Span
from kantlijn.renderer.cast import Utterance, slug_of
from kantlijn.renderer.marks import Mark, Subject


class Anchor(Struct, frozen=True):
    """One note's id, and the place in the text to which it leads back."""

    note_id: str
    back: str
    """Id of that place."""
    span: Span | None = None
    """The mark that bears it; None for a quotation, whose speaker's chip does."""
    link: bool = True
    """False where the words stand only inside a link of the source, so that they cannot be another."""


Anchors = Mapping[Subject | str, Anchor]
"""By what the note is about, or by the quotation's id; in the order of the links, as they are numbered on paper."""


def place_anchors(article: Article, marks: Sequence[Mark], utterances: Sequence[Utterance]) -> Anchors:
    """Give each note its anchor: the first mark of the story that can be a link, else one of the headline.

    They come in the order of their links, a quotation's before a mark at its end; those without a link come last.
    """
    chosen = choose_links(article, marks, utterances)
    spans = {mark.subject: mark.span for mark in reversed(marks)} | chosen
    places: list[tuple[bool, int, bool, Subject | str]] = [
        (subject not in chosen, spans[subject].start, True, subject) for subject in spans
    ]
    places += [(False, utterance.parts[-1].span.end, False, utterance.id) for utterance in utterances]
    anchors: dict[Subject | str, Anchor] = {}
    taken = {utterance.note_id for utterance in utterances}
    for *_, what in sorted(places, key=lambda place: place[:3]):
        if isinstance(what, str):
            note_id = f"q-{what.removeprefix('c-')}"
            anchors[what] = Anchor(note_id, f"r-{note_id}")
        else:
            name = free_name(what, taken)
            anchors[what] = Anchor(f"n-{name}", f"r-{name}", spans[what], link=what in chosen)
    return anchors


def choose_links(article: Article, marks: Sequence[Mark], utterances: Sequence[Utterance]) -> dict[Subject, Span]:
    """Choose for each note the mark that is a link; later ones are silent to keyboard and screen reader."""
    links = [form.span for form in article.formatting if form.tag == "a"]
    quoted = sorted(part.span for utterance in utterances for part in utterance.parts)
    headline = article.headline
    story = headline.span.end if headline else 0
    chosen: dict[Subject, Span] = {}
    for mark in sorted(marks, key=lambda mark: mark.span.start < story):
        if mark.subject not in chosen and linkable(mark.span, links, quoted):
            chosen[mark.subject] = mark.span
    return chosen


def linkable(span: Span, links: Sequence[Span], quoted: Sequence[Span]) -> bool:
    """Say whether a mark can be a link: not inside a link of the source, and across no edge of a quotation."""
    return not overlapping(span, links) and all(quotation.covers(span) for quotation in overlapping(span, quoted))


def overlapping(span: Span, others: Sequence[Span]) -> Sequence[Span]:
    """Give those of some ordered spans, none of which overlap, that share a character with this one."""
    first = bisect_right(others, span.start, key=lambda other: other.end)
    return others[first : bisect_left(others, span.end, key=lambda other: other.start)]


def free_name(subject: Subject, taken: set[str]) -> str:
    """Give the id that a note takes in its article, another one where a person and a term share theirs."""
    wish = name = f"x-{slug_of(subject.key)}" if subject.kind == "stranger" else subject.key
    count = 1
    while name in taken:
        count += 1
        name = f"{wish}-{count}"
    taken.add(name)
    return name
