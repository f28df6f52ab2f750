import pytest
from msgspec.structs import replace
from sites import HEAD, make_site, save

from kantlijn.building.archive import Archive, archive_left, read_archive
from kantlijn.cache.store import Store, open_store
from kantlijn.model.settings import Settings

TEXT = HEAD.format(title="Brug gaat open") + "„Eindelijk”, zegt Mira Dekkers.\n"


@pytest.fixture
def settings(tmp_path) -> Settings:
    return make_site(tmp_path, {"brug": TEXT})


@pytest.fixture
def store(tmp_path) -> Store:
    return open_store(tmp_path / "cache.sqlite")[0]


def read(settings: Settings, store: Store) -> Archive:
    return read_archive(settings, store, iter)[0]


def test_article_is_fetched_by_its_id(settings, store):
    archive = read(settings, store)
    assert [card.id for card in archive.cards] == ["brug"]
    assert archive.fetchers.fetch("brug").article.title == "Brug gaat open"


def test_draft_is_known_but_not_shown_nor_told_of(settings, store):
    draft = "---\ntitle: Nog niet\ndate: 2024\ndraft: true\nrights: own\n---\n\n„Ja”, klinkt het.\n"
    (settings.seeds / "nog-niet.md").write_text(draft, encoding="utf-8")
    for _ in range(2):
        archive, problems = read_archive(settings, store, iter)
        assert ([card.id for card in archive.cards], problems) == (["brug"], [])
    archive, problems = read_archive(settings, store, iter, drafts=True)
    assert ([card.id for card in archive.cards], len(problems)) == (["brug", "nog-niet"], 1)


def test_what_is_unpublished_is_for_a_site_without_address(settings, store):
    save(
        settings.seeds / "stil.md",
        "---\ntitle: Stil\ndate: 2024\npublish: false\nrights: own\n---\n\n„Ja”, klinkt het.\n",
    )
    assert [card.id for card in read(settings, store).cards] == ["brug", "stil"]
    public = replace(settings, base_url="https://naam.example/")
    assert [card.id for card in read(public, store).cards] == ["brug"]


def test_archive_is_as_the_build_left_it_whatever_the_seeds_are_now(settings, store):
    read(settings, store)
    (settings.seeds / "brug.txt").unlink()
    assert [card.id for card in archive_left(settings, store, drafts=False).cards] == ["brug"]


def test_folder_without_texts_is_told(settings, store):
    (settings.seeds / "brug.txt").unlink()
    archive, problems = read_archive(settings, store, iter)
    assert (archive.cards, [problem.what for problem in problems]) == ((), ["no texts here yet"])
