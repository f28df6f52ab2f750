from pathlib import Path

from kantlijn.cache.place import Cache, annotations_cache, cache_of
from kantlijn.model.settings import Settings


def test_cache_stands_beside_the_seeds():
    assert cache_of(Settings(seeds=Path("krant/seeds")), None) == Cache(Path("krant/.kantlijn/cache.sqlite"))


def test_named_cache_may_be_anybodys_file():
    assert cache_of(Settings(), Path("x.sqlite")) == Cache(Path("x.sqlite"), ours=False)


def test_what_is_found_in_archives_stands_beside_it():
    cache = annotations_cache(Settings(seeds=Path("krant/seeds")))
    assert cache == Cache(Path("krant/.kantlijn/annotations.sqlite"))
