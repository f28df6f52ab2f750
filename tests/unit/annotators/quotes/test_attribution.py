import pytest
from quoted import quotations_in, speakers_in


def names(text):
    return [name for name, _ in speakers_in(text)]


def test_words_without_a_cue_are_of_whom_the_sentence_before_reports():
    assert names('Karin Bos is blij met het plan. "Dit hebben wij nodig."') == ["Karin Bos"]


def test_a_second_speaker_takes_over():
    text = '"Wij gaan door", zegt Karin Bos. Jan Mol is het daar niet mee eens. "Dit kan niet", zegt hij.'
    assert names(text) == ["Karin Bos", "Jan Mol"]


def test_a_heading_gets_the_speaker_whose_words_it_repeats():
    text = '"Dit plan kan echt niet"\n\nHet was druk. Jan Mol was boos. "Dit plan kan echt niet", zei Karin Bos.'
    assert names(text) == ["Karin Bos", "Karin Bos"]


def test_a_heading_that_names_a_group_gets_the_one_of_them_who_says_it_below():
    text = (
        'Boeren boos over de dijk: "Zo komt het nooit af"\n\nHet was druk in het dorpshuis.\n\n'
        '"Zo komt het nooit af", zei boerin Karin Bos.'
    )
    assert names(text) == ["Karin Bos", "Karin Bos"]


def test_the_reason_tells_cue_pronoun_role_and_what_goes_on():
    text = 'Wethouder Karin Bos kwam. "Een", zei Bos. "Twee," zei ze. "Drie", zei de wethouder. "Dat was alles."'
    reasons = [one.attribution.reason for one in quotations_in(text) if one.attribution]
    assert reasons == ["cue", "pronoun", "role", "continued"]


def test_the_cue_and_the_words_that_point_to_the_speaker_are_given():
    text = '"Wij gaan door", zegt Karin Bos.'
    (one,) = quotations_in(text)
    assert one.attribution
    assert one.attribution.cue
    assert one.attribution.evidence
    assert (one.attribution.cue.of(text), one.attribution.evidence.of(text)) == ("zegt", "Karin Bos")


def test_the_probability_is_one():
    (one,) = quotations_in('"Wij gaan door", zegt Karin Bos.')
    assert one.attribution
    assert 0.5 < one.attribution.probability <= 1


def test_a_spokesman_is_never_whom_he_speaks_for():
    assert names('"Wij gaan door", zegt de woordvoerder van Karin Bos.') != ["Karin Bos"]


@pytest.mark.parametrize("cue", [': "Nee."', ' zegt: "Nee."', ' lacht. "Nee", zegt de advocaat.'])
def test_a_spokesman_by_a_genitive_is_never_whom_he_speaks_for(cue):
    assert [name for name, _ in speakers_in(f"Jan Mol zwijgt. Mols advocaat{cue}")] == ["Mols advocaat"]
