"""A build that does only what changed writes the same bytes as one that does everything."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from msgspec.structs import replace

from kantlijn.building import rows
from kantlijn.building.build import build
from kantlijn.cache.place import Cache
from kantlijn.model.settings import Settings
from kantlijn.writer.site import LOCK

NAMES = st.sampled_from(["brug", "sluis", "pont", "regio/kade"])
PEOPLE = st.sampled_from(["mira-dekkers", "bram-oosting", "ans-de-wit"])
TERMS = st.sampled_from(["keersluis", "waterbond", "pontveer"])
PARAGRAPHS = st.lists(
    st.sampled_from(
        [
            "„Dat kan niet”, zegt Mira Dekkers.",
            "Volgens Dekkers gaat de keersluis dicht.",
            "„Wij wachten af”, aldus Bram Oosting. De Waterbond zwijgt.",
            "Oosting vaart met het pontveer. Ans de Wit kijkt toe: „Mooi!”",
            "Wethouder De Wit is er niet bij.",
            "„Nee”, klinkt het aan de kade.",
            "Keersluizen en pontveren kosten geld.",
        ]
    ),
    min_size=1,
    max_size=4,
)
ROLES = st.sampled_from(["", "roles:\n  - {role: wethouder van Rietmonde, from: 2022}\n"])
BODIES = st.sampled_from(["Bestuurder.", "Zie [de sluis](keersluis).", "Zie [Oosting](bram-oosting)."])
MARKS = st.sampled_from(
    [
        "marks:\n  - {exact: Nee, speaker: mira-dekkers}\n",
        "marks:\n  - {exact: Dekkers, person: null}\n",
        "checked: Els Prins, 2024-12-15\n",
    ]
)
RIGHTS = st.sampled_from(["rechten: own\n", ""])
"""A text of unknown rights is found by other words."""
EXAMPLES = 6
"""Sites; `make torture` edits many more of them."""
DAYS = st.sampled_from(["2023", "2024-05-01", "2024-12-14"])


class Site(RuleBasedStateMachine):
    """Edits a site at random, and after each edit builds it twice: with all that is known, and from nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp())
        for folder in ("seeds", "notes/people", "notes/terms"):
            (self.root / folder).mkdir(parents=True)
        self.settings = Settings(
            seeds=self.root / "seeds",
            notes=self.root / "notes",
            templates=self.root / "templates",
            static=self.root / "static",
            out=self.root / "site",
        )

    def teardown(self) -> None:
        shutil.rmtree(self.root)

    def write(self, path: str, text: str) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    @rule(name=NAMES, title=st.sampled_from(["Brug open", "Kade dicht"]), day=DAYS, rights=RIGHTS, story=PARAGRAPHS)
    def save_seed(self, name: str, title: str, day: str, rights: str, story: list[str]) -> None:
        text = "\n\n".join(story)
        self.write(f"seeds/{name}.txt", f"datum: {day}\nbron: De Rietbode\n{rights}\n{title}\n\n{text}\n")

    @rule(name=NAMES)
    def remove_seed(self, name: str) -> None:
        (self.root / f"seeds/{name}.txt").unlink(missing_ok=True)
        (self.root / f"seeds/{name}.marks.yaml").unlink(missing_ok=True)

    @rule(name=NAMES, marks=MARKS)
    def correct(self, name: str, marks: str) -> None:
        if (self.root / f"seeds/{name}.txt").exists():
            self.write(f"seeds/{name}.marks.yaml", marks)

    @rule(name=PEOPLE, roles=ROLES, body=BODIES)
    def save_person(self, name: str, roles: str, body: str) -> None:
        full = " ".join(part if part in ("de",) else part.title() for part in name.split("-"))
        self.write(f"notes/people/{name}.md", f"---\nname: {full}\n{roles}---\n{body}\n")

    @rule(name=TERMS, body=BODIES, kind=st.sampled_from(["term", "organisation"]))
    def save_term(self, name: str, body: str, kind: str) -> None:
        term = name.title() if kind == "organisation" else name
        self.write(f"notes/terms/{name}.md", f"---\nterm: {term}\nkind: {kind}\n---\n{body}\n")

    @rule(name=st.one_of(PEOPLE.map("people/{}.md".format), TERMS.map("terms/{}.md".format)))
    def remove_note(self, name: str) -> None:
        (self.root / "notes" / name).unlink(missing_ok=True)

    @rule(said=st.sampled_from(["Pagina weg", "Niet hier"]))
    def change_template(self, said: str) -> None:
        page = f'{{% extends "package/404.html" %}}{{% block main %}}{said}{{% endblock %}}'
        self.write("templates/404.html", page)

    @rule(rule=st.sampled_from(["p{color:red}", "p{color:navy}"]))
    def change_style(self, rule: str) -> None:
        self.write("static/eigen.css", rule)

    @rule(title=st.sampled_from(["Kantlijn", "De Rietbode"]), address=st.sampled_from(["", "https://riet.example/"]))
    def change_settings(self, title: str, address: str) -> None:
        self.settings = replace(self.settings, title=title, base_url=address)

    @rule(name=NAMES)
    def spoil_page(self, name: str) -> None:
        page = self.root / f"site/artikelen/{Path(name).name}.html"
        if page.exists():
            page.write_text("bedorven", encoding="utf-8")

    @rule()
    def spoil_cache(self) -> None:
        cache = self.root / ".kantlijn" / "cache.sqlite"
        if cache.exists():
            cache.write_bytes(cache.read_bytes()[:5000])

    @invariant()
    def same_as_from_nothing(self) -> None:
        cache = Cache(self.root / ".kantlijn" / "cache.sqlite")
        known = build(self.settings, keep_going=True, cache=cache)
        clean = build(replace(self.settings, out=self.root / "clean"), keep_going=True)
        assert [str(one) for one in known.problems if "cache" not in one.what] == [str(one) for one in clean.problems]
        assert (known.writing is None) == (clean.writing is None)
        if known.writing is not None:
            assert files(self.root / "site") == files(self.root / "clean")


