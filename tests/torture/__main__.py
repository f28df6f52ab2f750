"""`make torture`: calls failing, builds killed, texts doubled, expressions pumped, sites edited; 1 for faults."""

import sys

from torture import doubling, editing, expressions, failing, killing, racing
from torture.warm import warm

ARTICLES = 30
KILLS, STARTED, RACES, SITES = 1000, 60, 100, 100


def main() -> int:
    """Run all of it; what is measured is printed."""
    wrong = [*expressions.report(), *doubling.report()]
    warm()
    wrong += failing.report(ARTICLES)
    wrong += killing.report(KILLS, cold=STARTED)
    wrong += racing.report(RACES)
    wrong += editing.report(SITES)
    print(*wrong, sep="\n")  # noqa: T201 (a report)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
