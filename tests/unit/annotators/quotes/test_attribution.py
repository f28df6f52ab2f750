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


def pointed_to(text):
    """Give for the last quotation the reason, the cue and the words that point to who says it."""
    told = quotations_in(text)[-1].attribution
    return told.reason, told.cue and told.cue.of(text), told.evidence and told.evidence.of(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('Karin Bos is blij met het plan. "Dit hebben wij nodig."', ("before", None, "Karin Bos")),
        ('Karin Bos: "Wij gaan door."', ("cue", None, "Karin Bos")),
        ('Volgens Karin Bos is het plan "een grote fout".', ("cue", "Volgens", "Karin Bos")),
        ('"Wij gaan door", zegt Karin Bos. "Dat is gisteren besloten."', ("continued", None, None)),
        ('"Een", zegt Karin Bos.\n\n"Twee dagen lang regende het hier."', ("continued", None, None)),
        ('"Dit kan niet", zegt de agent.', ("cue", "zegt", "de agent")),
        ('Een agent kwam. "Dit kan niet", zegt de agent.', ("role", "zegt", "de agent")),
        ('Karin Bos kwam. "Dit kan niet", zegt ze.', ("pronoun", "zegt", "ze")),
    ],
)
def test_the_reader_is_told_what_points_to_a_speaker(text, told):
    assert pointed_to(text) == told


def test_words_that_are_heard_are_whose_the_sentence_before_tells_but_never_certainly():
    assert speakers_in('De bond weigert. "Dat gaat niet door", klinkt het.') == [("de bond", "inferred")]
    assert speakers_in('Karin Bos zegt dat ze weigert. "Dat gaat niet door", klinkt het.') == [
        ("Karin Bos", "inferred")
    ]


def test_nobody_unlikely_is_named():
    men, women = "Jan Baas, Piet Mol, Kees Kok, Wim Kat en Arie Bos", "Mia Vos, Anna Mol en Els Kat"
    assert names(f'{men} kwamen met {women}. Het regent.\n\nToen klonk het: "Ja."') == [None]


LAST_NOT_SURE = [
    # What stands in a heading.
    '"Wij gaan door", zegt Karin Bos\n\nHet is stil in de straat.',
    # Words that may be nobody's.
    "Volgens Karin Bos is het 'goed'.",
    "Karin Bos sprak van een 'drama'.",
    # A heading that lost its line.
    "\"Mooi werk is het\", zegt Karin Bos. 'Onterecht' De raad zwijgt.",
    '"Mooi werk is het", zegt Karin Bos. "Wij gaan door" De raad zwijgt.',
    # What goes on from a quotation that is not certain.
    'Karin Bos zegt "ja". "Dat hebben wij gisteren besloten."',
    # What goes on from a question, whose answer it may be.
    '"Klaar?", vraagt Karin Bos. Bos heeft er zin in. "Het wordt een mooi jaar voor ons allemaal."',
    # Another paragraph.
    '"Een", zegt Karin Bos.\n\n"Twee dagen lang regende het hier."',
    # Turns of a talk, wherever they stand.
    'Nu tikt Karin Bos op het scherm. "Zoek", zegt Bos. "Weg." "Dan wacht ik wel even."',
    'Nu tikt ook Karin Bos op het scherm. "Zoek", zegt Bos. "Weg." "Dan wacht ik wel even."',
]


@pytest.mark.parametrize("text", LAST_NOT_SURE)
def test_what_stands_there_is_inferred_at_most(text):
    assert speakers_in(text)[-1] == ("Karin Bos", "inferred")


BEFORE = ["", "Het regent. ", "Het regent. Het waait. ", "Nu is het laat. ", "Het is laat. Nu waait het. "]
GOING_ON = [
    '{}Karin Bos kwam. "Wij gaan door", zegt ze.{} "Dat is besloten."',
    '{}"Wij gaan door", zegt de bond.{} "Dat is besloten."',
]


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("text", GOING_ON)
def test_what_goes_on_is_as_certain_anywhere_in_a_text(before, text):
    """Neither a pronoun nor a noun makes words certain that go on without a cue: the quotation before does."""
    assert [sure for _, sure in speakers_in(text.format(before, ""))] == ["certain"] * 2
    assert [sure for _, sure in speakers_in(text.format(before, "\n\n"))] == ["certain", "inferred"]


@pytest.mark.parametrize("before", BEFORE)
def test_what_is_resumed_is_as_certain_anywhere_in_a_text(before):
    said = f'{before}Karin Bos kwam. "Wij gaan door", zegt ze.'
    assert speakers_in(f'{said} Het regent. "Dat is besloten."')[-1] == ("Karin Bos", "certain")
    assert speakers_in(f'{said} Het regent. "Weet u dat zeker?"')[-1][1] == "inferred"  # another may ask that
    assert speakers_in(f'{said} "Weet u dat zeker?"')[-1][1] == "inferred"
    asked = f'{before}Karin Bos kwam. "Kom je?", vraagt ze.'
    assert speakers_in(f'{asked} "Dat is besloten."')[-1] == ("Karin Bos", "inferred")
    assert speakers_in(f'{asked} Het regent. "Dat is besloten."')[-1] == ("Karin Bos", "inferred")
    talk = f'{before}Karin Bos kwam. "Zoek", zegt ze. "Weg." "Dan wacht ik wel."'
    assert [sure for _, sure in speakers_in(talk)] == ["certain", "certain", "inferred"]


@pytest.mark.parametrize("between", ["", " Het regent."])
def test_what_goes_on_from_what_is_not_certain_is_not_either(between):
    text = f'Karin Bos zag Anna Mol. "Wij gaan door", zei ze.{between} "Dat is besloten."'
    assert [sure for _, sure in speakers_in(text)] == ["inferred"] * 2


def test_a_probability_has_four_decimals():
    told = [one.attribution.probability for one in quotations_in('"Een", zei Karin Bos. "Twee", zei Jan Mol. "Drie."')]
    assert [round(one, 4) for one in told] == told
    assert [round(one, 3) for one in told] != told
