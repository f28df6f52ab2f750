"""A quotation to those who may say it, each with the evidence for it in words that the scorer weighs."""

from itertools import islice

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.referents import Entities
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.context import QuoteContext, Stretch
from kantlijn.annotators.quotes.from_around import add_before, add_behind
from kantlijn.annotators.quotes.from_said import add_repeated, add_said
from kantlijn.annotators.quotes.from_sources import add_sources
from kantlijn.annotators.quotes.from_themselves import describe
from kantlijn.annotators.quotes.interviews import Interviews
from kantlijn.annotators.quotes.scene import Candidate, Said, SaidSoFar, Scene
from kantlijn.annotators.quotes.surroundings import Surroundings

__all__ = ["Candidate", "CandidateFinder", "Said"]
MUCH = 4
"""How often somebody is spoken of, and twice as often as anybody else, whom an article is mostly about."""
MOST_NAMED = 100
"""How many people a heading may quote: the first named of more than any story has."""


class CandidateFinder:
    """Finds the candidates of the quotations of one article, in the order of the text."""

    def __init__(self, parsed: ParsedArticle, entities: Entities, context: QuoteContext) -> None:
        """Take what is known of the article."""
        self.parsed, self.entities = parsed, entities
        self.said = SaidSoFar()
        self.around = Surroundings(parsed, entities, context)
        self.interviews = Interviews(parsed, entities)
        self.protagonist = _protagonist(entities)

    def find(self, stretch: Stretch, *, aside: str = "") -> list[Candidate]:
        """Give the candidates of a quotation, nobody among them; `aside`: headline or other, outside the story."""
        scene = Scene(self.parsed, self.entities, stretch, self.said, aside)
        add_sources(scene)
        heard = self.around.before(stretch, self.said.speakers.keys())
        add_before(scene, heard)
        add_behind(scene, self.around.behind(stretch))
        add_said(scene, heard)
        if aside:
            for person in islice(self.entities.people.values(), MOST_NAMED):
                scene.add(person, f"aside:{aside}")
        add_repeated(scene)
        self.interviews.add_answering(scene)
        scene.narrow()
        describe(scene, self.protagonist)
        return [*scene.found.values(), _nobody(scene)]

    def is_shared(self, candidate: Candidate) -> bool:
        """Say whether others bear the name too that points to a candidate: `De Boer` of a couple.

        Where no name points to him, whether he is called so anywhere: `De Boer tekent. "Mooi", zegt |hij|.`; or whether
        it may be half of his: `Boer` of somebody called `De Boer-Mol`.
        """
        entity = candidate.entity
        if entity is None or entity.type != "person":
            return False
        chunks = self.parsed.chunks
        places = [candidate.chunk] if candidate.chunk >= 0 and chunks[candidate.chunk].name >= 0 else entity.named
        return any(self._is_borne_by_others(entity, chunks[place].name) for place in places)

    def _is_borne_by_others(self, entity: Entity, token: int) -> bool:
        written = self.parsed.text[self.parsed.starts[token] : self.parsed.ends[token]].lower()
        return len(self.entities.named_like(written)) > 1 or f" {written}-" in f" {entity.name.lower()}"


def _protagonist(entities: Entities) -> Entity | None:
    """Give whom an article is mostly about."""
    ranked = sorted(entities.people.values(), key=lambda one: -len(one.chain))
    often = [len(one.chain) for one in ranked[:2]]
    return ranked[0] if often and often[0] >= MUCH and (len(often) == 1 or often[0] >= 2 * often[1]) else None


def _nobody(scene: Scene) -> Candidate:
    """Give the candidate that stands for nobody, or for nobody who is known."""
    mode, stretch = scene.mode, scene.stretch
    rows = [source.row for source in stretch.sources] or ["norow"]
    nobody = Candidate(None, {f"nobody:{mode}:{stretch.place}", f"nobody:{bool(scene.found)}:{mode}"})
    nobody.evidence.update(f"nobody:{scene.aside}:{row}" if scene.aside else f"nobody:{row}" for row in rows)
    if stretch.words[:1].islower():
        nobody.evidence.add(f"nobody:fragment:{mode}")
    return nobody
