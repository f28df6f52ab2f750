"""The nouns of nouns.tsv, and their compounds, to what they stand for: a person, several people, a body."""

from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.patterns import pattern

FOLDER = Path(__file__).parent
Sex = Literal["m", "f", "u"]
NounKind = Literal["person", "group", "body", "words", "document", "sign", "label", "work", "thing"]
ENDING_FORM = pattern(
    r"(?:[a-z0-9]['’]er|['’]ster|[^\W\d_]{3}dichter|^(?!ge|be|ver)[a-z]{2,}[bcdfghjklmnprstvz]iste?)$"
)
"""Nouns for people by more than the letters of their ending: `PvdA'er`, `bloemist`, but not `gist`."""


LONG = 7
"""How many letters a listed noun has at least that compounds may end in: `-functionaris`, but not `-bron`."""


class Noun(Struct, frozen=True, gc=False):
    """What is known of a noun."""

    kind: NounKind
    sex: Sex = "u"
    article: str = ""
    title: bool = False
    """Whether it may stand before a name: `burgemeester Jansen`."""


@cache
def listed() -> dict[str, Noun]:
    """Give the nouns that are listed by themselves."""
    found = {}
    for line in (FOLDER / "nouns.tsv").read_text(encoding="utf-8").splitlines():
        if line[:1] != "#":
            form, kind, sex, article, title = line.split("\t")
            found[form] = Noun(kind, sex if sex != "-" else "u", article, title == "t")  # type: ignore[arg-type]
    return found


@cache
def endings() -> dict[str, tuple[tuple[str, ...], dict[str, Noun]]]:
    """Give the endings of compounds (`-bestuurder` of `vakbondsbestuurder`) by their last letters, longest first.

    A long noun for a person that is listed by itself is one too: `overheidsfunctionaris`.
    """
    nouns = {
        form: Noun(noun.kind, noun.sex)
        for form, noun in listed().items()
        if len(form) >= LONG and noun.kind == "person" and form.islower() and form.isalpha()
    }
    for line in (FOLDER / "noun_endings.tsv").read_text(encoding="utf-8").splitlines():
        if line[:1] != "#":
            ending, kind, sex = line.split("\t")
            nouns[ending] = Noun(kind, sex)  # type: ignore[arg-type]
    found: dict[str, dict[str, Noun]] = {}
    for ending in sorted(nouns, key=lambda one: -len(one)):
        found.setdefault(ending[-3:], {})[ending] = nouns[ending]
    return {last: (tuple(told), told) for last, told in found.items()}


NO_ENDINGS: tuple[tuple[str, ...], dict[str, Noun]] = ((), {})


@lru_cache(maxsize=1 << 15)
def noun_of(low: str) -> Noun | None:
    """Give what is known of a noun in lower case, itself or by its ending; None for other words."""
    found = listed().get(low)
    if found:
        return found
    if "-" in low and (found := listed().get(low.rpartition("-")[2])):
        return found
    if len(low) < 5:
        return None
    alike, nouns = endings().get(low[-3:], NO_ENDINGS)
    if low.endswith(alike, 1):
        noun = next(nouns[ending] for ending in alike if low.endswith(ending, 1))
        return None if noun.kind == "thing" else noun
    if low.endswith(("er", "ist", "iste")) and ENDING_FORM.search(low):
        return Noun("person", "f" if low.endswith("iste") else "u")
    return _plural_of(low)


def _plural_of(low: str) -> Noun | None:
    """Give what the plural of a noun means: `agenten`, `clubs` are several, `rapporten` words."""
    for form in _singulars_of(low):
        noun = noun_of(form)
        if noun and noun.kind in ("person", "body"):
            return Noun("group", noun.sex)
        if noun and noun.kind != "group":
            return Noun(noun.kind)
    return None


def _singulars_of(low: str) -> tuple[str, ...]:
    """Give of what a noun may be the plural: `agenten` of `agent`, `raadsleden` of `raadslid`."""
    if low.endswith("leden"):
        return (f"{low[:-5]}lid",)
    if not low.endswith(("s", "en")) or len(low) < 5:
        return ()
    singular = low[:-2] if low.endswith(("'s", "en")) else low[:-1]
    return (singular, singular[:-1]) if singular[-1:] == singular[-2:-1] else (singular,)


def one_of(low: str) -> str | None:
    """Give the noun for one of several people: `wethouder` of `wethouders`; None where it is no plural for people."""
    return next((form for form in _singulars_of(low) if is_person(form)), None)


def sex_of(noun: str) -> Sex:
    """Give the sex that a noun for a person shows: f for `woordvoerster`, m for `zakenman`, else u."""
    found = noun_of(noun)
    return found.sex if found else "u"


def is_person(low: str) -> bool:
    """Say whether a noun in lower case is a word for one person: `burgemeester`, `vvd-leider`."""
    found = noun_of(low)
    return found is not None and found.kind == "person"


def is_body(low: str) -> bool:
    """Say whether a noun in lower case is a word for a body that can speak: `gemeente`, `techbedrijf`."""
    found = noun_of(low)
    return found is not None and found.kind == "body"


@lru_cache(maxsize=1 << 12)
def calling_of(noun: str) -> str:
    """Say how a noun calls somebody: nameless (`agent`, who often has no name), office, origin, or epithet.

    `De bioloog`, `de Rotterdammer` may be another word for somebody named; `een woordvoerder` seldom is.
    """
    low = noun.lower()
    if low.endswith(tuple(words_of("nameless"))):
        return "nameless"
    if low in words_of("office") or low.rpartition("-")[2] in words_of("office"):
        return "office"
    if low in words_of("kin"):
        return "kin"
    if low.endswith("-jarige") or noun[:1].isupper():
        return "origin"
    return "epithet"
