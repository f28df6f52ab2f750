from concurrent.futures import Executor
from pathlib import Path

from msgspec import msgpack

from kantlijn.building import batches
from kantlijn.building.batches import BATCH, ReadingTask, batches_of, in_order, make_batch, staff_of
from kantlijn.building.entries import Entries
from kantlijn.building.rows import Made
from kantlijn.executors import Here, WorkerDiedError, Workers
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import Settings


class Counting(Here):
    """Does all work at once, and keeps count."""

    begun = 0

    def submit(self, work, /, *values, **named):
        self.begun += 1
        return super().submit(work, *values, **named)


def workers(executor: Executor, ahead: int) -> Workers:
    return Workers(lambda: executor, ahead, lambda _: None)


def joined(task: str, pieces: tuple[int, ...]) -> bytes:
    return f"{task}{pieces[0]}-{pieces[-1]} ".encode()


def test_batches_come_back_in_their_order():
    found = in_order(workers(Here(), 2), joined, "b", range(BATCH * 2 + 1))
    assert b"".join(found) == f"b0-{BATCH - 1} b{BATCH}-{2 * BATCH - 1} b{2 * BATCH}-{2 * BATCH} ".encode()


def test_work_begins_at_once_and_no_more_than_keeps_workers_busy():
    executor = Counting()
    found = in_order(workers(executor, 3), joined, "b", range(BATCH * 9))
    assert executor.begun == 3
    next(found)
    assert executor.begun == 4
    assert len(list(found)) == 8


def test_work_on_which_workers_die_is_done_here(monkeypatch):
    def die(*_):
        raise WorkerDiedError

    monkeypatch.setattr(Workers, "wait", die)
    assert list(in_order(workers(Here(), 2), joined, "b", range(2))) == [b"b0-1 "]


def test_nothing_is_begun_of_no_work():
    assert (list(in_order(workers(Here(), 2), joined, "b", [])), list(batches_of([]))) == ([], [])


def test_one_process_hires_nobody():
    with staff_of(1) as hire:
        assert hire is None


def test_workers_are_hired_once_and_let_go(monkeypatch):
    closed = []

    def close(workers: Workers) -> None:
        closed.append(workers)

    monkeypatch.setattr(Workers, "close", close)
    with staff_of(2) as hire:
        assert hire
        assert hire() is hire()
        assert closed == []
    assert len(closed) == 1


def test_batch_of_seeds_is_made_with_nothing_but_the_task(tmp_path: Path):
    batches.reader_of.cache_clear()
    seed = tmp_path / "brug.txt"
    seed.write_text("datum: 2024\nrechten: own\n\nBrug open\n\nKlaar.\n", encoding="utf-8")
    task = ReadingTask(Settings(seeds=tmp_path), msgpack.encode(Entries({}, Gazetteer(), Glossary(), ())))
    (made,) = msgpack.decode(make_batch(task, (seed,)), type=list[Made])
    assert made.row.card
    assert (made.row.card.id, made.packed is not None) == ("brug", True)
