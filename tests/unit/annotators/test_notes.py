import pytest
from annotated import annotated, mention, quotation, term

from kantlijn.annotators.matching.matcher import index_terms
from kantlijn.annotators.notes import link_notes, linked_text, occurring
from kantlijn.model.annotations import Speaker
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm, NoteText

GLOSSARY = Glossary(
    {
        "navo": GlossaryTerm("navo", "NAVO", kind="organisation", note=NoteText({"nl": "Bondgenootschap."})),
        "veto": GlossaryTerm("veto", "veto", note=NoteText({"nl": "Stem die een besluit tegenhoudt, ook in de NAVO."})),
    }
)
TERMS = index_terms(GLOSSARY)


def linked(text: str, own: str = "iets", shown: tuple[str, ...] = ("navo", "veto")) -> str:
    return linked_text(text, own, TERMS, shown)


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
