import pytest

from kantlijn.model.watched import ALL, ANY, Key, Watched, WatchedList, stretch_of


def watched(seen: set[Key]) -> Watched[int]:
    return Watched("person", {"a": 1, "b": 2}, seen)


def test_name_that_is_looked_up_is_noted():
    seen: set[Key] = set()
    assert (watched(seen)["a"], seen) == (1, {("person", "a")})


def test_name_that_is_not_there_is_noted_too():
    seen: set[Key] = set()
    assert (watched(seen).get("c"), "d" in watched(seen)) == (None, False)
    assert seen == {("person", "c"), ("person", "d")}
    with pytest.raises(KeyError):
        watched(seen)["c"]


def test_going_through_all_is_one_thing_to_look_at():
    for go_through in (list, len, lambda values: list(values.values()), lambda values: list(values.items())):
        seen: set[Key] = set()
        go_through(watched(seen))
        assert seen == {("person", ALL)}


def test_whether_there_are_any_is_another():
    seen: set[Key] = set()
    assert bool(watched(seen)) is True
    assert seen == {("person", ANY)}


def listed(seen: set[Key]) -> WatchedList[str]:
    return WatchedList("article", ("new", "old"), str.upper, seen)


def test_place_in_a_list_and_its_value_are_noted():
    seen: set[Key] = set()
    assert (listed(seen)[0], seen) == ("NEW", {("order of article", "0:1:"), ("article", "new")})


def test_stretch_notes_its_order_once_and_only_the_values_asked_for():
    seen: set[Key] = set()
    stretch = listed(seen)[:1]
    assert (list(stretch), len(stretch), stretch[0]) == (["NEW"], 1, "NEW")
    assert seen == {("order of article", ":1:"), ("article", "new")}


def test_count_and_whole_are_noted():
    seen: set[Key] = set()
    assert (len(listed(seen)), list(listed(seen))) == (2, ["NEW", "OLD"])
    assert {("order of article", "len"), ("order of article", "::")} <= seen


@pytest.mark.parametrize(
    ("asked", "names"), [("0:1:", ["a"]), (":2:", ["a", "b"]), ("::", list("abc")), ("-1::", ["c"])]
)
def test_noted_stretch_stands_for_its_names(asked, names):
    assert list(stretch_of("abc", asked)) == names


def test_noted_count_stands_for_the_number():
    assert stretch_of("abc", "len") == ("3",)
