import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kantlijn.building.build import Outcome
from kantlijn.building.resident import Resident
from kantlijn.cache.place import NOWHERE
from kantlijn.model.problem import fault
from kantlijn.model.settings import Settings
from kantlijn.server.preview import Told, report, run_until_one_ends, serve, sources_of
from kantlijn.writer.site import Writing

SEED = "datum: 14 december 2024\nrechten: own\n\nBrug gaat open\n\n„Eindelijk”, zegt wethouder Ans de Wit.\n"
DRAFT = "---\ntitle: Later\ndate: 2024-12-14\nrights: own\ndraft: true\n---\nNog niet.\n"
FAULT = fault("a", 1, "wrong", "mend it")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "brug.txt").write_text(SEED, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text('[tool.kantlijn]\nlanguage = "en"\n', encoding="utf-8")
    return tmp_path


@contextmanager
def serving(site: Path, *options: str, **variables: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "kantlijn", "serve", *options]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), **variables}
    with subprocess.Popen(
        command, cwd=site, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as running:
        yield running
        running.kill()


@pytest.fixture
def preview(site: Path) -> Iterator[subprocess.Popen[str]]:
    with serving(site, "--port", "0") as running:
        yield running


def expect(preview: subprocess.Popen[str], *beginnings: str) -> None:
    """Read a line for each of these, which begins with it; whatever goes wrong is printed there too."""
    for beginning in beginnings:
        line = preview.stdout.readline()
        assert line.startswith(beginning), line + (preview.stdout.readline() if line else "")


def end_quietly(preview: subprocess.Popen[str], sent: signal.Signals) -> None:
    """End it with a signal; nothing may be told of that, and of edits before it at most that they are shown."""
    if sys.platform != "win32":  # where signals are not sent
        preview.send_signal(sent)
        told = preview.communicate(timeout=60)[0].splitlines()
        assert [line for line in told if not line.startswith("Updated. Files: ")] == []
        assert preview.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are not sent there")
def test_interrupt_before_the_first_build_ends_quietly_too(preview):
    expect(preview, "Preview: ")
    preview.send_signal(signal.SIGINT)
    assert preview.communicate(timeout=60)[0].removeprefix("Updated. Files: ").count("\n") <= 1
    assert preview.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are not sent there")
def test_interrupt_after_the_first_build_ends_quietly(preview):
    expect(preview, "Preview: http://127.0.0.1:", "Updated. Files: ")
    preview.send_signal(signal.SIGINT)
    assert preview.communicate(timeout=60)[0] == ""
    assert preview.returncode == 0


def test_drafts_are_shown_and_the_site_of_its_own_is_left_alone(site, preview):
    expect(preview, "Preview: ", "Updated. Files: ")
    assert not (site / "site").exists()
    assert (site / ".kantlijn" / "preview" / "artikelen" / "brug.html").is_file()
    draft = site / ".kantlijn" / "preview" / "artikelen" / "later.html"
    assert not draft.exists()
    (site / "later.md").write_text(DRAFT, encoding="utf-8")
    (site / "later.md").rename(site / "seeds" / "later.md")
    while not draft.exists():
        expect(preview, "Updated. Files: ")


def told(lines: list[object]) -> Told:
    return Told(lambda *start: lines.append(start), lines.append, lines.append)


def test_host_that_cannot_be_listened_on_ends_at_once():
    lines: list[object] = []
    done = serve(lambda: (Settings(), []), Resident(NOWHERE), told(lines), host="192.0.2.1", port=0, open_browser=False)
    assert (done, len(lines)) == (False, 1)
    assert "cannot listen here" in str(lines[0][0])


def test_browser_is_opened_when_there_is_something_to_see(site):
    with serving(site, "--port", "0", "--open", BROWSER="echo Opened %s") as running:
        lines = [running.stdout.readline() for _ in range(3)]
    address = lines[0].split()[1]
    assert f"Opened {address}\n" in lines[1:]


def test_folder_that_the_settings_come_to_name_is_watched(site, preview):
    expect(preview, "Preview: ", "Updated. Files: ")
    (site / "teksten").mkdir()
    (site / "teksten" / "sluis.txt").write_text(SEED.replace("Brug", "Sluis"), encoding="utf-8")
    (site / "new.toml").write_text('[tool.kantlijn]\nlanguage = "en"\nseeds = "teksten"\n', encoding="utf-8")
    (site / "new.toml").rename(site / "pyproject.toml")
    pages = site / ".kantlijn" / "preview" / "artikelen"
    while not (pages / "sluis.html").exists():
        expect(preview, "Updated. Files: ")
    (site / "later.md").write_text(DRAFT, encoding="utf-8")
    (site / "later.md").rename(site / "teksten" / "later.md")
    while not (pages / "later.html").exists():
        expect(preview, "Updated. Files: ")
    end_quietly(preview, signal.SIGTERM)


def test_problems_are_told_when_they_are_others_than_before():
    lines: list[object] = []
    wrong, mended = Outcome(problems=(FAULT,)), Outcome(writing=Writing())
    for before, now in ((None, wrong), (wrong, wrong), (wrong, mended)):
        report(before, now, told(lines))
    assert lines == [(FAULT,), ()]


def test_sources_are_the_folders_of_the_site_and_of_the_package(tmp_path):
    settings = Settings(seeds=tmp_path / "a", notes=tmp_path / "b", templates=tmp_path / "c", static=tmp_path / "d")
    folders = sources_of(settings).folders
    assert folders[:4] == (tmp_path / "a", tmp_path / "b", tmp_path / "c", tmp_path / "d")
    assert [folder.name for folder in folders[4:]] == ["templates", "static"]


def test_breakdown_of_one_ends_all_and_is_not_hidden():
    async def scenario():
        async def break_down():
            raise ZeroDivisionError

        waiting = asyncio.Event()
        with pytest.raises(ZeroDivisionError):
            await run_until_one_ends(break_down(), waiting.wait())

    asyncio.run(scenario())
