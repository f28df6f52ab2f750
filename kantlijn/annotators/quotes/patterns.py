"""The table of constructions to compiled patterns over chunk codes, and the source that each finds for a quotation."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.verbs import SILENT
from kantlijn.annotators.parse.article import ParsedArticle

FILE = Path(__file__).parent / "constructions.toml"
PHRASES = "nrigbwoekltTpO"
GAP = f"(?:[ATOt]|P[{PHRASES}]|a[{PHRASES}])*?"
CLASSES = {
    "S": "[nprigbo]", "WHO": "[nprigboO]", "NAME": "n", "BODY": "[bg]", "W": "[wo]", "SIGN": "e", "DOC": "o",
    "MIND": "[twk]", "TITLE": "[lk]", "CUE": "[CLJ]", "AUX": "V", "VERB": "[VCLIJ]", "HEARING": "[VCL]",
    "TEXT": "[VC]", "HEARS": "[VCL]", "SAID": "Z", "HAS": "V",
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
ITEM = re.compile(r"(?P<name>\[.*?\]|[^\s?*:]+|:)(?::(?P<kind>\w+))?(?P<many>[?*])?")


class Source(NamedTuple):
    """What a construction finds."""

    row: str
    chunk: int
    """Who is told to speak; -1 where the construction tells that nobody known does."""
    cue: int
    """The chunk of the reporting word, or -1."""
    gap: int
    """How many chunks stand between the quotation and the speaker."""


@dataclass(frozen=True, slots=True)
class Check:
    """What a chunk that a pattern has matched must still be."""

    words: frozenset[str] = frozenset()
    verb_class: str = ""
    whole: bool = False
    """Whether a verb that reports with a particle must have it: `legt … |uit|`."""


@dataclass(frozen=True, slots=True)
class Construction:
    """One row of the table, ready to be matched on one side of a quotation."""

    name: str
    pattern: re.Pattern[str]
    speaker: str
    checks: Mapping[str, Check]
    anchors: tuple[tuple[str, frozenset[str]], ...]
    """The words that must stand there, each with the letter that takes the place of their codes."""
    slot: str
    """The group of the speaker or of the verb that he is the subject of."""
    cue: str
    guard: str = ""
    """The code that must stand on the other side of the quotation."""
    examples: tuple[tuple[str, str], ...] = ()
    counter: tuple[str, ...] = ()


class Surroundings(NamedTuple):
    """What stands on one side of a quotation, read away from it."""

    codes: str
    first: int
    """The chunk next to the quotation."""
    step: int
    """1 behind it, -1 before it."""
    opposite: str
    """The code on the other side of the quotation."""
    anchors: dict[str, list[int]]
    """Where each word stands that a row may ask for, counted from the quotation."""


@cache
def constructions() -> dict[str, tuple[Construction, ...]]:
    """Give the rows of each side: `behind` and `before`."""
    read = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {side: tuple(_compile(row, side) for row in rows) for side, rows in read.items()}


@cache
def rows_by_word(side: str) -> dict[str, list[int]]:
    """Give the places of the rows that ask for each word; of those that ask for none by an empty one."""
    found: dict[str, list[int]] = {}
    for place, row in enumerate(constructions()[side]):
        for word in {word for _, words in row.anchors for word in words} or {""}:
            found.setdefault(word, []).append(place)
    return found


@cache
def wordless(side: str) -> re.Pattern[str]:
    """Give what any row matches that asks for no word: where it does not, none of them need be tried."""
    rows = (constructions()[side][place].pattern.pattern for place in rows_by_word(side)[""])
    return re.compile("|".join(re.sub(r"\(\?P<\w+>", "(?:", row) for row in rows))


def _compile(row: dict[str, Any], side: str) -> Construction:
    """Compile a row; patterns before the quotation are turned round, since they are matched from it backwards."""
    items = row["pattern"].split()
    quotation = items.index("Q")
    items, others = items[quotation + 1 :], items[:quotation][::-1]
    if side == "before":
        items, others = others, items
    speaker = row.get("speaker", "S")
    checks: dict[str, Check] = {}
    anchors: list[tuple[str, frozenset[str]]] = []
    parts, slot, cue = [], "", ""
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
            anchors.append((codes, frozenset(name.split("/"))))
        elif check := _check_of(name, found["kind"]):
            checks[group] = check
        if name in SLOTS.get(speaker, (speaker,)):
            slot = group
        if name in CUES or "aldus" in name:
            cue = group
        parts.append(f"(?P<{group}>{codes}){found['many'] or ''}")
    examples = tuple((text, who) for text, who in row.get("examples", ()))
    pattern = re.compile("".join(parts))
    counter = tuple(row.get("counter", ()))
    guard = "".join(others)
    return Construction(row["name"], pattern, speaker, checks, tuple(anchors), slot, cue, guard, examples, counter)


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


def find_sources(parsed: ParsedArticle, chunk: int) -> list[Source]:
    """Give what the constructions find behind and before the quotation that is, or stands in, a chunk."""
    found = []
    for side, rows in constructions().items():
        around = _surroundings(parsed, chunk, side)
        by_word = rows_by_word(side)
        asked = {place for word in around.anchors for place in by_word[word]}
        asked.update(by_word[""] if wordless(side).match(around.codes) else ())
        for place in sorted(asked):
            match = _match(rows[place], around)
            source = _read_match(parsed, rows[place], match, chunk, around) if match else None
            if source:
                found.append(source)
                break
    return found


def _surroundings(parsed: ParsedArticle, chunk: int, side: str) -> Surroundings:
    """Read the chunks on one side of a quotation up to the quotation after it, and the words among them."""
    if side == "behind":
        first, step, near = chunk + 1, 1, slice(chunk + 1, chunk + 1 + REACH)
    else:
        first, step, near = chunk - 1, -1, slice(max(0, chunk - REACH), chunk)
    by_word = rows_by_word(side)
    anchors: dict[str, list[int]] = {}
    for place, phrase in enumerate(parsed.chunks[near][::step]):
        if phrase.head in by_word and phrase.head:
            anchors.setdefault(phrase.head, []).append(place)
    opposite = parsed.codes[chunk - step : chunk - step + 1]
    return Surroundings(parsed.codes[near][::step], first, step, opposite, anchors)


def _match(row: Construction, around: Surroundings) -> re.Match[str] | None:
    """Match a row with the codes on its side, letters of its own standing for the words that it asks for."""
    if row.guard and row.guard != around.opposite:
        return None
    if not row.anchors:
        return row.pattern.match(around.codes)
    codes = around.codes
    for letter, words in row.anchors:
        if words.isdisjoint(around.anchors):
            return None
        for place in (place for word in words for place in around.anchors.get(word, ())):
            codes = codes[:place] + letter + codes[place + 1 :]
    return row.pattern.match(codes)


def _read_match(
    parsed: ParsedArticle, row: Construction, match: re.Match[str], chunk: int, around: Surroundings
) -> Source | None:
    """Give the source that a match tells of, if its chunks are what the row demands."""
    at = {
        group: around.first + around.step * place for group in match.groupdict() if (place := match.start(group)) >= 0
    }
    if around.step < 0:  # of several chunks the last one is meant, which stands first in the text
        at = {group: around.first - match.end(group) + 1 for group in at}
    if not all(_holds(parsed, at.get(group, -1), check) for group, check in row.checks.items()):
        return None
    return _source(parsed, row, at, chunk)


def _source(parsed: ParsedArticle, row: Construction, at: dict[str, int], chunk: int) -> Source | None:
    cue = at.get(row.cue, -1)
    if row.speaker == "nobody":
        return Source(row.name, -1, cue, 0)
    speaker = at.get(row.slot, -1)
    if row.speaker == "subject":
        speaker = _subject_of(parsed, speaker)
    return Source(row.name, speaker, cue, abs(speaker - chunk)) if speaker >= 0 else None


REACH = 60
"""Chunks on either side of a quotation in which a construction may stand."""
PRIVATE = 0xE000
"""The first of Unicode's characters without a meaning, which stand for the words of a row."""


