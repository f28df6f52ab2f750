import json

import pytest
from annotated import BRAM, GAZETTEER, GLOSSARY, annotated, headed, mention, quotation, term
from msgspec.structs import replace

from kantlijn.exporters.web_annotations import render_web_annotations
from kantlijn.model.settings import Settings

TEXT = "Sluis open\n\nDe keersluis gaat open. “Ja”, zegt Dekkers. “Nee”, zegt Tess Vonk. Sem (9) kijkt."
BASED = Settings(base_url="https://naam.example/krant/")


def found(**details: object):
    return annotated(
        headed(TEXT, **details),
        quotation(TEXT, "“Ja”"),
        quotation(TEXT, "“Nee”", BRAM, "inferred", name="c-2"),
        mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers"),
        mention(TEXT, "Tess Vonk", "Tess Vonk"),
        replace(mention(TEXT, "Sem", "Sem"), private=True),
        term(TEXT, "keersluis", "keersluis"),
    )


def page(article=None, *, whole: bool = True, settings: Settings = BASED) -> dict:
    return json.loads(render_web_annotations(article or found(), GAZETTEER, GLOSSARY, settings, whole=whole))


def bodies(item: dict) -> list[tuple[str, str]]:
    return [(body["purpose"], body.get("value") or body["source"]) for body in item["body"]]


def test_every_selector_finds_its_words():
    for item in page()["items"]:
        quote, position = item["target"]["selector"]
        assert TEXT[position["start"] : position["end"]] == quote["exact"]
        assert (
            TEXT.index(quote["prefix"] + quote["exact"] + quote["suffix"]) + len(quote["prefix"]) == position["start"]
        )


def test_speaker_comes_with_how_certain_that_is():
    told = [bodies(item) for item in page()["items"] if item["motivation"] == "describing"]
    assert told == [
        [("classifying", "quotation"), ("linking", "c-1"), ("identifying", "Mira Dekkers"), ("assessing", "certain")],
        [("classifying", "quotation"), ("linking", "c-2"), ("identifying", "Bram Oosting"), ("assessing", "inferred")],
    ]


def test_person_and_term_come_with_their_addresses():
    told = {bodies(item)[1][1]: bodies(item) for item in page()["items"] if item["motivation"] == "identifying"}
    assert ("identifying", "https://naam.example/krant/personen/mira-dekkers.html") in told["Mira Dekkers"]
    assert ("identifying", "https://www.wikidata.org/wiki/Q1") in told["Mira Dekkers"]
    assert told["Tess Vonk"] == [("classifying", "person"), ("identifying", "Tess Vonk")]
    assert told["keersluis"][0] == ("classifying", "term")
    assert "Sem" not in told


def test_what_was_not_said_is_nobodys():
    denied = replace(found().quotations[0], factuality="denied")
    (item,) = page(replace(found(), quotations=(denied,), mentions=(), term_uses=()))["items"]
    assert bodies(item)[2:] == [("assessing", "denied")]


def test_quotation_without_speaker_is_unknown():
    (item,) = page(annotated(headed(TEXT), quotation(TEXT, "“Ja”", None)))["items"]
    assert bodies(item)[-1] == ("assessing", "unknown")


@pytest.mark.parametrize(("rights", "count"), [("own", 5), ("unknown", 0)])
def test_inside_a_site_unknown_rights_leave_the_title_and_the_originals_address(rights, count):
    told = page(found(rights=rights, url="https://krant.example/1"), whole=False)
    assert len(told["items"]) == count
    assert (told["label"], told["schema:isBasedOn"]) == ("Sluis open", {"id": "https://krant.example/1"})


def test_page_stands_beside_the_file_where_the_site_has_no_address():
    assert page(settings=Settings())["id"] == "../artikelen/test.html#annotaties"
