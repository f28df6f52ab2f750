"""YAML, alone or on top of a Markdown file, to entries that know their line, counted from the top of the file."""

from collections.abc import Iterator

import yaml

from kantlijn.model.problem import Problem, fault
from kantlijn.patterns import pattern
from kantlijn.readers.keys.entry import Entry

NULLS = ("", "~", "null", "Null", "NULL")
DEEPEST = 20
QUOTED_AND_MORE = pattern(r"""[\s-]*+[\w-]++:\s++(?:"[^"]*+"|'[^']*+')\s*+[^\s#"']""")
"""`title: "Brug dicht", zegt Prins`"""
OTHER_BREAKS = dict.fromkeys((0x85, 0x2028, 0x2029), " ")
"""What YAML takes for the end of a line and editors do not, so that lines would be counted wrongly."""
TAB = pattern(r"\s*\t")


def read_yaml(text: str, source: str, first_line: int = 1) -> tuple[dict[str, Entry], list[Problem]]:
    """Give the entries of a YAML mapping, and all that is wrong in it."""
    builder = Builder(source, first_line)
    try:
        entry = builder.document_of(yaml.parse(text.translate(OTHER_BREAKS), Loader=yaml.CSafeLoader))
    except yaml.YAMLError as error:
        return {}, [*builder.problems, wrong_yaml(error, text, source, first_line)]
    if entry.value is None:
        return {}, builder.problems
    if not isinstance(entry.value, dict):
        return {}, [fault(source, entry.line, "no ‘key: value’ lines", "write each value as ‘key: value’")]
    return entry.value, builder.problems


class Builder:
    """Turns YAML events into entries, and collects what is wrong with them.

    The library's own trees are built by a recursion in C that a file of nothing but `- - - -` makes crash.
    """

    def __init__(self, source: str, first_line: int) -> None:
        """Start with the file's name and the line on which the YAML starts."""
        self.source = source
        self.first_line = first_line
        self.problems: list[Problem] = []

    def document_of(self, events: Iterator[yaml.Event]) -> Entry:
        """Give what the one document of a stream of events holds."""
        entry = Entry(None, self.first_line)
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                entry = self.entry_of(event, events, 0)
        return entry

    def entry_of(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Entry:
        """Give what an event and those that belong to it stand for."""
        line = self.first_line + (event.start_mark.line if event.start_mark else 0)
        if isinstance(event, yaml.ScalarEvent):
            return Entry(None if not event.style and event.value in NULLS else event.value, line)
        if isinstance(event, yaml.AliasEvent) or depth > DEEPEST:
            reason = "a reference, or too many levels"
            raise yaml.MarkedYAMLError(problem=reason, problem_mark=event.start_mark)  # type: ignore[arg-type]  # C's mark
        if isinstance(event, yaml.MappingStartEvent):
            return Entry(self.mapping_of(events, depth + 1), line)
        return Entry([self.entry_of(item, events, depth + 1) for item in until_end(events)], line)

    def mapping_of(self, events: Iterator[yaml.Event], depth: int) -> dict[str, Entry]:
        """Give a mapping's entries, with the lines of their keys; a key that stands there twice is a fault."""
        entries: dict[str, Entry] = {}
        for event in until_end(events):
            key = self.entry_of(event, events, depth)
            value = self.entry_of(next(events), events, depth).value
            if not isinstance(key.value, str):
                self.problems.append(fault(self.source, key.line, "a key that is no word", "write ‘key: value’"))
            elif key.value in entries:
                self.problems.append(
                    fault(
                        self.source,
                        key.line,
                        "‘%(key)s’ stands here twice, first on line %(first)s",
                        "keep one of the two",
                        key=key.value,
                        first=entries[key.value].line,
                    )
                )
            else:
                entries[key.value] = Entry(value, key.line)
        return entries


def until_end(events: Iterator[yaml.Event]) -> Iterator[yaml.Event]:
    """Give the events that open the items of a list or mapping; whoever reads an item takes its other events."""
    for event in events:
        if isinstance(event, yaml.CollectionEndEvent):
            return
        yield event


def wrong_yaml(error: yaml.YAMLError, text: str, source: str, first_line: int) -> Problem:
    """Make the fault of what YAML cannot read; tabs and colons are its usual causes."""
    mark = getattr(error, "problem_mark", None)
    number = int(mark.line) if mark else 0
    lines = text.split("\n")
    line = first_line + number
    if number < len(lines) and TAB.match(lines[number]):
        return fault(source, line, "a tab at the start of the line", "use spaces")
    reason = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable")
    if "mapping values" in reason:
        return fault(source, line, "a second colon in one value", "put the value between quotation marks")
    for above in (number, number - 1):
        if 0 <= above < len(lines) and QUOTED_AND_MORE.match(lines[above]):
            return fault(
                source,
                first_line + above,
                "words behind a closing quotation mark",
                "put the whole value between quotation marks of the other kind",
            )
    if "cannot start any token" in reason:
        return fault(source, line, "a sign with which no value may begin", "put the value between quotation marks")
    return fault(source, line, "not YAML (%(reason)s)", "correct this line or the one above it", reason=reason)
