import asyncio
from pathlib import Path

import pytest
from watchfiles import Change

from kantlijn.server import watching
from kantlijn.server.watching import Sources, Walk, watch


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in ("seeds", "notes/people", ".kantlijn/preview"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "seeds" / "brug.txt").write_text("De brug.", encoding="utf-8")
    return tmp_path


def sources(site: Path) -> Sources:
    names = ("seeds", "notes", "templates")
    return Sources.of([site / name for name in names], site / "pyproject.toml", site / ".kantlijn" / "preview")


def told_of(site: Path, *acts) -> None:
    """Do one thing after the other; each must be told before the next is done."""

    async def scenario():
        changed = asyncio.Event()
        task = asyncio.create_task(watch(lambda: sources(site), lambda _: changed.set(), asyncio.Event()))
        await changed.wait()
        for act in acts:
            changed.clear()
            act()
            await changed.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(asyncio.wait_for(scenario(), 60))


def files_told(site: Path, act, *, pace: float = 3600) -> list[Path]:
    """Do one thing, and give the first files that are told after it."""

    async def scenario():
        told: asyncio.Queue = asyncio.Queue()
        task = asyncio.create_task(watch(lambda: sources(site), told.put_nowait, asyncio.Event(), pace=pace))
        assert await told.get() is None
        act()
        files = await told.get()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return sorted(files)

    return asyncio.run(asyncio.wait_for(scenario(), 60))


async def nothing_told(*_args, **_how):
    """The events of a folder that tells of none: one on another computer."""
    await asyncio.Event().wait()
    yield


def test_file_that_changes_is_told_by_its_path(site):
    brug = site / "seeds" / "brug.txt"
    assert files_told(site, lambda: brug.write_text("De brug is open.", encoding="utf-8")) == [brug.resolve()]


def test_change_of_which_no_event_tells_is_found_by_walking(site, monkeypatch):
    monkeypatch.setattr(watching, "events", nothing_told)

    def change():
        (site / "seeds" / "brug.txt").unlink()
        (site / "seeds" / "sluis.txt").write_text("De sluis.", encoding="utf-8")
        (site / ".kantlijn" / "preview" / "index.html").write_text("x")

    seeds = (site / "seeds").resolve()
    assert files_told(site, change, pace=0.01) == [seeds / "brug.txt", seeds / "sluis.txt"]


def test_walk_leaves_out_what_events_have_told(site):
    walk = Walk(sources(site))
    for name in ("brug.txt", "sluis.txt"):
        (site / "seeds" / name).write_text("De brug is open.", encoding="utf-8")
    walk.told.add((site / "seeds" / "brug.txt").resolve())
    assert walk.differs()
    assert walk.untold() == {(site / "seeds" / "sluis.txt").resolve()}
    assert not walk.differs()


def test_system_that_watches_no_more_folders_leaves_the_walks(site, monkeypatch):
    def refuse(*_args, **_how):
        raise OSError("OS file watch limit reached")

    monkeypatch.setattr(watching, "awatch", refuse)
    brug = site / "seeds" / "brug.txt"
    assert files_told(site, lambda: brug.write_text("Open.", encoding="utf-8"), pace=0.01) == [brug.resolve()]


def test_saved_file_is_told(site):
    told_of(site, lambda: (site / "seeds" / "brug.txt").write_text("De brug is open.", encoding="utf-8"))


def test_file_replaced_by_renaming_is_told(site):
    def save():
        new = site / "seeds" / ".brug.txt.tmp"
        new.write_text("De brug is open.", encoding="utf-8")
        new.replace(site / "seeds" / "brug.txt")

    told_of(site, save, save)


def test_removed_file_is_told(site):
    told_of(site, (site / "seeds" / "brug.txt").unlink)


def test_file_in_a_new_subfolder_is_told(site):
    folder = site / "seeds" / "2024"
    told_of(site, folder.mkdir, lambda: (folder / "sluis.txt").write_text("De sluis.", encoding="utf-8"))


def test_settings_that_come_and_change_are_told(site):
    settings = site / "pyproject.toml"
    told_of(site, lambda: settings.write_text("a = 1\n"), lambda: settings.write_text("a = 2\n"))


def test_folder_that_comes_is_watched_from_then_on(site):
    templates = site / "templates"
    told_of(site, templates.mkdir, lambda: (templates / "base.html").write_text("x"))


def test_folder_that_is_replaced_is_watched_on(site):
    def replace():
        (site / "seeds").rename(site / "old")
        (site / "seeds").mkdir()

    told_of(site, replace, lambda: (site / "seeds" / "sluis.txt").write_text("De sluis.", encoding="utf-8"))


def test_new_sources_are_asked_for_when_renewed(site):
    async def scenario():
        begun = asyncio.Event()
        renewed = asyncio.Event()
        asked = []

        def ask():
            asked.append(sources(site))
            return asked[-1]

        task = asyncio.create_task(watch(ask, lambda _: begun.set(), renewed))
        await begun.wait()
        begun.clear()
        renewed.set()
        await begun.wait()
        assert len(asked) == 2
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(asyncio.wait_for(scenario(), 60))


@pytest.mark.parametrize("name", ["brug.txt~", ".brug.txt.swp", ".#brug.txt", "__pycache__/x.pyc", ".kantlijn/cache"])
def test_what_editors_and_tools_keep_is_no_source(site, name):
    assert not sources(site).has(Change.modified, str(site / "seeds" / name))


@pytest.mark.parametrize("name", ["brug.txt", "brug.marks.yaml", "2024/Eén dag.md", "foto.jpg", "base.html"])
def test_what_a_site_is_made_of_is_a_source(site, name):
    assert sources(site).has(Change.modified, str(site / "seeds" / name))


def test_site_may_lie_anywhere():
    site = Path("/home/els/.venv/site")
    assert sources(site).has(Change.modified, str(site / "seeds" / "brug.txt"))


def test_what_a_build_writes_is_no_source(site):
    inside = Sources.of([site], site / "pyproject.toml", site / "public")
    assert not inside.has(Change.modified, str(site / "public" / "index.html"))


def test_parents_are_the_nearest_folders_that_are_there(site):
    odd = Sources.of([site / "a" / "b" / "seeds"], site / "pyproject.toml", site / "out")
    assert (odd.present, odd.parents) == ([], [site])
