"""What a construction names as the source of a quotation to the candidates whom it may mean."""

from kantlijn.annotators.entities.coreference import owners
from kantlijn.annotators.entities.referents import Referent
from kantlijn.annotators.lexicon.nouns import calling_of
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.annotators.quotes.patterns import Source
from kantlijn.annotators.quotes.scene import STRONG, Candidate, Scene

OWNED = frozenset({"words", "document", "thing", "label", "work", "sign"})
"""Kinds of phrases that do not speak, but whose owner may: `|het antwoord| van Kok`."""
STEPS = (-3.0, -2.0, -1.4, -0.9, -0.5, -0.2, 0.2, 0.5, 0.9, 1.4, 2.0, 3.0)
"""To the nearest of these a lead is rounded."""


def add_sources(scene: Scene) -> None:
    """Add those whom the constructions around a quotation may mean."""
    for source in scene.stretch.sources:
        if source.chunk >= 0:
            _add_source(scene, source)


def _add_source(scene: Scene, source: Source) -> None:
    phrase = scene.parsed.chunks[source.chunk]
    kind = phrase.kind
    referents = scene.entities.of_chunk.get(source.chunk, [])
    if kind in OWNED:
        referents, kind = owners(scene.entities, source.chunk), f"{kind}-owner"
    near = "near" if source.gap <= 3 else "mid" if source.gap <= 8 else "far"
    for referent in referents:
        rank = min(referent.rank, 2)
        candidate = scene.add(
            referent.entity,
            f"src:{source.row}:{kind}:{rank}",
            f"src:{kind}:{referent.fit}:{rank}",
            f"src:{source.row}:{near}",
            f"fit:{referent.fit}:{rank}",
            chunk=source.chunk,
        )
        _add_fit(scene, candidate, referent, phrase, kind, several=len(referents) > 1)
        weak = candidate.source is not None and candidate.source.row not in STRONG
        if candidate.source is None or rank < candidate.rank or (weak and source.row in STRONG):
            candidate.source, candidate.fit, candidate.rank = source, referent.fit, rank


def _add_fit(
    scene: Scene, candidate: Candidate, referent: Referent, phrase: Phrase, kind: str, *, several: bool
) -> None:
    """Tell how well a pronoun or a noun fits somebody."""
    rank = min(referent.rank, 2)
    if scene.last and scene.last.entity is referent.entity:
        candidate.evidence.add(f"src:{kind}:{referent.fit}:spoke")
    if kind == "pronoun":
        candidate.evidence.add(f"lead:{_step(referent.lead)}:{several}")
    elif kind in ("role", "person"):
        parsed = scene.parsed
        calling = calling_of(parsed.written_head(phrase))
        candidate.evidence.add(f"calling:{calling}:{kind}:{referent.fit}:{rank}")
        candidate.evidence.add(f"calling:{calling}:{phrase.determiner}:{referent.fit}")
        _add_chain(scene, candidate, referent, phrase)
    elif kind == "body":
        candidate.evidence.add(f"body:{phrase.head}:{referent.fit}")
        _add_chain(scene, candidate, referent, phrase)


def _add_chain(scene: Scene, candidate: Candidate, referent: Referent, phrase: Phrase) -> None:
    """Tell where somebody was spoken of last, before a noun that may take him up."""
    parsed = scene.parsed
    here = scene.parsed.sentence_at(parsed.starts[phrase.place])
    before = [at for at in referent.entity.chain if parsed.chunks[at].first < phrase.first]
    if not before:
        candidate.evidence.add("chain:none")
        return
    sentence = parsed.sentence_of_chunk(before[-1])
    standing = scene.entities.standings.of(before[-1], sentence).name
    same = parsed.paragraphs[sentence] == parsed.paragraphs[here]
    candidate.evidence.update((f"chain:{min(here - sentence, 4)}:{same}", f"chain:{standing}:{referent.fit}"))


def _step(lead: float) -> int:
    return min(range(len(STEPS)), key=lambda place: abs(STEPS[place] - lead))
