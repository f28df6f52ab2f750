from pathlib import Path

from msgspec.structs import replace

from kantlijn.building.settings_prints import choices_of
from kantlijn.model.settings import Settings


def test_title_is_for_pages_alone():
    before, after = Settings(), Settings(title="De Rietbode")
    assert choices_of(before, for_articles=True) == choices_of(after, for_articles=True)
    assert choices_of(before, for_articles=False) != choices_of(after, for_articles=False)


def test_folders_say_nothing_of_what_is_made():
    moved = replace(Settings(), out=Path("elders"))
    assert choices_of(moved, for_articles=False) == choices_of(Settings(), for_articles=False)
