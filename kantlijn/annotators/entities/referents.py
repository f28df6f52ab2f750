"""Entities: all whom an article speaks of, and what each of its phrases may mean."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec import Struct

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.functions import same_function
from kantlijn.annotators.entities.standings import Standings
from kantlijn.annotators.lexicon.nouns import Sex
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.model.annotations import SpeakerType

OPENED = ".!?:-(Qq"
"""Letters of tokens behind which a capital says nothing."""


class Referent(Struct, frozen=True):
    """An entity that a phrase may mean."""

    entity: Entity
    fit: str
    """How well the words fit: name, title, similar, sex, open, same, new, kind, named, owner, joint."""
    rank: int
    """0 for the likeliest."""
    lead: float = 0.0
    """By how much it is likelier than the best other, below 0 where it is not."""


class Trace(Struct, frozen=True):
    """One place that speaks of an entity."""

    entity: Entity
    chunk: int
    sentence: int
    kind: str
    """The kind of the chunk: name, pronoun, role; owner of whose somebody or something is: `het plan van |Kok|`."""


@dataclass(slots=True)
class Entities:
    """The entities of one article, and what each phrase means."""

    parsed: ParsedArticle
    standings: Standings
    people: dict[str, Entity] = field(default_factory=dict)
    """Those who are named, by the fullest form."""
    others: list[Entity] = field(default_factory=list)
    """Nameless people, groups and bodies."""
    bodies: dict[str, Entity] = field(default_factory=dict)
    """Bodies by their proper names in lower case."""
    of_chunk: dict[int, list[Referent]] = field(default_factory=dict)
    trail: list[Trace] = field(default_factory=list)
    """All places that speak of somebody, in the order of the text."""

    def at(self, chunk: int) -> Entity | None:
        """Give the entity that a chunk most likely means."""
        found = self.of_chunk.get(chunk)
        return found[0].entity if found else None

    def named(self, token: int) -> Entity:
        """Give the person whose name is a token."""
        return self.people[self.parsed.mentions[self.parsed.items[token]].name]

    def bearers(self, noun: str) -> list[tuple[Entity, str]]:
        """Give the people who are said to hold a function: by its very name (title) or by a like one (similar)."""
        plain = noun.rpartition("-")[2]
        exact = [one for one in self.people.values() if noun in one.functions.titles or plain in one.functions.titles]
        if exact:
            return [(one, "title") for one in exact]
        return [
            (one, "similar")
            for one in self.people.values()
            if any(same_function(title, noun) for title in one.functions.titles)
        ]

    def begin(self, phrase: Phrase, type_: SpeakerType, sex: Sex = "u", *, plural: bool = False) -> Entity:
        """Make an entity of somebody who is spoken of for the first time."""
        entity = Entity(words_of_phrase(self.parsed, phrase), type_, sex=sex, plural=plural, head=phrase.head)
        self.others.append(entity)
        return entity


def is_told_alike(parsed: ParsedArticle, phrase: Phrase, entity: Entity) -> bool:
    """Say whether a noun may mean somebody who was called by it: not `de krant |Het Oosten|` where another was."""
    own = {parsed.words[at].low for at in range(phrase.place + 1, phrase.after) if parsed.words[at].capital}
    return not own or not own.isdisjoint(entity.name.lower().split())


def words_of_phrase(parsed: ParsedArticle, phrase: Phrase) -> str:
    """Give a phrase as it is written, but for a capital that only opens its sentence."""
    written = " ".join(parsed.span(phrase).of(parsed.text).split())
    return written[:1].lower() + written[1:] if _only_opens(parsed, phrase) else written


def _only_opens(parsed: ParsedArticle, phrase: Phrase) -> bool:
    """Say whether a phrase has a capital as the first of its sentence: `Bewoners`, `De VVD`, but not `Mols vrouw`."""
    first = phrase.first
    letter, word = parsed.letters[first], parsed.words[first]
    if letter in "DEm":
        return True
    goes_on = first + 1 < phrase.after and parsed.words[first + 1].capital
    if phrase.proper or letter in "Xno" or word.acronym or goes_on:
        return False
    start = parsed.sentences[parsed.sentence_at(parsed.starts[first])].start
    return not first or parsed.starts[first - 1] < start or parsed.letters[first - 1] in OPENED


def other_bearers(found: Entities, mention_text: str) -> Sequence[Entity]:
    """Give the people whose full name ends or begins with words as they are written: `De Boer` of a couple."""
    written = mention_text.lower()
    return [
        one
        for name, one in found.people.items()
        if (low := name.lower()) == written or low.endswith(f" {written}") or low.startswith(f"{written} ")
    ]
