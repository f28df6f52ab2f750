"""A thing that says something (`het juryrapport`) to its phrase in a sentence, and to whose it is."""

from kantlijn.annotators.language.closed_words import DETERMINERS
from kantlijn.annotators.language.cues import DOCUMENTS
from kantlijn.annotators.reading.phrases import Phrase, read_phrase
from kantlijn.annotators.reading.tokens import Sentence

SPEAKING = frozenset({"name", "role", "person", "group", "body"})


def is_document(tokens: Sentence, phrase: Phrase) -> bool:
    """Say whether a thing says something by itself: `het kritische juryrapport`, not `het huis`."""
    return phrase.kind == "thing" and any(_is_noun(token.low) for token in tokens[phrase.first + 1 : phrase.after])


def find_document(tokens: Sentence, first: int, end: int) -> Phrase | None:
    """Find a document among some tokens: `staat in |het juryrapport|`."""
    for place in range(first, end):
        if tokens[place].low in DETERMINERS:
            phrase = read_phrase(tokens, place)
            if phrase and is_document(tokens, phrase):
                return phrase
    return None


def find_author(tokens: Sentence, noun: str) -> Phrase | None:
    """Find whose document a sentence tells of: `het rapport van |de rekenkamer|`."""
    for place in range(len(tokens) - 2):
        if tokens[place].low == noun and tokens[place + 1].low == "van":
            phrase = read_phrase(tokens, place + 2, objective=True)
            if phrase and phrase.kind in SPEAKING:
                return phrase
    return None


def noun_of(tokens: Sentence, phrase: Phrase) -> str:
    """Give the noun of a document in lower case; empty where the phrase is none."""
    nouns = (token.low for token in tokens[phrase.first + 1 : phrase.after] if _is_noun(token.low))
    return next(nouns, "") if phrase.kind == "thing" else ""


def _is_noun(low: str) -> bool:
    return low.endswith(DOCUMENTS)
