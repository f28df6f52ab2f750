"""The narrator's words beside a name to what they tell of its bearer: function, field, party, country."""

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.countries import country_of_word
from kantlijn.annotators.naming.name_shapes import PARTICLE, UPPER
from kantlijn.annotators.naming.names import Place
from kantlijn.annotators.naming.roles_in_text import role_at
from kantlijn.annotators.naming.scales import title_before
from kantlijn.kept import kept
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

FORMER = ("oud-", "ex-", "voormalig ", "voormalige ", "toenmalig ", "toenmalige ")
FILE = Path(__file__).parent / "offices.toml"
PARTY_MEMBER = pattern(r"([\w&+-]+?)['’]?er")
BRACKETS = pattern(r" \(([^()\n]{1,50})\)")
BEHIND_PLACE = pattern(rf" (?P<of>van|uit) (?P<what>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?)")
ROW = pattern(
    rf"\b(?P<noun>[\w’'-]+)(?= (?:(?:van|voor) [^,.;:()\n]+? )?(?:{PARTICLE} )*[{UPPER}][\w’'-]*"
    rf"(?:(?: \([^()\n]+\))?(?:,| en|) (?:{PARTICLE} )*[{UPPER}][\w’'-]*)*(?: \([^()\n]+\))?(?:,| en) $)"
)
"""`ministers Bos en |Vis|`, `staatssecretarissen Bos (Financiën), Vis en |Kok|`."""
REACH = 120
FIELD_WORD = pattern(rf"[{UPPER}0-9][\w&-]*")
SMALL_FIELDS = pattern(r"\b(?:defensie|justitie|financiën|onderwijs|landbouw|volksgezondheid|economische|sociale)\b")
IDLE = frozenset(("zaken", "tweede", "eerste"))
"""Words that fields of several functions share: `Buitenlandse |Zaken|`."""


@kept(FILE)
def offices() -> dict[str, Any]:
    """Give the lists of offices.toml."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


class Anchor(Struct, frozen=True):
    """What stands beside a name in one place."""

    noun: str = ""
    """The function in lower case: `minister`; empty where a party alone is told."""
    body: str = ""
    """What is written before it with a hyphen: `D66` in `D66-leider`."""
    field: frozenset[str] = frozenset()
    """What it is held of, in lower case: `justitie`, `veiligheid`."""
    party: str = ""
    country: str = ""
    """By an adjective: fr for `Franse`."""
    former: bool = False


def find_anchors(text: str, span: Span) -> list[Anchor]:
    """Give all that is told of a name's bearer at one place: before it, behind it, in brackets, in a row of names."""
    place = Place(span.start, span.end, text[span.start : span.end], title_before(text, span.start), opens=False)
    told = role_at(text, place) or place.title
    anchors = [read_role(role) for role in (told, noun_of_row(text, span.start)) if role]
    brackets = BRACKETS.match(text, span.end)
    if brackets:
        anchors = list(with_brackets(anchors, brackets[1]))
    behind = BEHIND_PLACE.match(text, span.end)
    return [with_place(one, behind["of"], behind["what"]) for one in anchors] if behind else anchors


def with_place(anchor: Anchor, of: str, what: str) -> Anchor:
    """Add of what a function is held: `burgemeester Bos van |Ede|`, `partijleider Bos van |Lokaal Belang|`."""
    if is_local(anchor.noun):
        return replace(anchor, field=anchor.field or field_of(what))
    if of == "van" and anchor.noun in offices()["parties"].split():
        return replace(anchor, party=anchor.party or what)
    return anchor


def noun_of_row(text: str, start: int) -> str | None:
    """Give the function that a word for several people gives to each of them: `ministers Bos en |Vis|`."""
    several = offices()["several"]
    for row in ROW.finditer(text, max(0, start - REACH), start):  # `een brief van ministers Bos en |Vis|`
        head, hyphen, last = row["noun"].rpartition("-")
        noun = several.get(row["noun"].lower()) or several.get(last.lower())
        if noun:
            return f"{head}{hyphen}{noun}" if hyphen else str(noun)
    return None


def with_brackets(anchors: list[Anchor], inside: str) -> Iterator[Anchor]:
    """Add what brackets behind a name tell: `minister Bos (|Onderwijs|)`, `Bos (|VVD|)`, `Bos (|Financiën, D66|)`."""
    parties = [part for part in inside.split(", ") if is_party(part)]
    others = frozenset[str]().union(*(field_of(part) for part in inside.split(", ") if not is_party(part)))
    if not anchors and parties:
        yield Anchor(party=parties[0])
    for one in anchors:
        yield replace(
            one, party=one.party or (parties or [""])[0], field=one.field or (others if one.noun else frozenset())
        )


@lru_cache(4096)
def is_party(word: str) -> bool:
    """Say whether a word may be a party's name in brackets: known, or one of capitals: `ABC`."""
    return word in words_for("party") or (word.isupper() and word not in offices()["departments"] and word.isalpha())


@lru_cache(4096)
def read_role(role: str) -> Anchor:
    """Read a function as a text gives it: `Franse president`, `VVD-minister van Defensie`, `oud-premier`, `VVD'er`."""
    former = role.lower().startswith(FORMER) or " oud-" in role or " ex-" in role
    front, van, field = role.partition(" van ")
    if not van:
        front, van, field = role.partition(" voor ")
    *qualities, noun = front.split(" ")
    country = next((code for word in qualities if (code := country_of_word().get(word.lower()))), "")
    member = PARTY_MEMBER.fullmatch(noun)
    if member and is_party(member[1]):
        return Anchor(party=member[1], country=country, former=former)
    party = next((word for word in qualities if is_party(word)), "")
    noun = noun.removeprefix("oud-").removeprefix("ex-").removeprefix("Oud-").removeprefix("Ex-")
    body, hyphen, last = noun.rpartition("-")
    if not hyphen or body.islower() or body in ("Minister", "Secretaris"):
        body, last = "", noun
    if body in words_for("party"):
        party, body = body, ""
    return Anchor(last.lower(), body, field_of(field), party, country, former)


@lru_cache(4096)
def field_of(words: str) -> frozenset[str]:
    """Give the telling words of what a function is held of: justitie and veiligheid of `Justitie en Veiligheid`."""
    found = FIELD_WORD.findall(words) + SMALL_FIELDS.findall(words)
    whole = " ".join(offices()["departments"].get(word, word) for word in found)
    return frozenset(word for word in whole.lower().split() if word not in IDLE)


def is_local(noun: str) -> bool:
    """Say whether a function is one of a town or a province."""
    return noun in offices()["local"].split()
