"""What the last build came to, and all that it takes to show it: the one thing of the preview that changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment
from msgspec import Struct

from kantlijn.building.build import Outcome
from kantlijn.building.resident import Look
from kantlijn.building.showing import Showing
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.page import Page
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import Settings
from kantlijn.renderer.words import Words


class Built(Struct, frozen=True):
    """One look at the site, as the preview shows it."""

    settings: Settings
    words: Words
    printer: Environment
    outcome: Outcome | None = None
    """None before the first look has ended."""
    stopped: bool = False
    """Whether a fault forbids new pages."""
    look: Look | None = None
    """What is to be written."""
    showing: Showing | None = None
    """The pages: where a fault forbids new ones those of before, if there are any."""

    @property
    def faults(self) -> tuple[Problem, ...]:
        """Why the pages are those of before; none where they are up to date."""
        if self.outcome is None or not self.stopped:
            return ()
        return tuple(problem for problem in self.outcome.problems if problem.severity == "fault")

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that there is to tell."""
        return self.outcome.problems if self.outcome else ()

    @property
    def articles(self) -> Sequence[AnnotatedArticle]:
        """What was found in each article that can be read."""
        return self.outcome.articles if self.outcome else ()

    @property
    def gazetteer(self) -> Gazetteer:
        """The people whom the notes know."""
        return self.outcome.gazetteer if self.outcome else Gazetteer()

    @property
    def glossary(self) -> Glossary:
        """The terms that the notes explain."""
        return self.outcome.glossary if self.outcome else Glossary()

    @property
    def occurring(self) -> frozenset[str]:
        """Ids of all people and terms in the articles."""
        return self.outcome.occurring if self.outcome else frozenset()

    def article(self, slug: str) -> AnnotatedArticle | None:
        """Give the article of that name."""
        return self.outcome.by_id.get(slug) if self.outcome else None

    def find(self, path: str) -> Page | Path | None:
        """Give a file of the site: what it says now, or where it may stand; None where the site has none."""
        return self.showing.find(path) if self.showing else self.settings.out / path


@dataclass(slots=True)
class Latest:
    """Holds the last look, for the pages and for the browsers that wait for the next one."""

    built: Built
