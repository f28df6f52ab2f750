from itertools import pairwise

import pytest

from kantlijn.exporters.search.dictionary import LARGE, MOST_COMMON, ROOM, Dictionary, Piece, shared_letters
from kantlijn.exporters.search.entries import Entry
from kantlijn.exporters.search.postings import EVERYWHERE, encode_articles, encode_places


def entry(*words: str, known: int = 0) -> Entry:
    return Entry(dict.fromkeys(words, known), [])


def make_dictionary(articles: list[Entry], people: list[Entry], terms: list[Entry]) -> list[Piece]:
    dictionary = Dictionary()
    passed = dictionary.noting_articles(articles), dictionary.noting_people(people), dictionary.noting_terms(terms)
    assert [*map(list, passed)] == [articles, people, terms]
    return dictionary.pieces()


def forms_of(piece: Piece) -> dict[str, str]:
    """As the page's script reads them, each with its places."""
    forms, before = {}, ""
    for short, group in zip(piece.forms.split(" "), piece.groups.split(" "), strict=True):
        before = before[: int(short[0], 36)] + short[1:]
        forms[before] = piece.places[int(group)]
    return forms


def test_forms_of_one_stem_share_their_places():
    (piece,) = make_dictionary([entry("brug"), entry("bruggen", known=2)], [], [])
    assert piece.places == (encode_articles([(0, 0), (1, 2)]),)
    assert list(forms_of(piece)) == ["brug", "bruggen"]


def test_people_and_terms_stand_beside_articles():
    (piece,) = make_dictionary([entry("trump")], [entry("tusk"), entry("trump")], [entry("trump")])
    assert forms_of(piece)["trump"] == f"{encode_articles([(0, 0)])}|{encode_places([1])}|{encode_places([0])}"
    assert forms_of(piece)["tusk"] == f"|{encode_places([0])}"


def places_in(pieces: list[Piece]) -> dict[str, str]:
    return {form: where for piece in pieces for form, where in forms_of(piece).items()}


def test_word_of_most_articles_tells_nothing_on_a_large_site():
    many = [entry("de", f"woord{number}") for number in range(LARGE + 1)]
    assert places_in(make_dictionary(many, [], []))["de"].startswith(EVERYWHERE)
    assert not places_in(make_dictionary(many[:10], [], []))["de"].startswith(EVERYWHERE)


def test_of_a_common_word_the_newest_articles_are_kept():
    many = [entry("de") for number in range(MOST_COMMON * 2)]
    newest = [(number, 0) for number in range(MOST_COMMON, MOST_COMMON * 2)]
    assert places_in(make_dictionary(many, [], []))["de"] == EVERYWHERE + encode_articles(newest)


def test_rare_form_is_not_lost_in_a_common_one_of_its_stem():
    many = [entry("dan") for _ in range(LARGE + 1)] + [entry("daan")]
    assert places_in(make_dictionary(many, [], []))["daan"] == encode_articles([(LARGE + 1, 0)])


def test_pieces_are_small_and_in_order():
    articles = [entry(*(f"w{number:05}{letter}" for letter in "abcdefgh")) for number in range(3000)]
    pieces = make_dictionary(articles, [], [])
    assert len(pieces) > 1
    assert all(len(piece.forms + piece.groups + "".join(piece.places)) < ROOM * 1.2 for piece in pieces)
    assert all(list(forms_of(one))[-1] < other.first for one, other in pairwise(pieces))


def test_word_that_is_no_word_keeps_its_beginning():
    (piece,) = make_dictionary([entry("a" * 90)], [], [])
    assert piece.first == "a" * 35


@pytest.mark.parametrize(("one", "other", "count"), [("", "a", 0), ("brug", "bruggen", 4), ("aap", "abt", 1)])
def test_shared_letters_are_counted(one, other, count):
    assert shared_letters(one, other) == count
