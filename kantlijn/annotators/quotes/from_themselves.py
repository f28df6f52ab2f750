"""What fits or speaks against a candidate wherever he stands: who he is, and what the quotation says."""

from bisect import bisect_left

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.quotes.context import ABOUT, THIRD
from kantlijn.annotators.quotes.scene import Scene

MANY = 4
"""From how many quotations on more change nothing."""


def describe(scene: Scene, main: Entity | None) -> None:
    """Add to each candidate what does not depend on a place; `main`: whom the article is mostly about."""
    stretch, mode = scene.stretch, scene.mode
    person = stretch.person
    third = person == "no" and bool(THIRD.match(stretch.words))
    about = bool(ABOUT.match(stretch.words))
    for entity, candidate in scene.found.items():
        kind = "org" if entity.type == "org" else "group" if entity.plural else entity.type
        candidate.evidence.update((f"type:{kind}:{person}", f"type:{kind}:{mode}"))
        quoted = bisect_left(entity.quoted, stretch.span.start) if entity.quoted else 0
        if quoted < len(entity.quoted) and entity.quoted[quoted] < stretch.span.end:
            candidate.evidence.update((f"quoted:{mode}", "quoted"))
        if third:
            last = scene.last is not None and scene.last.entity is entity
            candidate.evidence.add(f"third:{mode}:{'prev' if last else 'new'}")
        if about:
            candidate.evidence.add("about")
        if stretch.addresses:
            candidate.evidence.add(f"address:{kind}")
        if entity is main:
            candidate.evidence.add(f"protagonist:{mode}")
    _tell_part(scene)


def _tell_part(scene: Scene) -> None:
    """Tell which part each has in the article: who has spoken, is only named in quotations, or is named just now."""
    mode = scene.mode
    only = len(scene.entities.people) == 1
    speakers = scene.said.speakers
    known = speakers.total() - speakers[None]
    for entity, candidate in scene.found.items():
        person = entity.type == "person"
        candidate.evidence.add(f"share:{_part(speakers[entity], known)}:{min(known, MANY)}:{mode}")
        if entity in speakers:
            candidate.evidence.add(f"spoke:{mode}")
        elif person:
            candidate.evidence.add(f"silent:{mode}")
        if person and only:
            candidate.evidence.add(f"only:{mode}")
        if person and not entity.chain:
            candidate.evidence.add(f"unnarrated:{mode}")
        if entity.named and entity.named[0] == candidate.chunk:
            candidate.evidence.add(f"introduced:{mode}")


def _part(often: int, known: int) -> str:
    """Tell how many of the quotations with a speaker are somebody's: who alone has spoken mostly goes on."""
    return "none" if not often else "all" if often == known else "most" if 2 * often > known else "some"
