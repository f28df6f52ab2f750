from dataclasses import replace

from annotated import BRAM, DUTCH, GAZETTEER, GLOSSARY, annotated, headed, mention, on, press_for, quotation, term

from kantlijn.aggregate import aggregate
from kantlijn.exporters.search.entries import Entry, all_entries, article_entry
from kantlijn.exporters.search.findables import findable_of
from kantlijn.exporters.search.postings import IN_QUOTATION, IN_TITLE

TEXT = "Sluis open\n\nDe keersluis gaat lang\u00adzaam open. “Ja”, zegt Dekkers. “Nee”, zegt Sem (9)."


def found(**details: object):
    said = quotation(TEXT, "“Ja”")
    guessed = quotation(TEXT, "“Nee”", BRAM, "inferred", name="c-2")
    child = replace(mention(TEXT, "Sem", "Sem"), private=True)
    dekkers = mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers")
    article = headed(TEXT, published=on("2024-12-14"), source="De Rietbode", **details)
    return annotated(article, said, guessed, child, dekkers, term(TEXT, "keersluis", "keersluis"))


def entry(**details: object) -> Entry:
    return article_entry("test", findable_of(found(**details)), GAZETTEER, GLOSSARY, DUTCH)


def test_own_text_is_found_by_all_its_words():
    words = entry(rights="own").words
    assert {"keersluis", "langzaam", "dekkers"} <= set(words)
    assert (words["sluis"], words["ja"], words["open"]) == (IN_TITLE, IN_QUOTATION, IN_TITLE)


def test_speaker_finds_what_is_said():
    assert entry(rights="own").words["mira"] == IN_QUOTATION


def test_text_of_unknown_rights_is_found_by_title_names_terms_and_quotations():
    told = entry(rights="unknown")
    assert set(told.words) == {"sluis", "open", "mira", "dekkers", "keersluis", "ja", "nee", "bram", "oosting"}
    assert told.shown[5] == []
    assert told.shown[6][0] == ["c-1", "Mira Dekkers", "personen/mira-dekkers.html", 2, "", "‘Ja’", ""]


def test_child_is_not_found_by_name():
    assert "sem" not in entry(rights="own").words


def test_result_stands_in_its_sentence_and_says_how_certain_it_is():
    path, title, lang, day, source, sentences, quotations = entry(rights="own").shown
    assert (path, title, lang) == ("artikelen/test.html", "Sluis open", "nl")
    assert (day, source) == ("14 december 2024", "De Rietbode")
    assert sentences[0] == "De keersluis gaat langzaam open."
    assert quotations[0][4:] == ["", "‘Ja’", ", zegt Dekkers."]
    assert [quoted[3] for quoted in quotations] == [2, 1]


def test_what_was_not_said_is_no_quotation():
    denied = replace(found(rights="own").quotations[0], factuality="denied")
    told = findable_of(replace(found(rights="own"), quotations=(denied,)))
    assert article_entry("test", told, GAZETTEER, GLOSSARY, DUTCH).shown[6] == []


def test_people_and_terms_are_found_with_what_is_known_of_them():
    library = aggregate([found()], GAZETTEER, GLOSSARY, findable_of)
    articles, people, terms = map(list, all_entries(library, GAZETTEER, GLOSSARY, press_for()))
    assert len(articles) == 1
    assert people[0].shown[:3] == [
        "personen/bram-oosting.html",
        "Bram Oosting",
        "",
    ]
    assert people[1].shown[2] == "burgemeester van Rietmonde (LOKAAL) (op 14 december 2024)"
    assert terms[0].shown == ["begrippen/keersluis.html", "keersluis", "begrip", 0, 1, "Sluis die hoog water keert."]
