"""Where the cache of a run stands."""

from pathlib import Path

from msgspec import Struct

from kantlijn.model.settings import Settings


class Cache(Struct, frozen=True):
    """Where the cache stands, and whether that is Kantlijn's own place or one that the author named."""

    path: Path | None = None
    """None: nothing is kept for the next time."""
    ours: bool = True


NOWHERE = Cache()


def cache_of(settings: Settings, named: Path | None) -> Cache:
    """Give the cache that was named, or the one in its own place beside the seeds."""
    return Cache(named, ours=False) if named else Cache(settings.seeds.parent / ".kantlijn" / "cache.sqlite")


def annotations_cache(settings: Settings) -> Cache:
    """Give the place for what is found in archives, which are larger than any site."""
    return Cache(settings.seeds.parent / ".kantlijn" / "annotations.sqlite")
