from collections.abc import Iterable
from itertools import pairwise

import pytest

from kantlijn.exporters.search.dictionary import (
    Piece,
    Run,
    cut_dictionary,
    gather_names,
    shared_letters,
    write_piece,
)
from kantlijn.exporters.search.gathering import (
    LARGE,
    MOST_COMMON,
    ROOM,
    beginning_of,
    gather,
    pack_places,
    scale_of,
)
from kantlijn.exporters.search.postings import EVERYWHERE, encode_articles, encode_places
from kantlijn.model.words import Beginning, Codes

Words = dict[str, int]


class Noted:
    """Words of some articles in memory."""

    def __init__(self, articles: list[Words]) -> None:
        self.scale = scale_of(len(articles))
        self.gathered = gather(articles)
        self.beginnings: dict[str, Beginning] = {
            letters: beginning_of(places, pack_places(places), self.scale) for letters, places in self.gathered.items()
        }

    def places(self, letters: str) -> dict[str, Codes]:
        return self.gathered[letters]


def words(*every: str, known: int = 0) -> Words:
    return dict.fromkeys(every, known)


def runs_of(articles: list[Words]) -> list[Run]:
    return cut_dictionary(Noted(articles).beginnings, {})


def make_dictionary(
    articles: list[Words], people: Iterable[list[str]] = (), terms: Iterable[list[str]] = ()
) -> list[Piece]:
    noted, names = Noted(articles), gather_names(people, terms)
    return [write_piece(run, noted, names) for run in cut_dictionary(noted.beginnings, names)]


def forms_of(piece: Piece) -> dict[str, str]:
    """As the page's script reads them, each with its places."""
    forms, before = {}, ""
    for short, group in zip(piece.forms.split(" "), piece.groups.split(" "), strict=True):
        before = before[: int(short[0], 36)] + short[1:]
        forms[before] = piece.places[int(group)]
    return forms


def test_forms_of_one_stem_share_their_places():
    (piece,) = make_dictionary([words("brug"), words("bruggen", known=2)])
    assert piece.places == (encode_articles([(0, 0), (1, 2)]),)
    assert list(forms_of(piece)) == ["brug", "bruggen"]


def test_people_and_terms_stand_beside_articles():
    (piece,) = make_dictionary([words("trump")], [["tusk"], ["trump"]], [["trump"]])
    assert forms_of(piece)["trump"] == f"{encode_articles([(0, 0)])}|{encode_places([1])}|{encode_places([0])}"
    assert forms_of(piece)["tusk"] == f"|{encode_places([0])}"


def places_in(pieces: list[Piece]) -> dict[str, str]:
    return {form: where for piece in pieces for form, where in forms_of(piece).items()}


def test_word_of_most_articles_tells_nothing_on_a_large_site():
    many = [words("de", f"woord{number}") for number in range(LARGE + 1)]
    assert places_in(make_dictionary(many))["de"].startswith(EVERYWHERE)
    assert not places_in(make_dictionary(many[:10]))["de"].startswith(EVERYWHERE)


def test_of_a_common_word_the_newest_articles_are_kept():
    many = [words("de") for number in range(MOST_COMMON * 2)]
    newest = [(number, 0) for number in range(MOST_COMMON, MOST_COMMON * 2)]
    assert places_in(make_dictionary(many))["de"] == EVERYWHERE + encode_articles(newest)


def test_rare_form_is_not_lost_in_a_common_one_of_its_stem():
    many = [words("dan") for _ in range(LARGE + 1)] + [words("daan")]
    assert places_in(make_dictionary(many))["daan"] == encode_articles([(LARGE + 1, 0)])


def articles_of_many_words() -> list[Words]:
    return [words(*(f"w{number:05}{letter}" for letter in "abcdefgh"), f"z{number}") for number in range(3000)]


def test_pieces_are_small_and_in_order():
    articles = articles_of_many_words()
    pieces, runs = make_dictionary(articles), runs_of(articles)
    assert len(pieces) == len(runs) > 2
    assert all(len(piece.forms + piece.groups + "".join(piece.places)) < ROOM * 1.2 for piece in pieces)
    assert [next(iter(forms_of(piece))) for piece in pieces] == [run.first for run in runs]
    assert all(list(forms_of(one))[-1] < other.first for one, other in zip(pieces, runs[1:], strict=False))
    assert all(one.first < other.first for one, other in pairwise(runs))


def test_small_dictionary_is_one_piece():
    assert len(runs_of([words("aap", "brug", "zee")])) == 1


def test_word_more_leaves_the_pieces_of_other_letters_alone():
    articles = articles_of_many_words()
    articles[0] |= words(*(f"w00000{number:05}" for number in range(2000)))
    other = [run for run in runs_of(articles) if run.first.startswith("z")]
    assert other == [run for run in runs_of(articles_of_many_words()) if run.first.startswith("z")]


def test_word_of_a_name_alone_is_found():
    articles = articles_of_many_words()
    pieces = make_dictionary(articles, [["aaf", "zwaan"]])
    assert places_in(pieces)["aaf"] == places_in(pieces)["zwaan"] == f"|{encode_places([0])}"
    assert next(iter(forms_of(pieces[0]))) == "aaf"


def test_word_that_is_no_word_keeps_its_beginning():
    assert list(gather_names([["a" * 90]], ())["aa"]) == ["a" * 35]


@pytest.mark.parametrize(("one", "other", "count"), [("", "a", 0), ("brug", "bruggen", 4), ("aap", "abt", 1)])
def test_shared_letters_are_counted(one, other, count):
    assert shared_letters(one, other) == count
