from pathlib import Path

from kantlijn.annotating import session
from kantlijn.annotating.output import Wanted
from kantlijn.annotating.session import Request, annotate, is_local
from kantlijn.annotating.work import OtherVersionError, Recipe
from kantlijn.executors import LostClusterError
from kantlijn.model.problem import Problem


def asked(tmp_path: Path, **more: object) -> tuple[object, list[str]]:
    (tmp_path / "a.txt").write_text("Brug\n\nDe brug is open.\n", encoding="utf-8")
    recipe = Recipe(str(tmp_path / "notes"), tmp_path.as_posix(), collection=False, rows=True)
    told: list[Problem] = []
    request = Request([tmp_path / "a.txt"], recipe, Wanted("jsonl"), tmp_path / "uit.jsonl", **more)  # type: ignore[arg-type]
    return annotate(request, told.append), list(map(str, told))


def test_what_was_asked_for_is_written_and_counted(tmp_path):
    output, told = asked(tmp_path)
    assert told == []
    assert getattr(output, "articles", 0) == 1


def test_notes_that_cannot_be_read_are_told(tmp_path):
    (tmp_path / "notes" / "terms").mkdir(parents=True)
    (tmp_path / "notes" / "terms" / "x.md").write_text("---\nkind: term\n---\nUitleg.\n", encoding="utf-8")
    _, told = asked(tmp_path)
    assert len(told) == 1
    assert "x.md" in told[0]


def test_cluster_that_fails_on_the_way_is_told_and_nothing_is_written(tmp_path, monkeypatch):
    for error, line in (
        (
            LostClusterError("gone"),
            ": the scheduler is gone (gone); start it, and give the same command: it goes on from here",
        ),
        (OtherVersionError("1 ≠ 2"), ": a worker has another version (1 ≠ 2); install the same version on all of them"),
    ):

        def fail(*_: object, error: Exception = error) -> None:
            raise error

        monkeypatch.setattr(session, "annotate_all", fail)
        assert asked(tmp_path) == (None, [line])
        assert not (tmp_path / "uit.jsonl").exists()


def test_paths_are_sent_whole_to_a_cluster():
    request = Request([], Recipe("", ""), Wanted(), executor="dask://host:8786")
    assert [is_local(request, Path(name)) for name in ("-", "a.txt")] == [True, False]
    assert is_local(Request([], Recipe("", ""), Wanted()), Path("a.txt"))
