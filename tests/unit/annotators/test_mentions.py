"""People of the gazetteer and people of the article alone are both found, at their own words."""

from articles import article_from

from kantlijn.annotators.matcher import index_people
from kantlijn.annotators.mentions import find_mentions
from kantlijn.model.reference import Entity, Gazetteer

TRUMP = Entity("donald-trump", "Donald Trump")
INDEX = index_people(Gazetteer({TRUMP.id: TRUMP}))


def found(text: str) -> list[tuple[str, str, str | None]]:
    mentions, _ = find_mentions(article_from(text), INDEX)
    return [(mention.span.of(text), mention.name, mention.entity_id) for mention in mentions]


def test_known_person_is_found_by_surname_and_genitive():
    name = ("Donald Trump", "donald-trump")
    assert found("Het is Trumps plan, zegt Trump.") == [("Trumps", *name), ("Trump", *name)]


def test_unknown_person_has_no_id():
    assert found("Dat zegt Willem Pothof.") == [("Willem Pothof", "Willem Pothof", None)]


def test_decomposed_text_gives_spans_of_the_original():
    assert found("Daar is Rene\u0301 Pothof.") == [("Rene\u0301 Pothof", "René Pothof", None)]


def test_lower_case_word_is_left_alone():
    assert found("Dat is een trump.") == []
