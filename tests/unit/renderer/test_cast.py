from annotated import BRAM, GAZETTEER, GLOSSARY, MIRA, annotated, quotation, span_of
from msgspec.structs import replace

from kantlijn.model.annotations import Quotation, Speaker
from kantlijn.renderer.cast import find_cast, find_utterances, slug_of, turns_of

TEXT = "“Ja”, zegt Dekkers, “dat kan.” “Nee”, zegt Oosting. Het ‘plan’ ligt stil."


def test_parts_of_one_quotation_are_one_utterance():
    found = annotated(TEXT, quotation(TEXT, "“Ja”"), quotation(TEXT, "“dat kan.”"))
    (utterance,) = find_utterances(found)
    assert (utterance.said, utterance.count) == ("Ja … dat kan.", 3)
    assert utterance.note_id == "q-1"


def test_scare_quotes_are_no_utterance():
    scare = Quotation(span_of(TEXT, "‘plan’"), "scare", "c-9")
    assert find_utterances(annotated(TEXT, scare)) == []


def test_speakers_come_in_the_order_in_which_they_speak():
    found = annotated(TEXT, quotation(TEXT, "“Ja”"), quotation(TEXT, "“Nee”", BRAM, name="c-2"))
    cast = find_cast(find_utterances(found), GAZETTEER, GLOSSARY)
    assert [(one.key, one.initials, one.page) for one in cast.values()] == [
        ("mira-dekkers", "MD", "personen/mira-dekkers.html"),
        ("bram-oosting", "BO", "personen/bram-oosting.html"),
    ]


def test_quotation_without_speaker_gives_no_member():
    assert find_cast(find_utterances(annotated(TEXT, quotation(TEXT, "“Ja”", None))), GAZETTEER, GLOSSARY) == {}


def test_organisation_speaks_from_the_page_of_its_term():
    bond = Speaker("Waterbond", "org", "waterbond")
    cast = find_cast(find_utterances(annotated(TEXT, quotation(TEXT, "“Ja”", bond))), GAZETTEER, GLOSSARY)
    assert cast["waterbond"].page == "begrippen/waterbond.html"


def test_stranger_has_a_style_of_its_own_but_no_page():
    stranger = replace(MIRA, name="Tess Vonk", entity_id=None)
    found = annotated(TEXT, quotation(TEXT, "“Ja”"), quotation(TEXT, "“Nee”", stranger, name="c-2"))
    known, unknown = find_cast(find_utterances(found), GAZETTEER, GLOSSARY).values()
    assert (unknown.key, unknown.page) == ("x-tess-vonk", "")
    assert "s0" != unknown.style != known.style


def test_turns_follow_the_text():
    found = annotated(
        TEXT, quotation(TEXT, "“Ja”"), quotation(TEXT, "“Nee”", BRAM, name="c-2"), quotation(TEXT, "“dat kan.”")
    )
    ja, nee = find_utterances(found)
    assert turns_of({"mira": [ja], "bram": [nee]}) == ["mira", "mira", "bram"]


def test_slug_keeps_letters_of_other_scripts():
    assert (slug_of("Zoë d'Hondt"), slug_of("Олена"), slug_of("?")) == ("zoe-d-hondt", "олена", "x")
