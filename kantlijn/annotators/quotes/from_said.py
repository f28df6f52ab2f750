"""Who has spoken before a quotation to candidates: the words may go on, be another's answer, or be repeated."""

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.quotes.from_around import fresh_of, strongest
from kantlijn.annotators.quotes.repeats import find_repeated
from kantlijn.annotators.quotes.scene import Said, Scene
from kantlijn.annotators.quotes.surroundings import Heard

MOST = 3
"""How many earlier speakers come into question."""
BACK = 8
"""How many quotations back they may be."""
MOST_REPEATED = 250
"""How many quotations a heading is held against: more than any article has whose headings quote it."""


def add_said(scene: Scene, heard: list[Heard]) -> None:
    """Add who has spoken before."""
    story = scene.said.story
    if not story:
        return
    last = story[-1]
    where, turns = _distance(scene, last), _turns(scene, story)
    same = where.startswith("same")
    asked = last.stretch.words.endswith("?")
    if last.entity is not None and scene.keeps(last.entity):
        _add_previous(scene, last, last.entity, fresh_of(scene, heard), f"{where}:{scene.stretch.place}:{turns}")
        scene.add(last.entity, f"prev:{where}:{scene.mode}")
        scene.add(last.entity, f"prev:asked{asked}:{same}:{scene.mode}")
    seen = {last.entity}
    for one in story[-2 : -2 - BACK : -1]:
        if one.entity is None or one.entity in seen:
            continue
        seen.add(one.entity)
        if scene.keeps(one.entity):
            scene.add(one.entity, f"earlier:{len(seen)}:{scene.mode}", f"earlier:asked{asked}:{same}:{scene.mode}")
            if len(seen) == 2:
                scene.add(one.entity, f"earlier:{where}:{scene.stretch.place}:{turns}:{scene.mode}")
        if len(seen) > MOST:
            break


def _add_previous(scene: Scene, last: Said, speaker: Entity, fresh: list[Heard], way: str) -> None:
    """Tell what speaks for and against the speaker of the quotation before going on."""
    mode, stretch = scene.mode, scene.stretch
    where = way.partition(":")[0]
    own = next((one.standing for one in fresh if one.entity is speaker), "no")
    rival = strongest([one for one in fresh if one.entity is not speaker])
    question = "?" in scene.parsed.codes[last.stretch.chunk + 1 : stretch.chunk]
    scene.add(
        speaker,
        f"prev:{way}:{mode}",
        f"prev:{rival}:{mode}",
        f"prev:{rival}:{own}:{mode}",
        f"prev:{where}:{rival != 'none'}:{mode}",
        f"prev:{stretch.place}:{mode}",
        f"prev:question{question}:{mode}",
    )
    if stretch.words[:1].islower():
        scene.add(speaker, f"prev:lower:{mode}:{stretch.place}")


def _distance(scene: Scene, last: Said) -> str:
    """Tell how far the quotation before is: in the same paragraph or another, and how many sentences back."""
    paragraphs = scene.parsed.paragraphs
    gap = scene.stretch.sentence - last.stretch.sentence
    same = paragraphs[scene.stretch.sentence] == paragraphs[last.stretch.sentence]
    near = gap <= 1 and (gap == 0 or scene.stretch.place != "inside")
    return f"{'same' if same else 'next'}{'0' if gap == 0 else '1' if near else '2' if gap <= 3 else '4'}"


def _turns(scene: Scene, story: list[Said]) -> str:
    """Tell whether the last two quotations were turns of a dialogue: in neighbouring paragraphs, of two speakers."""
    if len(story) < 2:
        return "first"
    before, last = story[-2:]
    paragraphs = scene.parsed.paragraphs
    apart = paragraphs[last.stretch.sentence] - paragraphs[before.stretch.sentence]
    return f"{min(apart, 2)}{'same' if before.entity is last.entity else 'other'}"


def add_repeated(scene: Scene) -> None:
    """Add whoever says the words of a heading in the story: it shortens and repeats."""
    if not scene.aside:
        return
    told = [one for one in scene.said.story[:MOST_REPEATED] if one.entity is not None]
    place = find_repeated(scene.stretch.words, [one.stretch.words for one in told])
    entity = told[place].entity if place is not None else None
    if entity is not None:
        scene.add(entity, f"repeat:{scene.aside}:{scene.mode}")
