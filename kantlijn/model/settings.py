"""Settings: what [tool.kantlijn] of pyproject.toml and the command line decide."""

from pathlib import Path

from msgspec import Struct

EXPORTS = ("webannotation", "tei", "csv")
"""Formats in which a site's annotations go to other programs."""


class Settings(Struct, frozen=True):
    """The site's own choices, and the folders of one run."""

    title: str = "Kantlijn"
    language: str = "nl"
    """Of the interface and the messages: nl or en."""
    base_url: str = ""
    """`https://name.github.io/site/`, for absolute addresses; empty where unknown."""
    report: str = ""
    """Where a reader reports a mistake: an address or mailto: link."""
    surname_order: str = "nl"
    """nl: `Linden, Ellen van der` under L; be: `Van der Linden` under V."""
    seeds: Path = Path("seeds")
    notes: Path = Path("notes")
    templates: Path = Path("templates")
    static: Path = Path("static")
    out: Path = Path("site")
    reference: bool = True
    """Whether the collection that comes with Kantlijn explains people and terms too."""
    hide: tuple[str, ...] = ()
    """Ids of its entries that this site does without."""
    exports: tuple[str, ...] = ()
    """Which of EXPORTS stand inside the site."""
