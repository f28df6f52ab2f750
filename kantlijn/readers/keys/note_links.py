"""The texts of the notes to the doubts on links to an id that no note has: on the page these are words, no more."""

from collections.abc import Callable, Collection, Iterator
from difflib import get_close_matches
from pathlib import Path

from kantlijn.model.problem import Problem, doubt
from kantlijn.model.reference import Entity, GlossaryTerm
from kantlijn.patterns import pattern
from kantlijn.readers.files import read_text

TO_AN_ID = pattern(r"\]\((\w[\w-]*)\)")


def find_dead_links(
    notes: Collection[Entity | GlossaryTerm], is_known: Callable[[str], bool], folder: Path
) -> Iterator[Problem]:
    """Give a doubt for each id to which a note links and nobody bears, and the near miss among the site's own."""
    own = {note.id for note in notes}
    for note in notes:
        text = "\n".join(note.note.bodies.values())
        for name in dict.fromkeys(TO_AN_ID.findall(text)):
            if name not in own and not is_known(name):
                yield dead_link(note, name, own, folder)


def dead_link(note: Entity | GlossaryTerm, name: str, own: Collection[str], folder: Path) -> Problem:
    """Make the doubt of a link that leads nowhere."""
    line = line_of(note, name, folder)
    what = "a link to ‘%(id)s’, which is the id of no note"
    near = get_close_matches(name, sorted(own), n=1)
    if near:
        return doubt(note.file, line, what, "did you mean ‘%(near)s’?", id=name, near=near[0])
    return doubt(note.file, line, what, "look it up with ‘list’", id=name)


def line_of(note: Entity | GlossaryTerm, name: str, folder: Path) -> int:
    """Give the line on which a note links to an id; its text alone does not tell where in the file it stands."""
    kind = "people" if isinstance(note, Entity) else "terms"
    text, _ = read_text(folder / kind / f"{note.id}.md", note.file)
    before, found, _ = (text or "").partition(f"]({name})")
    return before.count("\n") + 1 if found else 0
