import pytest

from kantlijn.readers.keys.entry import Entry
from kantlijn.readers.keys.key_names import (
    SAME,
    entries_by_our_names,
    flattened,
    is_clipped,
    is_unpublished,
    unknown_keys,
)


def entries(**values: object) -> dict[str, Entry]:
    return {name: Entry(value, line) for line, (name, value) in enumerate(values.items(), 2)}


def test_each_key_has_its_own_name_too():
    assert {key for key in SAME.values() if SAME.get(key) != key} == set()


def test_of_two_names_for_one_thing_ours_counts():
    found = entries_by_our_names(entries(headline="Van hen", title="Van ons"))
    assert found["title"].value == "Van ons"


def test_tags_under_several_names_add_up():
    found = entries_by_our_names(entries(tags=[Entry("brug", 2)], keywords="sluis"))
    assert [each.value for each in found["tags"].value] == ["brug", "sluis"]


def test_source_that_is_an_address_is_the_original_s():
    assert set(entries_by_our_names(entries(source="https://veerbode.example/brug"))) == {"url"}


@pytest.mark.parametrize(("value", "known"), [("2025-03-02", {"date"}), ("false", set())])
def test_published_says_when_or_whether(value, known):
    found = entries(published=value)
    assert set(entries_by_our_names(found)) == known
    assert is_unpublished(found) == (value == "false")


def test_what_stands_in_params_counts_behind_what_stands_at_the_top():
    inner = {"bron": Entry("De Veerbode", 3), "titel": Entry("Binnen", 4)}
    found = flattened(entries(titel="Boven", params=inner))
    assert {name: entry.value for name, entry in found.items()} == {"titel": "Boven", "bron": "De Veerbode"}


@pytest.mark.parametrize(("name", "clipped"), [("created", True), ("clipped", True), ("date", False)])
def test_day_of_the_copy_is_not_that_of_the_article(name, clipped):
    assert is_clipped(entries(**{name: "2025-03-02"})) == clipped


def test_slips_are_told_and_keys_of_others_once():
    told = [str(problem) for problem in unknown_keys(entries(titl="x", slug="y", weight="3"), "seeds/x.md")]
    assert len(told) == 2
    assert "titl" in told[0]
    assert "slug, weight" in told[1]
