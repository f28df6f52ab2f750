"""The workflows are YAML of the shape that GitHub reads, and never put what others wrote into a shell."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted(
    [*ROOT.glob(".github/workflows/*.yml"), *ROOT.glob("kantlijn/scaffold/site/.github/workflows/*.yml")]
)
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


def test_tests_run_on_every_python_that_is_promised():
    tests = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))["jobs"]["test"]
    assert tests["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13", "3.14"]
