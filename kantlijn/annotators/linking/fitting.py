"""What stands beside a name, and the dated functions of somebody, to whether both may be one person's."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from kantlijn.annotators.entities.functions import same_function
from kantlijn.annotators.lexicon.countries import country_of_word, tells_of
from kantlijn.annotators.linking.anchors import Anchor, field_of, is_local, offices
from kantlijn.annotators.naming.name_shapes import UPPER
from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Entity, Role
from kantlijn.model.roles import standing_of
from kantlijn.patterns import pattern

EVERYWHERE = ("eu", "int")
NATIONAL = pattern(r"Kamer|kabinet|minister|staatssecretaris|coalitie|Brussel|parlement")
"""What tells that politics is not that of a town, where as many bear a party's name."""
LOCAL = pattern(r"gemeenteraad|raadslid|raadsfractie|wethouder|schepen|gedeputeerde|Provinciale Staten|Statenlid")
BRUSSELS = pattern(r"\bBrussel(?:s|se)?\b")
OF = pattern(r" (?:van|in|bij|voor|namens) ")
WORD = pattern(r"[\w-]+")
FIELD = pattern(rf"[{UPPER}][\w-]+")
COUNTRYWIDE = frozenset(("Nederlands", "Nederland", "Staat", "Tweede", "Eerste"))
"""Words of a function that stand in articles about anything."""
TRADE = 6
"""Letters that a trade and other words about it begin with: `schaats|er`, `schaats|en`."""
STEM = 4
"""Letters that a town and its adjective share: `Utrecht`, `Utrechtse`; `Gent`, `Gentse`."""


def fits(anchor: Anchor, person: Entity, day: PartialDate | None, text: str) -> bool:
    """Say whether somebody held on that day what a text tells beside a name; nobody did where the day is unknown."""
    if day is None or (anchor.country and person.country and anchor.country != person.country):
        return False
    if not is_country_told(anchor, person, text):
        return False
    held = [role for role in person.roles if is_right_time(role, day, former=anchor.former)]
    if anchor.party and not any(is_of_party(anchor.party, role, person) for role in held):
        return False
    if not anchor.noun:
        return bool(anchor.party) and bool(NATIONAL.search(text)) and not LOCAL.search(text)
    return any(is_function(anchor, role, person, text) for role in held)


def is_right_time(role: Role, day: PartialDate, *, former: bool) -> bool:
    """Say whether a role was held on a day, or before it where the text tells that it is over: `oud-minister`."""
    tense = standing_of(role, day).tense
    return tense in ("past", "held", "undecided") if former else tense in ("held", "undecided")


def is_country_told(anchor: Anchor, person: Entity, text: str) -> bool:
    """Say whether a text may be about somebody's country: `president Bos` may, `minister Bos` needs `Franse`.

    A minister of Belgium needs Belgian words, one of the Netherlands needs Dutch ones where there are Belgian ones
    other than `Brussel`, where all ministers of the Union meet.
    """
    if person.country in EVERYWHERE or not person.country or anchor.country == person.country:
        return True
    if person.country == "nl":
        return tells_of(text, "nl") or "Kamer" in text or not tells_of(BRUSSELS.sub("", text), "be")
    return anchor.noun in offices()["heads"].split() or tells_of(text, person.country)


def is_of_party(party: str, role: Role, person: Entity) -> bool:
    """Say whether a role is held for a party: `PvdA` fits `GroenLinks-PvdA`; one without goes by the others."""
    parties = [role.party] if role.party else [other.party for other in person.roles if other.party]
    return any(party.lower() in (known.lower(), *known.lower().split("-")) for known in parties)


def is_function(anchor: Anchor, role: Role, person: Entity, text: str) -> bool:
    """Say whether a role is the function that a text tells, held of the same thing."""
    head, field = parted(role.title)
    if not any(same_office(known, anchor.noun) for known in head):
        return False
    if anchor.body and not is_body_of(anchor.body, role):
        return False
    if is_local(anchor.noun):
        return is_place_told(anchor, role, text)
    if anchor.field:
        return is_same_field(anchor.field, field, person.country)
    known = anchor.noun in offices()["state"].split() or bool(anchor.body) or bool(anchor.party)
    return known or is_of_country(field, anchor.country) or any(word in text.lower() for word in field)


def is_of_country(field: frozenset[str], country: str) -> bool:
    """Say whether a function is held of nothing, or of the country told: `Turkse leider`."""
    return all(country_of_word().get(word, "") == country != "" for word in field)


