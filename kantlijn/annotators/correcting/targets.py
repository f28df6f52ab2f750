"""A correction to the one place that it is about, or to the fault that there is none or more than one."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from kantlijn.annotators.correcting.quoted_words import Places, Quoted
from kantlijn.annotators.correcting.rows import Row
from kantlijn.model.annotations import AnnotatedArticle, Mention, Quotation, TermUse
from kantlijn.model.corrections import NOBODY, Correction
from kantlijn.model.problem import Problem, fault
from kantlijn.model.span import Span

QUOTATION_MARKS = "\"“”„‟«»‹›‘’‚'`´,"
MARKS = f"{QUOTATION_MARKS} \u00a0"
"""What stands between the start of a quotation and its first word."""
BESIDE = 40
"""Characters in which a quotation mark beside words is looked for; blanks may part them."""


class Target(Struct, frozen=True):
    """What a correction is about."""

    correction: Correction
    span: Span
    """Of the quotation, where there is one, or of the words themselves."""
    quotation: Quotation | None = None

    def claims(self) -> Iterator[tuple[tuple[str, str | Span], object]]:
        """Give what is said of which place, for comparison with other corrections."""
        if self.correction.quotation is not None or self.correction.speaker is not None:
            yield ("quotation", self.span), self.correction.quotation or "direct"
        if self.correction.speaker is not None:
            yield ("speaker", self.quotation.id if self.quotation else self.span), self.correction.speaker
        if self.correction.person is not None:
            yield ("person", self.span), self.correction.person
        if self.correction.term is not None:
            yield ("term", self.span), self.correction.term


class Finder:
    """An article put in order once, for all corrections of it: its words, marks and blocks by their places."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        """Take the article as it was found, before anything is corrected."""
        self.text = annotated.article.text
        self.words = Places(self.text)
        self.quotations = Row(annotated.quotations)
        self.mentions = Row(annotated.mentions)
        self.term_uses = Row(annotated.term_uses)
        self.blocks = Row(annotated.article.blocks)
        self._quoted: dict[Quoted, list[Quotation]] = {}
        self._named: dict[tuple[Quoted, bool], tuple[list[Span], list[Span]]] = {}

    def quoted(self, correction: Correction, places: Sequence[Span]) -> list[Quotation]:
        """Give the quotations that open with a correction's words, else those that hold them."""
        words = correction.quoted
        if words not in self._quoted:
            near = [(each, place) for place in places for each in self.quotations.at(place)]
            holding = {each.span: each for each, _ in near}
            opening = {each.span: each for each, place in near if opens(self.text, each.span, place)}
            self._quoted[words] = list((opening or holding).values())
        return self._quoted[words]

    def named(self, correction: Correction, places: Sequence[Span]) -> tuple[list[Span], list[Span]]:
        """Give the places of a correction's words that a mark of its kind touches, and those that it covers exactly."""
        words = correction.quoted, correction.person is None
        if words not in self._named:
            marks: Row[Mention] | Row[TermUse] = self.term_uses if correction.person is None else self.mentions
            touched = [place for place in places if marks.at(place)]
            alike = [place for place in touched if any(mark.span == place for mark in marks.at(place))]
            self._named[words] = touched, alike
        return self._named[words]


def find_target(finder: Finder, correction: Correction, file: str) -> tuple[Target | None, Problem | None]:
    """Give the one place of a correction, or the fault that tells why there is not one."""
    places = finder.words.find(correction)
    if not places:
        return None, gone(correction, file)
    if correction.speaker is None and correction.quotation is None:
        return find_name(finder, correction, places, file)
    return find_quotation(finder, correction, places, file)


def find_quotation(
    finder: Finder, correction: Correction, places: Sequence[Span], file: str
) -> tuple[Target | None, Problem | None]:
    """Find the quotation that opens with the words, else the one that holds them, else the words to make one of."""
    found = finder.quoted(correction, places)
    if len(found) == 1:
        return Target(correction, found[0].span, found[0]), None
    if found or (correction.quotation in ("direct", "scare") and len(places) > 1):
        return None, ambiguous(correction, len(found or places), file)
    if correction.quotation == "none":
        return None, None
    problem = unquotable(finder, correction, places[0], file)
    return (None, problem) if problem else (Target(correction, places[0]), None)


def unquotable(finder: Finder, correction: Correction, place: Span, file: str) -> Problem | None:
    """Make the fault of words that are no quotation, and can be made none."""
    if correction.quotation is None:
        return fault(
            file,
            correction.line,
            "‘%(exact)s’ is no quotation in the text",
            "add ‘quotation: direct’, or leave it out",
            exact=correction.exact,
        )
    if not any(block.span.covers(place) for block in finder.blocks.at(place)):
        return fault(
            file,
            correction.line,
            "‘%(exact)s’ runs through several paragraphs",
            "make a mark for each of them",
            exact=correction.exact,
        )
    if correction.quotation == "scare" and not stands_in_marks(finder.text, place):
        return fault(
            file,
            correction.line,
            "‘%(exact)s’ does not stand between quotation marks",
            "quote words that do, or remove the mark",
            exact=correction.exact,
        )
    return None


def stands_in_marks(text: str, place: Span) -> bool:
    """Say whether quotation marks stand around the words, or at their edges."""
    inside = text[place.start : place.end].strip()
    before, behind = text[max(0, place.start - BESIDE) : place.start], text[place.end : place.end + BESIDE]
    around = before.rstrip()[-1:], behind.lstrip()[:1]
    edges = inside[:1], inside[-1:]
    return all(edge and edge in QUOTATION_MARKS for edge in around) or all(edge in QUOTATION_MARKS for edge in edges)


def opens(text: str, quotation: Span, place: Span) -> bool:
    """Say whether a quotation opens with the words at a place, its marks apart."""
    first, last = sorted((quotation.start, place.start))
    return last < quotation.end and last < place.end and not text[first:last].strip(MARKS)


def find_name(
    finder: Finder, correction: Correction, places: Sequence[Span], file: str
) -> tuple[Target | None, Problem | None]:
    """Find the one place of a name or word; places that are marked already go before those that are not."""
    touched, alike = finder.named(correction, places)
    found = alike or touched or places
    if len(found) > 1:
        return None, ambiguous(correction, len(found), file)
    if not touched and NOBODY in (correction.person, correction.term) and not (correction.person or correction.term):
        return None, None
    return Target(correction, found[0]), None


def gone(correction: Correction, file: str) -> Problem:
    """Make the fault of words that an edit took away."""
    return fault(
        file,
        correction.line,
        "these words are no longer in the text: ‘%(exact)s’",
        "quote words that are, or remove the mark",
        exact=correction.exact,
    )


def ambiguous(correction: Correction, count: int, file: str) -> Problem:
    """Make the fault of words that stand in the text more than once."""
    return fault(
        file,
        correction.line,
        "‘%(exact)s’ stands in the text %(count)s times",
        "add ‘prefix’ or ‘suffix’: the words before or after it",
        exact=correction.exact,
        count=count,
    )
