"""The table of constructions to compiled patterns over chunk codes, and the words and chunks that each asks for."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import Struct

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.kept import kept
from kantlijn.patterns import pattern

FILE = Path(__file__).parent / "constructions.toml"
PHRASES = "nrigbwoekltTpO"
GAP = f"(?:[ATOt]|P[{PHRASES}]|a[{PHRASES}])*?"
CLASSES = {
    "S": "[nprigbo]", "WHO": "[nprigboO]", "NAME": "n", "BODY": "[bg]", "W": "[wo]", "SIGN": "e", "DOC": "o",
    "MIND": "[twk]", "TITLE": "[lk]", "LABEL": "l", "CUE": "[CLJ]", "AUX": "V", "VERB": "[VCLIJ]", "HEARING": "[VCL]",
    "OTHER": "Q", "TEXT": "[VC]", "HEARS": "[VCL]", "SAID": "Z", "HAS": "V",
    "GAP": GAP, "PPS": f"(?:P[{PHRASES}])*", "REST": "[^|/:;Q]*?", "QUIET": "[^|/:;QVCLIJ]*?",
    "[.|]": "[.|/]", "PART": "[APIJYZ]{1,2}", "EDGE": "(?:[|/:.;,AxK]|^)", ",": ",", ".": r"\.", "(": r"\(",
    ")": r"\)", ":": ":", "-": "-", "|": r"\|", "/": "/", "P": "P", "[.:]": "[.:]", "[/|]": "[/|]",
}  # fmt: skip
"""The classes of a pattern and the chunk codes that they stand for."""
TURNED = {
    "GAP": f"(?:[ATOt]|[{PHRASES}][Pa])*?", "PPS": f"(?:[{PHRASES}]P)*", "EDGE": "(?:[|/:.;,AxK]|$)",
}  # fmt: skip
"""The same, read backwards."""
ANY = "[^|/Q]"
SLOTS = {
    "subject": ("CUE", "VERB", "HAS"),
    "owner": ("W", "DOC", "MIND"),
    "nobody": ("CUE", "HEARING"),
    "S": ("S", "WHO"),
}
"""The item that each kind of speaker is read from."""
CUES = frozenset(("CUE", "VERB", "AUX", "TEXT", "SAID", "HEARS", "HAS"))
WORDS_OF_CLASS = {name.upper(): words_of(name) for name in ("hearing", "hears", "has", "mind")}
WORDS_OF_CLASS["TEXT"] = words_of("stative")
"""The classes of chunks of which each is one of certain words."""
REACH = 60
"""Chunks on either side of a quotation in which a construction may stand."""
ENDLESS = frozenset(("GAP", "PPS", "REST", "QUIET"))
"""Classes that any number of chunks may belong to."""
LONGEST = {"PART": 2}
ALL_CODES = frozenset(map(chr, range(33, 127)))
CROSSING = frozenset(("|", "/", "EDGE", "[.|]", "[/|]"))
"""Classes to which the end of a sentence may belong."""
PRIVATE = 0xE000
"""The first of Unicode's characters without a meaning, which stand for the words of a row."""
ITEM = pattern(r"(?P<name>\[.*?\]|[^\s?*:]+|:)(?::(?P<kind>\w+))?(?P<many>[?*])?")


class Check(Struct, frozen=True):
    """What a chunk that a pattern has matched must still be."""

    words: frozenset[str] = frozenset()
    verb_class: str = ""
    whole: bool = False
    """Whether a verb that reports with a particle must have it: `legt … |uit|`."""


class Anchor(NamedTuple):
    """Words of which one must stand in a row."""

    letter: str
    """What takes the place of their codes."""
    words: frozenset[str]
    farthest: int
    """How many chunks may stand between the quotation and the word."""
    crosses: bool
    """Whether the end of a sentence may stand between them."""


class Construction(Struct, frozen=True):
    """One row of the table, ready to be matched on one side of a quotation."""

    name: str
    pattern: re.Pattern[str]
    speaker: str
    checks: Mapping[str, Check]
    anchors: tuple["Anchor", ...]
    """The words that must stand there."""
    slot: str
    """The group of the speaker or of the verb that he is the subject of."""
    cue: str
    begins: frozenset[str]
    """The codes of which one stands next to the quotation; empty where it may be any."""
    guard: str = ""
    """The code that must stand on the other side of the quotation."""
    examples: tuple[tuple[str, str], ...] = ()
    counter: tuple[str, ...] = ()


