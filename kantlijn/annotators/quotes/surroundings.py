"""The sentences around a quotation to those whom they speak of, each where he stands nearest to it."""

from bisect import bisect_left
from collections.abc import Set

from msgspec import Struct

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.referents import Entities
from kantlijn.annotators.entities.standings import STRENGTH
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.context import QuoteContext, Stretch

REACH = 5
"""Sentences back in which somebody may be spoken of who says a quotation."""


class Heard(Struct, frozen=True):
    """Where somebody is spoken of nearest to a quotation."""

    entity: Entity
    chunk: int
    distance: int
    """How many sentences back; -1 for the next."""
    standing: str
    kind: str
    """name, other, object or thing."""
    same: bool
    """Whether in the quotation's paragraph."""
    rank: int
    """0 where the chunk most likely means him."""


class Told(Struct, frozen=True):
    """Whom a phrase of a sentence means, for any quotation near it."""

    entity: Entity
    chunk: int
    standing: str
    kind: str
    rank: int
    may_speak: bool


class Surroundings:
    """Finds whom an article speaks of around its quotations."""

    def __init__(self, parsed: ParsedArticle, entities: Entities, context: QuoteContext) -> None:
        """Take what is known of the article."""
        self.parsed, self.entities, self.context = parsed, entities, context
        self._told: dict[int, list[Told]] = {}
        self._meaning = [at for at in entities.of_chunk if parsed.chunks[at].determiner not in words_of("nobodys")]
        """The chunks that mean somebody, in their order."""

    def before(self, stretch: Stretch, spoken: Set[Entity | None]) -> list[Heard]:
        """Give those spoken of before a quotation, the nearest first: of one sentence by their standing.

        `spoken` are those who have spoken, who need no more than be there.
        """
        found: dict[Entity, Heard] = {}
        paragraphs = self.parsed.paragraphs
        for sentence in range(stretch.sentence, max(-1, stretch.sentence - REACH - 1), -1):
            if sentence == stretch.sentence or paragraphs[sentence] not in self.context.asides:
                for one in self._in(sentence):
                    known = found.get(one.entity)
                    nearer = one.chunk < stretch.chunk and (known is None or (known.rank and not one.rank))
                    if nearer and (one.may_speak or one.entity in spoken):
                        found[one.entity] = self._heard(one, sentence, stretch)
        return sorted(found.values(), key=lambda one: one.distance)

    def behind(self, stretch: Stretch) -> list[Heard]:
        """Give those whom the rest of the quotation's sentence and the next one speak of."""
        found: dict[Entity, Heard] = {}
        for sentence in (stretch.sentence, stretch.sentence + 1):
            if sentence < len(self.parsed.paragraphs):
                for one in self._in(sentence):
                    if one.chunk > stretch.chunk and one.may_speak and not one.rank and one.entity not in found:
                        found[one.entity] = self._heard(one, sentence, stretch)
        return list(found.values())

    def _heard(self, one: Told, sentence: int, stretch: Stretch) -> Heard:
        same = self.parsed.paragraphs[sentence] == self.parsed.paragraphs[stretch.sentence]
        return Heard(one.entity, one.chunk, stretch.sentence - sentence, one.standing, one.kind, same, one.rank)

    def _in(self, sentence: int) -> list[Told]:
        told = self._told.get(sentence)
        if told is None:
            told = self._told[sentence] = self._read(sentence)
        return told

    def _read(self, sentence: int) -> list[Told]:
        """Read once whom a sentence speaks of, the likeliest of each phrase and the next, the strongest first."""
        parsed, of_chunk = self.parsed, self.entities.of_chunk
        found = []
        span = parsed.chunks_of[sentence]
        for chunk in self._meaning[bisect_left(self._meaning, span.start) : bisect_left(self._meaning, span.end)]:
            standing = self.entities.standings.of(chunk, sentence).name
            code = parsed.chunks[chunk].kind
            for referent in of_chunk[chunk][:2]:
                entity, rank = referent.entity, referent.rank
                kind = "place" if code == "body" and entity.is_place else _kind(code, entity)
                found.append(Told(entity, chunk, standing, kind, rank, may_speak(entity, kind, standing)))
        found.sort(key=lambda one: (one.rank, STRENGTH[one.standing], -one.chunk))
        return found


def _kind(code: str, entity: Entity) -> str:
    """Tell what a chunk makes of somebody: a person by name (or pronoun) or by a noun, an object, or no person."""
    if code == "object":
        return code
    if entity.type == "person":
        return "name" if code != "role" else "other"
    return "thing" if entity.type == "org" or entity.plural else "other" if code != "pronoun" else "nameless"


def may_speak(entity: Entity, kind: str, standing: str) -> bool:
    """Say whether somebody who is only spoken of near a quotation comes into question: no town, no object."""
    if entity.type == "person":
        return True
    if kind in ("object", "place") or standing in ("gov", "sub"):
        return False
    return standing in ("cue", "subject") or (entity.type != "org" and not entity.plural)
