from annotated import BRAM, GAZETTEER, GLOSSARY, MIRA, annotated, quotation

from kantlijn.model.annotations import Quotation, Speaker
from kantlijn.renderer.cast import find_cast, find_utterances
from kantlijn.renderer.voices import Voice, find_voices

LONG = " ".join(["woord"] * 60)
TEXT = f"“Ja”, zegt Dekkers, “dat kan.” “{LONG}”, zegt Oosting. “Nee, nooit.” “Wie weet.”"


def voices(*found: Quotation) -> list[Voice]:
    utterances = find_utterances(annotated(TEXT, *found))
    return find_voices(utterances, find_cast(utterances, GAZETTEER, GLOSSARY), lambda member: member.key)


def test_interrupted_quotation_counts_once():
    (voice,) = voices(quotation(TEXT, "“Ja”"), quotation(TEXT, "“dat kan.”"))
    assert (voice.count, voice.words, voice.role) == (1, 3, "mira-dekkers")


def test_one_speaker_has_no_share():
    (voice,) = voices(quotation(TEXT, f"“{LONG}”"))
    assert voice.share is None


def test_two_speakers_share_the_words_and_most_words_come_first():
    long, short = voices(quotation(TEXT, "“Ja”"), quotation(TEXT, f"“{LONG}”", BRAM, name="c-2"))
    assert [(voice.name, voice.share) for voice in (long, short)] == [("Bram Oosting", 98), ("Mira Dekkers", 2)]


def test_names_of_people_are_told_from_descriptions():
    neighbour = Speaker("een buurman", "unnamed")
    found = voices(quotation(TEXT, "“Ja”"), quotation(TEXT, "“Nee, nooit.”", neighbour, name="c-2"))
    assert {voice.name: voice.is_person for voice in found} == {"Mira Dekkers": True, "een buurman": False}


def test_few_words_have_no_shares():
    found = voices(quotation(TEXT, "“Ja”"), quotation(TEXT, "“Nee, nooit.”", BRAM, name="c-2"))
    assert [voice.share for voice in found] == [None, None]


def test_unknown_speakers_are_one_row_and_the_last():
    known, unknown = voices(
        quotation(TEXT, f"“{LONG}”", None, name="c-2"),
        quotation(TEXT, "“Wie weet.”", None, name="c-3"),
        quotation(TEXT, "“Ja”"),
    )
    assert (known.name, unknown.name, unknown.count) == ("Mira Dekkers", "", 2)
    assert unknown.share == 98


def test_speaker_who_is_only_inferred_is_marked():
    (voice,) = voices(quotation(TEXT, "“Ja”", certainty="inferred"))
    assert (voice.classes, voice.surely, voice.said[0].certainty) == ("s2 inferred", 0, "inferred")


def test_speaker_of_whom_one_quotation_is_certain_is_not_marked():
    (voice,) = voices(quotation(TEXT, "“Ja”"), quotation(TEXT, "“Nee, nooit.”", certainty="inferred", name="c-2"))
    assert (voice.classes, voice.surely) == ("s2", 33)


def test_unnamed_speaker_says_so():
    (voice,) = voices(quotation(TEXT, "“Ja”", Speaker("een woordvoerder", "unnamed")))
    assert (voice.initials, voice.page) == ("W", "")


def test_quotations_lead_to_their_places():
    (voice,) = voices(quotation(TEXT, "“Ja”", MIRA, name="c-4f9a1c"))
    assert [(said.link, said.words) for said in voice.said] == [("#c-4f9a1c", "Ja")]
