from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sites import enter_site, write

from kantlijn.building.build import Outcome
from kantlijn.cli import main
from kantlijn.server.preview import Told
from kantlijn.writer.site import Writing


@pytest.fixture(autouse=True)
def _in_a_site(tmp_path, monkeypatch):
    enter_site(tmp_path, monkeypatch)


@pytest.fixture
def run(monkeypatch) -> Callable[..., Result]:
    """Run the command with a preview that only does what a test wants."""

    def run(preview: Callable[..., bool], *words: str) -> Result:
        monkeypatch.setattr("kantlijn.server.preview.serve", preview)
        return CliRunner().invoke(main, ["serve", *words], catch_exceptions=False)

    return run


def test_settings_are_read_anew_and_options_go_before_them(run):
    seen = []

    def preview(configure, *_: object, **how: object) -> bool:
        write("pyproject.toml", '[tool.kantlijn]\ntitle = "Later"\nseeds = "bron"\n')
        seen.extend((configure()[0], how))
        return True

    assert run(preview, "--seeds", "elders", "--port", "0").exit_code == 0
    settings, how = seen
    assert (settings.title, settings.seeds) == ("Later", Path("elders"))
    assert how == {"host": "127.0.0.1", "port": 0, "open_browser": False}


def test_the_site_itself_is_not_written(run):
    seen = []
    run(lambda configure, *_, **__: seen.append(configure()[0].out) or True)
    assert seen == [Path(".kantlijn/preview")]


def test_what_happens_is_told(run):
    def preview(_: object, __: object, told: Told, **___: object) -> bool:
        told.started("http://127.0.0.1:5500/", True)
        told.built(Outcome(writing=Writing(("index.html",), ())))
        return True

    assert run(preview).stdout.splitlines() == [
        "Preview: http://127.0.0.1:5500/ (Ctrl-C ends it)",
        "Other computers in the network can read it too, drafts included.",
        "Updated. Files: 1",
    ]


def test_no_place_to_listen_is_a_fault(run):
    assert run(lambda *_, **__: False).exit_code == 1
