"""Each guard against being certain has a sentence here that would be certain without what it guards against."""

import pytest
from quoted import speakers_in

SURE = [
    ('"Wij gaan door", zegt wethouder Karin Bos.', "Karin Bos"),
    ('Karin Bos zegt: "Wij gaan door."', "Karin Bos"),
    ('Karin Bos leidt de bond. "Wij gaan door", zegt Bos.', "Karin Bos"),
    ('Het regende. "Wij gaan door", aldus Karin Bos.', "Karin Bos"),
    ('Karin Bos stond vroeg op. "Wij gaan door", zegt ze.', "Karin Bos"),
    # What somebody says is told in the sentence before.
    ('Voorzitter Karin Bos zegt dat de bond doorgaat. "Wij stoppen niet."', "Karin Bos"),
    ('"Wij gaan door", zegt een woordvoerder.', "een woordvoerder"),
    ('"Wij gaan door", zegt een ander.', "een ander"),
]


@pytest.mark.parametrize(("text", "name"), SURE)
def test_a_cue_with_a_name_or_the_only_one_of_that_sex_is_certain(text, name):
    assert speakers_in(text) == [(name, "certain")]


def test_what_goes_on_in_the_same_paragraph_is_as_certain():
    text = '"Wij gaan door", zegt Karin Bos. "Dat hebben wij gisteren besloten."'
    assert speakers_in(text) == [("Karin Bos", "certain"), ("Karin Bos", "certain")]


def test_what_goes_on_after_words_about_nobody_else_is_as_certain():
    text = '"Wij gaan door", zegt Karin Bos. Bos heeft er zin in. "Het wordt een mooi jaar voor ons allemaal."'
    assert speakers_in(text)[-1] == ("Karin Bos", "certain")


NOT_SURE = [
    # A report that is no report.
    'Als Karin Bos morgen roept: "Weg ermee", dan is het klaar.',
    'Karin Bos heeft nooit gezegd: "Het mag niet."',
    'Zou Karin Bos zeggen: "Ik blijf"?',
    'Karin Bos had moeten zeggen: "Sorry."',
    'Karin Bos zal morgen zeggen: "Wij gaan door."',
    # Two bearers of the surname.
    'Trainer Koen Bos verloor. Voorzitter Ab Bos bleef thuis. "Dit kan niet", zei Bos.',
    # Two bearers of a function, which may be a body too.
    'Wethouder Koen Bos kwam met wethouder Ab Mol. "Dit kan niet", zei de wethouder.',
    'Marechaussee Koen Bos kwam met marechaussee Ab Mol. "Dit kan niet", zei de marechaussee.',
    # The same, where a pronoun or what goes on leads back to a name that both bear.
    'Chef Koen Bos bleef. Trainer Ab Bos ging.\n\nBos had het zwaar. "Ik was moe", zegt hij.',
    'Chef Koen Bos bleef. Trainer Ab Bos ging.\n\nBos had het zwaar. "Ik was moe", zegt hij. "Heel moe zelfs."',
    # A name that may be half of somebody's, or another's whole.
    'Marleen van Eck-Mol kwam met haar oud-man. Van Eck: "Laten we gaan."',
    # A noun for what somebody does, when another was spoken of since.
    'Darter Danny Kerk verloor van Koen Smit. Smit speelt zondag. "Mijn vader komt", vertelt de darter.',
    # Somebody nameless whom nobody introduced, and who may have been named.
    'De huismeester deed open. Karin Bos kwam kijken. "Dit kan niet", zei de huismeester.',
    # A phrase that breaks off before its noun.
    '"Het is klaar", zegt een opgeluchte en trotse directeur Harm Mol.',
    # A sentence before that holds a quotation of somebody else's, or tells of two.
    'Karin Bos zegt dat Anna Mol doorgaat. "Ik stop."',
    # Turns of a talk.
    'Karin Bos tikt op het scherm. "Zoek", zegt Bos. "Weg." "Dan wacht ik wel even."',
    # Words that may be nobody's.
    'Karin Bos sprak met zogenaamde "experts".',
    # Another of that sex between.
    'Karin Bos sprak met Anna Mol. "Dit kan niet", zei ze.',
    # Somebody nameless between.
    'Karin Bos kwam binnen. Een agente hield haar tegen. "Dit kan niet", zei ze.',
    # Words that only follow from the sentence before.
    'Karin Bos is boos. "Dit kan niet."',
    # A headline about somebody.
    'Buurt rouwt om Karin Bos: "Zij was zo lief"\n\nHet is stil in de straat.',
    # An answer behind a question.
    '"Klaar?", vraagt Karin Bos. "Nog niet."',
]


@pytest.mark.parametrize("text", NOT_SURE)
def test_what_may_be_otherwise_is_never_certain(text):
    assert "certain" not in [certainty for _, certainty in speakers_in(text)[-1:]]
