"""A word with what the lexicon knows of it to its letter (tokens.py lists them)."""

from functools import cache

from kantlijn.annotators.lexicon.adjectives import adjective_letter
from kantlijn.annotators.lexicon.adjectives import forms as adjective_forms
from kantlijn.annotators.lexicon.calendar import DAY_PARTS
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import Noun
from kantlijn.annotators.lexicon.verbs import VerbReading
from kantlijn.annotators.parse.unknown_words import letter_of_unknown
from kantlijn.annotators.parse.verb_letters import letter_of_verb
from kantlijn.patterns import pattern

NOUN_LETTERS = {"person": "N", "group": "G", "body": "B"}
FIXED = {
    "de": "D", "deze": "t", "dezelfde": "D", "diezelfde": "D", "het": "t", "'t": "t", "dit": "t", "hetzelfde": "t",
    "die": "l", "dat": "k", "haar": "h", "hun": "h", "zijn": "z", "en": "K", "of": "T", "maar": "x", "want": "x",
    "dus": "x", "noch": "K", "toen": "s", "nu": "s", "dan": "s", "om": "P", "te": "e", "er": "A", "als": "S",
    "niets": "O", "alles": "O", "voor": "P", "sinds": "P", "tot": "P", "na": "P", "wat": "R", "welke": "R", "hoe": "R",
    "net als": "P", "aldus": "a", "volgens": "a", "dixit": "a", "hem": "O", "hen": "O", "zich": "O", "elkaar": "O",
    "waar": "R", "wie": "R", "zo": "A", "ene": "J", "andere": "J", "wel": "A", "geen": "E",
}  # fmt: skip
"""Words whose class the sentence must settle, or that stand in several classes of the lexicon."""
CLASSES = (
    ("H", "personal"), ("m", "possessive"), ("9", "number"), ("E", "indefinite"), ("O", "object_pronoun"),
    ("S", "subordinator"), ("R", "relative"), ("U", "noun_pronoun"), ("g", "measure"), ("d", "time_noun"),
    ("A", "negation"), ("A", "adverb"), ("M", "time"), ("F", "belonging"), ("P", "preposition"), ("9", "month"),
    ("A", "particle"),
)  # fmt: skip
"""The classes of closed.toml in the order in which they decide."""


GENITIVE = pattern(r"[^\W\d_]{3}['’]s")


def is_genitive(written: str) -> bool:
    """Say whether a word is one by its apostrophe: `Oosterik's`."""
    return written[-1] == "s" and GENITIVE.fullmatch(written, len(written) - 5) is not None


def letter_of_proper(written: str, noun: Noun | None) -> str:
    """Give the class of a word with a capital of its own: `Kamerlid`, `Franse`, `Greenpeace`."""
    if noun and noun.kind in NOUN_LETTERS:
        return NOUN_LETTERS[noun.kind]
    if written.lower() in DAY_PARTS or written.lower() in words_of("month"):
        return "M"
    if is_genitive(written):
        return "o"
    bare = adjective_letter(written.lower()) if written.endswith(("isch", "ands", "aams", "ans", "ees", "els")) else ""
    if bare == "j":
        return "j"
    return "J" if written.endswith(("se", "sche", "Vlaamse")) and len(written) > 4 else "X"


def letter_of(low: str, readings: tuple[VerbReading, ...], noun: Noun | None) -> str:
    """Give the class of a word in lower case: a closed one, else that of a number, verb, noun or adjective."""
    fixed = FIXED.get(low) or _closed_classes().get(low)
    if fixed:
        return fixed
    if low.endswith("jarige"):
        return "w"
    if low[0].isdigit():
        return _letter_of_number(low, noun)
    if readings:
        return _letter_of_form(low, letter_of_verb(low, readings), noun)
    if noun:
        return NOUN_LETTERS.get(noun.kind, "W")
    return adjective_letter(low) or letter_of_unknown(low)


def _letter_of_number(low: str, noun: Noun | None) -> str:
    """Give the class of what begins with a digit: `2004`, `24`, `14-jarigen`."""
    if len(low) == 4 and low.isdigit() and low[0] in "12":
        return "M"
    return NOUN_LETTERS.get(noun.kind, "U") if noun else "9"


def _letter_of_form(low: str, verb: str, noun: Noun | None) -> str:
    """Give the class of what can be a verb, which an adjective or noun that is written alike may be before."""
    of_noun = NOUN_LETTERS.get(noun.kind) if noun else None
    if verb in "VIp" and low in words_of("homograph"):
        return of_noun or "f"
    adjective = "" if verb in "CLb" else adjective_forms().get(low)
    if adjective:
        return adjective
    if of_noun and verb not in "VCLbp":
        return of_noun
    return "W" if noun and verb in "Yy" else verb


@cache
def _closed_classes() -> dict[str, str]:
    """Give the letter of each word of closed.toml: that of the first class it stands in."""
    found: dict[str, str] = {}
    for letter, name in CLASSES:
        for word in words_of(name):
            found.setdefault(word, letter)
    return found
