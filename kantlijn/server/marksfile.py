"""A marks file to the pieces that the review page puts together again, with corrections added or replaced.

What the author wrote stays as it is, comments too: only the marks that are corrected and the line `checked:` change.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

CHECKED = "checked"
NEW = "new"
"""The piece that holds what is added: `before` and `after` stand around each mark, `opened` before them all."""
ENTRY = "  - "


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the file. Its text stays unless there is something new for its key."""

    text: str
    key: str = ""
    """Empty, `checked`, `new`, or the id of the quotation that the mark is about."""
    opened: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """One entry of `marks:` as it stands in the file, from `start` to `end`."""

    start: int
    end: int
    values: dict[str, str | None]


QuotationOf = Callable[[dict[str, str | None]], str]
Cut = tuple[int, int, Piece]
"""Start and end in the file, and the piece that stands for what is between them."""
UNCHECKED = Piece("", CHECKED, after="\n")
FIRST = Piece("", NEW, opened="marks:\n", before=ENTRY, after="\n")


def cut_file(text: str, quotation_of: QuotationOf) -> list[Piece] | None:
    """Cut the file at what may change; None where it is not the mapping that a marks file is.

    `quotation_of` gives the id of the quotation that a mark is about, or nothing.
    """
    text = text.replace("\r\n", "\n")
    text = f"{text}\n" if text and not text.endswith("\n") else text
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return None
    if root is None:
        return pieces_of(text, [(len(text), len(text), UNCHECKED), (len(text), len(text), FIRST)])
    if not isinstance(root, MappingNode) or root.flow_style:
        return None
    keys = {key.value: (key, value) for key, value in root.value if isinstance(key, ScalarNode)}
    if "marks" in keys and not is_list(keys["marks"][1]):
        return None
    cuts = [checked_cut(text, keys[CHECKED])] if CHECKED in keys else [(root.start_mark.index,) * 2 + (UNCHECKED,)]
    if "marks" not in keys:
        return pieces_of(text, [*cuts, (len(text), len(text), FIRST)])
    key, marks = keys["marks"]
    return pieces_of(text, [*cuts, *known_marks(text, marks, quotation_of), new_marks(text, key, marks)])


def pieces_of(text: str, cuts: list[Cut]) -> list[Piece]:
    """Give the whole file in pieces, in its order."""
    pieces = []
    position = 0
    for start, end, piece in sorted(cuts, key=lambda cut: cut[:2]):
        pieces += [Piece(text[position:start])] if position < start else []
        pieces.append(piece)
        position = end
    return [*pieces, Piece(text[position:])] if position < len(text) else pieces


def checked_cut(text: str, entry: tuple[Node, Node]) -> Cut:
    """Give where the line `checked:` stands."""
    key, value = entry
    start, end = key.start_mark.index, end_of(value)
    return start, end, Piece(text[start:end], CHECKED)


def known_marks(text: str, marks: Node, quotation_of: QuotationOf) -> Iterator[Cut]:
    """Give where the marks stand that are about a quotation."""
    for mark in read_marks(marks):
        quotation = quotation_of(mark.values)
        if quotation:
            yield mark.start, mark.end, Piece(text[mark.start : mark.end], quotation)


def new_marks(text: str, key: Node, marks: Node) -> Cut:
    """Give where new marks come: behind the last one, in the form of the list."""
    if isinstance(marks, SequenceNode) and marks.value:
        if marks.flow_style:
            end = marks.value[-1].end_mark.index
            return end, end, Piece("", NEW, before=", ")
        end = line_end(text, end_of(marks.value[-1]))
        return end, end, Piece("", NEW, before=f"{' ' * marks.start_mark.column}- ", after="\n")
    if isinstance(marks, ScalarNode) and not marks.value:
        end = line_end(text, key.end_mark.index)
        return end, end, Piece("", NEW, before=ENTRY, after="\n")
    start, end = key.end_mark.index, marks.end_mark.index
    rest = line_end(text, end)
    end = end if text[end:rest].strip() else rest
    return start, end, Piece(text[start:end], NEW, opened=":\n", before=ENTRY, after="\n")


def is_list(node: Node) -> bool:
    """Say whether a node is a list, or nothing at all where a list may come."""
    return isinstance(node, SequenceNode) or (isinstance(node, ScalarNode) and scalar(node) is None)


def read_marks(node: Node) -> Iterator[Mark]:
    """Give the entries of the list that are mappings."""
    for entry in node.value if isinstance(node, SequenceNode) else ():
        if isinstance(entry, MappingNode):
            values = {key.value: scalar(value) for key, value in entry.value if isinstance(key, ScalarNode)}
            yield Mark(entry.start_mark.index, end_of(entry), values)


def scalar(node: Node) -> str | None:
    """Give the words of a value; None where it is null or no words at all."""
    return node.value if isinstance(node, ScalarNode) and node.tag != "tag:yaml.org,2002:null" else None


def end_of(node: Node) -> int:
    """Give where a node's own text ends; YAML lets a block run on to the next token, comments included."""
    while isinstance(node, MappingNode | SequenceNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return node.end_mark.index


def line_end(text: str, offset: int) -> int:
    """Give where the next line begins."""
    found = text.find("\n", offset)
    return len(text) if found < 0 else found + 1


def quoted(words: str) -> str:
    """Write words in double quotation marks, as YAML and JSON both read them."""
    return json.dumps(words, ensure_ascii=False)
