"""A correction to the one place that it is about, or to the fault that there is none or more than one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kantlijn.annotators.correcting.quoted_words import find_places
from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.corrections import NOBODY, Correction
from kantlijn.model.problem import Problem, fault
from kantlijn.model.span import Span

QUOTATION_MARKS = "\"“”„‟«»‹›‘’‚'`´,"
MARKS = f"{QUOTATION_MARKS} \u00a0"
"""What stands between the start of a quotation and its first word."""


@dataclass(frozen=True, slots=True)
class Target:
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


def find_target(annotated: AnnotatedArticle, correction: Correction, file: str) -> tuple[Target | None, Problem | None]:
    """Give the one place of a correction, or the fault that tells why there is not one."""
    places = find_places(annotated.article.text, correction)
    if not places:
        return None, gone(correction, file)
    if correction.speaker is None and correction.quotation is None:
        return find_name(annotated, correction, places, file)
    return find_quotation(annotated, correction, places, file)


def find_quotation(
    annotated: AnnotatedArticle, correction: Correction, places: Sequence[Span], file: str
) -> tuple[Target | None, Problem | None]:
    """Find the quotation that opens with the words, else the one that holds them, else the words to make one of."""
    text = annotated.article.text
    opening = [each for each in annotated.quotations if any(opens(text, each.span, place) for place in places)]
    holding = [each for each in annotated.quotations if any(each.span.overlaps(place) for place in places)]
    found = opening or holding
    if len(found) == 1:
        return Target(correction, found[0].span, found[0]), None
    if found or (correction.quotation in ("direct", "scare") and len(places) > 1):
        return None, ambiguous(correction, len(found or places), file)
    if correction.quotation == "none":
        return None, None
    problem = unquotable(annotated, correction, places[0], file)
    return (None, problem) if problem else (Target(correction, places[0]), None)


def unquotable(annotated: AnnotatedArticle, correction: Correction, place: Span, file: str) -> Problem | None:
    """Make the fault of words that are no quotation, and can be made none."""
    if correction.quotation is None:
        return fault(
            file,
            correction.line,
            "‘%(exact)s’ is no quotation in the text",
            "add ‘quotation: direct’, or leave it out",
            exact=correction.exact,
        )
    if not any(block.span.covers(place) for block in annotated.article.blocks):
        return fault(
            file,
            correction.line,
            "‘%(exact)s’ runs through several paragraphs",
            "make a mark for each of them",
            exact=correction.exact,
        )
    if correction.quotation == "scare" and not stands_in_marks(annotated.article.text, place):
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
    around = text[: place.start].rstrip()[-1:], text[place.end :].lstrip()[:1]
    edges = inside[:1], inside[-1:]
    return all(edge and edge in QUOTATION_MARKS for edge in around) or all(edge in QUOTATION_MARKS for edge in edges)


def opens(text: str, quotation: Span, place: Span) -> bool:
    """Say whether a quotation opens with the words at a place, its marks apart."""
    first, last = sorted((quotation.start, place.start))
    return last < quotation.end and last < place.end and not text[first:last].strip(MARKS)


def find_name(
    annotated: AnnotatedArticle, correction: Correction, places: Sequence[Span], file: str
) -> tuple[Target | None, Problem | None]:
    """Find the one place of a name or word; places that are marked already go before those that are not."""
    named = correction.person is not None
    marks = [each.span for each in (annotated.mentions if named else annotated.term_uses)]
    touched = [place for place in places if any(mark.overlaps(place) for mark in marks)]
    alike = [place for place in touched if place in marks]
    found = alike or touched or list(places)
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