def _holds(parsed: ParsedArticle, chunk: int, check: Check) -> bool:
    if chunk < 0:
        return True
    phrase = parsed.chunks[chunk]
    if check.whole:
        return parsed.codes[chunk] != "L" or _has_particle(parsed, chunk)
    if check.words:
        return phrase.head in check.words
    word = parsed.words[phrase.place]
    return any(one.verb_class == check.verb_class for one in word.readings)


def _subject_of(parsed: ParsedArticle, verb: int) -> int:
    """Give the subject of the clause that a verb stands in: the innermost one, where it is not the verb of any."""
    clauses = parsed.clauses(parsed.sentence_of_chunk(verb))
    exact = next((one for one in clauses if one.verb == verb), None)
    around = [one for one in clauses if one.first <= verb < one.end]
    clause = exact or max(around, key=lambda one: one.first, default=None)
    return clause.subject if clause else -1


def _has_particle(parsed: ParsedArticle, verb: int) -> bool:
    """Say whether the particle that makes a verb a reporting one stands behind it: `legt … |uit|`.

    A particle of a silent verb is none (`legt … |neer|`), nor is a preposition before a noun: `legt … |uit| het raam`.
    """
    readings = parsed.words[parsed.chunks[verb].place].readings
    wanted = {one.particle for one in readings if one.particle and one.verb_class not in SILENT}
    codes = parsed.codes
    end = next((at for at in range(verb, len(codes)) if codes[at] in "|/Q"), len(codes))
    return any(parsed.chunks[at].head in wanted and not _governs(codes, at) for at in range(verb + 1, end))


def _governs(codes: str, chunk: int) -> bool:
    return codes[chunk] == "P" and codes[chunk + 1 : chunk + 2] in tuple(PHRASES)