@lru_cache(16384)
def parted(title: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Give the nouns of a function, and the telling words of what it is held of."""
    head, *rest = OF.split(title, maxsplit=1)
    nouns = (head.split(" ")[-1].lower(),)
    if title.lower().startswith("lid van de ") and "kamer" in title.lower():
        nouns = ("kamerlid",)
    return nouns, field_of(" ".join(rest))


@lru_cache(16384)
def same_office(known: str, noun: str) -> bool:
    """Say whether two words name one function: `minister-president` and `premier`, `partijleider` and `leider`."""
    if {known, noun} == {"minister", "staatssecretaris"}:
        return False
    if same_function(known, noun):
        return True
    return any(known in group and noun in group for group in map(str.split, offices()["same"]))


def is_body_of(body: str, role: Role) -> bool:
    """Say whether a role is held of what stands before the function: `NAVO` in `NAVO-chef`, `D66` in `D66-leider`.

    Its initials will do: `ECB` in `ECB-president`, of the Europese Centrale Bank.
    """
    words = f"{role.title} {role.party or ''}".lower()
    return body.lower() in words or body == "".join(re.findall(r"\b[A-Z]", role.title))


def is_same_field(told: frozenset[str], known: frozenset[str], country: str) -> bool:
    """Say whether a text tells the same field as a role, or part of it; of a head of state the country is the field."""
    if any(country_of_word().get(word) == country for word in told):
        return True
    return bool(told & known) and (told <= known or known <= told)


def is_place_told(anchor: Anchor, role: Role, text: str) -> bool:
    """Say whether the town of a role stands beside the name, or else anywhere in the text, adjectives included."""
    places = place_words(role.title)
    if anchor.field:
        return bool(places) and any(word.lower() in anchor.field for word in places)
    return bool(places) and all(re.search(rf"\b{re.escape(stem_of(word))}", text) for word in places)


@lru_cache(4096)
def place_words(title: str) -> tuple[str, ...]:
    """Give the words of the place in a local function: Utrecht of `burgemeester van Utrecht`."""
    place = OF.split(title)[-1]
    return tuple(word for word in re.split(r"[ -]", place) if word[:1].isupper() and word != "Koning")


def stem_of(place: str) -> str:
    """Give what a place and its adjective begin with: `Den |Haag|`, `|Haag|se`; `Rotterdam`, `Rotterdamse`."""
    return place[: max(STEM, len(place) - 1)]


def is_told(person: Entity, text: str) -> bool:
    """Say whether a text tells anywhere what somebody is: a function, a party, what a function is held of.

    `Jan Smit` among `zangers` is the singer, among bones and `onderzoekers` he is not. A function that is held of
    something tells nothing by itself, there are many `directeuren`, unless it is one of sport or stage.
    """
    words = frozenset(WORD.findall(text))
    for role in person.roles:
        (noun,), field = parted(role.title)
        named = frozenset(FIELD.findall(role.title)) - COUNTRYWIDE
        if (named and named <= words) or (role.party and role.party in text):
            return True
        trade = trade_of(noun)
        if (trade or not field) and any(is_trade(noun, trade, word.lower()) for word in words):
            return True
    return False


def is_trade(noun: str, trade: frozenset[str], word: str) -> bool:
    """Say whether a word tells of a function: another word for it, one of its trade, or one that begins as it does."""
    return word in trade or word.startswith(noun[:TRADE]) or same_office(noun, word)


@cache
def trade_of(noun: str) -> frozenset[str]:
    """Give the walk of life of a function where that is sport or stage: politics has words that stand anywhere."""
    _, *trades = (frozenset(walk.split()) for walk in offices()["walks"])
    return next((trade for trade in trades if noun in trade), frozenset())


def fitting(anchors: Sequence[Anchor], people: Iterable[Entity], day: PartialDate | None, text: str) -> list[Entity]:
    """Give those of several people whom an anchor fits, and none that tells more than a function contradicts."""
    fitted = [(person, [fits(anchor, person, day, text) for anchor in anchors]) for person in people]
    telling = [bool(anchor.country or anchor.party or anchor.field or anchor.body) for anchor in anchors]
    return [
        person
        for person, fit in fitted
        if any(fit) and all(fits_here or not tells for fits_here, tells in zip(fit, telling, strict=True))
    ]
