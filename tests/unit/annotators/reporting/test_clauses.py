import pytest
from narrations import narration_of

from kantlijn.annotators.reporting.clauses import find_source, find_source_in_next


def source(text, *names, number=0):
    narration = narration_of(text, *names)
    sentence = narration.sentence_at(narration.quotations[number].span.start)
    tokens = narration.tokens(sentence)
    found = find_source(tokens, [token.kind == "quote" and token.item == number for token in tokens].index(True))
    return found and (text[found.phrase.start : found.phrase.end], found.rule)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"Het is klaar", zegt Mia Vos.', "Mia Vos"),
        ('"Het is klaar", zo laat de minister gisteren weten.', "de minister"),
        ('"Het is klaar", zegt gisteren in een reactie wethouder Mia Vos.', "wethouder Mia Vos"),
        ('"Het is klaar", aldus het RIVM.', "het RIVM"),
        ('"Het is klaar", luidt het antwoord van Mia Vos.', "Mia Vos"),
        ('"Het is klaar", bromt zij.', "zij"),
    ],
)
def test_the_subject_of_the_cue_behind_a_quotation(text, words):
    assert source(text, "Mia Vos")[0] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Mia Vos: "Het is klaar."', "Mia Vos"),
        ('Meteen belde zij de politie: "Het is klaar."', "zij"),
        ('Mia Vos, hoogleraar in Delft, zegt: "Het is klaar."', "Mia Vos"),
        ('In een brief aan de raad schrijft de wethouder: "Het is klaar."', "de wethouder"),
        ('Volgens Mia Vos is het "een ramp" voor de stad.', "Mia Vos"),
        ('Mia Vos noemt het plan "een ramp".', "Mia Vos"),
        ('De maatregel noemt ze "een ramp".', "ze"),
        ('De raad is tegen het plan, dat Mia Vos "een ramp" noemt.', "Mia Vos"),
        ('Hij weet niet waarom Mia Vos het "een ramp" heeft genoemd.', "Mia Vos"),
        ('Jan Baas, door Mia Vos ooit "een ramp" genoemd, lacht.', "Mia Vos"),
        ('Het plan werd door Mia Vos "een ramp" genoemd.', "Mia Vos"),
        ('De krant tekende uit de mond van Mia Vos op: "Het is klaar."', "Mia Vos"),
        ('"Het is klaar", tekende de krant op uit de mond van Mia Vos.', "Mia Vos"),
        ('Met de woorden "Het is klaar" opende Mia Vos de avond.', "Mia Vos"),
        ('Mia Vos opende de avond met de woorden "Het is klaar".', "Mia Vos"),
        ('De gemeente reageert bij monde van woordvoerder Mia Vos: "Het is klaar."', "woordvoerder Mia Vos"),
    ],
)
def test_the_subject_before_a_quotation(text, words):
    assert source(text, "Mia Vos")[0] == words


def test_an_interrupted_quotation_has_one_source():
    assert source('"Kom", zegt Mia Vos, "en kijk."', "Mia Vos", number=1)[0] == "Mia Vos"


@pytest.mark.parametrize(
    "text", ['Het regent in de stad. "Kom binnen."', '"Kom binnen." Mia Vos houdt de deur open.', 'De "kom" is leeg.']
)
def test_no_source_in_the_sentence(text):
    assert source(text, "Mia Vos") is None


def test_the_subject_of_another_clause_is_not_taken():
    assert source('Jan Baas zwijgt, maar Mia Vos noemt het "een ramp".', "Jan Baas", "Mia Vos")[0] == "Mia Vos"


def test_who_speaks_under_the_cries_of_others_is_not_quoted():
    tokens = narration_of('Onder de luide roep "Nu of nooit!" sprak Mia Vos de menigte toe.', "Mia Vos").tokens(0)
    place = next(number for number, token in enumerate(tokens) if token.kind == "quote")
    found = find_source(tokens, place)
    assert found is None or not found.near


def test_whose_message_is_received_is_quoted():
    tokens = narration_of('Zij krijgen een sms\'je van Mia Vos: "Ik ben druk".', "Mia Vos").tokens(0)
    place = next(number for number, token in enumerate(tokens) if token.kind == "quote")
    found = find_source(tokens, place)
    assert (found.rule, found.phrase.mention) == ("words-colon", 0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dat zegt Mia Vos.", "Mia Vos"),
        ("Aldus wethouder Mia Vos.", "wethouder Mia Vos"),
        ("Dat antwoordde de minister gisteren.", "de minister"),
        ("Aan het woord is Mia Vos.", "Mia Vos"),
        ("Met die woorden opende Mia Vos de avond.", "Mia Vos"),
        ("Het zijn de woorden van Mia Vos.", "Mia Vos"),
    ],
)
def test_the_next_sentence_tells_whose_words_it_were(text, words):
    found = find_source_in_next(narration_of(text, "Mia Vos").tokens(0))
    assert text[found.phrase.start : found.phrase.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "Mia Vos zegt niets.",
        "Dat zegt ook Mia Vos.",
        "Dat huis is van Mia Vos.",
        'Dat zegt Mia Vos: "Nee."',
        "Het is de fiets van Mia Vos.",
        "Dat klinkt Mia Vos bekend.",
        "Zegt Mia Vos dat echt?",
        "Dat verbaasde Mia Vos.",
        "Zegt Mia Vos dat ook?",
        "Het was een wens van Mia Vos.",
    ],
)
def test_the_next_sentence_tells_something_else(text):
    assert find_source_in_next(narration_of(text, "Mia Vos").tokens(0)) is None


def test_a_question_that_somebody_answers_is_not_his():
    asked = 'gaf Mia Vos geen antwoord op de vraag "of zij had gelogen".'
    assert source(f"Op vragen van de raad {asked}", "Mia Vos")[0] == "de raad"
    assert source('Op de vraag van Jan Baas "hoe dan" zweeg Mia Vos.', "Mia Vos", "Jan Baas")[0] == "Jan Baas"


def test_a_question_that_somebody_asks_is_his():
    assert source('Mia Vos stelt zich de vraag "of zij had gelogen".', "Mia Vos")[0] == "Mia Vos"
    assert source('Mia Vos zegt op de vraag: "Ja, heel graag."', "Mia Vos")[0] == "Mia Vos"


def test_what_stands_on_a_thing_is_nobodys():
    tokens = narration_of('Op de gevel staat in het groot: "Welkom"').tokens(0)
    assert find_source(tokens, tokens.quotes[0]).rule == "heard"


def test_what_somebody_says_beside_a_thing_is_his():
    assert source('Mia Vos staat bij het bord en zegt: "Welkom"', "Mia Vos")[0] == "Mia Vos"
    assert source('Mia Vos staat bij het bord: "Welkom"', "Mia Vos")[0] == "Mia Vos"


def test_the_subject_of_a_participle_behind_a_quotation():
    assert source('Mia Vos kwam binnen, "Nu!" roepend.', "Mia Vos")[0] == "Mia Vos"
    assert source('"Nu!" roepend kwam Mia Vos binnen.', "Mia Vos")[0] == "Mia Vos"
    assert source('"Nu!" Ontroerend kwam Mia Vos binnen.', "Mia Vos") is None


def test_a_name_in_s_before_a_verb_owns_nobody():
    assert source('Mia Vos staat op de stoep: "Welkom"', "Mia Vos")[0] == "Mia Vos"
