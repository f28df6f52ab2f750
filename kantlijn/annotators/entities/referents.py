"""Entities: all whom an article speaks of, and what each of its phrases may mean."""

from collections.abc import Sequence

from msgspec import Struct, field

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.functions import same_function
from kantlijn.annotators.entities.standings import Standings
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import Sex
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.model.annotations import SpeakerType

REMEMBERED = 200
"""Nameless ones and bodies back from the last to whom a noun can point: no reader remembers more."""
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


class Entities(Struct):
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
    _titles: dict[str, list[Entity]] = field(default_factory=dict)
    _bearers: dict[str, list[tuple[Entity, str]]] = field(default_factory=dict)
    _parts: dict[str, list[Entity]] = field(default_factory=dict)
    _order: dict[Entity, int] = field(default_factory=dict)

    def at(self, chunk: int) -> Entity | None:
        """Give the entity that a chunk most likely means."""
        found = self.of_chunk.get(chunk)
        return found[0].entity if found else None

    def named(self, token: int) -> Entity:
        """Give the person whose name is a token."""
        return self.people[self.parsed.mentions[self.parsed.items[token]].name]

    def bearers(self, noun: str) -> list[tuple[Entity, str]]:
        """Give the people who are said to hold a function: by its very name (title) or by a like one (similar)."""
        found = self._bearers.get(noun)
        if found is None:
            found = self._bearers[noun] = self._find_bearers(noun)
        return found

    def hold(self, person: Entity, title: str) -> None:
        """Let somebody hold a function."""
        person.functions.titles.add(title)
        self._titles, self._bearers = {}, {}

    def _find_bearers(self, noun: str) -> list[tuple[Entity, str]]:
        if not self._titles:
            for person in self.people.values():
                for title in person.functions.titles:
                    self._titles.setdefault(title, []).append(person)
        titles, fit = {noun, noun.rpartition("-")[2]} & self._titles.keys(), "title"
        if not titles:
            titles, fit = {title for title in self._titles if same_function(title, noun)}, "similar"
        meant = {one for title in titles for one in self._titles[title]}
        return [(one, fit) for one in self.people.values() if one in meant] if meant else []

    def remembered(self) -> list[Entity]:
        """Give the nameless ones and bodies to whom a noun can point, the last one last."""
        return self.others[-REMEMBERED:]

    def near(self, sentence: int, reach: int) -> list[Entity]:
        """Give those of whom the last sentences speak, as many as `reach`: people first, in the order of the text."""
        if not self._order:
            self._order = {person: number for number, person in enumerate(self.people.values())}
        found = set()
        for trace in reversed(self.trail):
            if sentence - trace.sentence > reach:
                break
            found.add(trace.entity)
        return sorted(found, key=lambda one: (self._order.get(one, len(self._order)), one.chain[:1]))

    def named_like(self, words: str) -> Sequence[Entity]:
        """Give the people whose full name ends or begins with words as they are written: `De Boer` of a couple."""
        if not self._parts:
            for name, person in self.people.items():
                for part in edges_of(name.lower().split(" ")):
                    self._parts.setdefault(part, []).append(person)
        return self._parts.get(words.lower(), ())

    def begin(self, phrase: Phrase, type_: SpeakerType, sex: Sex = "u", *, plural: bool = False) -> Entity:
        """Make an entity of somebody who is spoken of for the first time."""
        entity = Entity(words_of_phrase(self.parsed, phrase), type_, sex=sex, plural=plural, head=phrase.head)
        self.others.append(entity)
        return entity


def is_told_alike(parsed: ParsedArticle, phrase: Phrase, entity: Entity) -> bool:
    """Say whether a noun may mean somebody who was called by it: not `de krant |Het Oosten|` where another was."""
    own = {parsed.words[at].low for at in range(phrase.place + 1, phrase.after) if parsed.words[at].capital}
    own -= words_of("definite")
    return not own or not own.isdisjoint(entity.name.lower().split())


def words_of_phrase(parsed: ParsedArticle, phrase: Phrase) -> str:
    """Give a phrase as it is written, but for a capital that only opens its sentence."""
    after = phrase.after
    if phrase.head == "een" and parsed.letters.startswith("O", after + 1) and parsed.words[after].low == "van":
        after += 2  # `|een van hen|`
    written = " ".join(parsed.text[parsed.starts[phrase.first] : parsed.ends[after - 1]].split())
    return written[:1].lower() + written[1:] if _only_opens(parsed, phrase, written) else written


def _only_opens(parsed: ParsedArticle, phrase: Phrase, written: str) -> bool:
    """Say whether a phrase has a capital as the first of its sentence: `Bewoners`, `De VVD`, but not `Mols vrouw`."""
    first = phrase.first
    letter, word = parsed.letters[first], parsed.words[first]
    if letter in "DEm":
        return True
    goes_on = written.partition(" ")[2][:1].isupper()
    if phrase.proper or letter in "Xno" or word.acronym or goes_on:
        return False
    start = parsed.sentences[parsed.sentence_at(parsed.starts[first])].start
    return not first or parsed.starts[first - 1] < start or parsed.letters[first - 1] in OPENED


def edges_of(words: Sequence[str]) -> set[str]:
    """Give all beginnings and ends of a name, and the whole."""
    places = range(1, len(words) + 1)
    return {" ".join(words[:place]) for place in places} | {" ".join(words[-place:]) for place in places}
