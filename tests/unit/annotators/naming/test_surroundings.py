"""Neighbours of a name are told by kind."""

from kantlijn.annotators.naming.surroundings import (
    after_name,
    before_name,
    is_written_small,
    kind_before,
    tells_of_several,
)


def around(text: str, name: str) -> tuple[str, str]:
    start = text.index(name)
    return before_name(text, start)[1], after_name(text, start + len(name))


def test_title_and_report_speak_for_a_person():
    assert around("wethouder Bos zegt", "Bos") == ("title", "says")


def test_preposition_of_place_and_article_are_seen():
    assert around("hij woont in Delft nu", "Delft")[0] == "preposition in"
    assert around("met de Feijenoord vaart", "Feijenoord")[0] == "definite de"


def test_nouns_for_things_and_animals_are_seen():
    assert kind_before("orkaan") == "thing"
    assert kind_before("modeketen") == "thing"
    assert kind_before("kat") == "thing"


def test_country_age_and_club_in_brackets_are_seen():
    assert around("toen Bos (Ned/12) won", "Bos")[1] == "(age"
    assert around("toen de bond (VPA) won", "bond")[1] == "(code"
    assert around("toen Bos (+2,4%) won", "Bos")[1] == "(number"
    assert around("toen Bos (34) won", "Bos")[1] == "(age"
    assert around("toen Bos (Ajax) won", "Bos")[1] == "(org"


def test_number_that_is_no_age_is_none():
    assert around("toen Bos (1997) won", "Bos")[1] == "(number"


def test_genitive_is_seen():
    assert around("dat is Bos’s leven", "Bos")[1].startswith("'s ")


def test_member_of_a_party_is_a_title():
    assert kind_before("PVV’er") == "title"


def test_compound_is_seen():
    assert around("de Bos-regering", "Bos")[1] == "glued"


def test_plural_verb_speaks_against_one_person():
    assert around("Schippers liggen stil.", "Schippers") == ("start", "verbs")
    assert around("Schippers ligt stil.", "Schippers") != ("start", "verbs")


def test_verbs_for_several_are_told():
    assert [tells_of_several(kind) for kind in ("verbs", "aux zijn", "aux is", "verb")] == [True, True, False, False]


def test_word_in_lower_case_is_seen():
    assert is_written_small("Een bos. Bos!", "Bos")
    assert not is_written_small("Bosbes kreupelbos bos-en-hei", "Bos")
