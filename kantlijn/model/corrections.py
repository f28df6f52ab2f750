"""Corrections: what an author says of an article's marks, each by quoting the words that it is about."""

from typing import Literal

from msgspec import Struct

from kantlijn.model.annotations import Review

Verdict = Literal["none", "scare", "direct"]
NOBODY = ""
"""Said for a speaker who is unknown, and where a name or word is no person or term."""


class Correction(Struct, frozen=True):
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

    @property
    def quoted(self) -> tuple[str, str, str]:
        """The words before, those meant, and the words after."""
        return self.prefix, self.exact, self.suffix


class Quoted(Struct, frozen=True):
    """Words that the author quotes, and the line of the marks file on which he does."""

    words: str
    line: int


class Layout(Struct, frozen=True):
    """What the author says of lines that belong to the page: `keep: ["Deel dit artikel"]`, `drop: ["..."]`."""

    file: str = ""
    keep: tuple[Quoted, ...] = ()
    drop: tuple[Quoted, ...] = ()
    is_checked: bool = False
    """Whether somebody has read the article through, so that what was left out need not be told again."""


NO_LAYOUT = Layout()


class Corrections(Struct, frozen=True):
    """All that stands in the marks file beside a seed."""

    file: str = ""
    """Its path as the author would type it."""
    review: Review | None = None
    marks: tuple[Correction, ...] = ()
    layout: Layout = NO_LAYOUT
