"""Problems of the last build to what the preview lays over a page: the overlay of faults, and the bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from kantlijn.model.problem import Problem
from kantlijn.renderer.words import Words
from kantlijn.server.review import Progress
from kantlijn.server.state import Built


@dataclass(frozen=True, slots=True)
class Line:
    """A problem, as it is listed."""

    place: str
    """File and line: `seeds/brug.txt:12`."""
    what: str
    remedy: str
    severity: str


def lines_of(problems: Sequence[Problem], words: Words) -> list[Line]:
    """Word each problem in the author's language."""
    say = words.translations.gettext
    return [
        Line(
            f"{problem.source}:{problem.line}" if problem.line else problem.source,
            problem.said(problem.what, say),
            problem.said(problem.remedy, say),
            problem.severity,
        )
        for problem in problems
    ]


def render_overlay(built: Built) -> str:
    """Print the overlay that says why the page is still the one of before; nothing where it is up to date."""
    lines = lines_of(built.faults, built.words)
    if not lines:
        return ""
    summary = lines[0].what if len(lines) == 1 else built.words.plural("%(num)s fault", "%(num)s faults", len(lines))
    return built.printer.get_template("overlay.html").render(lines=lines, summary=summary)


def render_bar(built: Built, progress: Progress | None, *, reviewing: bool = False) -> str:
    """Print the bar: what the preview alone knows of this page, and the way to the review, or back from it."""
    annotated = built.article(progress.slug) if progress else None
    article = annotated.article if annotated else None
    faults = {id(problem) for problem in built.faults}
    problems = [problem for problem in built.problems if id(problem) not in faults]
    if article and progress:
        problems = [problem for problem in problems if problem.source in (article.file, progress.file)]
    lines = lines_of(problems, built.words)
    template = built.printer.get_template("bar.html")
    return template.render(progress=progress, article=article, reviewing=reviewing, lines=lines)


def render_waiting(built: Built) -> str:
    """Print the page that stands in for one that no build has made: what is in its way, or that it is being built."""
    return built.printer.get_template("waiting.html").render(
        lines=lines_of(built.faults, built.words), building=built.outcome is None
    )
