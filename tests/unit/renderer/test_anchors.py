from annotated import GAZETTEER, GLOSSARY, annotated, headed, mention, quotation, span_of, term

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Formatting
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm
from kantlijn.renderer.anchors import Anchors, place_anchors
from kantlijn.renderer.cast import find_utterances
from kantlijn.renderer.marks import Subject, find_marks

TEXT = "Dekkers wacht\n\nDekkers zegt: “De keersluis blijft.” Dekkers opent de keersluis."
MIRA = Subject("person", "mira-dekkers")
SLUICE = Subject("term", "keersluis")


def dekkers(nth: int):
    return mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers", nth=nth)


def anchors_of(found: AnnotatedArticle, gazetteer=GAZETTEER, glossary=GLOSSARY) -> Anchors:
    return place_anchors(found.article, find_marks(found, gazetteer, glossary), find_utterances(found))


def test_first_mention_of_the_story_is_the_link():
    anchors = anchors_of(annotated(headed(TEXT), dekkers(0), dekkers(1), dekkers(2)))
    assert (anchors[MIRA].span, anchors[MIRA].link) == (span_of(TEXT, "Dekkers", 1), True)


def test_headline_has_the_link_where_the_story_does_not_name_the_person():
    assert anchors_of(annotated(headed(TEXT), dekkers(0)))[MIRA].span == span_of(TEXT, "Dekkers")


def test_notes_are_numbered_in_the_order_of_their_links():
    said = quotation(TEXT, "“De keersluis blijft.”")
    found = annotated(headed(TEXT), dekkers(0), dekkers(1), said, term(TEXT, "keersluis", "keersluis"))
    assert list(anchors_of(found)) == [MIRA, SLUICE, "c-1"]


def test_mention_inside_a_link_of_the_source_is_passed_over():
    article = headed(TEXT, formatting=(Formatting(span_of(TEXT, "Dekkers zegt"), "a", "https://krant.example/"),))
    assert anchors_of(annotated(article, dekkers(1), dekkers(2)))[MIRA].span == span_of(TEXT, "Dekkers", 2)


def test_words_that_stand_only_inside_links_keep_a_place_to_lead_back_to():
    article = headed(TEXT, formatting=(Formatting(span_of(TEXT, "Dekkers zegt"), "a", "https://krant.example/"),))
    anchor = anchors_of(annotated(article, dekkers(1)))[MIRA]
    assert (anchor.back, anchor.link) == ("r-mira-dekkers", False)


def test_mention_across_the_edge_of_a_quotation_is_no_link():
    across = mention(TEXT, "zegt: “De", "Mira Dekkers", "mira-dekkers")
    found = annotated(TEXT, across, quotation(TEXT, "“De keersluis blijft.”"), dekkers(2))
    assert anchors_of(found)[MIRA].span == span_of(TEXT, "Dekkers", 2)


def test_person_and_term_of_one_name_have_two_notes():
    gazetteer = Gazetteer({"keersluis": Entity("keersluis", "Kees Keersluis")})
    glossary = Glossary({"keersluis": GlossaryTerm("keersluis", "keersluis")})
    person = mention(TEXT, "Dekkers", "Kees Keersluis", "keersluis")
    found = annotated(TEXT, person, term(TEXT, "keersluis", "keersluis"))
    assert [one.note_id for one in anchors_of(found, gazetteer, glossary).values()] == ["n-keersluis", "n-keersluis-2"]


def test_stranger_has_a_note_of_its_own_kind():
    found = annotated(TEXT, mention(TEXT, "Dekkers", "Jo Dekkers", role="sluiswachter"))
    assert [one.note_id for one in anchors_of(found).values()] == ["n-x-jo-dekkers"]


def test_notes_without_a_link_come_last_so_that_numbers_agree():
    article = headed(TEXT, formatting=(Formatting(span_of(TEXT, "Dekkers zegt"), "a", "https://krant.example/"),))
    assert list(anchors_of(annotated(article, dekkers(1), term(TEXT, "keersluis", "keersluis")))) == [SLUICE, MIRA]


def test_chip_comes_before_a_mark_at_the_end_of_its_quotation():
    text = "“Ja”keersluis"
    found = annotated(text, quotation(text, "“Ja”"), term(text, "keersluis", "keersluis"))
    assert list(anchors_of(found)) == ["c-1", SLUICE]
