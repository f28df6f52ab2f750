"""What is fuzzed: each reader with all that comes behind it. A new one is a line in TARGETS."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from fuzz.invariants import check_annotated, check_article, check_page, check_problems

from kantlijn import knowledge, pipeline
from kantlijn.annotators.matching.matcher import index_people, index_terms
from kantlijn.annotators.privacy import withhold_names
from kantlijn.building.build import Outcome
from kantlijn.model.article import Article
from kantlijn.model.corrections import Corrections
from kantlijn.model.settings import Settings
from kantlijn.readers.body import read_body
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.readers.files import decode_text
from kantlijn.readers.html import read_html
from kantlijn.readers.markdown import read_markdown
from kantlijn.readers.marks import read_corrections
from kantlijn.readers.notes import read_notes
from kantlijn.readers.pasted import read_pasted
from kantlijn.readers.settings import read_settings
from kantlijn.renderer.article import render_article
from kantlijn.renderer.press import Press, make_press
from kantlijn.server.building import Builder
from kantlijn.server.shown import show, state_of
from kantlijn.server.state import Built

ROOT = Path(__file__).parents[2]
NOTES = ROOT / "notes"
LONGEST_PATH = 150


@cache
def reference() -> knowledge.Reference:
    """Give the notes of this repository, read once."""
    return knowledge.read_reference(NOTES)[0]


@cache
def press() -> Press:
    """Give what pages are printed with."""
    made, problems = make_press([ROOT / "templates"], read_catalogue("nl"), Settings(), {})
    assert not problems
    return made


def follow(article: Article, corrections: Corrections | None = None) -> None:
    """Annotate an article, print its page, and check all that must hold of both."""
    check_article(article)
    annotated, problems = pipeline.annotate_article(article, reference(), *([corrections] if corrections else []))
    check_problems(problems)
    check_annotated(annotated, article)
    page, problems = render_article(press(), withhold_names(annotated), reference().gazetteer, reference().glossary)
    check_problems(problems)
    assert page
    check_page(page.content.decode(), article, links())


@cache
def links() -> frozenset[str]:
    """Give the addresses in the notes of this repository."""
    known = [*reference().gazetteer.entities.values(), *reference().glossary.terms.values()]
    return frozenset(link for each in known for link in each.links.values())


def fuzz_body(text: str, _: Path) -> None:
    """Take a text as body alone."""
    follow(read_body(text, slug="x", source="seeds/x.txt"))


def fuzz_pasted(text: str, _: Path) -> None:
    """Take a text as pasted, from its bytes on."""
    decoded, problems = decode_text(text.encode("utf-8", "surrogatepass"), "seeds/x.txt")
    check_problems(problems)
    if decoded is not None:
        article, problems = read_pasted(decoded, slug="x", source="seeds/x.txt")
        check_problems(problems)
        follow(article)


def fuzz_markdown(text: str, folder: Path) -> None:
    """Take a text as Markdown with front matter."""
    path = folder / "x.md"
    article, problems = read_markdown(text, slug="x", path=path, folder=folder, source="seeds/x.md")
    check_problems(problems)
    if not any(problem.severity == "fault" for problem in problems):
        follow(article)


def fuzz_html(text: str, _: Path) -> None:
    """Take a text as a saved page."""
    article, problems = read_html(text, slug="x", source="seeds/x.html")
    check_problems(problems)
    if not any(problem.severity == "fault" for problem in problems):
        follow(article)


def fuzz_marks(text: str, folder: Path) -> None:
    """Take a text as the marks file of an article."""
    (folder / "x.marks.yaml").write_text(text, encoding="utf-8", errors="replace")
    corrections, problems = read_corrections(folder / "x.txt")
    check_problems(problems)
    follow(read_body(MARKED, slug="x", source="seeds/x.txt"), corrections)


def fuzz_notes(text: str, folder: Path, kind: str) -> None:
    """Take a text as the note on a person or a term."""
    (folder / kind).mkdir(exist_ok=True)
    (folder / kind / "x.md").write_text(text, encoding="utf-8", errors="replace")
    gazetteer, glossary, problems = read_notes(folder)
    check_problems(problems)
    people, terms = index_people(gazetteer), index_terms(glossary)
    known = knowledge.Reference(gazetteer, glossary, people, terms)
    article = read_body(MARKED, slug="x", source="seeds/x.txt")
    annotated, _ = pipeline.annotate_article(article, known)
    check_annotated(annotated, article)
    page, problems = render_article(press(), annotated, gazetteer, glossary)
    check_problems(problems)
    assert page


def fuzz_settings(text: str, folder: Path) -> None:
    """Take a text as pyproject.toml."""
    path = folder / "pyproject.toml"
    path.write_text(text, encoding="utf-8", errors="replace")
    check_problems(read_settings(path)[1])


def fuzz_preview(text: str, folder: Path) -> None:
    """Take each line of a text as a path that somebody asks the preview for."""
    built = preview(folder)
    for line in text.splitlines()[:20]:
        path = f"/{line[:LONGEST_PATH]}"
        shown = show(path, built)
        assert shown.status in (200, 404, 503)
        assert b"SECRET" not in shown.html
        state_of(path, built)


@cache
def preview(folder: Path) -> Built:
    """Give a preview of an empty site with a secret beside it."""
    (folder / "secret.html").write_text("SECRET")
    settings = Settings(out=folder / "site")
    (folder / "site").mkdir()
    return Builder(lambda: (settings, []), lambda *_: Outcome(), "http://127.0.0.1/").unbuilt()


MARKED = (
    'Brug open\n\nDe brug is open. "Ja", zegt wethouder Hanna de Wit. "Ja", zegt ook Jan Bos. De NAVO wacht.\n\n'
    "Volgens De Wit is het ‘mooi’. “Wij gaan”, zei ze, “morgen weer verder.”\n"
)


@dataclass(frozen=True)
class Target:
    """One thing that is fuzzed."""

    take: Callable[[str, Path], None]
    share: int
    """How many of a hundred inputs go to it."""
    suffixes: tuple[str, ...]
    """Files of the repository that its inputs are made from."""


TARGETS = {
    "body": Target(fuzz_body, 10, (".txt",)),
    "pasted": Target(fuzz_pasted, 25, (".txt",)),
    "markdown": Target(fuzz_markdown, 20, ("article.md", ".txt")),
    "html": Target(fuzz_html, 15, (".html",)),
    "marks": Target(fuzz_marks, 10, (".marks.yaml",)),
    "people": Target(partial(fuzz_notes, kind="people"), 5, ("people.md",)),
    "terms": Target(partial(fuzz_notes, kind="terms"), 5, ("terms.md",)),
    "settings": Target(fuzz_settings, 5, (".toml",)),
    "preview": Target(fuzz_preview, 5, (".paths",)),
}
