"""Corrections: what an author says of an article's marks, each by quoting the words that it is about."""

from dataclasses import dataclass
from typing import Literal

from kantlijn.model.annotations import Review

Verdict = Literal["none", "scare", "direct"]
NOBODY = ""
"""Said for a speaker who is unknown, and where a name or word is no person or term."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What is said of one place. None where nothing is said; NOBODY where it is said that there is none."""

    exact: str
    """The words; for a quotation its first words suffice."""
    line: int
    """Line of the marks file."""
    prefix: str = ""
    """What stands before the words, where they alone do not tell the place."""
    suffix: str = ""
    speaker: str | None = None
    """An id or a name."""
    quotation: Verdict | None = None
    person: str | None = None
    term: str | None = None


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that stands in the marks file beside a seed."""

    file: str = ""
    """Its path as the author would type it."""
    review: Review | None = None
    marks: tuple[Correction, ...] = ()
