"""A run of words to the noun that heads it, and what kind of speaker that noun can be."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from kantlijn.annotators.language.closed_words import DEFINITE, POSSESSIVE
from kantlijn.annotators.language.person_nouns import (
    COLLECTIVE,
    NATION,
    NATIVES,
    UNSPOKEN,
    is_body,
    is_person,
    is_plural,
)
from kantlijn.annotators.reading.tokens import Token

PhraseKind = Literal["name", "pronoun", "role", "person", "group", "body", "thing"]
ARTICLES = {**dict.fromkeys((*DEFINITE, *POSSESSIVE, "'s"), "de"), **dict.fromkeys(("het", "dit", "dat"), "het")}
"""The words before a noun that make it definite, as `de` or `het`."""
NEUTER = re.compile(r"(?:lid|hoofd|kind|slachtoffer|meisje|je|model|duo)$")
"""Nouns for people that take `het`: `het regent` is no regent."""
PARTICIPLE = re.compile(r"(?:be|ge|ver|ont)\w{2,}(?:d|t|en)$")
"""What is no noun behind a name in -s: `had de oude Claes |geantwoord|`."""


def is_native(token: Token) -> bool:
    """Say whether a word calls somebody by where he comes from: `Rotterdammer`."""
    return token.capital and NATION.match(token.text) is not None


def find_head(run: Sequence[Token], determiner: str) -> tuple[int, PhraseKind]:
    """Find the noun of a phrase and what it stands for."""
    article = ARTICLES.get(determiner, "")
    for place, token in enumerate(run):
        kind = _kind_of(token.text if token.capital else token.low, article)
        if kind is None:
            continue
        if place + 1 < len(run) and token.low.endswith("-jarige"):
            continue
        follows = run[place + 1] if place + 1 < len(run) else None
        if (
            follows
            and not follows.capital
            and kind != "group"
            and (kind != "person" or determiner)
            and (better := _noun_kind(follows, determiner)) not in (None, "group")
        ):
            return place + 1, better
        if kind == "body" and token.capital and not is_body(token.low):
            return _proper_head(run, place, determiner)
        return place, kind
    return len(run) - 1 if run[-1].capital else 0, "thing"


def _proper_head(run: Sequence[Token], place: int, determiner: str) -> tuple[int, PhraseKind]:
    """Pass over an adjective of origin: the head of `het Israëlische leger` is `leger`; `de Engelse` is a woman.

    A verb is passed over by no adjective: `De Bron zoekt |chauffeurs|`.
    """
    if place == len(run) - 1 and run[place].low.endswith("se") and determiner in ("de", "een", "deze", "die"):
        return place, "person" if determiner == "een" else "role"
    for later in range(place + 1, len(run)):
        kind = _noun_kind(run[later], determiner)
        if kind and not run[later].capital:
            return later, kind
        if not run[later].capital and not run[later].low.endswith(("e", "-")):
            break
    if (
        run[place].low.endswith(("se", "ste", "s"))
        and run[place].text[1:].islower()
        and place + 1 < len(run)
        and not run[place + 1].capital
        and not run[place + 1].low.endswith("end")
        and not PARTICIPLE.match(run[place + 1].low)
    ):
        return place + 1, "thing"
    return place, "body"


def _noun_kind(token: Token, determiner: str) -> PhraseKind | None:
    return _kind_of(token.text if token.capital else token.low, ARTICLES.get(determiner, ""))


@lru_cache(maxsize=1 << 15)
def _kind_of(text: str, article: str) -> PhraseKind | None:
    """Give what a noun stands for behind an article: `de`, `het`, or none that makes it definite."""
    low = text.lower()
    capital = low != text and text not in UNSPOKEN
    if low in COLLECTIVE or (capital and NATIVES.search(text)):
        return "group"
    if article == "het" and not NEUTER.search(low):
        return "body" if is_body(low) or capital else None
    if is_person(low) or (capital and NATION.match(text)):
        return "role" if article else "person"
    if is_plural(low):
        return "group"
    if capital and "-" in text:
        last = text.rpartition("-")[2]
        return "body" if last[:1].isupper() or is_body(last) else None
    return "body" if capital or is_body(low) else None
