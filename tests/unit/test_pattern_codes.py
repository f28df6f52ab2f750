import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from kantlijn import pattern_codes
from kantlijn.kept import read, write
from kantlijn.pattern_codes import code_of, compiled, find_engine, keep, known, stamp

ROOT = Path(__file__).parents[2]
SOURCES = [
    (r"(?P<day>\d+) mei", re.IGNORECASE),
    (r"[A-ZÀ-Þ][a-zß-ÿ]++(?:-[^\W\d_]{2,40})?", 0),
    (r"^(?:(?<=\.) |\b)(?!x)(a|b)\1$", re.MULTILINE | re.DOTALL),
    (r"(?i:Ĳ|é)|\U0001F000-\U0001FAFF", 0),
    ("", 0),
]


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pattern_codes, "place", lambda: tmp_path / "patterns.codes")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(pattern_codes, "known", dict)


@pytest.mark.parametrize(("source", "flags"), SOURCES)
def test_a_pattern_from_its_code_is_the_same(source, flags, monkeypatch):
    codes = {(source, int(flags)): code_of(source, int(flags), find_engine())}
    monkeypatch.setattr(pattern_codes, "known", lambda: codes)
    assert compiled(source, flags) == re.compile(source, flags)


def test_what_was_kept_is_taken_by_the_next_run_of_the_same_python():
    codes = {("a+", 0): code_of("a+", 0, find_engine())}
    keep(codes, 0)
    assert (
        known.__wrapped__() == codes if hasattr(known, "__wrapped__") else read(pattern_codes.place(), stamp()) == codes
    )


def test_nothing_is_kept_where_nothing_is_new(tmp_path):
    keep({("a+", 0): code_of("a+", 0, find_engine())}, 1)
    assert list(tmp_path.iterdir()) == []


def test_what_others_kept_meanwhile_stays():
    theirs, ours = ({(source, 0): code_of(source, 0, find_engine())} for source in ("a", "b"))
    keep(theirs, 0)
    keep(ours, 0)
    assert read(pattern_codes.place(), stamp()) == {**theirs, **ours}


def test_codes_of_another_python_are_not_taken():
    write(pattern_codes.place(), ["another", 0], {("a", 0): (0, b"", 0, {}, ())})
    assert read(pattern_codes.place(), stamp()) is None


def test_codes_that_another_version_of_ours_kept_are_not_taken(monkeypatch):
    keep({("a+", 0): code_of("a+", 0, find_engine())}, 0)
    monkeypatch.setattr(pattern_codes, "stamp_of", lambda _: [("elsewhere", 1, 2)])
    assert read(pattern_codes.place(), stamp()) is None


def test_no_pattern_is_an_error_as_ever():
    with pytest.raises(re.error):
        compiled("(", 0)


def test_without_the_engine_patterns_are_compiled_as_ever(monkeypatch):
    monkeypatch.setattr(pattern_codes, "find_engine", lambda: None)
    assert compiled("a+", re.IGNORECASE) == re.compile("a+", re.IGNORECASE)


@pytest.mark.parametrize("missing", ["_sre", "re._parser", "re._compiler"])
def test_an_engine_that_is_called_otherwise_is_left_alone(missing, monkeypatch):
    def without(name: str) -> object:
        if name == missing:
            raise ImportError(name)
        return sys.modules[name]

    monkeypatch.setattr(pattern_codes, "import_module", without)
    assert find_engine.__wrapped__() is None


def test_a_run_compiles_what_it_needs_once(tmp_path):
    code = "from kantlijn import pattern_codes as one; one.place = lambda: __import__('pathlib').Path('codes');"
    code += "print(len(one.known())); one.compiled('a+', one.re.IGNORECASE)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
    start = partial(subprocess.check_output, [sys.executable, "-c", code], cwd=tmp_path, env=environment, text=True)
    told = [start() for _ in range(2)]
    assert told == ["0\n", "1\n"]
