"""A path of the preview to what is shown there: a page of the site, a review page, or why there is none."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.page import Page
from kantlijn.readers.files import read_text
from kantlijn.readers.marks import marks_path
from kantlijn.server.gaps import unused_notes
from kantlijn.server.overlay import render_bar, render_overlay, render_waiting
from kantlijn.server.review import MarksFile, Progress, ReviewView, progress_of, review_article
from kantlijn.server.state import Built

REVIEW = "/_nakijken/"
ARTICLES = "/artikelen/"
PAGE = ".html"


@dataclass(frozen=True, slots=True)
class Shown:
    """What a browser gets to see, before the preview's script is put in."""

    status: int
    html: bytes

    @property
    def token(self) -> str:
        """Tells this content from any other; a browser that has another one reloads."""
        return sha256(self.html).hexdigest()[:16]


def show(path: str, built: Built) -> Shown:
    """Give what stands at a path: `/`, `/artikelen/brug.html`, `/_nakijken/brug`."""
    if path.startswith(REVIEW):
        return show_review(path.removeprefix(REVIEW), built)
    page = read_page(built, file_at(path))
    if page is not None:
        return Shown(200, page)
    if built.faults or built.outcome is None:
        return Shown(503, render_waiting(built).encode())
    return Shown(404, read_page(built, "/404.html") or b"<!doctype html><title>404</title><p>404")


def read_page(built: Built, path: str) -> bytes | None:
    """Give what a page of the site says now; None where there is none."""
    found = built.find(path.lstrip("/"))
    if isinstance(found, Page):
        return found.content
    file = find_file(built.settings.out, path) if found else None
    try:
        return file.read_bytes() if file else None
    except FileNotFoundError:  # a build has just taken it away
        return None


def file_at(path: str) -> str:
    """Give the file that a host would send for a path: a folder's index, and `/over` for `/over.html`."""
    if path.endswith("/"):
        return f"{path}index{PAGE}"
    return path if path.endswith(PAGE) else path + PAGE


def show_review(slug: str, built: Built) -> Shown:
    """Give the review page of an article, or the list of all where none is named."""
    if not slug:
        return Shown(200, render(built, "reviews.html", articles=[progress_in(each) for each in built.articles]))
    annotated = built.article(slug)
    if annotated:
        return Shown(200, render(built, "review.html", view=view_of(annotated, built)))
    return Shown(404, render_waiting(built).encode())


def render(built: Built, template: str, **values: object) -> bytes:
    """Print one of the preview's own pages."""
    return built.printer.get_template(template).render(**values).encode()


def view_of(annotated: AnnotatedArticle, built: Built) -> ReviewView:
    """Gather what the review page of an article shows."""
    marks = find_marks_file(annotated.article.file)
    gazetteer, glossary = built.gazetteer, built.glossary
    unused = unused_notes(built.occurring, gazetteer, glossary)
    return review_article(annotated, marks, gazetteer=gazetteer, glossary=glossary, unused=unused, words=built.words)


def progress_in(annotated: AnnotatedArticle) -> Progress:
    """Say how far the review of an article is."""
    return progress_of(annotated, find_marks_file(annotated.article.file))


def find_marks_file(seed: str) -> MarksFile:
    """Read the corrections beside a seed; those of a file that cannot be read are its own fault, told elsewhere."""
    path = marks_path(Path(seed))
    text = read_text(path, path.as_posix())[0] if path.is_file() else None
    return MarksFile(path.as_posix(), text or "")


def progress_at(path: str, built: Built) -> Progress | None:
    """Say how far the review is of the article whose page, or review page, stands at a path."""
    slug = path.removeprefix(REVIEW if path.startswith(REVIEW) else ARTICLES).removesuffix(PAGE)
    annotated = built.article(slug) if path.startswith((REVIEW, ARTICLES)) else None
    return progress_in(annotated) if annotated else None


def state_of(path: str, built: Built) -> dict[str, str]:
    """Give what the preview's script asks for: whether its page is up to date, the overlay, and the bar."""
    shown = show(path, built)
    covered = shown.status != 503  # a page that lists the faults itself needs no overlay
    return {
        "token": shown.token,
        "overlay": render_overlay(built) if covered else "",
        "bar": render_bar(built, progress_at(path, built), reviewing=path.startswith(REVIEW)),
    }


def find_file(out: Path, path: str) -> Path | None:
    """Give the file of the site at a path; none outside it, and none that is the build's own."""
    try:
        file = (out / path.lstrip("/")).resolve()
        inside = file.is_relative_to(out.resolve()) and file.is_file()
    except (OSError, ValueError):  # a name longer than any file's, or with a sign that none has
        return None
    hidden = any(part.startswith(".") for part in file.relative_to(out.resolve()).parts) if inside else True
    return None if hidden else file
