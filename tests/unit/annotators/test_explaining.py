from articles import article_from
from explained import collection_of, explained, people_in, person, role, term, terms_in
from msgspec.structs import replace

from kantlijn.annotators.explaining import explain, silenced, with_occurring
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.corrections import NOBODY, Correction, Corrections
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm, Role
from kantlijn.model.span import Span

MINISTER = person("Anneke Graafhuis", role("minister van Justitie", "VVD"))
BODY = term("Autoriteit Koek", aliases=("AK",), abbreviation="AK", kind="organisation")


def test_own_notes_go_first_by_id_name_and_words():
    own = (Entity("graafhuis", "Anneke Graafhuis"), GlossaryTerm("koek", "AK", kind="organisation"))
    found = explained("Anneke Graafhuis belt de AK.", MINISTER, BODY, own=own)

    assert people_in(found) == [("Anneke Graafhuis", "graafhuis")]
    assert terms_in(found) == [("AK", "koek")]


def test_own_notes_silence_homonyms_of_the_collection():
    own = Entity("piet-graafhuis", "Piet Graafhuis", roles=(Role("schaatser"),))
    assert people_in(explained("Minister Graafhuis belt.", MINISTER, own=(own,))) == []


def test_what_the_settings_hide_is_not_there():
    known = silenced(collection_of(MINISTER, BODY), Gazetteer(), Glossary(), ["anneke-graafhuis"])

    assert known.collection.person("anneke-graafhuis") is None
    assert known.collection.term("autoriteit-koek") == BODY


def test_the_marks_go_before_the_collection():
    nobody = Corrections("t.marks.yaml", marks=(Correction("Anneke Graafhuis", 1, person=NOBODY),))
    named = Corrections("t.marks.yaml", marks=(Correction("de voorzitter", 1, person="anneke-graafhuis"),))

    assert people_in(explained("Anneke Graafhuis belt.", MINISTER, corrections=nobody)) == []
    assert people_in(explained("Daar is de voorzitter.", MINISTER, corrections=named)) == [
        ("de voorzitter", "anneke-graafhuis")
    ]


def test_speakers_are_as_certain_as_without_the_collection():
    text = (
        '"Dat is klaar", zegt minister Anneke Graafhuis. Zij lacht. "Morgen meer."\n\n'
        '"Wij niet", aldus de Autoriteit Koek. "Ik ook niet", zei de minister van Justitie.'
    )
    without, found = explained(text), explained(text, MINISTER, BODY)

    assert [certainty(one) for one in found.quotations] == [certainty(one) for one in without.quotations]
    assert found.quotations[0].attribution.speaker.entity_id == "anneke-graafhuis"
    assert found.quotations[0].attribution.speaker.name == "Anneke Graafhuis"


def certainty(quotation):
    found = quotation.attribution
    return found and (found.certainty, found.rule, found.probability, found.cue, found.speaker.type)


def test_only_what_occurs_is_among_the_notes():
    other = person("Bram Vink", role("minister van Landbouw"))
    known = silenced(collection_of(MINISTER, other, BODY), Gazetteer(), Glossary())
    gazetteer, glossary = with_occurring(
        [explained("Anneke Graafhuis belt.", MINISTER)], known, Gazetteer(), Glossary()
    )

    assert (list(gazetteer.entities), list(glossary.terms)) == (["anneke-graafhuis"], [])


def test_credit_of_a_photo_explains_nothing():
    article = article_from("AK De haven van de AK")
    (block,) = article.blocks
    photo = replace(article, blocks=(replace(block, kind="caption", credit=Span(0, 2)),))
    known = silenced(collection_of(BODY), Gazetteer(), Glossary())
    assert [use.span.start for use in explain(AnnotatedArticle(photo), known).term_uses] == [19]
