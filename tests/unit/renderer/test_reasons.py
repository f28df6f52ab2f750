import pytest
from annotated import DUTCH, annotated, quotation

from kantlijn.model.annotations import Quotation
from kantlijn.renderer.cast import find_utterances
from kantlijn.renderer.reasons import worded_reason

TEXT = "De burgemeester belt. Zij wil dat niet. “Ja”, zegt Dekkers."


def reason(said: Quotation, text: str = TEXT) -> str:
    (utterance,) = find_utterances(annotated(text, said))
    return worded_reason(utterance, text, DUTCH)


def test_certain_speaker_is_shown_by_the_texts_own_words():
    assert reason(quotation(TEXT, "“Ja”", cue="zegt", evidence="Dekkers")) == "Er staat: ‘zegt Dekkers’."
    assert reason(quotation(TEXT, "“Ja”", cue="zegt")) == "Er staat: ‘zegt’."


def test_evidence_far_from_the_cue_is_left_out():
    text = f"Dekkers {'wacht ' * 20}en zegt: “Ja.”"
    assert reason(quotation(text, "“Ja.”", cue="zegt", evidence="Dekkers"), text) == "Er staat: ‘zegt’."


def test_certain_speaker_without_cue_needs_no_reason():
    assert reason(quotation(TEXT, "“Ja”", reason="continued")) == ""


@pytest.mark.parametrize(
    ("why", "evidence", "words"),
    [
        ("role", "De burgemeester", "Met ‘De burgemeester’ is waarschijnlijk Mira Dekkers bedoeld."),
        ("pronoun", "Zij", "‘Zij’ slaat waarschijnlijk op Mira Dekkers."),
        ("before", "", "De zin ervoor gaat over Mira Dekkers."),
        ("continued", "", "Lijkt door te gaan op het vorige citaat."),
        ("repeat", "", "Verderop staat dit citaat bij Mira Dekkers."),
    ],
)
def test_inferred_speaker_comes_with_the_reason(why, evidence, words):
    assert reason(quotation(TEXT, "“Ja”", certainty="inferred", reason=why, evidence=evidence)) == words


def test_inferred_speaker_never_gets_the_reason_of_another_rule():
    assert reason(quotation(TEXT, "“Ja”", certainty="inferred", reason="role")) == ""


def test_confirmed_speaker_says_so():
    assert reason(quotation(TEXT, "“Ja”", certainty="confirmed", reason="author")) == "Spreker nagekeken"


def test_unknown_speaker_has_no_reason():
    assert reason(quotation(TEXT, "“Ja”", None)) == ""
