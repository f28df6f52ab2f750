"""Page: a path inside the site and what stands there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the site, before it is written."""

    path: str
    """Relative to the site's folder, with forward slashes: `artikelen/brekelmans.html`."""
    content: bytes
