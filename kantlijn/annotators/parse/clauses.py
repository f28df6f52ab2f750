"""The chunks of a sentence to its clauses: the finite verb of each, its subject, and what opens it.

A sentence is read once from left to right over a stack of open clauses: `Toen hij |kwam| (closes the clause of toen)
|lachte| (the verb of the main clause) Jansen`.
"""

from collections.abc import Sequence

from msgspec import Struct

from kantlijn.annotators.parse.frames import Frame, FrameReader
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.annotators.parse.subjects import subject_of_main, subject_of_subordinate
from kantlijn.annotators.parse.tokens import Word


class Clause(Struct, frozen=True):
    """A finite verb with its subject."""

    verb: int
    """The chunk of the finite verb."""
    subject: int
    """The chunk of its subject, or -1."""
    kind: str
    """main, subordinate or relative."""
    first: int
    """The first chunk of the stretch that the verb stands in."""
    end: int
    opener: str = ""
    """The word that opens a subordinate clause: `als`."""


KINDS = {"M": "main", "S": "subordinate", "R": "relative"}


def find_clauses(codes: str, chunks: Sequence[Phrase], first: int, end: int, words: Sequence[Word]) -> list[Clause]:
    """Give the clauses of the sentence of chunks from `first` up to `end`, in their order."""
    frames = [one for one in FrameReader(codes, chunks, first, end).read() if one.verb >= 0]
    subjects: dict[int, int] = {}
    found: list[Clause] = []
    for frame in sorted(frames, key=lambda one: one.verb):
        before = subjects.get(id(frame.joined), -1) if frame.joined else -1
        if frame.opener == "M":
            subject = subject_of_main(codes, chunks, words, frame, before)
        else:
            subject = subject_of_subordinate(codes, chunks, words, frame, before)
        subjects[id(frame)] = subject
        found.append(_clause(chunks, frame, subject))
    return found


def _clause(chunks: Sequence[Phrase], frame: Frame, subject: int) -> Clause:
    opener = chunks[frame.first].head if frame.opener != "M" else ""
    return Clause(frame.verb, subject, KINDS[frame.opener], frame.first, frame.end, opener)
