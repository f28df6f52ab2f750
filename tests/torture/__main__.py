"""`make torture`: calls failing, builds killed, texts doubled, expressions pumped; exit status 1 where one breaks."""

import sys

from torture import doubling, expressions
from torture.failing import COMMANDS, torture, warm
from torture.killing import kill_builds

ARTICLES = 30
KILLS = 1000


def main() -> int:
    """Run all of it; what is measured is printed."""
    wrong = [*expressions.report(), *doubling.report()]
    warm()
    for command in COMMANDS:
        runs, found = torture(command, ARTICLES)
        print(f"{' '.join(command.words)}: {runs} calls failed in turn, {len(found)} faults")  # noqa: T201 (a report)
        wrong += found
    died, found = kill_builds(KILLS)
    print(f"{KILLS} builds ended at random, {died} of them before they were done, {len(found)} faults")  # noqa: T201
    wrong += found
    print(*wrong, sep="\n")  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
