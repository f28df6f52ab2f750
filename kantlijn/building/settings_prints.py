"""Settings to fingerprints: of what articles rest on, and of what pages rest on."""

from pathlib import Path

from msgspec.structs import fields

from kantlijn.model.settings import Settings

ON_PAGES_ALONE = frozenset(("title", "language", "base_url", "report", "surname_order", "exports"))
"""What no reader or annotator asks for. A setting that is not named here counts for articles as well."""


def choices_of(settings: Settings, *, for_articles: bool) -> list[tuple[str, object]]:
    """Give the settings that say something of what is made, and not where it stands."""
    chosen = [(each.name, getattr(settings, each.name)) for each in fields(settings)]
    return [
        (name, value if isinstance(value, str | int | bool | None) else repr(value))
        for name, value in chosen
        if not isinstance(value, Path) and not (for_articles and name in ON_PAGES_ALONE)
    ]
