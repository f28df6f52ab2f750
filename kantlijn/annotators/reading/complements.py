"""The place behind a noun to what belongs to it: `van de politie`, `van Financiën`, a name put beside it."""

from kantlijn.annotators.language.closed_words import DETERMINERS, ENDS_PHRASE, PREPOSITIONS, words
from kantlijn.annotators.language.cues import NOUNS
from kantlijn.annotators.language.person_nouns import is_body, is_person
from kantlijn.annotators.reading.heads import PhraseKind
from kantlijn.annotators.reading.tokens import Sentence

OWNING = words("van voor namens der bij uit")
"""What joins a person to what he belongs to: `een woordvoerder namens de bond`."""

BODY_OWNING = words("van voor der")
KIN = (
    "moeder", "vader", "ouders", "broer", "zus", "zoon", "dochter", "oom", "tante", "neef", "nicht", "opa", "oma",
    "vrouw", "echtgenoot", "echtgenote", "weduwe", "weduwnaar", "vriend", "vriendin", "buurman", "buurvrouw",
)  # fmt: skip
"""Those who are never the one whose they are: `de moeder van de kleine Jansen`, not `minister van Financiën Jansen`."""
ADDRESSES = words("mr dr drs ir ing prof meester dokter professor . meneer mevrouw de heer")
"""What may stand before the name between commas, full stops included."""
TOLD = words("politie rechter rechtbank recherche rechter-commissaris")
"""Those to whom statements are made: `verklaarde een getuige bij de politie`."""
TIMES = words("eind begin vorig vorige komend komende afgelopen vandaag gisteren morgen nu toen destijds")
"""Behind these nobody owns anything: `de commissie van |eind| vorig jaar`."""


def read_complement(tokens: Sentence, place: int, kind: PhraseKind) -> tuple[int, int, int]:
    """Read what belongs to a noun: the name it is put beside, the token behind it, and whose it is.

    `minister van Financiën Jansen` and `de burgemeester van Almelo, Jansen` are Jansen;
    `de advocaat van Jansen` is not.
    """
    personal = kind in ("role", "person")
    first = place
    count = len(tokens)
    while kind != "thing" and _is_owned(tokens, place, OWNING if personal else BODY_OWNING):
        begun = place + 1
        while begun < count and tokens[begun].low in DETERMINERS:
            begun += 1
        inside = _inside(tokens, begun)
        if inside < count and tokens[inside].kind == "name":
            kin = tokens[first - 1].low.endswith(KIN)
            if inside > begun and not is_person(tokens[inside - 1].low) and personal and not kin:
                return inside, inside + 1, -1
            beside = find_beside(tokens, inside + 1)
            if personal and beside:
                return beside, beside + 1, -1
            return (-1, inside + 1, tokens[inside].item) if personal else (-1, place, -1)
        if inside == begun:
            break
        place = inside
        if not personal:
            break
    if personal:
        beside = find_beside(tokens, pass_places(tokens, place))
        if beside:
            return beside, beside + 1, -1
    return -1, place, -1


def pass_places(tokens: Sentence, place: int) -> int:
    """Pass over where somebody is: `de man |op de foto|, Jansen,`."""
    while place + 1 < len(tokens) and tokens[place].low in PREPOSITIONS:
        place = pass_governed(tokens, place + 1)
    return place


def _is_owned(tokens: Sentence, place: int, owning: frozenset[str]) -> bool:
    """Say whether a preposition joins what somebody belongs to, no time, and nobody who is told: `bij de politie`."""
    if tokens.low_at(place) == "bij" and (TOLD & {tokens.low_at(place + 1), tokens.low_at(place + 2)}):
        return False
    return tokens.low_at(place) in owning and tokens.low_at(place + 1) not in TIMES


def find_beside(tokens: Sentence, comma: int) -> int:
    """Find the name between commas behind somebody, or 0: `de vrouw van Jansen|, mr. |Mia Vos|,| zegt`."""
    place = comma + 1
    while tokens.low_at(place) in ADDRESSES:
        place += 1
    if tokens.low_at(comma) != "," or place >= len(tokens) or tokens[place].kind != "name":
        return 0
    return place if place + 1 >= len(tokens) or tokens[place + 1].kind in ("mark", "quote") else 0


def _inside(tokens: Sentence, place: int) -> int:
    """Pass over the noun of a complement with its adjectives and the proper name behind it: `lokale omroep Zuid`."""
    count = len(tokens)
    noun = False
    while place < count and tokens[place].kind == "word":
        if tokens[place].low in ENDS_PHRASE:
            if not noun or not _is_second_field(tokens, place):
                break
            place += 1
        if noun and (not tokens[place].capital or _is_function(tokens[place].low)):
            break
        low = tokens[place].low
        adjective = low.endswith("se") if tokens[place].capital else low.endswith("e")
        known = low in NOUNS or is_body(low) or is_person(low)
        adjective = adjective or (not tokens[place].capital and _is_noun(tokens, place + 1))
        noun = noun or known or not adjective
        place += 1
    return place


def _is_function(low: str) -> bool:
    """Say whether a word with a capital is a function of a party: `zegt in de raad |PvdA-lid| Jansen`."""
    return "-" in low and is_person(low)


def _is_second_field(tokens: Sentence, place: int) -> bool:
    """Say whether `en` joins two fields of one department: `ministerie van Natuur |en Milieu|`."""
    if place + 1 >= len(tokens) or tokens[place].low != "en":
        return False
    return tokens[place - 1].capital and tokens[place + 1].kind == "word" and tokens[place + 1].capital


def pass_governed(tokens: Sentence, place: int) -> int:
    """Pass over what a preposition governs: `in een reactie`, `tegen minister Jansen`."""
    begun = place
    while begun < len(tokens) and tokens[begun].low in DETERMINERS:
        begun += 1
    end = _inside(tokens, begun)
    if end < len(tokens) and tokens[end].kind == "name" and (end == place or is_person(tokens[end - 1].low)):
        return end + 1
    return max(end, place + 1)


def _is_noun(tokens: Sentence, place: int) -> bool:
    """Say whether a noun for people or a body stands there, behind an adjective then: `een ander |slachtoffer|`."""
    low = tokens.low_at(place)
    return is_body(low) or is_person(low)