def files(out: Path) -> dict[str, bytes]:
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name != LOCK
    }


TestSite = Site.TestCase
TestSite.settings = settings(
    max_examples=EXAMPLES, stateful_step_count=10, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.fixture
def site(tmp_path: Path) -> Settings:
    (tmp_path / "seeds").mkdir()
    for name in ("brug", "sluis"):
        text = f"datum: 2024-12-14\nrechten: own\n\nDe {name}\n\n„Ja”, zegt Mira Dekkers bij de {name}.\n"
        (tmp_path / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
    return Settings(seeds=tmp_path / "seeds", notes=tmp_path / "notes", out=tmp_path / "site")


def test_unchanged_seeds_are_not_read(site, tmp_path, monkeypatch):
    cache = Cache(tmp_path / "cache.sqlite")
    build(site, cache=cache)
    monkeypatch.setattr(rows, "read_seed", None)
    outcome = build(site, cache=cache)
    assert (outcome.faults, outcome.writing and outcome.writing.written) == (0, ())
    assert [one.article.title for one in outcome.articles] == ["De brug", "De sluis"]


def test_a_new_note_finds_its_articles_and_leaves_the_others(site, tmp_path):
    cache = Cache(tmp_path / "cache.sqlite")
    build(site, cache=cache)
    (tmp_path / "notes" / "terms").mkdir(parents=True)
    (tmp_path / "notes" / "terms" / "sluis.md").write_text("---\nterm: sluis\n---\nKeert water.\n", encoding="utf-8")
    outcome = build(site, cache=cache)
    assert outcome.writing
    assert [path for path in outcome.writing.written if path.startswith("artikelen")] == ["artikelen/sluis.html"]


def test_an_edit_touches_the_pages_that_show_it(site, tmp_path):
    cache = Cache(tmp_path / "cache.sqlite")
    build(site, cache=cache)
    seed = site.seeds / "sluis.txt"
    seed.write_text(seed.read_text(encoding="utf-8").replace("„Ja”", "„Nee”"), encoding="utf-8")
    outcome = build(site, cache=cache)
    assert outcome.writing
    assert [path for path in outcome.writing.written if not path.startswith("zoeken/")] == ["artikelen/sluis.html"]
