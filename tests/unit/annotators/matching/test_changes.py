from collections.abc import Mapping

from kantlijn.annotators.matching.changes import forms_in, name_of_person, text_finder
from kantlijn.annotators.matching.matcher import index_people, index_terms
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm, NoteText, Role

MIRA = Entity("mira-dekkers", "Mira Dekkers")
SLUIS = GlossaryTerm("keersluis", "keersluis")


def forms(*known: Entity | GlossaryTerm) -> Mapping[tuple[str, str], object]:
    people = Gazetteer({each.id: each for each in known if isinstance(each, Entity)})
    terms = Glossary({each.id: each for each in known if isinstance(each, GlossaryTerm)})
    return forms_in(index_people(people), index_terms(terms), terms)


def test_new_name_is_looked_for_in_all_its_forms():
    holds = text_finder(forms(SLUIS), forms(SLUIS, MIRA))
    assert holds
    assert [holds(text) for text in ("Dekkers belt.", "DEKKERS", "M. Dekkers’ fiets", "Een keersluis.")] == [
        True,
        True,
        True,
        False,
    ]


def test_term_that_has_gone_is_looked_for_inside_compounds_too():
    holds = text_finder(forms(SLUIS), forms())
    assert holds
    assert (holds("keersluisdeur"), holds("Mira Dekkers")) == (True, False)


def test_split_letters_and_soft_hyphens_are_read_over():
    holds = text_finder(forms(), forms(GlossaryTerm("cafe", "café")))
    assert holds
    assert (holds("het cafe\u0301 sluit"), holds("het ca\u00adfé sluit")) == (True, True)


def test_new_function_counts_and_a_new_note_does_not():
    mayor = Entity("mira-dekkers", "Mira Dekkers", roles=(Role("burgemeester"),))
    noted = Entity("mira-dekkers", "Mira Dekkers", note=NoteText({"nl": "Bestuurder."}))
    assert text_finder(forms(MIRA), forms(mayor)) is not None
    assert text_finder(forms(MIRA), forms(noted)) is None
    assert name_of_person(MIRA) == name_of_person(noted)
