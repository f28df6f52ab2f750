from annotated import GAZETTEER, annotated, headed, press_for, quotation, term

from kantlijn.aggregate import aggregate
from kantlijn.model.annotations import Speaker
from kantlijn.model.library import Library
from kantlijn.model.reference import Glossary, GlossaryTerm, NoteText
from kantlijn.renderer.metadata import Head
from kantlijn.renderer.paging import cut_sheets
from kantlijn.renderer.paths import term_path
from kantlijn.renderer.terms import TermView, glossary_letters, view_term

TEXT = "Kop\n\nDe keersluis is dicht. “Ja”, zegt de Waterbond."
GLOSSARY = Glossary(
    {
        "e-depot": GlossaryTerm("e-depot", "éénrichting"),
        "keersluis": GlossaryTerm(
            "keersluis", "keersluis", ("sluis",), ("keersluizen",), note=NoteText({"nl": "Keert *hoog* water."})
        ),
        "leak": GlossaryTerm("leak", "leak", lang="en"),
        "waterbond": GlossaryTerm("waterbond", "Waterbond", kind="organisation"),
    }
)


def library(**details: object) -> Library:
    said = quotation(TEXT, "“Ja”", Speaker("Waterbond", "org", "waterbond"))
    return aggregate(
        [annotated(headed(TEXT, **details), term(TEXT, "keersluis", "keersluis"), said)], GAZETTEER, GLOSSARY
    )


def shown(name: str, **details: object) -> tuple[TermView, Head]:
    shelf = library(**details)
    record = shelf.terms[name]
    return view_term(record, cut_sheets(term_path, name, record)[0], press_for(), str, headings=shelf.headings)


def test_term_has_definition_forms_and_every_sentence():
    view, head = shown("keersluis")
    assert (view.prose, view.forms) == ("<p>Keert <em>hoog</em> water.</p>", "sluis, keersluizen")
    assert [line.html for line in view.passages[0].lines] == ["De <mark>keersluis</mark> is dicht."]
    assert head.description == "Keert hoog water."
    assert head.json
    assert head.json["@type"] == "DefinedTerm"


def test_organisation_has_what_it_says():
    view, head = shown("waterbond")
    assert (len(view.speeches), view.passages) == (1, [])
    assert head.json
    assert head.json["@type"] == "Organization"


def test_page_that_shows_text_of_unknown_rights_is_not_indexed():
    for rights, indexable in (("unknown", False), ("licensed", True)):
        _, head = shown("keersluis", rights=rights)
        assert head.indexable is indexable


def test_glossary_stands_from_a_to_z_and_accents_do_not_count():
    letters = glossary_letters(GLOSSARY, library(), "nl", str)
    assert [(one.letter, [entry.name for entry in one.entries]) for one in letters] == [
        ("E", ["éénrichting"]),
        ("K", ["keersluis"]),
        ("L", ["leak"]),
        ("W", ["Waterbond"]),
    ]


def test_glossary_leads_only_to_terms_that_occur():
    entries = [entry for one in glossary_letters(GLOSSARY, library(), "nl", str) for entry in one.entries]
    assert [entry.page for entry in entries] == ["", "begrippen/keersluis.html", "", "begrippen/waterbond.html"]


def test_language_is_told_only_where_it_is_another():
    entries = {entry.name: entry for one in glossary_letters(GLOSSARY, library(), "nl", str) for entry in one.entries}
    assert (entries["leak"].lang, entries["keersluis"].lang) == ("en", "")
