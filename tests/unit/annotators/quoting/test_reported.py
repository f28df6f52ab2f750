import pytest

from kantlijn.annotators.quoting.reported import is_announced, is_reported_after, is_resumed
from kantlijn.annotators.quoting.setting import Setting
from kantlijn.model.span import Span


def setting(text, words):
    start = text.index(words)
    return Setting(text, Span(start, start + len(words)), Span(0, len(text)))


@pytest.mark.parametrize(
    "behind",
    [
        ", zegt Bo.",
        ", zo zegt Bo.",
        " , zegt Bo.",
        ", voegt zij eraan toe.",
        ", liet Bo weten.",
        ", klinkt het.",
        ", aldus Bo.",
        ", lachend.",
        ", zou Bo later zeggen.",
        ", wordt Bo geciteerd.",
        ", volgens Bo.",
        ", zijn de woorden van Bo.",
        ", is haar antwoord.",
        ", baalt zij.",
    ],
)
def test_report_behind_a_quotation(behind):
    assert is_reported_after(setting(f'"Mooi"{behind}', '"Mooi"'))


@pytest.mark.parametrize(
    "behind", [", wordt Bo in de krant geciteerd.", ", kreeg Bo te horen.", ", staat in het rapport."]
)
def test_several_words_that_are_told_or_written_somewhere(behind):
    assert is_reported_after(setting(f'"Heel mooi"{behind}', '"Heel mooi"'))
    assert not is_reported_after(setting('"Oogkleppen", staat in het rapport.', '"Oogkleppen"'))


@pytest.mark.parametrize(
    "behind",
    [
        " vertelt over een boer.",
        ", zo heet het boek.",
        ", luidt de slogan.",
        ", een film over Bo.",
        ", met Bo in de hoofdrol.",
        ".",
        "",
    ],
)
def test_no_report_behind_a_name(behind):
    assert not is_reported_after(setting(f'"Mooi"{behind}', '"Mooi"'))


@pytest.mark.parametrize("front", ["Bo: ", "De minister zegt: ", "Hij: ", "Haar reactie: ", "Bo voegt eraan toe: "])
def test_colon_announces(front):
    assert is_announced(setting(f"{front}'Grote schande'", "'Grote schande'"))


def test_words_behind_a_colon_that_close_a_heading_are_announced():
    assert is_announced(setting("Bo blij met late zege: 'Heel mooi'", "'Heel mooi'"))


@pytest.mark.parametrize("front", ["Het werd: ", "Op de kaart: "])
def test_colon_before_a_list_announces_nothing(front):
    assert not is_announced(setting(f"{front}'groot' of 'klein'", "'groot'"))


def test_long_words_after_a_colon_are_announced():
    assert is_announced(setting("Op de muur: 'hier komt nooit een weg'", "'hier komt nooit een weg'"))


def test_quotation_goes_on_after_its_report():
    assert is_resumed(setting('"Wij gaan", zei Bo, "nooit weg."', '"nooit weg."'))
    assert not is_resumed(setting('De "sprint", een korte, "felle" rit.', '"felle"'))
