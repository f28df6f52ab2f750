from kantlijn.cache.looked_at import Looked, Prints, changed, print_now
from kantlijn.model.watched import ALL


def prints(values: dict[str, bytes]):
    return {"person": lambda name: values.get(name, b"")}


def test_things_are_numbered_once():
    looked = Looked(prints({}), Prints(), set())
    assert looked.number([("person", "a"), ("person", "b")]) == (0, 1)
    assert looked.number([("person", "b")]) == (1,)


def test_numbers_of_the_last_time_are_kept():
    looked = Looked(prints({"b": b"2"}), Prints((("person", "b"),), (b"1",)), {0})
    assert looked.number([("person", "b"), ("person", "a")]) == (0, 1)
    assert looked.prints() == Prints((("person", "b"), ("person", "a")), (b"2", b""))


def test_what_is_the_same_has_the_fingerprint_of_before():
    before = Prints((("person", "a"), ("person", "b")), (b"1", b"1"))
    looked = Looked(prints({"a": b"2", "b": b"2"}), before, {1})
    assert looked.prints().prints == (b"1", b"2")


def test_changed_gone_and_new_things_are_found():
    before = Prints(
        (("person", "same"), ("person", "other"), ("person", "gone"), ("person", "new")), (b"1", b"1", b"1", b"")
    )
    assert changed(before, prints({"same": b"1", "other": b"2", "new": b"1"})) == {1, 2, 3}


def test_what_only_the_cards_of_others_tell_is_what_it_was():
    keys = [
        ("heading", "a"),
        ("heading", "b"),
        ("earlier", "a\tbo"),
        ("earlier", "c\tels"),
        ("tags", ALL),
        ("person", "a"),
    ]
    of_kind = {kind: lambda _: b"2" for kind, _ in keys}
    before = Prints(tuple(keys), (b"1",) * len(keys))
    assert changed(before, of_kind, frozenset(("b", "bo"))) == {1, 2, 4, 5}
    assert changed(before, of_kind, frozenset()) == {4, 5}
    assert changed(before, of_kind) == set(range(6))


def test_kind_that_is_no_more_has_no_fingerprint():
    assert print_now(("planet", "mars"), prints({})) == b""
