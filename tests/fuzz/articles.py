"""Texts that become articles: read first, then, for some of them, annotated, printed and checked whole."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from fuzz.invariants import check_annotated, check_article, check_page, check_problems

from kantlijn import knowledge, pipeline
from kantlijn.annotators.corrections import apply_corrections
from kantlijn.annotators.matching.matcher import index_people, index_terms
from kantlijn.annotators.privacy import withhold_names
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.corrections import Corrections
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings
from kantlijn.readers.body import read_body
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.readers.files import decode_text
from kantlijn.readers.html import read_html
from kantlijn.readers.markdown import read_markdown
from kantlijn.readers.marks import read_corrections
from kantlijn.readers.notes import read_notes
from kantlijn.readers.pasted import read_pasted
from kantlijn.renderer.article import render_article
from kantlijn.renderer.press import Press, make_press

ROOT = Path(__file__).parents[2]
NOTES = ROOT / "notes"
MARKED = (
    'Brug open\n\nDe brug is open. "Ja", zegt wethouder Hanna de Wit. "Ja", zegt ook Jan Bos. De NAVO wacht.\n\n'
    "Volgens De Wit is het ‘mooi’. “Wij gaan”, zei ze, “morgen weer verder.”\n"
)
Rest = Callable[[], None]
"""What comes behind the reader: annotating, printing, and all that is checked of them."""


def nothing() -> None:
    """Leave it at that: there is no article to go on with."""


@cache
def reference() -> knowledge.Reference:
    """Give the notes of this repository, read once."""
    return knowledge.read_reference(NOTES)[0]


@cache
def links() -> frozenset[str]:
    """Give the addresses in the notes of this repository."""
    known = [*reference().gazetteer.entities.values(), *reference().glossary.terms.values()]
    return frozenset(link for each in known for link in each.links.values())


@cache
def press() -> Press:
    """Give what pages are printed with."""
    made, problems = make_press([ROOT / "templates"], read_catalogue("nl"), Settings(), {})
    assert not problems
    return made


@cache
def marked() -> AnnotatedArticle:
    """Give the article to which marks belong."""
    return pipeline.annotate_article(read_body(MARKED, slug="x", source="seeds/x.txt"), reference())[0]


def follow(article: Article, corrections: Corrections | None = None) -> None:
    """Annotate an article, print its page, and check all that must hold of both."""
    annotated, problems = pipeline.annotate_article(article, reference(), *([corrections] if corrections else []))
    check_problems(problems)
    check_annotated(annotated, article)
    page, problems = render_article(press(), withhold_names(annotated), reference().gazetteer, reference().glossary)
    check_problems(problems)
    assert page
    check_page(page.content.decode(), article, links())


def going_on(article: Article | None, problems: list[Problem]) -> Rest:
    """Check what a reader gave, and give what comes behind it; nothing where a fault keeps the article out."""
    check_problems(problems)
    if article is None or any(problem.severity == "fault" for problem in problems):
        return nothing
    check_article(article)
    return lambda: follow(article)


def read_as_body(text: str, _: Path) -> Rest:
    """Take a text as body alone."""
    return going_on(read_body(text, slug="x", source="seeds/x.txt"), [])


def read_as_pasted(text: str, _: Path) -> Rest:
    """Take a text as pasted, from its bytes on."""
    decoded, problems = decode_text(text.encode("utf-8", "surrogatepass"), "seeds/x.txt")
    if decoded is None:
        return going_on(None, problems)
    article, found = read_pasted(decoded, slug="x", source="seeds/x.txt")
    return going_on(article, problems + found)


def read_as_markdown(text: str, folder: Path) -> Rest:
    """Take a text as Markdown with front matter."""
    return going_on(*read_markdown(text, slug="x", path=folder / "x.md", folder=folder, source="seeds/x.md"))


def read_as_html(text: str, _: Path) -> Rest:
    """Take a text as a saved page."""
    return going_on(*read_html(text, slug="x", source="seeds/x.html"))


def read_as_marks(text: str, folder: Path) -> Rest:
    """Take a text as the marks file of an article."""
    (folder / "x.marks.yaml").write_text(text, encoding="utf-8", errors="replace")
    corrections, problems = read_corrections(folder / "x.txt")
    check_problems(problems)
    corrected, problems = apply_corrections(marked(), corrections, reference().gazetteer, reference().glossary)
    check_problems(problems)
    check_annotated(corrected, marked().article)
    return lambda: follow(marked().article, corrections)


def read_as_note(text: str, folder: Path, kind: str) -> Rest:
    """Take a text as the note on a person or a term."""
    (folder / kind).mkdir(exist_ok=True)
    (folder / kind / "x.md").write_text(text, encoding="utf-8", errors="replace")
    gazetteer, glossary, problems = read_notes(folder)
    check_problems(problems)

    def use() -> None:
        known = knowledge.Reference(gazetteer, glossary, index_people(gazetteer), index_terms(glossary))
        annotated, problems = pipeline.annotate_article(marked().article, known)
        check_problems(problems)
        check_annotated(annotated, marked().article)
        page, problems = render_article(press(), annotated, gazetteer, glossary)
        check_problems(problems)
        assert page

    return use
