import pytest

from kantlijn.annotators.quoting.fragments import is_called, is_said_within, is_sourced
from kantlijn.annotators.quoting.setting import Setting
from kantlijn.model.span import Span


def setting(text, words):
    start = text.index(words)
    return Setting(text, Span(start, start + len(words)), Span(0, len(text)))


@pytest.mark.parametrize(
    "front",
    ["Bo noemt het een ", "Bo bestempelt het als ", "Bo sprak van een ", "Bo had het over ", "Bo omschreef hem als "],
)
def test_somebody_calls_it_so(front):
    assert is_called(setting(f"{front}'ramp'.", "'ramp'"))


@pytest.mark.parametrize("front", ["Het heet een ", "Er was sprake van een ", "Bo sprak met de ", "Bo heeft een "])
def test_nobody_calls_it_so(front):
    assert not is_called(setting(f"{front}'ramp'.", "'ramp'"))


@pytest.mark.parametrize(
    "front",
    ["Volgens Bo is het ", "In haar ogen is het ", "Hij is naar eigen zeggen ", "Bo schrijft dat het ", "Bo vond hem "],
)
def test_fragment_has_a_source(front):
    assert is_sourced(setting(f"{front}'heel goed'.", "'heel goed'"))


@pytest.mark.parametrize(
    "front",
    [
        "Volgens Bo zijn die ",
        "Bo meldt dat de ",
        "Het bos was ",
        "Bo sprak bij een ",
        "Bo zegt vandaag hier op de tv in ",
    ],
)
def test_fragment_has_no_source(front):
    assert not is_sourced(setting(f"{front}'heel goed'.", "'heel goed'"))


def test_long_fragment_is_someones():
    assert is_said_within(setting("Het bos is 'een plek waar je rust vindt'.", "'een plek waar je rust vindt'"))


def test_long_title_is_nobodys():
    words = "'Tien plekken van de lange tocht'"
    assert not is_said_within(setting(f"Zij deelt haar {words} uit.", words))


def test_single_word_that_somebody_finds_is_someones():
    assert is_said_within(setting("Bo vindt het 'super' dat zij komt.", "'super'"))


def test_single_word_is_nobodys():
    assert not is_said_within(setting("Zij wil een 'stadsbos' met eiken.", "'stadsbos'"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Zij opende de avond met de woorden "welkom thuis".', '"welkom thuis"'),
        ('Zij riep vertwijfeld "Bo!".', '"Bo!"'),
        ('Onder gejuich riep Bo "Wij winnen!".', '"Wij winnen!"'),
        ('Zacht vroeg zij "Nu?".', '"Nu?"'),
    ],
)
def test_a_few_words_that_are_spoken(text, words):
    assert is_said_within(setting(text, words))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Zij zong in de show "Zing!".', '"Zing!"'),
        ('Zij koos de woorden "welkom thuis".', '"welkom thuis"'),
        ('Zij las het blad "Nu!".', '"Nu!"'),
    ],
)
def test_a_few_words_that_are_not_spoken(text, words):
    assert not is_said_within(setting(text, words))
