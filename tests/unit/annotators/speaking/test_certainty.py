import pytest
from narrations import attribute

NAMES = ("Mia Vos", "Jan Baas")


def certainties(text):
    return [one and one.certainty for one in attribute(text, *NAMES)[0]]


@pytest.mark.parametrize(
    "text",
    [
        '"Het is klaar", zegt Mia Vos.',
        'Mia Vos: "Het is klaar."',
        'Wethouder Mia Vos kwam. "Het is klaar", zegt de wethouder.',
        'Mia Vos kwam met Jan Baas. "Het is klaar", zegt zij.',
        '"Het is klaar", meldt de NS.',
        '"Het is klaar", zeggen de bewoners.',
        'Mia Vos noemt het plan "een ramp".',
        'Mia Vos zei het gisteren in een brief aan de raad: "Het is klaar."',
        'Mia Vos opent de deur van het oude raadhuis: "Het is klaar."',
        'Mia Vos reageert verheugd. "Het is klaar."',
        'Jan Baas kwam. Er was koffie. Toen kwam de taart. Jo wacht op Mia Vos. "Het is klaar", zegt zij.',
    ],
)
def test_a_cue_beside_one_possible_speaker_is_certain(text):
    assert certainties(text) == ["certain"]


@pytest.mark.parametrize(
    "text",
    [
        'Wethouder Mia Vos zag wethouder Jan Baas. "Het is klaar", zegt de wethouder.',
        'Mia Vos en Jan Baas kwamen. "Het is klaar", zeggen Mia Vos en Jan Baas.',
        'Mia Vos zei dat Jan Baas het plan "een ramp" vindt.',
        'Mia Vos is tevreden. "Het is klaar."',
        'Mia Vos citeert een oud boek: "Het is klaar."',
        'Mia Vos krijgt een brief van de gemeente: "Het is klaar."',
        'Mia Vos sprak gisteren met de politie. "Hij was er niet bij."',
        'Mia Vos legt het uit. "Vos weet wat er mis is."',
        'Gisteren kreeg Mia Vos een brief van de gemeente: "Het is klaar."',
        'Weduwe Mia Vos: "Het is klaar."',
        'Mia Vos ontslagen in Ede: "Zij was lief."',
        'Mia Vos, Utrecht Oud gezegde Is dit gezegde bekend bij de raad: "Het is klaar."',
        'Er is volgens Mia Vos "te weinig geld".',
        '"Het is klaar", frommelt Mia Vos.',
        '"Het is klaar", zegt Zonneklaar.',
    ],
)
def test_where_another_reading_is_possible_it_is_inferred(text):
    assert certainties(text) == ["inferred"]


def test_what_goes_on_behind_a_certain_one_is_certain():
    assert certainties('"Klaar", zegt Mia Vos. "Wij gaan."') == ["certain", "certain"]


def test_the_answer_to_a_question_is_not():
    assert certainties('"Klaar?", vraagt Mia Vos. "Nog niet."') == ["certain", "inferred"]


def test_what_goes_on_in_another_paragraph_is_not():
    assert certainties('"Klaar", zegt Mia Vos.\n\n"Wij gaan."') == ["certain", "inferred"]


def test_a_pronoun_that_two_may_bear_is_not():
    attributions, _ = attribute('Mia Vos kwam. Ook Anna Bos was er. "Het is klaar", zegt zij.', "Mia Vos", "Anna Bos")
    assert [one.certainty for one in attributions] == ["inferred"]


def test_a_name_that_two_bear_is_not():
    attributions, _ = attribute('Bo Vos zag Mia Vos. Vos legt het uit. "Klaar."', "Mia Vos", "Bo Vos")
    assert [one and one.certainty for one in attributions] == ["inferred"]
