"""The phrasings of privacy.toml, by which a text says that somebody is a child, to patterns around a name."""

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "privacy.toml"
YOUNG = r"(?:1[0-7]|\d)"
GROWN = r"(?:1[89]|[2-9]\d|1\d\d)"
STATED = ("in_brackets", "behind_a_comma", "aged_before", "is_so_old")
"""Phrasings of which the age of a grown-up means that the person is no child, whatever else is told."""
AGED_CUES = ("jarige", "oude")
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Phrasings:
    """What stands right before a name, right behind it, or in the sentence that follows; None where no row has it."""

    behind: re.Pattern[str] | None
    before: re.Pattern[str] | None
    between: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """What stands before a name where something must stand behind it as well."""
    inside: re.Pattern[str] | None
    """What opens a name into which it was run: `Kleuter Leo`."""
    next: re.Pattern[str] | None


@cache
def child_phrasings() -> Phrasings:
    """Give how a text says that somebody is a child."""
    return read_phrasings(YOUNG, in_words=True)


@cache
def grown_phrasings() -> Phrasings:
    """Give how a text states the age of a grown-up."""
    return read_phrasings(GROWN, STATED, in_words=False)


def has_cue(front: str) -> bool:
    """Say whether a word stands in a text without which nothing before a name tells it: `-jarige`, `meisje`, `zoon`."""
    return any(cue in front for cue in AGED_CUES) or not cues().isdisjoint(WORD.findall(front.lower()))


@cache
def cues() -> frozenset[str]:
    """Give the words for children and for others whose age is told, in lower case: of `vwo'er` the first part."""
    lists = tomllib.loads(FILE.read_text(encoding="utf-8"))["lists"]
    words = " ".join((lists["child"], lists["small"], lists["noun"]))
    return frozenset(WORD.findall(word)[0] for word in words.lower().split())


def read_phrasings(figures: str, names: Collection[str] = (), *, in_words: bool) -> Phrasings:
    """Give all rows, or those of these names, with the ages that `figures` stands for; ages in words are children's."""
    rows = tomllib.loads(FILE.read_text(encoding="utf-8"))
    parts = parts_of(rows.pop("lists"), figures, with_words=in_words)
    told = [row for name, row in rows.items() if not names or name in names]
    both = [row for row in told if "behind_too" in row]
    alone = [row for row in told if "behind_too" not in row]

    def joined(key: str) -> re.Pattern[str] | None:
        patterns = [f"(?:{filled(row[key], parts)})" for row in alone if key in row]
        begins = r"\b(?=\w)" if key == "before" else ""  # as each of them does: so few places need be tried
        return re.compile(f"{begins}(?:{'|'.join(patterns)})") if patterns else None

    between = [(re.compile(filled(row["before"], parts)), re.compile(filled(row["behind_too"], parts))) for row in both]
    return Phrasings(joined("behind"), joined("before"), tuple(between), joined("inside"), joined("next"))


def parts_of(lists: Mapping[str, str], figures: str, *, with_words: bool) -> dict[str, str]:
    """Give what the capital words of the rows stand for."""
    numbers = any_of(lists["numbers"])
    words = rf"|\b(?:{numbers})\b" if with_words else ""
    age = rf"(?:(?<![\d.,]){figures}(?![\d'’″]|[.,]\d|-\d|\w){words})"
    months = rf"(?:(?:\d{{1,2}}|{numbers}|anderhalve|enkele|een paar) (?:maand(?:en)?|we(?:ek|ken)|dag(?:en)?))"
    months = months if with_words else "(?!)"
    jarige = rf"(?<!\d){figures}[- ]?jarige" + (rf"|\b(?:{numbers})-?jarige" if with_words else "")
    things = any_of(lists["things"])
    return {
        "MONTHS": months,
        "AGED": rf"(?:{jarige}|{age} jaar oude|{months} oude)",
        "AGE": age,
        "NAME": r"[A-ZÀ-Þ][\w'’-]*(?:\s+(?:(?:van|de|der|den|ten|ter|el|al)\s+)*[A-ZÀ-Þ][\w'’-]*){0,3}",
        "CAPITAL": r"(?:[a-zà-ÿ-]+e )?[A-ZÀ-Þ][\w'’-]+",
        "BELONGING": rf"(?!(?:{things})\b)[\w'’-]*[a-zà-ÿ'’](?:{any_of(lists['belonging'])})\b",
        "CHILD": rf"\b(?i:{any_of(lists['child'])})\b",
        "SMALL": rf"\b(?:{any_of(lists['small'])})\b",
        "NOUN": rf"\b(?i:{any_of(lists['noun'])})\b",
        "VERB": any_of(lists["verb"]),
    }


def filled(pattern: str, parts: Mapping[str, str]) -> str:
    """Give a pattern with its capital words filled in."""
    return re.sub(r"(?<![A-Z])[A-Z]{3,}(?![A-Za-z])", lambda found: parts.get(found.group(), found.group()), pattern)


def any_of(words: str) -> str:
    """Give a pattern of these words, longer ones first."""
    return "|".join(re.escape(word) for word in sorted(words.split(), key=len, reverse=True))
