"""The preview shows, page by page, what a build from nothing writes, whatever is edited while it looks and writes."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, precondition, rule
from msgspec.structs import replace
from properties.test_incremental import EXAMPLES, Site, files

from kantlijn.building.build import Outcome, build
from kantlijn.building.resident import Look, Resident
from kantlijn.cache.files import Stat, stats_in
from kantlijn.cache.place import Cache
from kantlijn.model.page import Page
from kantlijn.model.settings import Settings
from kantlijn.renderer.collections import MACHINE_FILES
from kantlijn.writer.manifest import MANIFEST

LATER = {*MACHINE_FILES, MANIFEST}
"""Files that rest on all pages, and come with them."""


class Preview(Site):
    """Edits a site at random, looks after each edit, and writes now and then, also what is old by then."""

    def __init__(self) -> None:
        super().__init__()
        self.resident = Resident(Cache(self.root / ".kantlijn" / "cache.sqlite"), keep_going=True)
        self.stats: dict[str, Stat] = {}
        self.unwritten: list[Look] = []
        self.clean = Outcome()

    def changed(self) -> set[Path]:
        """Give the files that are others than at the last look, as events name them."""
        before, self.stats = self.stats, stats_in(self.root)
        paths = [path for path in before.keys() | self.stats.keys() if before.get(path) != self.stats.get(path)]
        return {
            Path(path).resolve() for path in paths if not path.startswith((f"{self.root}/site", f"{self.root}/clean"))
        }

    @precondition(lambda self: self.unwritten)
    @rule()
    def write_what_was_looked_at(self) -> None:
        look = self.unwritten.pop(0)
        writing = self.resident.write(look).writing
        if look.showing:
            assert writing is not None
            if not self.unwritten and self.clean.writing:
                assert files(self.root / "site") == files(self.root / "clean")

    @rule()
    def spoil_cache(self) -> None:
        """Of a preview that is open nobody spoils the cache."""

    @invariant()
    def same_as_from_nothing(self) -> None:
        look = self.resident.look(self.settings, [], self.changed())
        self.unwritten = [*self.unwritten[:1], look]
        self.clean = build(replace(self.settings, out=self.root / "clean"), keep_going=True, drafts=True)
        assert [str(one) for one in look.outcome.problems] == [str(one) for one in self.clean.problems]
        assert (look.showing is None) == (self.clean.writing is None)
        if look.showing:
            expected = files(self.root / "clean")
            paths = files(self.root / "site").keys() | expected.keys()
            assert {path: content_of(look, path) for path in paths - LATER} == {
                path: expected.get(path) for path in paths - LATER
            }


def content_of(look: Look, path: str) -> bytes | None:
    """Give what a look shows at a path."""
    found = look.showing and look.showing.find(path)
    return found.read_bytes() if isinstance(found, Path) else found and found.content


TestPreview = Preview.TestCase
TestPreview.settings = settings(
    max_examples=EXAMPLES, stateful_step_count=10, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.fixture
def site(tmp_path: Path) -> Settings:
    (tmp_path / "seeds").mkdir()
    for name in ("brug", "sluis", "kade"):
        text = f"datum: 2024-12-14\nrechten: own\n\nDe {name}\n\n„Ja”, zegt Mira Dekkers bij de {name}.\n"
        (tmp_path / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
    return Settings(
        seeds=tmp_path / "seeds", notes=tmp_path / "notes", templates=tmp_path / "templates", out=tmp_path / "site"
    )


def test_edit_of_one_seed_fetches_that_article_alone(site, tmp_path, monkeypatch):
    resident = Resident(Cache(tmp_path / "cache.sqlite"))
    resident.write(resident.look(site, [], None))
    seed = site.seeds / "sluis.txt"
    seed.write_text(seed.read_text(encoding="utf-8").replace("„Ja”", "„Nee”"), encoding="utf-8")
    look = resident.look(site, [], {seed.resolve()})
    fetched = []
    kept = look.work.articles.get
    monkeypatch.setattr(look.work.articles, "get", lambda name: fetched.append(name) or kept(name))
    page = look.showing.find("artikelen/sluis.html")
    assert isinstance(page, Page)
    assert {name.rpartition("/")[2] for name in fetched} == {"sluis.txt"}
