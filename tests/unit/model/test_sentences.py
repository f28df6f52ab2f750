import pytest
from annotated import span_of
from articles import article_from

from kantlijn.model.article import Article, Block
from kantlijn.model.sentences import Sentences, first_sentence, sentence_ends
from kantlijn.model.span import Span


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in Sentences(article_from(text)).spans]


def test_sentences_end_where_the_next_begins():
    text = "Het is laat. Is het laat? “Ja.” Dan gaan we."
    ends = [end for end, _ in sentence_ends(text, 0, len(text))]
    assert [text[:end].rpartition(" ")[2] for end in ends] == ["laat.", "laat?", "“Ja.”"]


def test_sentences_are_looked_for_in_the_part_alone():
    text = "Een. Twee. Drie."
    assert list(sentence_ends(text, 5, 10)) == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Sluis die water keert. Staat in Rietmonde.", "Sluis die water keert."),
        ("Werkte bij prof. Bakker en J. de Vries. Nu met pensioen.", "Werkte bij prof. Bakker en J. de Vries."),
        ("Een woord zonder punt", "Een woord zonder punt"),
        ("", ""),
    ],
)
def test_first_sentence_is_whole(text, first):
    assert first_sentence(text) == first


def test_text_is_cut_into_sentences():
    assert sentences("Hij komt. “Nee!” Zij ook? Ja…") == ["Hij komt.", "“Nee!”", "Zij ook?", "Ja…"]


def test_abbreviations_initials_and_numbers_end_no_sentence():
    text = "Prof. Bakker en J. Vos, o.a. Delft, wonnen 3.500 euro op de A. Smitkade."
    assert sentences(text) == [text]


def test_sentence_does_not_run_over_its_paragraph():
    assert sentences("Zonder punt\n\nVolgende alinea") == ["Zonder punt", "Volgende alinea"]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("ANP De brug in mei", ["ANP", "De brug in mei"]),
        ("De brug in mei. ANP", ["De brug in mei.", "ANP"]),
        ("ANP", ["ANP"]),
    ],
)
def test_who_made_a_photo_is_no_part_of_its_caption(text, cut):
    block = Block(Span(0, len(text)), "caption", 1, credit=span_of(text, "ANP"))
    assert [span.of(text) for span in Sentences(Article("", "", text, (block,))).spans] == cut


def test_words_over_two_sentences_show_both():
    article = article_from("“Ja. Nee”, zegt ze. Klaar.")
    span = span_of(article.text, "“Ja. Nee”")
    assert Sentences(article).around(span).of(article.text) == "“Ja. Nee”, zegt ze."
