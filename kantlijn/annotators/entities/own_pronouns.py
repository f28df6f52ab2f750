"""The pronouns and possessives behind a name to the sex of its bearer: `Robin Bos miste |zijn| trein`."""

from collections.abc import Iterator

from kantlijn.annotators.entities.pronouns import has_plural_verb
from kantlijn.annotators.entities.referents import Entities
from kantlijn.annotators.lexicon.nouns import Sex
from kantlijn.annotators.parse.article import ParsedArticle

SHOWN: dict[str, Sex] = {
    "hij": "m", "ie": "m", "zijn": "m", "z'n": "m", "zij": "f", "ze": "f", "haar": "f", "d'r": "f", "hem": "m",
}  # fmt: skip
"""Pronouns and possessives that tell of one person, with the sex that they show."""
PEOPLE = "nri"
"""Codes of the phrases that a pronoun behind them may mean."""


def sexes_shown(found: Entities) -> dict[str, Sex]:
    """Give the people, by their full names, who are followed by pronouns of one sex that can mean nobody else.

    `Robin Bos miste |zijn| trein toen |hij| thuiskwam`. Only behind the subject of a sentence that reports nothing,
    speaks of nobody else and holds no pronoun before: not `Bos vindt dat hij …`, `Haar broer Robin Bos …`.
    """
    shown: dict[str, set[Sex]] = {}
    for sentence in range(len(found.parsed.chunks_of)):
        for name, sex in _shown_in(found, sentence):
            shown.setdefault(name, set()).add(sex)
    return {name: next(iter(sexes)) for name, sexes in shown.items() if len(sexes) == 1}


def _shown_in(found: Entities, sentence: int) -> Iterator[tuple[str, Sex]]:
    parsed = found.parsed
    span = parsed.chunks_of[sentence]
    told = [at for at in range(span.start, span.end) if parsed.codes[at] in PEOPLE]
    if not told or parsed.codes[told[0]] != "n" or len(told) > 1 or _is_told_before(parsed, span.start, told[0]):
        return
    if found.standings.of(told[0], sentence).name != "subject":
        return
    name = parsed.mention_of(parsed.chunks[told[0]]).name
    for chunk in range(told[0] + 1, span.end):
        phrase = parsed.chunks[chunk]
        if phrase.kind == "object":
            return
        word = phrase.head if phrase.kind == "pronoun" else phrase.determiner
        if word in SHOWN and not (word in ("zij", "ze") and not _is_subject_of_one(parsed, chunk, sentence)):
            yield name, SHOWN[word]


def _is_told_before(parsed: ParsedArticle, start: int, chunk: int) -> bool:
    """Say whether a pronoun or possessive stands before a name, or right at it: `|Haar| trainer Robin Bos`."""
    phrases = parsed.chunks[start : chunk + 1]
    return any(one.kind in ("pronoun", "object") or one.determiner in SHOWN or one.owner >= 0 for one in phrases)


def _is_subject_of_one(parsed: ParsedArticle, chunk: int, sentence: int) -> bool:
    """Say whether `ze` is the subject of a verb that is not plural: `toen |ze| thuiskwam`."""
    subjects = {one.subject for one in parsed.clauses(sentence)}
    return chunk in subjects and not has_plural_verb(parsed, chunk, sentence)
