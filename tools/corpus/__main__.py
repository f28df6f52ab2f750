"""The open corpus to what is asked of it: its faults, its tables, its near duplicates, its agreement.

Run from the root of the repository: python -m tools.corpus check|counts|duplicates|agreement
"""

import sys
from collections.abc import Sequence

from tools.corpus.agreement import agreement_table, measure_agreement
from tools.corpus.articles import by_id, read_parts, read_second
from tools.corpus.counts import count_tables
from tools.corpus.duplicates import SHARE, most_alike, near_duplicates
from tools.corpus.faults import find_faults

USAGE = "usage: python -m tools.corpus check|counts|duplicates|agreement"


def main(arguments: Sequence[str]) -> int:
    """Print the answer to one question; end with 1 where the corpus has faults or near duplicates across parts."""
    match arguments:
        case ["check"]:
            faults = find_faults()
            return say(faults or ["no faults"], failed=bool(faults))
        case ["counts"]:
            return say([count_tables(read_parts())])
        case ["duplicates"]:
            parts = read_parts()
            pairs = near_duplicates(parts)
            lines = [f"{len(pairs)} pairs across parts share {SHARE:.0%} or more; the most alike:"]
            return say([*lines, *map(str, pairs or most_alike(parts))], failed=bool(pairs))
        case ["agreement"]:
            return say([agreement_table(measure_agreement(by_id(read_parts()), read_second()))])
        case _:
            return say([USAGE], failed=True)


def say(lines: Sequence[str], *, failed: bool = False) -> int:
    """Print lines and give the exit status."""
    print("\n".join(lines))  # noqa: T201
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
