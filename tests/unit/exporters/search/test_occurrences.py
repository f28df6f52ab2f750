from kantlijn.exporters.search.entries import Entry
from kantlijn.exporters.search.occurrences import merged, no_codes, noting
from kantlijn.exporters.search.postings import FLAGS


def noted(*words: dict[str, int]) -> dict[str, list[int]]:
    found = {word[:35]: no_codes() for each in words for word in each}
    entries = [Entry(each, []) for each in words]
    assert list(noting(entries, found)) == entries
    return {word: list(codes) for word, codes in found.items()}


def test_each_word_has_the_entries_that_hold_it():
    assert noted({"brug": 1, "de": 0}, {"de": 2}) == {"brug": [1], "de": [0, FLAGS + 2]}


def test_long_words_that_begin_alike_are_one():
    assert noted({}, {"a" * 40: 1, "a" * 50: 2}) == {"a" * 35: [FLAGS + 3]}


def test_forms_together_have_all_that_is_known_of_each():
    found = {"brug": no_codes(), "bruggen": no_codes()}
    found["brug"].extend([1, 2 * FLAGS])
    found["bruggen"].extend([2, FLAGS])
    assert list(merged(found, ["brug", "bruggen"])) == [3, FLAGS, 2 * FLAGS]
    assert (list(merged(found, ["brug", "dijk"])), list(merged(found, ["dijk"]))) == ([1, 2 * FLAGS], [])
