"""An annotated article to the bodies and abbreviations in it that nothing explains."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from kantlijn.annotators.lexicon.word_lists import common_words
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

ABBREVIATION = pattern(r"(?<![\w.’'-])[A-Z][A-Za-z&]{0,3}[A-Z0-9](?:[A-Za-z0-9&]{0,3}[A-Z0-9])?(?![\w.’'])")
"""`ACM`, `RvS`, `JenV`, `D66`; no word in capitals of a headline, of which the others are too."""
NO_ABBREVIATION = pattern(r"[IVXLCDM]+|[A-Z]\d+|\d+|(?:TV|OK|CEO|BV|NV|PS|USA?|UK|GB|MB|KM|CM)")
"""Numbers, roads (`A12`) and what needs no note."""
EXPANDED = pattern(
    r"(?<![\w’'-])(?:(?:De|Het|Een) )?"
    r"(?P<long>[A-Z][\w’'-]++(?: (?:[A-Z&][\w’'-]*+|van|voor|de|het|der|en|in|op|bij|tot|of|[a-z]{4,})){1,7}) "
    r"\((?P<short>[A-Z][A-Za-z0-9&-]{1,7})\)"
)
"""`Autoriteit Consument en Markt (ACM)`."""
BODY = pattern(
    r"\b(?:Autoriteit|Raad|Inspectie|Commissie|Stichting|Vereniging|Instituut|Bureau|Dienst|Koninklijke|Nederlandse|Federatie"
    r"|Federale|Vlaamse|Hoge|Ministerie|Verbond|Bond|Hof|Centrum|Agentschap|Kamer)"
    r"(?: (?:van|voor|de|het|der|en) (?:de |het )?[A-Z][\w’'-]+| [A-Z][\w’'-]+)+"
)
"""`Inspectie voor Koek`, `Vlaamse Visbond`: names that open with the noun for a body."""


class Body(Struct, frozen=True):
    """A body or an abbreviation without a note."""

    name: str
    short: str = ""
    """Its abbreviation, where the article tells it."""
    places: tuple[Span, ...] = ()


def find_bodies(annotated: AnnotatedArticle) -> list[Body]:
    """Give bodies and abbreviations that no note explains, in the order in which they first appear."""
    article = annotated.article
    taken = sorted([each.span for each in annotated.mentions] + [each.span for each in annotated.term_uses])
    known = {use.span.of(article.text) for use in annotated.term_uses}
    names: dict[str, list[Span]] = {}
    shorts: dict[str, str] = {}
    for found in EXPANDED.finditer(article.text):
        if abbreviates(found["short"], found["long"]):
            shorts[found["short"]] = found["long"]
    for span in (*spans_of(BODY, annotated), *spans_of(ABBREVIATION, annotated)):
        written = span.of(article.text)
        name = shorts.get(written, written)
        place = bisect_left(taken, span)
        free = not any(map(span.overlaps, taken[max(0, place - 1) : place + 1]))
        if free and not {written, name} & known and is_worth(written):
            names.setdefault(name, []).append(span)
            taken.insert(place, span)
    short_of = {long: short for short, long in shorts.items()}
    bodies = [Body(name, short_of.get(name, ""), tuple(places)) for name, places in names.items()]
    return sorted(bodies, key=lambda body: body.places[0])


def spans_of(pattern: re.Pattern[str], annotated: AnnotatedArticle) -> Iterator[Span]:
    """Give where a pattern stands in an article, but for paragraphs in capitals throughout."""
    text = annotated.article.text
    for block in annotated.article.blocks:
        if not block.span.of(text).isupper():
            yield from (Span(*found.span()) for found in pattern.finditer(text, block.span.start, block.span.end))


def abbreviates(short: str, long: str) -> bool:
    """Say whether the letters of an abbreviation open words of a name, in order: `ACM`, `JenV`."""
    initials = "".join(word[0] for word in re.split(r"[ -]", long) if word).lower()
    letters = iter(initials)
    return all(letter in letters for letter in short.lower() if letter.isalpha())


def is_worth(written: str) -> bool:
    """Say whether a note on it would tell anything: no number, no road, no ordinary word in capitals."""
    return not NO_ABBREVIATION.fullmatch(written) and written.lower() not in common_words()