@kept(FILE)
def _read() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@cache
def constructions() -> dict[str, tuple[Construction, ...]]:
    """Give the rows of each side: `behind` and `before`."""
    return {side: tuple(_compile(row, side) for row in rows) for side, rows in _read().items()}


class Asked(NamedTuple):
    """A row that asks for a word, and what must be so for it to match."""

    place: int
    farthest: int
    crosses: bool
    begins: frozenset[str]


@cache
def rows_by_word(side: str) -> dict[str, list[Asked]]:
    """Give for each word the rows of which it is the first that they ask for."""
    found: dict[str, list[Asked]] = {}
    for place, row in enumerate(constructions()[side]):
        for anchor in row.anchors[:1]:
            for word in anchor.words:
                found.setdefault(word, []).append(Asked(place, anchor.farthest, anchor.crosses, row.begins))
    return found


@cache
def asked_words() -> frozenset[str]:
    """Give all words that any row asks for."""
    rows = (row for rows in constructions().values() for row in rows)
    return frozenset(word for row in rows for anchor in row.anchors for word in anchor.words)


@cache
def wordless(side: str) -> tuple[re.Pattern[str], dict[str | None, list[int]]]:
    """Give what any row matches that asks for no word, in their order, and by the group that matches which to try."""
    places = [place for place, row in enumerate(constructions()[side]) if not row.anchors]
    rows = [re.sub(r"\(\?P<\w+>", "(?:", constructions()[side][place].pattern.pattern) for place in places]
    joined = "|".join(f"(?P<r{place}>{row})" for place, row in zip(places, rows, strict=True))
    return pattern(joined), {f"r{place}": places[at:] for at, place in enumerate(places)}


def _compile(row: dict[str, Any], side: str) -> Construction:
    """Compile a row; patterns before the quotation are turned round, since they are matched from it backwards."""
    items = row["pattern"].split()
    quotation = items.index("Q")
    items, others = items[quotation + 1 :], items[:quotation][::-1]
    if side == "before":
        items, others = others, items
    speaker = row.get("speaker", "S")
    checks: dict[str, Check] = {}
    anchors: list[Anchor] = []
    parts, slot, cue = [], "", ""
    farthest, crosses = 0, False
    for place, item in enumerate(items):
        found = ITEM.fullmatch(item)
        if found is None:
            raise ValueError(f"{row['name']}: {item}")
        group, name = f"g{place}", found["name"]
        codes = _codes_of_class(name, side)
        if codes is None and found["many"]:
            codes = ANY
            checks[group] = Check(words=frozenset(name.split("/")))
        elif codes is None:
            codes = chr(PRIVATE + len(anchors))
            anchors.append(Anchor(codes, frozenset(name.split("/")), farthest, crosses))
        elif check := _check_of(name, found["kind"]):
            checks[group] = check
        if name in SLOTS.get(speaker, (speaker,)):
            slot = group
        if name in CUES or "aldus" in name:
            cue = group
        parts.append(f"(?P<{group}>{codes}){found['many'] or ''}")
        farthest += REACH if name in ENDLESS or found["many"] == "*" else LONGEST.get(name, 1)
        crosses = crosses or name in CROSSING
    examples = tuple((text, who) for text, who in row.get("examples", ()))
    counter = tuple(row.get("counter", ()))
    guard = "".join(others)
    begins = _begins(items[0], side)
    whole = pattern("".join(parts))
    return Construction(
        row["name"], whole, speaker, checks, tuple(anchors), slot, cue, begins, guard, examples, counter
    )


def _begins(item: str, side: str) -> frozenset[str]:
    """Give the codes that an item may have which must stand there once; nothing for others."""
    found = ITEM.fullmatch(item)
    once = found and not found["many"] and found["name"] not in ENDLESS
    codes = _codes_of_class(found["name"], side) if found and once else None
    return _codes_like(codes) if codes else frozenset()


@cache
def _codes_like(codes: str) -> frozenset[str]:
    """Give the codes that a class stands for."""
    return frozenset(code for code in ALL_CODES if re.fullmatch(codes, code))


def _check_of(name: str, kind: str | None) -> Check | None:
    """Give what a class of chunks demands beside its codes."""
    if name in WORDS_OF_CLASS:
        return Check(words=WORDS_OF_CLASS[name])
    if kind:
        return Check(verb_class=kind)
    return Check(whole=True) if name == "CUE" else None


def _codes_of_class(name: str, side: str) -> str | None:
    """Give what a class of chunks stands for; None for words. Before a quotation all is turned round."""
    if side == "before" and name in TURNED:
        return TURNED[name]
    return CLASSES.get(name)
