from annotated import GAZETTEER, GLOSSARY, annotated, mention, term
from msgspec.structs import replace

from kantlijn.model.reference import Glossary, GlossaryTerm
from kantlijn.renderer.marks import Subject, find_marks

TEXT = "Burgemeester Dekkers opent de keersluis met voorzitter Vonk van de Waterbond. Vonk zwaait."


def subjects(*found) -> list[Subject]:
    return [mark.subject for mark in find_marks(annotated(TEXT, *found), GAZETTEER, GLOSSARY)]


def test_marks_come_in_the_order_of_the_text():
    person = mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers")
    assert subjects(term(TEXT, "Waterbond", "waterbond"), term(TEXT, "keersluis", "keersluis"), person) == [
        Subject("person", "mira-dekkers"),
        Subject("term", "keersluis"),
        Subject("organisation", "waterbond"),
    ]


def test_stranger_whom_the_article_introduces_has_a_note_everywhere():
    first = mention(TEXT, "Vonk", "Tess Vonk", role="voorzitter van de Waterbond")
    assert subjects(first, mention(TEXT, "Vonk", "Tess Vonk", nth=1)) == [Subject("stranger", "Tess Vonk")] * 2


def test_stranger_whom_nothing_introduces_has_a_note_too():
    assert subjects(mention(TEXT, "Vonk", "Tess Vonk")) == [Subject("stranger", "Tess Vonk")]


def test_person_who_is_left_in_peace_has_none():
    assert subjects(replace(mention(TEXT, "Vonk", "Tess Vonk"), private=True)) == []


def test_term_that_the_glossary_lost_is_left_alone():
    assert subjects(term(TEXT, "keersluis", "sluis")) == []


def test_foreign_term_tells_its_language():
    glossary = Glossary({"keersluis": GlossaryTerm("keersluis", "keersluis", lang="en")})
    (mark,) = find_marks(annotated(TEXT, term(TEXT, "keersluis", "keersluis")), GAZETTEER, glossary)
    assert mark.lang == "en"


def test_same_words_are_marked_once():
    assert subjects(*[term(TEXT, "keersluis", "keersluis")] * 2) == [Subject("term", "keersluis")]
