"""Those spoken of around a quotation to candidates: where and how each stands, and who stands nearer or stronger."""

from kantlijn.annotators.quotes.scene import Scene
from kantlijn.annotators.quotes.surroundings import Heard

PEOPLE = frozenset({"name", "other", "nameless"})
STRENGTHS = (
    "cue-name", "subject-name", "cue-other", "subject-other", "cue-nameless", "subject-nameless", "cue-thing",
    "subject-thing", "topic-name", "sub-name", "free-name", "gov-name",
)  # fmt: skip
"""How somebody may stand who keeps others from speaking, the strongest first."""
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
    mode, distance = scene.mode, min(one.distance, FARTHEST)
    rival = strongest([other for other in people if other is not one and other.distance <= one.distance])
    place = min(people.index(one) if one in people else FARTHEST, FARTHEST)
    scene.add(
        one.entity,
        f"fresh:{distance}:{one.standing}:{one.kind}:{mode}",
        f"fresh:{one.same}:{distance > 0}:{mode}",
        f"fresh:{one.standing}:{mode}",
        f"fresh:{one.kind}:{mode}",
        f"fresh:{distance}:{mode}",
        f"rival:{rival}:{one.standing}:{mode}",
        f"place:{place}:{len(people) > 1}:{mode}",
        chunk=one.chunk,
    )


def add_behind(scene: Scene, heard: list[Heard]) -> None:
    """Add those whom the rest of the sentence and the next one speak of: `"Ja." |Kok| lacht.`."""
    for one in heard:
        if scene.keeps(one.entity):
            where = "next" if one.distance else "here"
            scene.add(one.entity, f"{where}:{one.standing}:{scene.mode}", chunk=one.chunk)


def strongest(heard: list[Heard]) -> str:
    """Tell how the strongest of several stands."""
    told = (f"{one.standing}-{one.kind}" for one in heard)
    return min((one for one in told if one in STRENGTHS), key=STRENGTHS.index, default="none")
