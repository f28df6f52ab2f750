"""The workflows are YAML of the shape that GitHub reads, and never put what others wrote into a shell."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted(
    [*ROOT.glob(".github/workflows/*.yml"), *ROOT.glob("kantlijn/scaffold/site/.github/workflows/*.yml")]
)
BASH = shutil.which("bash")
LOCKED = re.compile(r"[a-z0-9-]+==[\w.+!]+(?: ; [^-]+)?(?: +--hash=sha256:[0-9a-f]{64})+")
PINNED = re.compile(r"actions/[a-z-]+@v\d+")


def steps_of(path: Path) -> list[dict[str, object]]:
    jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
    return [step for job in jobs for step in job["steps"]]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_step_runs_a_command_or_an_action_of_githubs_own(path):
    for step in steps_of(path):
        assert ("run" in step) != ("uses" in step)
        assert PINNED.fullmatch(str(step.get("uses", "actions/none@v1")))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_expression_is_pasted_into_a_shell(path):
    assert [step for step in steps_of(path) if "${{" in str(step.get("run", ""))] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_rights_are_given_by_the_job_and_reading_is_the_default(path):
    assert yaml.safe_load(path.read_text(encoding="utf-8"))["permissions"] == {"contents": "read"}


def test_nothing_is_published_that_was_not_tested():
    jobs = yaml.safe_load((ROOT / ".github/workflows/pages.yml").read_text(encoding="utf-8"))["jobs"]
    assert "test" in jobs["deploy"]["needs"]
    assert any("pytest" in str(step.get("run")) for step in jobs["test"]["steps"])


def test_lock_has_versions_and_hashes_of_all_dependencies_and_no_address():
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    lines = [line for line in text.replace("\\\n", "").splitlines() if line and not line.startswith("#")]
    assert [line for line in lines if not LOCKED.fullmatch(line)] == []
    assert "://" not in text
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {*project["dependencies"], *project["optional-dependencies"]["test"]}
    assert {wish.partition(">=")[0].lower() for wish in wanted} - {line.partition("==")[0] for line in lines} == set()


def test_lowest_versions_that_are_allowed_are_tested():
    jobs = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))["jobs"]
    assert any(step.get("run") == "make lowest PYTHON=python" for step in jobs["lowest"]["steps"])


def test_tests_run_on_every_python_that_is_promised():
    tests = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))["jobs"]["test"]
    assert tests["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13", "3.14"]


def run_summary(seed: str, folder: Path) -> tuple[int, str]:
    """Run the step of a new site's workflow that tells what is wrong or doubtful, as GitHub would."""
    path = ROOT / "kantlijn/scaffold/site/.github/workflows/pages.yml"
    (script,) = [str(step["run"]) for step in steps_of(path) if "kantlijn check" in str(step.get("run"))]
    (folder / "seeds").mkdir()
    (folder / "seeds" / "brug.txt").write_text(seed, encoding="utf-8")
    command = folder / "bin" / "kantlijn"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kantlijn "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    summary = folder / "summary.md"
    environment = {
        **os.environ,
        "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "BASE_URL": "https://naam.github.io/leesmap/",
        "GITHUB_STEP_SUMMARY": str(summary),
    }
    done = subprocess.run(
        [BASH or "", "-e", "-c", script], cwd=folder, env=environment, capture_output=True, check=False
    )
    return done.returncode, summary.read_text(encoding="utf-8")


needs_bash = pytest.mark.skipif(not BASH, reason="GitHub runs its steps with bash")
TEXT = "Brug open\n\nDe brug is open.\n"


@needs_bash
def test_doubts_are_shown_in_the_summary_and_the_site_is_published(tmp_path):
    status, summary = run_summary(f"datum: 14 maart 2025\n\n{TEXT}", tmp_path)
    assert status == 0
    assert summary.startswith("## Nakijken\n~~~text\nseeds/brug.txt:1: geen toestemming vermeld: ")


@needs_bash
def test_faults_are_shown_in_the_summary_and_end_the_job(tmp_path):
    status, summary = run_summary(f"datum: 31 februari 2025\nrechten: eigen\n\n{TEXT}", tmp_path)
    assert status == 1
    assert "seeds/brug.txt:1: ‘31 februari 2025’ is geen datum; " in summary


@needs_bash
def test_summary_says_so_where_all_is_well(tmp_path):
    status, summary = run_summary(f"datum: 14 maart 2025\nrechten: eigen\n\n{TEXT}", tmp_path)
    assert (status, summary) == (0, "## Nakijken\n~~~text\nAlles in orde. Artikelen: 1\n~~~\n")
