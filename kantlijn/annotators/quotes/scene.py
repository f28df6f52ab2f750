"""Scene: one quotation with all that is known when its speaker is sought, and those found so far."""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from msgspec import Struct, field

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.referents import Entities
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.context import Stretch
from kantlijn.annotators.quotes.patterns import Source

SETTLED = frozenset({"name", "title", "same", "new"})
"""How a phrase fits that leaves little doubt whom it means."""
STRONG = frozenset(
    (
        "aldus-behind", "words-of-behind", "heard-at-behind", "cue-behind", "auxiliary-behind", "verb-behind",
        "so-behind", "brackets-behind", "dash-behind", "said-next", "aldus-next", "as-behind", "later-behind",
        "cue-later", "name-colon", "aldus-colon", "cue-before", "source-before", "cue-colon", "cue-colon-paragraph",
        "words-of-colon", "by-behind", "by-said-before", "heard-from-before", "stands-in-of-before", "in-eyes-before",
    )
)  # fmt: skip
"""Constructions that nearly always tell who speaks."""


UNASKED = frozenset({"title-before", "heard-behind"})
"""Constructions that name nobody, and leave it to the sentences around who it is: `Mol weigert. "Nooit", klinkt het.`;
that of a title too, where it is words after all: `zegt dat |het nummer| "niet deugt"`."""


THEREIN = frozenset(("erin", "daarin", "hierin"))
TEXTS = frozenset({"document", "words"})
READ = 7
"""Chunks behind a quotation in which it is told where it stands."""


class Candidate(Struct):
    """Somebody who may be the speaker, or nobody (entity None)."""

    entity: Entity | None
    evidence: set[str] = field(default_factory=set)
    chunk: int = -1
    """The chunk that points to him, or -1."""
    source: Source | None = None
    fit: str = ""
    """How the words of the construction fit him: see Referent."""
    rank: int = 0


class Said(Struct):
    """A quotation that has its speaker, for those behind it."""

    stretch: Stretch
    entity: Entity | None
    aside: bool


class SaidSoFar:
    """The quotations whose speakers are known, in the order in which they were found; none is gone through again."""

    def __init__(self, said: Iterable[Said] = ()) -> None:
        """Take those that are known already."""
        self.all: list[Said] = []
        self.story: list[Said] = []
        """Those that are not aside."""
        self.speakers: Counter[Entity | None] = Counter()
        """How many quotations each has said."""
        for one in said:
            self.append(one)

    def append(self, one: Said) -> None:
        """Add the next."""
        self.all.append(one)
        self.speakers[one.entity] += 1
        if not one.aside:
            self.story.append(one)


class Scene(Struct, dict=True):
    """One quotation whose speaker is sought."""

    parsed: ParsedArticle
    entities: Entities
    stretch: Stretch
    said: SaidSoFar
    aside: str = ""
    """headline or other outside the story."""
    found: dict[Entity, Candidate] = field(default_factory=dict)

    @cached_property
    def mode(self) -> str:
        """Tell how far the constructions settle it: settled, open (a pronoun), weak, none, aside, nobody.

        To be asked for when the sources have been read.
        """
        sources = self.stretch.sources
        if any(source.chunk < 0 and not self._leaves_open(source) for source in sources):
            return "nobody"
        strong = any(source.row in STRONG for source in sources)
        if any(candidate.fit in SETTLED for candidate in self.found.values()):
            return "settled" if strong else "weak"
        return "open" if strong else "aside" if self.aside else "none"

    def _leaves_open(self, source: Source) -> bool:
        """Say whether a construction that names nobody leaves it to the sentences around who it is.

        So does one of a text of whoever was spoken of: `De bond schreef terug. "Nee", staat |erin|`, `in |een brief|`.
        """
        if source.row != "stands-in-behind":
            return source.row in UNASKED
        behind = self.parsed.chunks[self.stretch.chunk + 1 : self.stretch.chunk + READ]
        lows = {self.parsed.words[one.first].low for one in behind}
        return not lows.isdisjoint(THEREIN) or any(one.determiner == "een" and one.kind in TEXTS for one in behind)

    @property
    def last(self) -> Said | None:
        """Give the quotation before this one."""
        return self.said.all[-1] if self.said.all else None

    def add(self, entity: Entity, *evidence: str, chunk: int = -1) -> Candidate:
        """Add evidence for somebody, and himself where he is new; `chunk` points to him."""
        candidate = self.found.get(entity)
        if candidate is None:
            candidate = self.found[entity] = Candidate(entity, chunk=chunk)
        candidate.evidence.update(evidence)
        if candidate.chunk < 0:
            candidate.chunk = chunk
        return candidate

    def keeps(self, entity: Entity) -> bool:
        """Say whether somebody comes into question beside those whom the sources tell, which have been read."""
        return self._only is None or entity in self._only

    @cached_property
    def _only(self) -> frozenset[Entity] | None:
        if self.mode == "nobody":
            return frozenset()
        told = self.found.items() if self.mode in ("settled", "open") else ()
        return frozenset(one for one, by in told if by.source and by.source.row in STRONG) or None

    def narrow(self) -> None:
        """Keep those alone to whom a strong construction points, and nobody where one says that nobody is named.

        A spokesman is never whom he speaks for: `|Mols advocaat|: "Nee."`. Whoever says a heading's words in the story
        stays too, since headings tell of many what one of them says: `|Boeren| boos: "Zo komt het nooit af"`.
        """
        for owner in self._owners():
            if owner in self.found and self.found[owner].source is None:
                del self.found[owner]
        repeats = f"repeat:{self.aside}:{self.mode}"
        self.found = {
            one: candidate for one, candidate in self.found.items() if self.keeps(one) or repeats in candidate.evidence
        }

    def _owners(self) -> list[Entity]:
        """Give those whose somebody the constructions point to."""
        phrases = [self.parsed.chunks[one.chunk] for one in self.stretch.sources if one.chunk >= 0]
        owners = [one.owner for one in phrases if one.owner >= 0 and one.kind in ("role", "person")]
        return [self.entities.named(owner) for owner in owners]
