"""What commands tell: problems as lines, in the site's language, and exit status 1 for faults in the input."""

import sys
from collections.abc import Iterable, Sequence

from kantlijn.model.problem import Problem, Translate
from kantlijn.model.settings import Settings
from kantlijn.printing import tell

FAULTY = 1
"""Exit status for faults in the input; click ends with 2 on wrong usage."""


def translator(settings: Settings) -> Translate:
    """Give the function that words messages in the site's language."""
    from kantlijn.readers.catalogue import read_catalogue

    return read_catalogue(settings.language).gettext


def report(problems: Iterable[Problem], translate: Translate, *, quiet: bool) -> None:
    """Print one line per problem, faults last, so that they are still in sight; all of it on standard error."""
    for severity in ("fault",) if quiet else ("doubt", "fault"):
        tell((problem for problem in problems if problem.severity == severity), translate)


def refuse(problems: Sequence[Problem], translate: Translate) -> None:
    """End the command where there are faults."""
    if problems:
        tell(problems, translate)
        sys.exit(FAULTY)
