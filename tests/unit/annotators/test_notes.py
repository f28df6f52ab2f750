import pytest
from annotated import annotated, mention, quotation, term
from explained import collection_of, person
from explained import term as known_term

from kantlijn.annotators.matching.matcher import index_terms
from kantlijn.annotators.notes import Finders, link_notes, linked_text, occurring
from kantlijn.model.annotations import Speaker
from kantlijn.model.collection import Collection
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm, NoteText

GLOSSARY = Glossary(
    {
        "navo": GlossaryTerm("navo", "NAVO", kind="organisation", note=NoteText({"nl": "Bondgenootschap."})),
        "veto": GlossaryTerm("veto", "veto", note=NoteText({"nl": "Stem die een besluit tegenhoudt, ook in de NAVO."})),
    }
)
TERMS = index_terms(GLOSSARY)
COLLECTION = collection_of(
    known_term("Waterpartij", kind="organisation", country="nl"),
    known_term("Rietse Zaken", kind="organisation", country="nl"),
    known_term("RBK", kind="organisation", country="nl"),
    known_term("Radio Riet", kind="organisation", country="nl"),
    known_term("Rietbank", kind="organisation", country="int"),
    known_term("pacht"),
    known_term("NAVO-raad", kind="organisation"),
)
KNOWN = ("waterpartij", "rietse-zaken", "rbk", "radio-riet", "rietbank", "pacht", "navo-raad")


def linked(text: str, own: str = "iets", shown: tuple[str, ...] = ("navo", "veto")) -> str:
    return linked_text(text, own, Finders(TERMS, Collection(), frozenset(shown)))


def linked_among_known(text: str, *, own: str = "iets", country: str = "", shown: tuple[str, ...] = KNOWN) -> str:
    return linked_text(text, own, Finders(TERMS, COLLECTION, frozenset({*shown, "navo"})), country)


def test_first_place_of_a_term_leads_to_its_note():
    assert linked("De NAVO kent een veto; de NAVO niet.") == "De [NAVO](navo) kent een [veto](veto); de NAVO niet."


def test_note_does_not_lead_to_itself():
    assert linked("De NAVO.", "navo") == "De NAVO."


def test_term_that_is_not_shown_stays_a_word():
    assert linked("De NAVO kent een veto.", shown=("veto",)) == "De NAVO kent een [veto](veto)."


@pytest.mark.parametrize(
    "text",
    [
        "Zie [de NAVO](https://navo.example).",
        "Zie [haar](navo) en de NAVO.",
        "`NAVO`",
        "<https://navo.example/NAVO>",
        "https://voorbeeld.example/NAVO",
        "![NAVO](navo.png)",
        "# NAVO",
    ],
)
def test_markup_stays_as_it_is(text):
    assert linked(text) == text


def test_terms_of_the_collection_lead_to_their_notes():
    text = "Nederlands politicus (Waterpartij). Schreef over pacht; de pacht bleef."
    said = "Nederlands politicus ([Waterpartij](waterpartij)). Schreef over [pacht](pacht); de pacht bleef."
    assert linked_among_known(text) == said


def test_term_of_the_collection_without_a_note_here_stays_a_word():
    assert linked_among_known("Lid van de Waterpartij.", shown=("pacht",)) == "Lid van de Waterpartij."


def test_note_of_the_collection_does_not_lead_to_itself():
    assert linked_among_known("De Waterpartij pacht.", own="waterpartij") == "De Waterpartij [pacht](pacht)."


def test_the_sites_own_term_goes_before_one_of_the_collection():
    assert linked_among_known("Sprak in de NAVO-raad.") == "Sprak in de [NAVO](navo)-raad."


@pytest.mark.parametrize(
    "text",
    [
        "Spaans politicus. Was van 2015 tot 2019 minister van Rietse Zaken.",
        "Spaans politicus, staatssecretaris voor Wonen en minister van Rietse Zaken.",
        "Spaanse partij, heette vroeger RBK.",
    ],
)
def test_name_that_many_countries_have_leads_to_no_body_of_another(text):
    assert linked_among_known(text, country="es") == text
    assert linked_among_known(text, country="nl") != text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Spaans presentator, bekend van Radio Riet.", "[Radio Riet](radio-riet)"),
        ("Spaans politicus, was gouverneur van de Rietbank.", "[Rietbank](rietbank)"),
    ],
)
def test_name_that_one_body_has_leads_to_it_from_every_country(text, name):
    assert name in linked_among_known(text, country="es")


def test_people_of_the_collection_have_links_in_their_notes():
    ans = person("Ans Riet", note=NoteText({"nl": "Lid van de Waterpartij.", "en": "Member of Waterpartij."}))
    gazetteer, _ = link_notes(Gazetteer({ans.id: ans}), Glossary(), TERMS, {ans.id, "waterpartij"}, COLLECTION)
    bodies = gazetteer.entities[ans.id].note.bodies
    assert bodies == {"nl": "Lid van de [Waterpartij](waterpartij).", "en": "Member of [Waterpartij](waterpartij)."}


def test_notes_of_what_is_shown_are_linked_and_others_left():
    ans = Entity("ans", "Ans", note=NoteText({"nl": "Kent de NAVO.", "en": "Knows NAVO."}))
    gazetteer, glossary = link_notes(Gazetteer({"ans": ans}), GLOSSARY, TERMS, {"ans", "navo"})
    assert gazetteer.entities["ans"].note.bodies["nl"] == "Kent de [NAVO](navo)."
    assert glossary.terms["veto"] == GLOSSARY.terms["veto"]


def test_who_is_named_used_or_speaks_occurs():
    text = "“Ja”, zegt Ans over het veto."
    speaker = Speaker("NAVO", "org", "navo")
    found = annotated(
        text, quotation(text, "“Ja”", speaker), mention(text, "Ans", "Ans", "ans"), term(text, "veto", "veto")
    )
    assert occurring([found]) == {"ans", "veto", "navo"}
