"""Those spoken of around a quotation to candidates: where and how each stands, and who stands nearer or stronger."""

from functools import lru_cache

from kantlijn.annotators.quotes.scene import Scene
from kantlijn.annotators.quotes.surroundings import Heard

PEOPLE = frozenset({"name", "other", "nameless"})
STRENGTHS = (
    "cue-name", "subject-name", "cue-other", "subject-other", "cue-nameless", "subject-nameless", "cue-thing",
    "subject-thing", "topic-name", "sub-name", "free-name", "gov-name", "none",
)  # fmt: skip
"""How somebody may stand who keeps others from speaking, the strongest first; none for all others."""
RANKS = {tuple(strength.split("-")): rank for rank, strength in enumerate(STRENGTHS[:-1])}
WEAKEST = len(RANKS)
FARTHEST = 3


def add_before(scene: Scene, heard: list[Heard]) -> None:
    """Add whoever is spoken of before a quotation: since the one before it (fresh), or earlier (stale)."""
    mode = scene.mode
    fresh = fresh_of(scene, heard)
    people = [one for one in fresh if one.kind in PEOPLE]
    last = scene.last.stretch.chunk if scene.last else -1
    for one in heard:
        distance = min(one.distance, FARTHEST)
        if not scene.keeps(one.entity):
            continue
        if one.rank:
            side = "fresh" if one.chunk > last else "stale"
            scene.add(one.entity, f"maybe:{side}:{distance}:{mode}", chunk=one.chunk)
        elif one.chunk > last:
            _add_fresh(scene, one, people)
        else:
            scene.add(one.entity, f"stale:{distance}:{one.standing}:{mode}", chunk=one.chunk)


def fresh_of(scene: Scene, heard: list[Heard]) -> list[Heard]:
    """Give those spoken of since the quotation before."""
    last = scene.last.stretch.chunk if scene.last else -1
    return [one for one in heard if one.chunk > last and not one.rank]


def _add_fresh(scene: Scene, one: Heard, people: list[Heard]) -> None:
    distance = min(one.distance, FARTHEST)
    rival = strongest([other for other in people if other is not one and other.distance <= one.distance])
    place = min(people.index(one) if one in people else FARTHEST, FARTHEST)
    told = distance, one.standing, one.kind, one.same
    scene.add(one.entity, *_pieces_of_fresh(told, rival, (place, len(people) > 1), scene.mode), chunk=one.chunk)


@lru_cache(maxsize=1 << 14)
def _pieces_of_fresh(
    told: tuple[int, str, str, bool], rival: str, place: tuple[int, bool], mode: str
) -> tuple[str, ...]:
    """Give what is told of somebody by how he stands since the quotation before; many stand alike."""
    distance, standing, kind, same = told
    return (
        f"fresh:{distance}:{standing}:{kind}:{mode}",
        f"fresh:{same}:{distance > 0}:{mode}",
        f"fresh:{standing}:{mode}",
        f"fresh:{kind}:{mode}",
        f"fresh:{distance}:{mode}",
        f"rival:{rival}:{standing}:{mode}",
        f"place:{place[0]}:{place[1]}:{mode}",
    )


def add_behind(scene: Scene, heard: list[Heard]) -> None:
    """Add those whom the rest of the sentence and the next one speak of: `"Ja." |Kok| lacht.`."""
    for one in heard:
        if scene.keeps(one.entity):
            where = "next" if one.distance else "here"
            scene.add(one.entity, f"{where}:{one.standing}:{scene.mode}", chunk=one.chunk)


def strongest(heard: list[Heard]) -> str:
    """Tell how the strongest of several stands."""
    return STRENGTHS[min([RANKS.get((one.standing, one.kind), WEAKEST) for one in heard], default=WEAKEST)]
