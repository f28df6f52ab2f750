"""The phrasings of privacy.toml, by which a text says that somebody is a child, to patterns around a name."""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

from msgspec import Struct

from kantlijn.annotators.matching.automaton import Matcher, fold
from kantlijn.kept import kept
from kantlijn.patterns import pattern

FILE = Path(__file__).parent / "privacy.toml"
YOUNG = r"(?:1[0-7]|\d)"
GROWN = r"(?:1[89]|[2-9]\d|1\d\d)"
STATED = ("in_brackets", "behind_a_comma", "aged_before", "is_so_old")
"""Phrasings of which the age of a grown-up means that the person is no child, whatever else is told."""
AGED_CUES = ("jarig", "oude", "jonge")
FRONTED = ("is ", "was ", "hij, ", "zij, ", "ze, ")
"""What stands between an age that opens a sentence and the name: `Pas zestien is`."""
WORD = pattern(r"\w+")
FIGURE = pattern(r"\d")
OF_AGES = pattern(r"AGE|YEARS|MONTHS|NEUTER")
"""The capital words of ages: a row without one tells by a word alone that somebody is a child."""
AGE_SIGNS = ("jarig", "jaar oud")
"""What an age is told with where no figure and no number is."""
DASH = "[-\u2010-\u2015 ]"
FROM = (
    r"(?:\s+(?:uit|in|van)\s+(?:het |de |'s-|’s-)?[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ][\w'’-]+)?|\s+uit (?:groep|klas) \d)?"
)
LISTED = ("of", "link", "term", "nth", "plural", "dead", "died", "harmed")


class Phrasings(Struct, frozen=True):
    """What stands right before a name, right behind it, or in the sentence that follows; None where no row has it."""

    behind: re.Pattern[str] | None
    guarded: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """What stands behind a name, with what must not stand before it: `De zoon van Sem is 16`."""
    before: re.Pattern[str] | None
    """What tells an age right before a name: `de 9-jarige |Leo|`."""
    called: re.Pattern[str] | None
    """What calls somebody a child before the name, without an age: `het jongetje |Leo|`."""
    between: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """What stands before a name where something must stand behind it as well."""
    fronted: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """The same, where it ends with one of FRONTED."""
    inside: re.Pattern[str] | None
    """What opens a name into which it was run: `Kleuter Leo`."""
    next: re.Pattern[str] | None


@kept(FILE)
def _read() -> dict[str, dict[str, str]]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@cache
def child_phrasings() -> Phrasings:
    """Give how a text says that somebody is a child."""
    return read_phrasings(YOUNG, in_words=True)


@cache
def grown_phrasings() -> Phrasings:
    """Give how a text states the age of a grown-up."""
    return read_phrasings(GROWN, STATED, in_words=False)


class Cues:
    """Where the words stand without which nothing before or in a name tells it: `-jarige`, `meisje`, `zoon`."""

    def __init__(self, text: str) -> None:
        """Find them all at once."""
        self.places = sorted([start for _, start, _ in cue_finder().find_anywhere(fold(text))])

    def stand_in(self, start: int, end: int) -> bool:
        """Say whether one of them stands in a part of the text."""
        place = bisect_left(self.places, start)
        return place < len(self.places) and self.places[place] < end


def may_tell_age(front: str) -> bool:
    """Say whether there is anything in a text with which an age is told."""
    if any(sign in front for sign in AGE_SIGNS) or FIGURE.search(front):
        return True
    return not numbers().isdisjoint(WORD.findall(front.lower()))


@cache
def numbers() -> frozenset[str]:
    """Give the words for numbers that children's ages are told with: `vijf`, `enkele` maanden."""
    lists = _read()["lists"]
    return frozenset((*lists["numbers"].split(), "achttien", "anderhalve", "enkele", "paar"))


@cache
def cue_finder() -> Matcher[None]:
    """Give what finds the words for children and for others whose age is told: of `vwo'er` the first part."""
    lists = _read()["lists"]
    words = " ".join((lists["child"], lists["small"], lists["noun"], lists["plural"]))
    return Matcher(dict.fromkeys((*AGED_CUES, *(WORD.findall(word)[0] for word in words.lower().split()))))


