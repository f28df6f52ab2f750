import pytest
from annotated import DUTCH, annotated, quotation

from kantlijn.model.annotations import Quotation, Speaker
from kantlijn.renderer.cast import find_utterances
from kantlijn.renderer.reasons import worded_reason

TEXT = "De burgemeester belt. Zij wil dat niet. “Ja”, zegt Dekkers."


def reason(said: Quotation, text: str = TEXT) -> str:
    (utterance,) = find_utterances(annotated(text, said))
    return worded_reason(utterance, text, DUTCH)


def test_certain_speaker_is_shown_by_the_texts_own_words():
    assert reason(quotation(TEXT, "“Ja”", cue="zegt", evidence="Dekkers")) == "Zeker: in de tekst staat ‘zegt Dekkers’."
    assert reason(quotation(TEXT, "“Ja”", cue="zegt")) == "Zeker: in de tekst staat ‘zegt’."
    assert reason(quotation(TEXT, "“Ja”", evidence="Dekkers")) == "Zeker: in de tekst staat ‘Dekkers’."


def test_evidence_far_from_the_cue_is_left_out():
    text = f"Dekkers {'wacht ' * 20}en zegt: “Ja.”"
    said = quotation(text, "“Ja.”", cue="zegt", evidence="Dekkers")
    assert reason(said, text) == "Zeker: in de tekst staat ‘zegt’."


@pytest.mark.parametrize("why", ["role", "pronoun"])
def test_function_or_pronoun_that_one_person_alone_can_bear_is_shown(why):
    said = quotation(TEXT, "“Ja”", reason=why, cue="zegt", evidence="Zij")
    assert reason(said) == "Zeker: alleen Mira Dekkers kan hier ‘Zij’ zijn."


def test_certain_speaker_of_a_quotation_that_goes_on_says_so():
    assert reason(quotation(TEXT, "“Ja”", reason="continued")) == "Zeker: gaat door op het citaat ervoor."


def test_certain_speaker_of_whom_no_words_are_known_needs_no_reason():
    assert reason(quotation(TEXT, "“Ja”")) == ""


def test_reporting_words_alone_are_said_to_be_no_proof():
    said = quotation(TEXT, "“Ja”", certainty="inferred", cue="zegt", evidence="Dekkers")
    assert reason(said) == "Er staat ‘zegt Dekkers’, maar of dat bij dit citaat hoort, is niet zeker."


@pytest.mark.parametrize("why", ["role", "pronoun"])
@pytest.mark.parametrize("certainty", ["certain", "inferred"])
def test_word_that_is_all_we_know_of_a_speaker_is_not_said_to_mean_itself(why, certainty):
    someone = Speaker("de burgemeester", "unnamed")
    said = quotation(TEXT, "“Ja”", someone, certainty, reason=why, cue="belt", evidence="De burgemeester")
    assert reason(said).count("urgemeester") == 1


def test_description_is_not_said_to_mean_itself():
    buurman = Speaker("de burgemeester", "unnamed")
    said = quotation(TEXT, "“Ja”", buurman, "inferred", reason="role", cue="zegt", evidence="De burgemeester")
    assert "bedoeld" not in reason(said)


@pytest.mark.parametrize(
    ("why", "evidence", "words"),
    [
        ("role", "De burgemeester", "Met ‘De burgemeester’ is waarschijnlijk Mira Dekkers bedoeld."),
        ("pronoun", "Zij", "‘Zij’ slaat waarschijnlijk op Mira Dekkers."),
        ("before", "", "De zin ervoor gaat over Mira Dekkers."),
        ("continued", "", "Lijkt het vervolg van het vorige citaat."),
        ("repeat", "", "Verderop in de tekst zegt Mira Dekkers dit."),
    ],
)
def test_inferred_speaker_comes_with_the_reason(why, evidence, words):
    assert reason(quotation(TEXT, "“Ja”", certainty="inferred", reason=why, evidence=evidence)) == words


def test_inferred_speaker_never_gets_the_reason_of_another_rule():
    assert reason(quotation(TEXT, "“Ja”", certainty="inferred", reason="role")) == ""


def test_confirmed_speaker_says_so():
    assert reason(quotation(TEXT, "“Ja”", certainty="confirmed", reason="author")) == "Spreker nagekeken"


def test_of_an_unknown_speaker_it_says_that_the_text_does_not_tell():
    assert reason(quotation(TEXT, "“Ja”", None)) == "Uit de tekst blijkt niet zeker genoeg wie dit zegt."
