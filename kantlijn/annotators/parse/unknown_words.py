"""A word of no list to its letter, by its form."""

from functools import cache

from kantlijn.annotators.lexicon.adjectives import NOUN_ENDING
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.patterns import pattern

PRONOMINAL = pattern(r"(?:hier|daar|er)(?:in|op|aan|van|voor|over|onder|door|mee|bij|uit|toe|tegen|naar|om|heen|na)")
"""`daarover`."""
PAST = pattern(r"(?:[^n]de|te|[rlaj][td]|eert|ust|ist|gt|pt|kt)$")
"""Endings that a verb of no list may have."""
SURE_NOUN = pattern(r"[a-z]{3}(?:heid|heden|ing|ingen|[ai]tie|ties|schap|schappen|teit|teiten|isme|ismen|[a-z]en)$")
INFINITIVE = pattern(r"[a-z]{2}[^aeiouwd]eren$|[a-z][aeiou]deren$")
PARTICIPLE = pattern(
    r"(?!.*(?:gebied|land|geweld|gedicht|geluid|gerecht|gewicht|gezicht|geslacht|gevecht|gemoed|gelid|geschrift|heid|aand)$)"
    r"(?:\w{2,7})?ge[^\W_]{3,}[dt]$"
)
"""`gekoeld`, `opgemerkt`, of verbs of no list."""
FORMS = (
    ("aejmnprt", PRONOMINAL.fullmatch, "A"),
    ("e", NOUN_ENDING.search, "d"),
    ("n", INFINITIVE.search, "I"),
    ("degnpst", SURE_NOUN.search, "d"),
    ("dt", PARTICIPLE.fullmatch, "Y"),
    ("det", PAST.search, "u"),
)
"""The first form that fits decides; those of other last letters need not be tried."""
COMPOUND, LONG = 2, 4
"""Letters that a compound has at least before its last part, and that part itself: `eurozone`, not `gezonde`."""


@cache
def _noun_ends() -> tuple[str, ...]:
    """Give the nouns in -e that compounds may end in: `-etappe` of `bergetappe`."""
    return tuple(noun for noun in words_of("noun") if noun.endswith("e") and len(noun) >= LONG)


def letter_of_unknown(low: str) -> str:
    """Give the class of a word of no list: what ends in -e is an adjective, all else a noun."""
    if low in words_of("noun") or (low.endswith("e") and low.endswith(_noun_ends(), COMPOUND)):
        return "d"
    if len(low) > 4:
        for lasts, fits, letter in FORMS:
            if low[-1] in lasts and fits(low):
                return letter
    return "J" if low.endswith("e") and len(low) > 3 else "U"
