"""`make torture`: calls failing, builds killed, texts doubled, expressions pumped; exit status 1 where one breaks."""

import sys

from torture import doubling, expressions, failing, killing, racing
from torture.warm import warm

ARTICLES = 30
KILLS, STARTED, RACES = 1000, 60, 100


def main() -> int:
    """Run all of it; what is measured is printed."""
    wrong = [*expressions.report(), *doubling.report()]
    warm()
    wrong += failing.report(ARTICLES)
    wrong += killing.report(KILLS, cold=STARTED)
    wrong += racing.report(RACES)
    print(*wrong, sep="\n")  # noqa: T201 (a report)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
