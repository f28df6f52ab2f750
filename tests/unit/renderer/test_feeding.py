import pytest
from annotated import BRAM, GAZETTEER, GLOSSARY, annotated, headed, on, quotation, term

from kantlijn.aggregate import aggregate
from kantlijn.model.settings import Settings
from kantlijn.renderer.feeding import has_day, person_feed, sure_statements, term_feed

BASED = Settings(base_url="https://naam.example/")
TEXT = "Sluis open\n\nDe keersluis gaat open. “Ja”, zegt Dekkers. “Nee”, zegt Oosting."


def library(day: str = "2024-12-14"):
    said = quotation(TEXT, "“Ja”")
    guessed = quotation(TEXT, "“Nee”", BRAM, "inferred", name="c-2")
    article = headed(TEXT, published=on(day))
    return aggregate([annotated(article, said, guessed, term(TEXT, "keersluis", "keersluis"))], GAZETTEER, GLOSSARY)


@pytest.mark.parametrize(("day", "known"), [("2024", False), ("2024-12", False), ("2024-12-14", True)])
def test_only_a_day_is_a_place_in_a_feed(day, known):
    assert has_day(headed(TEXT, published=on(day))) is known


def test_person_has_a_feed_of_what_is_certain():
    people = library().people
    assert len(list(sure_statements(people["mira-dekkers"], "test"))) == 1
    assert list(sure_statements(people["bram-oosting"], "test")) == []
    assert person_feed(people["mira-dekkers"], BASED) == "personen/mira-dekkers.xml"
    assert person_feed(people["bram-oosting"], BASED) == ""


def test_term_has_a_feed():
    assert term_feed(library().terms["keersluis"], BASED) == "begrippen/keersluis.xml"


def test_without_address_or_day_there_is_none():
    assert term_feed(library().terms["keersluis"], Settings()) == ""
    assert term_feed(library("2024-12").terms["keersluis"], BASED) == ""
    assert person_feed(library("2024-12").people["mira-dekkers"], BASED) == ""
