import pytest

from kantlijn.annotators.quoting.scare import kind_of
from kantlijn.model.span import Span


def kind(text, words, **options):
    start = text.index(words)
    return kind_of(text, Span(start, start + len(words)), Span(0, len(text)), **options)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"Mooi", zei de trainer.', '"Mooi"'),
        ('"Mooi," zei de trainer.', '"Mooi,"'),
        ('"Mooi!" riep de trainer.', '"Mooi!"'),
        ('"Mooi", aldus de trainer.', '"Mooi"'),
        ('"Mooi", legt de trainer rustig uit.', '"Mooi"'),
        ('"Mooi", laat de trainer weten.', '"Mooi"'),
        ('"Mooi", had de trainer nog gezegd.', '"Mooi"'),
        ('"Mooi", is zijn reactie.', '"Mooi"'),
        ('"Mooi, mooi", scanderend liepen zij door.', '"Mooi, mooi"'),
        ("Het bos raakt in een 'neerwaartse spiraal', zegt Bo.", "'neerwaartse spiraal'"),
        ('"Mooi", baalt zij.', '"Mooi"'),
        ('"Mooi", treurde de coach.', '"Mooi"'),
        ("Bo: 'Wij gaan door'", "'Wij gaan door'"),
        ("Bo: 'Grote schande'", "'Grote schande'"),
        ("Bo keek op. 'Wij gaan door.' Zij zuchtte.", "'Wij gaan door.'"),
        ("Bo keek op. 'Wij gaan door met alles', en zij lachte.", "'Wij gaan door met alles'"),
        ("Bo zei 'nee' en ging.", "'nee'"),
        ("Zij hoorde ook 'Ga toch weg met je fiets!' en meer.", "'Ga toch weg met je fiets!'"),
        ("Bo noemt het besluit een 'grove fout'.", "'grove fout'"),
        ("Dat is wat Bo een 'grove fout' noemt.", "'grove fout'"),
        ('"Wat?" vroeg Bo, "nu al?"', '"nu al?"'),
        ("Volgens Bo is het 'geen probleem'.", "'geen probleem'"),
        ("Bo schreef dat het plan 'niet haalbaar' was.", "'niet haalbaar'"),
        ("In zijn boek 'dat je altijd weer op moet staan' legt hij het uit.", "'dat je altijd weer op moet staan'"),
    ],
)
def test_someones_words(text, words):
    assert kind(text, words) == "direct"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Het 'gratis' plan kost drie miljoen.", "'gratis'"),
        ("De film 'Zonlicht in november' draait.", "'Zonlicht in november'"),
        ("De speelfilm 'Zonlicht' draait.", "'Zonlicht'"),
        ("Onder het motto 'samen staan wij sterk' liepen zij door.", "'samen staan wij sterk'"),
        ("De term 'maatwerk' valt vaak, zegt Bo.", "'maatwerk'"),
        ("Een zogenoemde 'toptafel' besliste.", "'toptafel'"),
        ("'Zonlicht' is een film.", "'Zonlicht'"),
        ("'Samen sterk', zo heet de campagne.", "'Samen sterk'"),
        ("'Samen sterk', luidt het motto.", "'Samen sterk'"),
        ("'Zonlicht' vertelt over een boer.", "'Zonlicht'"),
        ("Bo pleitte voor een 'stadsbos', een park met eiken.", "'stadsbos'"),
        ("Die 'bijna-botsingen' zijn er volgens Bo veel.", "'bijna-botsingen'"),
        ("Kees 'de Snoek' Bakker won.", "'de Snoek'"),
        ("'Lezers willen meer bomen' (Opinie 9-4) raakte mij.", "'Lezers willen meer bomen'"),
        ("Krachtige rozen als 'Gouden Morgen' en 'Rode Zee' groeien hier.", "'Gouden Morgen'"),
        ("Met de slogan 'Doe mee!' trekken zij door het land.", "'Doe mee!'"),
        ("'Stem nu maar' is de campagneslogan van de partij.", "'Stem nu maar'"),
        ("Het werd: 'groot' of 'klein'.", "'groot'"),
        ("Zij deelden hun 'Twaalf regels voor een net bos' uit.", "'Twaalf regels voor een net bos'"),
        ("'Zonlicht', met de beste acteurs, draait nog.", "'Zonlicht'"),
        ("Zo vraagt 'Twee Aan Zet' om raad.", "'Twee Aan Zet'"),
    ],
)
def test_nobodys_words(text, words):
    assert kind(text, words) == "scare"


def test_heading_of_one_quoted_word_is_someones():
    assert kind("'Onterecht'", "'Onterecht'", heading=True) == "direct"


def test_word_in_a_heading_is_judged_like_any_other():
    assert kind("Het 'gratis' plan", "'gratis'", heading=True) == "scare"


def test_sentence_before_does_not_lend_its_words():
    assert kind("Bo noemt dat mooi. Het 'gratis' plan kost geld.", "'gratis'") == "scare"


def test_work_beside_its_maker_is_nobodys_words():
    assert kind("Vrijdag draait 'Als het licht wordt' van zangeres Bo.", "'Als het licht wordt'") == "scare"


def test_words_of_somebody_are_no_work():
    assert kind('"Als het licht wordt gaan wij", zegt zangeres Bo.', '"Als het licht wordt gaan wij"') == "direct"


def test_a_line_that_is_nothing_but_words_is_someones():
    assert kind('"Niet de laatste"', '"Niet de laatste"') == "direct"
    assert kind('"Zonlicht"', '"Zonlicht"') == "scare"
