"""The examples of docs/elders.md, which are those of docs/elsewhere.md, build, each with its own program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from test_documentation import examples_in

ROOT = Path(__file__).parent.parent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for example in examples_in("elders.md"):
        assert example.file
        path = tmp_path / example.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(example.text, encoding="utf-8")
    return tmp_path


def run(folder: Path, *words: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, *words]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def holds_what_is_shown(html: str) -> bool:
    return all(
        words in html
        for words in (
            'class="quotation s',
            '<a class="mark person" id="r-ans-de-wit" href="#n-ans-de-wit" role="doc-noteref">Ans de Wit</a>',
            '<p class="role">wethouder van Rietmonde (op 14 maart 2025)</p>',
            "<p>Bestuurder uit <em>Rietmonde</em>.</p>",
        )
    )


def test_mkdocs_builds(folder):
    run(folder, "-m", "kantlijn.markdown", "docs/kantlijn")
    run(folder, "-m", "mkdocs", "build", "--strict", "--quiet")
    assert holds_what_is_shown((folder / "site" / "index.html").read_text(encoding="utf-8"))
    assert (folder / "site" / "kantlijn" / "kantlijn-notes.css").is_file()


def test_pelican_builds(folder):
    run(folder, "-m", "kantlijn.markdown", "content/kantlijn")
    run(folder, "-m", "pelican", "content", "-s", "pelicanconf.py", "-o", "output")
    assert holds_what_is_shown((folder / "output" / "brug-open.html").read_text(encoding="utf-8"))
    assert (folder / "output" / "kantlijn" / "kantlijn-notes.js").is_file()


def test_python_markdown_prints(folder):
    assert holds_what_is_shown(run(folder, "lees.py"))
