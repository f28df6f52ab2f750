"""What the last build came to, and all that it takes to show it: the one thing of the preview that changes."""

from collections.abc import Sequence
from dataclasses import dataclass

from jinja2 import Environment

from kantlijn.building.build import Outcome
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import Settings
from kantlijn.renderer.words import Words


@dataclass(frozen=True, slots=True)
class Built:
    """One build, as the preview shows it."""

    settings: Settings
    words: Words
    printer: Environment
    outcome: Outcome | None = None
    """None before the first build has ended."""

    @property
    def faults(self) -> tuple[Problem, ...]:
        """Why the pages are those of an earlier build; none where they are up to date."""
        if self.outcome is None or self.outcome.writing is not None:
            return ()
        return tuple(problem for problem in self.outcome.problems if problem.severity == "fault")

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that the build had to tell."""
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

    def article(self, slug: str) -> AnnotatedArticle | None:
        """Give the article of that name."""
        return next((each for each in self.articles if each.article.id == slug), None)


@dataclass(slots=True)
class Latest:
    """Holds the last build, for the pages and for the browsers that wait for the next one."""

    built: Built
