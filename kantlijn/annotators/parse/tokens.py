"""A word or mark as it is written to a token class: what it can be in a sentence, as one letter.

Letters make a sentence a string, so that phrases and constructions are patterns over strings (phrases.py, patterns.py).

    D de, deze   E een, elke   t het, dit   l die   k dat   m mijn, onze   h haar, hun   z zijn
    H hij, ze   O hem, zich   P in, over   F van, der   S omdat, als   s toen, nu   R wie, waarin   K en   T of   x maar
    A ook, niet   M dinsdagavond, gisteren   9 numbers   N person   G people   B body   W words, documents, works
    J inflected adjective   j bare one   U other word   d noun by its form, behind which no other stands   X proper
    n name of a person   o genitive of a name   Q quotation   q few quoted words
    V is, loopt   C zegt, vindt   L legt (… uit)   I lopen   i zeggen   Y gelopen   y gezegd
    b is, heeft, kan (only a verb)   v werk   c vraag (first person, or a noun)   u one that may be a verb
    f noun that may be one   p gebruikt (present or participle)   r ontwikkelde (past or inflected participle)
    w 32-jarige (person or adjective)   g aantal, paar (measure)
"""

from msgspec import Struct

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.forms import Forms
from kantlijn.annotators.lexicon.natives import native_of
from kantlijn.annotators.lexicon.nouns import Noun, noun_of
from kantlijn.annotators.lexicon.verbs import SILENT, VerbReading, readings_of
from kantlijn.annotators.parse.letters import is_genitive, letter_of, letter_of_proper

SINGULAR, PLURAL = frozenset(("present", "past", "first")), frozenset(("plural", "past plural"))
ALWAYS_SMALL = frozenset(("ik", "je", "jij", "we", "wij", "ze", "zij", "hij", "dat", "dit", "er", "wat"))
"""Words that are no part of a name with a capital either: `riep: Ik ga`."""
SHORT_TITLES = words_of("address") & words_of("abbreviation")
"""Titles that end in a full stop."""


class Word(Struct, frozen=True, gc=False):
    """What is known of a word by itself."""

    low: str
    letter: str
    readings: tuple[VerbReading, ...] = ()
    noun: Noun | None = None
    capital: bool = False
    acronym: bool = False
    number: str = ""
    """As a finite verb: singular, plural; empty where the form does not tell."""
    marked: bool = False
    """Whether it has a capital, or is an abbreviated title: `dr`."""
    reports: bool = False
    """Whether it is a verb that reports by itself: `zegt`, `gezegd`, not `legt` (… uit)."""


def _read_word(written: str) -> Word:
    """Read a word or mark; a capital is its own, and does not only open a sentence."""
    if written[0].isupper() and written.lower() not in ALWAYS_SMALL:
        return _proper(written)
    return _small(written)


def _read_opening_word(written: str) -> Word:
    """Read a word whose capital only opens a sentence."""
    proper = written[0].isupper() and is_genitive(written) and written.lower() not in ALWAYS_SMALL
    return _proper(written) if proper else _small(written)


def _small(written: str) -> Word:
    low = written.lower()
    if not (written[0].isalnum() or (len(written) > 1 and written[1].isalnum())):
        single = len(written) == 1 and written.isascii()  # and not `__`: a token is one letter
        return Word(low, written if single else {"…": ".", "–": "-", "—": "-"}.get(written, "-"))
    noun, readings = noun_of(low), readings_of(low)
    acronym = len(written) > 1 and written.isupper()
    letter, capital = letter_of(low, readings, noun), written[0].isupper()
    marked = capital or low in SHORT_TITLES
    number, reports = _shown_by(readings) if readings else ("", False)
    return Word(low, letter, readings, noun, capital, acronym, number, marked, reports)


def _shown_by(readings: tuple[VerbReading, ...]) -> tuple[str, bool]:
    """Give the number of a finite verb, and whether it reports; see Word."""
    kinds = {one.kind for one in readings if one.finite}
    number = "singular" if kinds and kinds <= SINGULAR else "plural" if kinds and kinds <= PLURAL else ""
    return number, any(one.verb_class not in SILENT and not one.particle for one in readings)


def _proper(written: str) -> Word:
    noun = native_of(written) or noun_of(written.lower())
    letter = letter_of_proper(written, noun)
    return Word(written.lower(), letter, (), noun, capital=True, acronym=written.isupper(), marked=True)


word_of = Forms(_read_word).__getitem__
"""Gives a word or mark as it is by itself."""
opening_word_of = Forms(_read_opening_word).__getitem__
"""Gives a word where a sentence opens."""
