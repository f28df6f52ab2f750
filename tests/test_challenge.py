"""Sentences with known answers, by phenomenon: none may fall below its floor, and none is certain that may not be."""

import importlib.util
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from kantlijn.exporters.annotations import annotations_of
from kantlijn.pipeline import annotate_article
from kantlijn.readers.body import read_body
from tools.scores import EMPTY, NOTHING

FOLDER = Path(__file__).parent.parent / "tools" / "challenge"
VARIANTS = 20
"""Texts for each phenomenon."""
FLOOR = 0.85
"""The share of right answers below which no phenomenon may fall, but for those in BELOW."""
BELOW: dict[str, float] = {}
"""Phenomena that are harder than that today, each with its own floor."""


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, FOLDER / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


CHALLENGE = load("challenge")
CASES = CHALLENGE.make_cases(load("templates_open"), load("lists_open"), 1, VARIANTS, None)


@pytest.fixture(scope="module")
def verdicts():
    found = {}
    for case in CASES:
        annotated, problems = annotate_article(read_body(case["text"], slug="case", source="case"), EMPTY)
        judged, _, _ = CHALLENGE.judge(case, annotations_of(annotated, NOTHING, problems))
        found.setdefault(case["phenomenon"], []).extend(judged)
    return found


@pytest.mark.parametrize("phenomenon", sorted({case["phenomenon"] for case in CASES}))
def test_no_phenomenon_falls_below_its_floor(verdicts, phenomenon):
    judged = verdicts[phenomenon]
    assert sum(one["ok"] for one in judged) / len(judged) >= BELOW.get(phenomenon, FLOOR)


def test_nothing_is_certain_that_must_never_be(verdicts):
    wrong = Counter(name for name, judged in verdicts.items() for one in judged if one["never"] and one["certain"])
    assert wrong == {}


def test_certain_is_right_nearly_always(verdicts):
    sure = [one for judged in verdicts.values() for one in judged if one["certain"]]
    assert sum(one["ok"] for one in sure) / len(sure) >= 0.99
