"""Small sites for tests of what builds, previews and commands do with a whole one."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from kantlijn.building.archive import read_archive
from kantlijn.building.planning import Plan, plan_site
from kantlijn.cache.store import open_store
from kantlijn.model.settings import Settings

HEAD = "datum: 14 december 2024\nrechten: own\n\n{title}\n\n"
MIRA = "---\nname: Mira Dekkers\n---\nBestuurder.\n"
"""The note of whoever speaks in these sites."""
SEED = "datum: 14 maart 2025\nrechten: eigen\n\nBrug gaat open\n\n„Eindelijk”, zegt wethouder Els de Wit.\n"
"""The article of a site that commands are tried on."""


def save(path: Path, text: str) -> set[Path]:
    """Write a file, in a folder that need not be there yet; give its place, as events of the file system name it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return {path.resolve()}


def write(name: str, text: str) -> None:
    """Write a file below the current folder."""
    save(Path(name), text)


def enter_site(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a folder the current one, and a site of one article that tells its problems in English."""
    monkeypatch.chdir(folder)
    write("pyproject.toml", '[tool.kantlijn]\nlanguage = "en"\n')
    write("seeds/brug.txt", SEED)


def make_site(folder: Path, seeds: Mapping[str, str]) -> Settings:
    """Write seeds, each by its name, and the note of Mira Dekkers; the site's own templates and static may be added."""
    for name, text in seeds.items():
        save(folder / "seeds" / f"{name}.txt", text)
    save(folder / "notes" / "people" / "mira-dekkers.md", MIRA)
    return Settings(
        seeds=folder / "seeds",
        notes=folder / "notes",
        templates=folder / "templates",
        static=folder / "static",
        out=folder / "site",
    )


def plan_of(settings: Settings) -> Plan:
    """Read a site and plan its pages."""
    store = open_store(None)[0]
    plan, problems = plan_site(read_archive(settings, store, iter)[0], settings, store)
    assert plan, problems
    return plan
