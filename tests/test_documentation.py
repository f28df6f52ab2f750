"""Every example in docs/ runs: files are written, commands are run, and what they print is what the page shows.

A fenced block whose info string names a file is written to that file. A block `sh` is run line by line, each a command
of ours; a block `text` right below it is all that is printed. A block `console` shows how to install: no test does.
"""

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest
from click.testing import CliRunner, Result

from kantlijn.cli import main

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAIRS = {
    "artikelen.md": "seeds.md",
    "elders.md": "elsewhere.md",
    "eerste-uur.md": "first-hour.md",
    "importeren.md": "import.md",
    "instellingen.md": "settings.md",
    "noten.md": "notes.md",
    "onderzoek.md": "research.md",
    "publiceren.md": "publishing.md",
    "verbeteringen.md": "corrections.md",
    "vormgeving.md": "themes.md",
    "vragen.md": "questions.md",
}
"""Each page in Dutch, and the same in English."""
FOR_CONTRIBUTORS = {"reliability.md", "scale.md", "reference.md", "annotation.md", "people-model.md", "reader.md"}
"""In English alone."""
INSTALLATION = {"uv tool"}
SEED = "datum: 14 maart 2025\nrechten: eigen\n\nBrug gaat open\n\nDe brug bij Rietmonde gaat open.\n"
"""What every page starts with."""
FENCE = re.compile(
    r"^(?P<marks>```+|~~~+)(?P<language>\w+)(?: (?P<file>\S+))?\n(?P<text>.*?)^(?P=marks)$", re.DOTALL | re.MULTILINE
)
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
CODE = re.compile(r"`[^`\n]+`")
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]+)(?:#[^)]*)?\)")


@dataclass(frozen=True)
class Example:
    language: str
    file: str | None
    text: str

    @property
    def is_output(self) -> bool:
        return self.language == "text" and not self.file


def examples_in(page: str) -> list[Example]:
    text = (DOCS / page).read_text(encoding="utf-8")
    return [Example(found["language"], found["file"], found["text"]) for found in FENCE.finditer(text)]


def run(line: str, folder: Path) -> Result:
    """Run a command of ours, in this process: to start one takes ten times as long as what most commands do."""
    program, *words = shlex.split(line)
    assert program == "kantlijn", f"not a command of ours: {line}"
    with chdir(folder):
        return CliRunner().invoke(main, words)


def see_preview(folder: Path) -> int:
    """Start the preview on a free port, look at its front page, end it with Ctrl-C, and give its exit status."""
    command = [sys.executable, "-m", "kantlijn", "serve", "--port", "0"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    with subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, encoding="utf-8", **pipes) as preview:
        assert preview.stdout
        address = re.search(r"http://127\.0\.0\.1:\d+/", preview.stdout.readline())
        assert address
        told = next(line for line in preview.stdout if line.startswith(("Bijgewerkt", "Traceback", "kantlijn:")))
        if not told.startswith("Bijgewerkt"):  # or it would wait for ever for a build that has broken down
            preview.kill()
        assert told.startswith("Bijgewerkt")
        with urlopen(address.group(), timeout=30) as page:  # noqa: S310 # our own server
            assert page.status == 200
        preview.send_signal(signal.SIGINT)
        return preview.wait(timeout=30)


def follow(examples: list[Example], folder: Path) -> Path:
    """Do what a page shows, in order, and give the folder in which it ends."""
    for example, following in zip(examples, [*examples[1:], None], strict=False):
        if example.file:
            path = folder / example.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(example.text, encoding="utf-8")
        elif example.language == "sh":
            shown = following.text if following and following.is_output else None
            folder = follow_lines(example.text.splitlines(), folder, shown)
        elif example.language == "console":
            assert {" ".join(line.split()[:2]) for line in example.text.splitlines()} <= INSTALLATION
        else:
            assert example.is_output, f"an example that is not run: {example.text}"
    return folder


def follow_lines(lines: list[str], folder: Path, shown: str | None) -> Path:
    """Run commands, compare what they print with what is shown, and give the folder in which they end."""
    printed = ""
    for line in lines:
        if line.startswith("cd "):
            folder = folder / line.removeprefix("cd ")
            continue
        if line == "kantlijn serve":
            assert see_preview(folder) == 0
            continue
        done = run(line, folder)
        assert shown is not None or done.exit_code == 0, done.output
        printed += done.output
    assert shown in (None, printed)
    return folder


@pytest.mark.parametrize("page", PAIRS)
def test_examples_work_as_the_page_shows(page, tmp_path):
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "brug.txt").write_text(SEED, encoding="utf-8")
    folder = follow(examples_in(page), tmp_path)
    done = run("kantlijn build", folder)
    assert done.exit_code == 0, done.output
    assert (folder / "site" / "index.html").is_file()


@pytest.mark.parametrize(("dutch", "english"), PAIRS.items())
def test_both_languages_show_the_same_examples(dutch, english):
    assert examples_in(dutch) == examples_in(english)


@pytest.mark.parametrize("page", sorted([*DOCS.glob("*.md"), *ROOT.glob("*.md")]), ids=lambda page: page.name)
def test_links_between_documents_lead_somewhere(page):
    targets = LINK.findall(CODE.sub("", page.read_text(encoding="utf-8")))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_page_for_authors_stands_in_both_languages():
    pages = {page.name for page in DOCS.glob("*.md")} - FOR_CONTRIBUTORS
    assert pages == {*PAIRS, *PAIRS.values()}


def test_own_template_and_style_sheet_reach_the_pages(tmp_path):
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "brug.txt").write_text(SEED, encoding="utf-8")
    follow(examples_in("vormgeving.md"), tmp_path)
    run("kantlijn build", tmp_path)
    page = (tmp_path / "site" / "artikelen" / "brug.html").read_text(encoding="utf-8")
    assert "Gemaakt door klas 3B" in page
    assert 0 < page.index("static/kantlijn.") < page.index("static/stijl.")


def test_quotations_of_the_first_hour_are_as_the_page_says(tmp_path):
    article = next(example for example in examples_in("eerste-uur.md") if example.file == "seeds/zwembad.txt")
    follow([Example("sh", None, "kantlijn new site leesmap\n"), article], tmp_path)
    shutil.move(tmp_path / "seeds" / "zwembad.txt", tmp_path / "leesmap" / "seeds")
    told = json.loads(run("kantlijn annotate seeds/zwembad.txt", tmp_path / "leesmap").stdout)
    said = [(quote["speaker"], quote["certainty"]) for quote in told["quotes"]]
    assert said == [("Hanna de Wit", "certain"), ("Joost Hamers", "inferred"), (None, None)]
