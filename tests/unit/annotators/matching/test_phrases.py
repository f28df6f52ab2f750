import pytest
from explained import person, term

from kantlijn.annotators.matching.automaton import fold
from kantlijn.annotators.matching.phrases import find_phrases, name_key, tabulate, without_middle_initials


def found(text: str, *terms) -> list[tuple[str, str]]:
    places = find_phrases(fold(text), tabulate([], terms))
    return [(text[start:end], form.term_id) for start, end, form in places]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De Raad van Koek zwijgt.", ["Raad van Koek"]),
        ("De raad van Koekange zwijgt.", []),
        ("De Eiraad van Koek zwijgt.", []),
        ("Raad van Koek-voorzitter Bos.", ["Raad van Koek"]),
        ("In ’s-Koek.", ["’s-Koek"]),
    ],
)
def test_forms_stand_as_whole_words(text: str, words: list[str]):
    terms = term("Raad van Koek", kind="organisation"), term("'s-Koek", kind="place")
    assert [word for word, _ in found(text, *terms)] == words


def test_only_those_marked_so_are_found_in_compounds():
    assert found("de zetelroof en de luxezetels", term("zetel", compounds=True)) == [
        ("zetel", "zetel"),
        ("zetels", "zetel"),
    ]
    assert found("de zetelroof", term("zetel")) == []


def test_names_are_kept_by_full_name_surname_and_last_word():
    tables = tabulate([person("Recep van Erdoğan", aliases=("R.T. van Erdoğan",))], [])

    assert tables.names["recep van erdogan"] == tables.surnames["van erdogan"] == "recep-van-erdoğan"
    assert tables.endings["erdogan"].split("\n") == ["Recep van Erdoğan", "R.T. van Erdoğan", "Van Erdoğan"]


def test_spellings_of_a_name_share_a_key():
    assert name_key("Jean-Claude Şimşek") == name_key("jean claude simsek")
    assert without_middle_initials("Anna J.P. Bos") == "Anna Bos"
    assert without_middle_initials("A. Bos") == "A. Bos"
