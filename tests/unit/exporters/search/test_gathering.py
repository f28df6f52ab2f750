from kantlijn.exporters.search.gathering import (
    LARGE,
    ROOM,
    beginning_of,
    gather,
    is_common,
    merged,
    no_codes,
    note,
    pack_places,
    scale_of,
    unpack_places,
    words_of,
)
from kantlijn.exporters.search.postings import FLAGS, IN_TITLE
from kantlijn.model.findable import Findable


def test_each_word_has_the_articles_that_hold_it():
    gathered = gather([{"brug": 1, "de": 0}, {"de": 2}])
    assert {letters: {word: list(codes) for word, codes in places.items()} for letters, places in gathered.items()} == {
        "br": {"brug": [1]},
        "de": {"de": [0, FLAGS + 2]},
    }


def test_long_words_that_begin_alike_are_one():
    assert words_of(Findable({"a" * 40: 1, "a" * 50: 2}, (), "", ""), {}) == {"a" * 35: 3}


def test_article_is_found_by_the_names_of_its_terms():
    found = Findable({"sluis": IN_TITLE}, ("keersluis",), "", "")
    assert words_of(found, {"keersluis": "sluis die keert"}) == {"sluis": IN_TITLE, "die": 0, "keert": 0}


def test_what_is_noted_later_is_the_same():
    articles = [{"brug": 1}, {}, {"brug": 0, "brood": 2}]
    places = gather(articles)["br"]
    note(places, "brug", 1, 2)
    note(places, "brug", 0, None)
    note(places, "brug", 2, 3)
    note(places, "brood", 2, None)
    note(places, "bril", 1, 0)
    assert pack_places(places) == pack_places(gather([{}, {"brug": 2, "bril": 0}, {"brug": 3}])["br"])


def test_places_are_the_same_once_they_were_packed():
    places = gather([{"brug": 1}, {"brug": 2}])["br"]
    assert unpack_places(pack_places(places)) == places


def test_words_that_do_not_fit_into_one_piece_begin_several():
    few, many = ({f"br{number:05}": 0 for number in range(count)} for count in (10, 6000))
    assert beginning_of(gather([few])["br"], b"", 0).firsts == ("br00000",)
    beginning = beginning_of(gather([many])["br"], b"", 0)
    assert len(beginning.firsts) == -(-beginning.size // ROOM)


def test_few_changes_in_the_number_of_articles_are_noticed():
    assert (scale_of(LARGE), scale_of(LARGE + 1)) == (0, 192)
    assert scale_of(10_000) == scale_of(10_001) == 8192


def test_word_of_most_articles_is_common_on_a_large_site():
    assert is_common(6000, scale_of(10_000))
    assert not is_common(3000, scale_of(10_000))
    assert not is_common(9, scale_of(9))


def test_forms_together_have_all_that_is_known_of_each():
    found = {"brug": no_codes(), "bruggen": no_codes()}
    found["brug"].extend([1, 2 * FLAGS])
    found["bruggen"].extend([2, FLAGS])
    assert list(merged(found, ["brug", "bruggen"])) == [3, FLAGS, 2 * FLAGS]
    assert (list(merged(found, ["brug", "dijk"])), list(merged(found, ["dijk"]))) == ([1, 2 * FLAGS], [])
