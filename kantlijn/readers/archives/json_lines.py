"""JSON lines to records: one object a line, its keys the columns."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import DecodeError, json

from kantlijn.model.problem import Problem, fault
from kantlijn.readers.archives.columns import choose_columns
from kantlijn.readers.archives.record import Record, record_of


def read_json_lines(
    lines: Iterable[tuple[int, str]], chosen: Mapping[str, str], source: str
) -> Iterator[Record | Problem]:
    """Give the record of each line, or the fault that tells what is wrong with it; blank lines are passed over."""
    known: dict[tuple[str, ...], dict[str, str]] = {}
    for number, line in lines:
        if not line.strip():
            continue
        try:
            values = json.decode(line)
        except (DecodeError, RecursionError) as error:
            yield broken(line, error, source, number)
            continue
        if not isinstance(values, dict):
            yield fault(source, number, "a line that holds no object", "write each article as {...} on one line")
            continue
        names = tuple(map(str, values))
        columns = known.get(names)
        if columns is None:
            columns, faults = choose_columns(names, chosen, source, number)
            if faults:
                yield from faults
                continue
            if len(known) < MOST_KNOWN:
                known[names] = columns
        record, problems = record_of(values, columns, source, number)
        yield from problems
        if record:
            yield record


MOST_KNOWN = 1000
"""Different sets of keys in one archive that are remembered."""


def broken(line: str, error: Exception, source: str, number: int) -> Problem:
    """Make the fault of a line that is not whole JSON; a list of all articles at once is told by name."""
    if number == 1 and line.lstrip().startswith("["):
        listed = "a list of all articles, not one a line"
        return fault(source, 1, listed, "write each object on a line of its own, as jq -c '.[]' does")
    what = "not whole JSON (%(reason)s)"
    return fault(source, number, what, "write each article as one whole object on one line", reason=str(error))
