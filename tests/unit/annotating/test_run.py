import pytest

from kantlijn.annotating import run as module
from kantlijn.annotating.kept import Kept
from kantlijn.annotating.run import annotate_all, begin_reading
from kantlijn.annotating.work import Found, Recipe
from kantlijn.cache.place import NOWHERE, Cache
from kantlijn.executors import Here, WorkerDiedError, Workers
from kantlijn.model.problem import doubt
from kantlijn.readers.archives.record import Record
from kantlijn.readers.archives.sources import Unit

RECIPE = Recipe("notes", "/", rows=True)
DOUBT = doubt("a.csv", 2, "odd", "look at it")


def shout(_: Recipe, units: tuple[Unit, ...]) -> list[Found]:
    return [Found(each.text.upper().encode()) for each in units if isinstance(each, Record)]


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(module, "annotate_batch", shout)


def records(count: int) -> list[Record]:
    return [Record("a.csv", number, f"a{number}", f"tekst {number}") for number in range(count)]


@pytest.mark.parametrize("ahead", [0, 1, 4])
def test_everything_comes_in_its_order_with_the_problems_in_their_places(ahead):
    items = [*records(50), DOUBT, *records(70)]
    found = list(annotate_all(items, RECIPE, Workers(Here, ahead, Here.shutdown), Kept(NOWHERE, RECIPE)))
    assert [each.content or each.problems for each in found] == [
        *(f"TEKST {number}".encode() for number in range(50)),
        (DOUBT,),
        *(f"TEKST {number}".encode() for number in range(70)),
    ]


def test_no_more_is_read_than_is_under_way():
    read = []

    def reading():
        for each in records(1000):
            read.append(each)
            yield each

    found = annotate_all(reading(), RECIPE, Workers(Here, 2, Here.shutdown), Kept(NOWHERE, RECIPE))
    next(found)
    assert len(read) == 3 * module.BATCH


def test_what_was_found_before_is_not_done_again(tmp_path, monkeypatch):
    cache = Cache(tmp_path / "k.sqlite")
    done = []

    def counting(recipe: Recipe, units: tuple[Unit, ...]) -> list[Found]:
        done.extend(units)
        return shout(recipe, units)

    monkeypatch.setattr(module, "annotate_batch", counting)
    for count in (40, 100):
        kept = Kept(cache, RECIPE)
        found = list(annotate_all(records(count), RECIPE, Workers(Here, 2, Here.shutdown), kept))
        assert [each.content for each in found] == [f"TEKST {number}".encode() for number in range(count)]
        kept.close()
    assert len(done) == 100


class Mortal(Workers):
    """Workers that die of one text."""

    def wait(self, future, work, *values):  # type: ignore[no-untyped-def]
        if any(each.id == "a7" for each in values[1]):
            raise WorkerDiedError
        return super().wait(future, work, *values)


def test_text_of_which_workers_die_is_a_fault_and_the_others_of_its_batch_are_not():
    found = list(annotate_all(records(40), RECIPE, Mortal(Here, 2, Here.shutdown), Kept(NOWHERE, RECIPE)))
    assert sum(bool(each.content) for each in found) == 39
    assert list(map(str, found[7].problems)) == [
        "a.csv:7: the process that read this ended before it was done; give it more memory, or leave this text out"
    ]


@pytest.mark.parametrize(("count", "many"), [(1, False), (32, False), (33, True)])
def test_a_few_articles_are_known_before_anybody_is_asked_to_help(count, many):
    is_long, items = begin_reading(records(count))
    assert (is_long, len(list(items))) == (many, count)
