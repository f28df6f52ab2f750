import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from kantlijn.kept import stamp_of

MODULE = """
from pathlib import Path
from kantlijn.kept import kept
HERE = Path(__file__).parent / "lists"
made = []
@kept(HERE)
def words():
    made.append(1)
    return {word: ("a", 1) for word in (HERE / "words.txt").read_text().split()}
"""


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], ModuleType]:
    """Give what loads a module with a kept value as a program does that starts."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "words.txt").write_text("brug dijk")
    path = tmp_path / "named.py"
    path.write_text(MODULE)

    def load() -> ModuleType:
        stamp_of.cache_clear()
        spec = importlib.util.spec_from_file_location("named", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load


def kept_file(folder: Path) -> Path:
    return next((folder / "__pycache__").glob("*.words"))


def test_a_value_is_made_once_for_all_starts(start: Callable[[], ModuleType]):
    first, second = start(), start()
    assert first.words() == second.words() == {"brug": ("a", 1), "dijk": ("a", 1)}
    assert (first.made, second.made) == ([1], [])
    assert second.words() is second.words()


def test_a_changed_source_makes_it_anew(start: Callable[[], ModuleType], tmp_path: Path):
    start().words()
    (tmp_path / "lists" / "words.txt").write_text("brug dijk sluis")
    assert list(start().words()) == ["brug", "dijk", "sluis"]


def test_a_changed_module_makes_it_anew(start: Callable[[], ModuleType], tmp_path: Path):
    start().words()
    (tmp_path / "named.py").write_text(MODULE.replace('("a", 1)', '("anders", 2)'))
    assert start().words()["brug"] == ("anders", 2)


def test_a_source_that_came_or_went_makes_it_anew(start: Callable[[], ModuleType], tmp_path: Path):
    start().words()
    (tmp_path / "lists" / "more.txt").write_text("")
    later = start()
    later.words()
    assert later.made == [1]


@pytest.mark.parametrize("content", [b"", b"\x00", b"(\x02\x00\x00\x00", b"N"])
def test_a_damaged_file_makes_it_anew(start: Callable[[], ModuleType], tmp_path: Path, content: bytes):
    start().words()
    kept_file(tmp_path).write_bytes(content)
    assert list(start().words()) == ["brug", "dijk"]
    assert len(kept_file(tmp_path).read_bytes()) > 20


def test_nothing_is_kept_where_python_may_keep_no_modules(
    start: Callable[[], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert start().words()
    assert not list(tmp_path.rglob("*.words"))


def test_a_folder_that_nobody_may_write_to_is_left(start: Callable[[], ModuleType], tmp_path: Path):
    (tmp_path / "__pycache__").write_text("in the way")
    assert list(start().words()) == ["brug", "dijk"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["__pycache__", "lists", "named.py"]
