"""Words of a phrase to what belongs to it behind them: a second function, a shortened word, a name nobody found."""

from collections.abc import Sequence

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.language.person_nouns import is_person
from kantlijn.annotators.naming.first_names import first_names
from kantlijn.annotators.speaking.tokens import Sentence, Token

PARTICLES = words("van de der den ter ten te 't")


def pass_name(tokens: Sentence, place: int) -> int:
    """Pass over a name that was not found to be one, with its particles: `buurvrouw |Ziggy van der Wolk|`."""
    while place < len(tokens) and (tokens[place].capital or tokens[place].low in PARTICLES):
        place += 1
    return place - (tokens[place - 1].low in PARTICLES and not tokens[place - 1].capital)


def is_full_name(run: Sequence[Token], determiner: str) -> bool:
    """Say whether capitalised words look like a full name that was not found to be one: a first name opens them."""
    return not determiner and len(run) > 1 and run[0].text in first_names()


def titled_twice(tokens: Sentence, place: int) -> bool:
    """Say whether a second function and a name follow one: `de zanger |en acteur Jansen|`."""
    if place + 2 >= len(tokens) or tokens[place].low != "en":
        return False
    return is_person(tokens[place + 1].low) and tokens[place + 2].kind == "name"


def is_shortened(tokens: Sentence, place: int) -> bool:
    """Say whether a hyphen leaves the end of a word to the next one: `de docent staats|- en| bestuursrecht Jansen`."""
    if tokens[place].text != "-" or tokens.starts[place] != tokens.ends[place - 1] or place + 2 >= len(tokens):
        return False
    return tokens[place + 1].low in ("en", "of")
