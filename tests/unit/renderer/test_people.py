import pytest
from annotated import BRAM, DUTCH, GAZETTEER, GLOSSARY, annotated, headed, on, press_for, quotation, term
from msgspec.structs import replace

from kantlijn.aggregate import aggregate
from kantlijn.model.library import Library
from kantlijn.model.reference import Entity, Gazetteer
from kantlijn.renderer.metadata import Head
from kantlijn.renderer.paging import cut_sheets
from kantlijn.renderer.paths import person_path
from kantlijn.renderer.people import PersonView, people_letters, view_person

TEXT = "Kop\n\n“Ja”, zegt Dekkers. “Nee”, zegt Oosting."


def library(**details: object) -> Library:
    found = annotated(headed(TEXT, **details), quotation(TEXT, "“Ja”"), quotation(TEXT, "“Nee”", BRAM, name="c-2"))
    return aggregate([found], GAZETTEER, GLOSSARY)


def shown(shelf: Library, number: int = 0) -> tuple[PersonView, Head]:
    record = shelf.people["mira-dekkers"]
    sheet = replace(cut_sheets(person_path, "mira-dekkers", record)[0], number=number)
    return view_person(record, sheet, press_for(), str, headings=shelf.headings, glossary=GLOSSARY)


def test_person_has_functions_quotations_and_company():
    shelf = library(published=on("2020-03-01"))
    view, _ = shown(shelf)
    assert [(one.title, one.later) for one in view.functions] == [
        ("burgemeester van Rietmonde (LOKAAL)", True),
        ("wethouder van Rietmonde", False),
    ]
    assert (view.count, len(view.speeches)) == (1, 1)
    assert [(link.href, link.text) for link in view.beside] == [("personen/bram-oosting.html", "Bram Oosting")]


def test_links_elsewhere_are_named_by_their_site():
    shelf = library()
    view, _ = shown(shelf)
    assert [link.text for link in view.links] == ["Wikidata", "Wikipedia"]


def test_machines_are_told_name_and_addresses_but_nothing_that_is_said():
    shelf = library()
    _, head = shown(shelf)
    assert (head.kind, head.title) == ("profile", "Mira Dekkers – Kantlijn")
    assert head.json
    assert set(head.json) == {"@context", "@type", "name", "sameAs"}


def test_page_that_shows_text_of_unknown_rights_is_not_indexed():
    for rights, indexable in (("unknown", False), ("own", True)):
        shelf = library(rights=rights)
        _, head = shown(shelf)
        assert head.indexable is indexable


def test_index_stands_by_letter_and_leads_to_those_who_occur():
    gazetteer = Gazetteer(GAZETTEER.entities | {"a": Entity("a", "Ans van der Aa"), "b": Entity("b", "Émile Ost")})
    letters = people_letters(gazetteer, library(), "nl", DUTCH)
    assert [(one.letter, [entry.name for entry in one.entries]) for one in letters] == [
        ("A", ["Aa, Ans van der"]),
        ("D", ["Dekkers, Mira"]),
        ("O", ["Oosting, Bram", "Ost, Émile"]),
    ]
    assert [entry.page for one in letters for entry in one.entries] == [
        "",
        "personen/mira-dekkers.html",
        "personen/bram-oosting.html",
        "",
    ]


@pytest.mark.parametrize("order", ["nl", "be"])
def test_family_name_that_comes_first_is_looked_for_there(order):
    person = Entity("bao-liwei", "Bao Liwei", listed_whole=True)
    (letter,) = people_letters(Gazetteer({person.id: person}), Library(), order, DUTCH)
    assert [letter.letter, *(entry.name for entry in letter.entries)] == ["B", "Bao Liwei"]


def test_flemish_index_sorts_on_the_particle():
    gazetteer = Gazetteer({"a": Entity("a", "Ans Van der Aa")})
    assert [one.letter for one in people_letters(gazetteer, Library(), "be", DUTCH)] == ["V"]


def test_page_with_older_articles_holds_these_alone():
    view, head = shown(library(), number=1)
    assert (view.prose, view.functions, view.links, view.beside, view.count) == ("", [], (), (), 0)
    assert (len(view.speeches), head.title) == (1, "Mira Dekkers (1) – Kantlijn")


TWO = "Kop\n\n“Ja, de keersluis”, zegt Dekkers. “Nee”, zegt Dekkers."


def said(name: str, day: str):
    article = replace(headed(TWO, published=on(day)), id=name)
    sluice, no = quotation(TWO, "“Ja, de keersluis”"), quotation(TWO, "“Nee”", name="c-2")
    return annotated(article, sluice, no, term(TWO, "keersluis", "keersluis"))


def test_quotations_can_be_chosen_by_term_and_year():
    view, _ = shown(aggregate([said("een", "2024-03-01"), said("twee", "2023")], GAZETTEER, GLOSSARY))
    assert [(link.href, link.text) for link in view.terms] == [("t-keersluis", "keersluis")]
    assert [(link.href, link.text) for link in view.years] == [("j-2024", "2024"), ("j-2023", "2023")]
    assert [one.about for speech in view.speeches for one in speech.statements] == [
        *("t-keersluis j-2024", "j-2024", "t-keersluis j-2023", "j-2023"),
    ]


def test_one_quotation_is_no_choice():
    view, _ = shown(library(published=on("2024")))
    assert (view.terms, view.years) == ((), ())


def test_functions_are_drawn_between_years():
    view, _ = shown(library(published=on("2025-03-01")))
    assert view.timeline
    assert (view.timeline.first, view.timeline.last) == (2018, 2025)
    assert view.functions
    assert all(function.bars for function in view.functions)


def test_index_tells_the_function():
    letters = people_letters(GAZETTEER, library(published=on("2023-05-01")), "nl", DUTCH)
    told = {entry.id: entry.prose for letter in letters for entry in letter.entries}
    assert told == {"mira-dekkers": "burgemeester van Rietmonde (LOKAAL)", "bram-oosting": ""}
