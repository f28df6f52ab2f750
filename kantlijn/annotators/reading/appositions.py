"""The phrases of a sentence to the same without those who are named in the same breath: `Een van hen is |De Boer|`."""

from collections.abc import Sequence

from kantlijn.annotators.language.closed_words import PREPOSITIONS, words
from kantlijn.annotators.reading.phrases import Phrase
from kantlijn.annotators.reading.tokens import Token

NAMING_VERBS = words("is was wordt werd blijft heet heette")
LONGEST = 5
"""How many words may tell where somebody belongs: `de woordvoerder |in de Tweede Kamer|, De Boer,`."""


def join_named(phrases: list[tuple[Phrase, bool]], tokens: Sequence[Token]) -> list[tuple[Phrase, bool]]:
    """Leave out whoever is named behind a copula, and take a name between commas for the whole.

    `Zijn opvolger wordt |Vos|`; `volgens |de woordvoerder in de Kamer, Jansen|, is dat zo`.
    """
    joined: list[tuple[Phrase, bool]] = []
    for phrase, governed in phrases:
        found = (phrase, governed)
        if joined and _tells_who(joined[-1][0], phrase, tokens):
            continue
        if phrase.kind == "name" and not governed and joined:
            passed = joined[-1][0].kind == "body" and joined[-1][1] and len(joined) > 1
            before, before_governed = joined[-1 - passed]
            if _is_called_so(before, phrase, tokens):
                del joined[-1:]
            elif _is_put_beside(before, phrase, tokens):
                del joined[-1 - passed :]
                found = (phrase._replace(first=before.first, start=before.start), before_governed)
        joined.append(found)
    return joined


def _tells_who(name: Phrase, phrase: Phrase, tokens: Sequence[Token]) -> bool:
    """Say whether somebody new only tells who the one before is: `Jansen, |een advocaat die vluchtte|, zegt`."""
    if name.kind != "name" or phrase.kind != "person" or phrase.determiner != "een" or phrase.first != name.after + 1:
        return False
    closed = phrase.after < len(tokens) and tokens[phrase.after].low in (",", "die", "uit")
    return closed and tokens[name.after].text == ","


def _is_called_so(before: Phrase, name: Phrase, tokens: Sequence[Token]) -> bool:
    """Say whether a copula alone stands between a function and a name."""
    beside = name.first == before.after + 1 and tokens[before.after].low in NAMING_VERBS
    return beside and before.kind in ("role", "person")


def _is_put_beside(before: Phrase, name: Phrase, tokens: Sequence[Token]) -> bool:
    """Say whether a name stands between commas behind a function and where it belongs."""
    between = tokens[before.after : name.first - 1]
    if before.kind not in ("role", "person"):
        return False
    if not 0 < len(between) <= LONGEST or between[0].low not in PREPOSITIONS or tokens[name.first - 1].text != ",":
        return False
    plain = all(token.kind == "word" and not token.verb for token in between)
    return plain and name.after < len(tokens) and tokens[name.after].text == ","
