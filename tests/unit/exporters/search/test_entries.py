from annotated import BRAM, DUTCH, GAZETTEER, GLOSSARY, annotated, headed, mention, on, press_for, quotation, term
from msgspec.structs import replace

from kantlijn.aggregate import aggregate
from kantlijn.exporters.search.entries import (
    Shown,
    show_article,
    show_person,
    show_term,
    words_of_person,
    words_of_term,
)
from kantlijn.exporters.search.findables import findable_of
from kantlijn.exporters.search.gathering import words_of
from kantlijn.exporters.search.postings import IN_QUOTATION, IN_TITLE

TEXT = "Sluis open\n\nDe keersluis gaat lang\u00adzaam open. “Ja”, zegt Dekkers. “Nee”, zegt Sem (9)."


def found(**details: object):
    said = quotation(TEXT, "“Ja”")
    guessed = quotation(TEXT, "“Nee”", BRAM, "inferred", name="c-2")
    child = replace(mention(TEXT, "Sem", "Sem"), private=True)
    dekkers = mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers")
    article = headed(TEXT, published=on("2024-12-14"), source="De Rietbode", **details)
    return annotated(article, said, guessed, child, dekkers, term(TEXT, "keersluis", "keersluis"))


def shown(**details: object) -> Shown:
    return show_article("test", findable_of(found(**details)), GAZETTEER, GLOSSARY, DUTCH)


def words(**details: object) -> dict[str, int]:
    names = {one: term.term for one, term in GLOSSARY.terms.items()}
    return words_of(findable_of(found(**details)), names)


def test_own_text_is_found_by_all_its_words():
    own = words(rights="own")
    assert {"keersluis", "langzaam", "dekkers"} <= set(own)
    assert (own["sluis"], own["ja"], own["open"]) == (IN_TITLE, IN_QUOTATION, IN_TITLE)


def test_speaker_finds_what_is_said():
    assert words(rights="own")["mira"] == IN_QUOTATION


def test_text_of_unknown_rights_is_found_by_title_names_terms_and_quotations():
    told = shown(rights="unknown")
    assert set(words(rights="unknown")) == {
        "sluis",
        "open",
        "mira",
        "dekkers",
        "keersluis",
        "ja",
        "nee",
        "bram",
        "oosting",
    }
    assert told[5] == []
    assert told[6][0] == ["c-1", "Mira Dekkers", "personen/mira-dekkers.html", 2, "", "‘Ja’", ""]


def test_child_is_not_found_by_name():
    assert "sem" not in words(rights="own")


def test_result_stands_in_its_sentence_and_says_how_certain_it_is():
    path, title, lang, day, source, sentences, quotations = shown(rights="own")
    assert (path, title, lang) == ("artikelen/test.html", "Sluis open", "nl")
    assert (day, source) == ("14 december 2024", "De Rietbode")
    assert sentences[0] == "De keersluis gaat langzaam open."
    assert quotations[0][4:] == ["", "‘Ja’", ", zegt Dekkers."]
    assert [quoted[3] for quoted in quotations] == [2, 1]


def test_what_was_not_said_is_no_quotation():
    denied = replace(found(rights="own").quotations[0], factuality="denied")
    told = findable_of(replace(found(rights="own"), quotations=(denied,)))
    assert show_article("test", told, GAZETTEER, GLOSSARY, DUTCH)[6] == []


def test_people_and_terms_are_shown_with_what_is_known_of_them():
    library, press = aggregate([found()], GAZETTEER, GLOSSARY, findable_of), press_for()
    people = [show_person(record, press.words) for record in library.people.values()]
    assert people[0][:3] == ["personen/bram-oosting.html", "Bram Oosting", ""]
    assert people[1][2] == "burgemeester van Rietmonde (LOKAAL) (op 14 december 2024)"
    terms = [show_term(record, press) for record in library.terms.values()]
    assert terms == [["begrippen/keersluis.html", "keersluis", "begrip", 0, 1, "Sluis die hoog water keert."]]


def test_people_and_terms_are_found_by_all_their_names():
    assert {"mira", "dekkers"} <= set(words_of_person(GAZETTEER.entities["mira-dekkers"]))
    assert "keersluis" in words_of_term(GLOSSARY.terms["keersluis"])
