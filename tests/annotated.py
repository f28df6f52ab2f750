"""Annotated articles for tests of pages: the test shows the text, and says which words are what."""

from functools import lru_cache
from pathlib import Path

from articles import article_from
from msgspec.structs import replace

from kantlijn.model.annotations import (
    AnnotatedArticle,
    Attribution,
    Certainty,
    Mention,
    Quotation,
    Reason,
    Speaker,
    TermUse,
)
from kantlijn.model.article import Article, Block
from kantlijn.model.dates import Moment, PartialDate
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm, NoteText, Role
from kantlijn.model.settings import Settings
from kantlijn.model.span import Span
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.renderer.press import Press, make_press
from kantlijn.renderer.words import Words

TEMPLATES = Path(__file__).parent.parent / "templates"
DUTCH = Words("nl", read_catalogue("nl"))
ENGLISH = Words("en", read_catalogue("en"))

MIRA = Speaker("Mira Dekkers", "person", "mira-dekkers")
BRAM = Speaker("Bram Oosting", "person", "bram-oosting")
GAZETTEER = Gazetteer(
    {
        "bram-oosting": Entity("bram-oosting", "Bram Oosting"),
        "mira-dekkers": Entity(
            "mira-dekkers",
            "Mira Dekkers",
            roles=(
                Role("wethouder van Rietmonde", None, PartialDate(2018), PartialDate(2022, 5)),
                Role("burgemeester van Rietmonde", "LOKAAL", PartialDate(2022, 6)),
            ),
            note=NoteText({"nl": "Bestuurder uit *Rietmonde*.", "en": "Administrator."}),
            links={"wikidata": "Q1", "wikipedia": "https://nl.wikipedia.org/wiki/Mira_Dekkers"},
        ),
    }
)
GLOSSARY = Glossary(
    {
        "keersluis": GlossaryTerm("keersluis", "keersluis", note=NoteText({"nl": "Sluis die hoog water keert."})),
        "waterbond": GlossaryTerm("waterbond", "Waterbond", kind="organisation", note=NoteText({"nl": "Vereniging."})),
    }
)


def span_of(text: str, words: str, nth: int = 0) -> Span:
    """Give the n-th place of some words in a text."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def quotation(
    text: str,
    words: str,
    speaker: Speaker | None = MIRA,
    certainty: Certainty = "certain",
    *,
    name: str = "c-1",
    reason: Reason = "cue",
    cue: str = "",
    evidence: str = "",
) -> Quotation:
    """Make a quotation of words in a text."""
    found = span_of(text, words)
    attribution = None
    if speaker:
        shown = span_of(text, cue) if cue else None
        pointing = span_of(text, evidence) if evidence else None
        attribution = Attribution(speaker, certainty, "test", reason, shown, pointing)
    return Quotation(found, "direct", name, attribution=attribution)


def mention(
    text: str, words: str, name: str, entity: str | None = None, *, role: str | None = None, nth: int = 0
) -> Mention:
    """Make a mention of words in a text."""
    return Mention(span_of(text, words, nth), name, entity, role)


def term(text: str, words: str, name: str, nth: int = 0) -> TermUse:
    """Make a use of a term in a text."""
    return TermUse(span_of(text, words, nth), name)


def annotated(article: Article | str, *found: Quotation | Mention | TermUse) -> AnnotatedArticle:
    """Put annotations beside an article."""
    return AnnotatedArticle(
        article_from(article) if isinstance(article, str) else article,
        tuple(one for one in found if isinstance(one, Quotation)),
        tuple(one for one in found if isinstance(one, Mention)),
        tuple(one for one in found if isinstance(one, TermUse)),
    )


def headed(text: str, **details: object) -> Article:
    """Make an article whose first paragraph is the headline."""
    article = article_from(text, **details)
    first, *rest = article.blocks
    return replace(article, blocks=(Block(first.span, "headline", 1), *rest), title=first.span.of(text))


def on(day: str, time: str | None = None) -> Moment:
    """Make a moment of a date as an author writes it."""
    return Moment(PartialDate.parse(day), time)


@lru_cache
def press_for(settings: Settings | None = None, *folders: Path) -> Press:
    """Make a press with the package's own templates, and a site's own before them."""
    press, problems = make_press([*folders, TEMPLATES], DUTCH.translations, settings or Settings(), {})
    assert problems == []
    return press
