"""The first words of an article to whom it names only later, as one whom its reader knows from headline or picture."""

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.referents import Entities
from kantlijn.annotators.entities.sex import PARTICLES, agrees
from kantlijn.annotators.lexicon.nouns import Sex

REACH = 10
"""Sentences in which the name must follow."""


def known_to_reader(found: Entities, chunk: int, sentence: int, sex: Sex) -> Entity | None:
    """Give who may be meant before anybody is named: `"Mooi", zei de coureur. |Verstappen| reed al eens in Zandvoort.`.

    It must be the first whom the article names, as a subject, and by one name alone, which introduces nobody.
    """
    parsed = found.parsed
    first = parsed.codes.find("n")
    if first <= chunk:
        return None
    there = parsed.sentence_of_chunk(first)
    phrase = parsed.chunks[first]
    person = found.named(phrase.name)
    word, several, _ = person.name.partition(" ")
    bare = phrase.after == phrase.first + 1 and not person.functions.titles and (not several or word in PARTICLES)
    acts = found.standings.of(first, there).name in ("cue", "subject")
    return person if bare and acts and there - sentence <= REACH and agrees(person.sex, sex) else None