def read_phrasings(figures: str, names: Collection[str] = (), *, in_words: bool) -> Phrasings:
    """Give all rows, or those of these names, with the ages that `figures` stands for; ages in words are children's."""
    rows = _read()
    parts = parts_of(rows["lists"], figures, with_words=in_words)
    told = [row for name, row in rows.items() if name != "lists" and (not names or name in names)]
    alone = [row for row in told if "behind_too" not in row and "unless" not in row]
    aged = [row for row in alone if OF_AGES.search(row.get("before", ""))]
    both = [row for row in told if "behind_too" in row]
    guards = dict.fromkeys(row["unless"] for row in told if "unless" in row)

    def joined(key: str, rows: Collection[Mapping[str, str]] = alone) -> re.Pattern[str] | None:
        patterns = [f"(?:{filled(row[key], parts)})" for row in rows if key in row]
        begins = r"\b(?=\w)" if key == "before" else ""  # as each of them does: so few places need be tried
        return pattern(f"{begins}(?:{'|'.join(patterns)})") if patterns else None

    def guarded(unless: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
        behind = [filled(row["behind"], parts) for row in told if row.get("unless") == unless]
        return pattern("|".join(f"(?:{each})" for each in behind)), pattern(filled(unless, parts))

    def pairs(key: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
        rows = [(filled(row[key], parts), filled(row["behind_too"], parts)) for row in both if key in row]
        return tuple((pattern(before), pattern(behind)) for before, behind in rows)

    return Phrasings(
        joined("behind"),
        tuple(map(guarded, guards)),
        joined("before", aged),
        joined("before", [row for row in alone if row not in aged]),
        pairs("before"),
        pairs("fronted"),
        joined("inside"),
        joined("next"),
    )


def parts_of(lists: Mapping[str, str], figures: str, *, with_words: bool) -> dict[str, str]:
    """Give what the capital words of the rows stand for."""
    numbers = any_of(lists["numbers"])
    words = (
        rf"|\b(?:{numbers}|een(?=[ -]jaar oude?\b))\b|\b(?:bijna|nog geen|net geen|haast) (?:18|achttien)\b"
        if with_words
        else ""
    )
    age = rf"(?:(?<![\d.,]){figures}½?(?![\d'’″]|[.,]\d|-\d|(?!jr?\b)\w){words})"
    months = rf"(?:(?:\d{{1,2}}|{numbers}|anderhalve|enkele|een paar) (?:maand(?:en)?|we(?:ek|ken)|dag(?:en)?))"
    months = months if with_words else "(?!)"
    jarige = rf"(?<!\d){figures}{DASH}?jarige" + (rf"|\b(?i:{numbers}|een){DASH}?jarige" if with_words else "")
    things = any_of(lists["things"])
    return {
        **{key.upper(): any_of(lists[key]) for key in LISTED},
        "MONTHS": months,
        "AGED": rf"(?:{jarige}|{age}{DASH}jaar (?:oude|jonge)|{months} oude)",
        "NEUTER": f"(?:{jarige})".replace("jarige", "jarig"),
        "AGE": age,
        "YEARS": rf"(?:{age}(?:\s*(?:jaar(?:\s+(?:oud|jong))?|jr\.?|j\.|lentes(?:\s+jong)?)(?!\w))?)",
        "SOFT": rf"(?:(?:{lists['soft'] if with_words else lists['reached']})\s+){{0,2}}",
        "BE": "is|wordt|werd|was" if with_words else "is|werd|was",
        "DAY": rf"(?:{lists['day']})",
        "FROM": FROM,
        "NAME": r"[A-ZÀ-Þ][\w'’-]*(?:\s+(?:(?:van|de|der|den|ten|ter|el|al)\s+)*[A-ZÀ-Þ][\w'’-]*){0,3}",
        "CAPITAL": r"(?:[a-zà-ÿ-]+e )?[A-ZÀ-Þ][\w'’-]+",
        "BELONGING": rf"(?!(?:{things})\b)[\w'’-]*[a-zà-ÿ'’](?:{any_of(lists['belonging'])})\b",
        "CHILD": rf"\b(?i:{any_of(lists['child'])})\b",
        "SMALL": rf"\b(?:{any_of(lists['small'])})\b",
        "NOUN": rf"\b(?i:{any_of(lists['noun'])})\b",
        "VERB": any_of(lists["verb"]),
    }


def filled(row: str, parts: Mapping[str, str]) -> str:
    """Give a pattern with its capital words filled in, two of which may stand against each other: `SOFTYEARS`."""
    names = "|".join(sorted(parts, key=len, reverse=True))
    return re.sub(rf"(?<![A-Z])(?:{names})+(?![A-Za-z])", lambda found: each_filled(found.group(), names, parts), row)


def each_filled(run: str, names: str, parts: Mapping[str, str]) -> str:
    """Give what a run of capital words stands for."""
    return "".join(parts[name] for name in re.findall(names, run))


def any_of(words: str) -> str:
    """Give a pattern of these words, longer ones first."""
    return "|".join(re.escape(word) for word in sorted(words.split(), key=len, reverse=True))
