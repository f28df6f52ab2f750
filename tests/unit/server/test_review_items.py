import pytest
from previews import ANS, WORDS, annotated, person, reference, said

from kantlijn.model.annotations import AnnotatedArticle, Speaker
from kantlijn.server.review_items import ReviewItem, find_items

TEXT = 'De brug "gaat open", zegt Ans. Vrolijk: "Eindelijk!"'


def items_of(article: AnnotatedArticle, marked: frozenset[str] = frozenset()) -> list[ReviewItem]:
    known = reference(ANS)
    return find_items(article, set(marked), known.gazetteer, known.glossary, WORDS)


def test_item_tells_who_how_certain_and_what_confirms_it():
    [item] = items_of(annotated(TEXT, [said(TEXT, '"Eindelijk!"', person(ANS), "inferred")]))
    assert item.label == "Quotation, probably by Ans de Wit"
    assert item.reason == "The sentence before is about Ans de Wit."
    assert (item.selector, item.affirmed) == ('exact: "Eindelijk!"', "speaker: ans-de-wit")
    assert not item.settled


@pytest.mark.parametrize(
    ("who", "affirmed"),
    [
        (Speaker("een omwonende", "unnamed"), 'speaker: "een omwonende"'),
        (None, "speaker: unknown"),
    ],
)
def test_speaker_without_id_is_named_in_words(who, affirmed):
    [item] = items_of(annotated(TEXT, [said(TEXT, '"Eindelijk!"', who)]))
    assert item.affirmed == affirmed


def test_scare_quote_is_listed_in_its_place_and_asks_for_nothing():
    found = [said(TEXT, '"gaat open"', None, kind="scare"), said(TEXT, '"Eindelijk!"', person(ANS))]
    first, second = items_of(annotated(TEXT, found))
    assert (first.kind, first.affirmed, first.settled) == ("scare", "quotation: scare", True)
    assert (second.kind, second.settled) == ("direct", False)


def test_confirmed_and_marked_quotations_are_settled():
    found = [said(TEXT, '"gaat open"', person(ANS), "confirmed"), said(TEXT, '"Eindelijk!"', None, id="c-2")]
    assert [item.settled for item in items_of(annotated(TEXT, found), frozenset({"c-2"}))] == [True, True]


def test_parts_of_one_quotation_are_one_item():
    parts = [
        said(TEXT, words, person(ANS), id="c-1", part=n, parts=2)
        for n, words in enumerate(['"gaat open"', '"Eindelijk!"'], 1)
    ]
    [item] = items_of(annotated(TEXT, parts))
    assert [excerpt.words for excerpt in item.excerpts] == ['"gaat open"', '"Eindelijk!"']


def test_article_without_quotations_has_no_items():
    assert items_of(annotated("De brug gaat open.")) == []
