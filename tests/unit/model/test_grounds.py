from annotated import quotation

from kantlijn.model.grounds import grounds_of

TEXT = "De burgemeester belt. “Ja”, zegt\nDekkers."


def test_reporting_words_come_with_those_of_the_speaker_beside_them_on_one_line():
    said = quotation(TEXT, "“Ja”", cue="zegt", evidence="Dekkers").attribution
    grounds = grounds_of(said, TEXT)
    assert (grounds.cue, grounds.pointing) == ("zegt Dekkers", "Dekkers")


def test_words_far_from_the_reporting_verb_stand_by_themselves():
    text = TEXT.replace("belt.", f"belt{' lang' * 20}.")
    grounds = grounds_of(quotation(text, "“Ja”", cue="zegt", evidence="De burgemeester").attribution, text)
    assert (grounds.cue, grounds.pointing) == ("zegt", "De burgemeester")


def test_nothing_is_shown_of_what_the_text_does_not_have():
    grounds = grounds_of(quotation(TEXT, "“Ja”").attribution, TEXT)
    assert (grounds.cue, grounds.pointing) == ("", "")
