from pathlib import Path

import pytest
from articles import article_from
from quoted import quotations_of

from kantlijn.model.article import Article, Block
from kantlijn.model.span import Span


def quoted(text):
    quotations, problems = quotations_of(article_from(text))
    assert problems == []
    return [(quotation.span.of(text), quotation.kind) for quotation in quotations]


def test_quotations_stand_in_the_order_of_the_text():
    text = "'Klaar', zei Bo. De 'sprint' was kort.\n\n\"Nooit meer.\""
    assert quoted(text) == [("'Klaar'", "direct"), ("'sprint'", "scare"), ('"Nooit meer."', "direct")]


def test_offsets_are_code_points():
    text = "😀 Zij zei: “Één 😀.”"
    (quotation,), _ = quotations_of(article_from(text))
    assert quotation.span == Span(11, 19)


def test_headline_that_is_all_quotation_is_someones_words():
    text = "‘Onhaalbaar’\n\nDat vindt Bo."
    article = Article("a", "a.txt", text, (Block(Span(0, 12), "headline", 1), Block(Span(14, 27), "paragraph", 3)))
    assert [quotation.kind for quotation in quotations_of(article)[0]] == ["direct"]


def test_caption_is_read_too():
    text = "Bo wint: “Wat een dag!”"
    article = Article("a", "a.txt", text, (Block(Span(0, 23), "caption", 1),))
    assert len(quotations_of(article)[0]) == 1


def test_text_without_marks_has_no_quotations():
    assert quotations_of(article_from("Bo's fiets staat 's avonds buiten.")) == ([], [])


def test_unclosed_mark_is_told_with_its_line():
    _, problems = quotations_of(article_from('Het regent.\n\n"Kom mee, zei Bo. Zij ging.'))
    assert [str(problem) for problem in problems] == [
        'seeds/test.txt:3: quotation mark never closed: ‘"Kom mee, zei Bo. Zij’;'
        " add the closing mark, or take the opening one out"
    ]


def test_unopened_mark_is_told():
    _, problems = quotations_of(article_from('Kom mee", zei Bo.'))
    assert [str(problem) for problem in problems] == [
        'seeds/test.txt:1: quotation mark never opened: ‘Kom mee"’; add the opening mark, or take the closing one out'
    ]


@pytest.mark.parametrize("text", ["", "\n\n", '"', "''''''", ",,", "'", '"""'])
def test_odd_texts_hold_no_words_of_anybody(text):
    found, _ = quotations_of(article_from(text))
    assert [one for one in found if one.attribution] == []


def test_first_article_has_seven_quotations():
    seed = Path(__file__).parents[3] / "seeds" / "brekelmans.txt"
    text = seed.read_text(encoding="utf-8")
    found = quoted(text)
    assert [kind for _, kind in found] == ["direct"] * 7
    assert '"stroomversnelling"' in [words for words, _ in found]
