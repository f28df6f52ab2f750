from articles import article_from

from kantlijn.model.article import Article, Block
from kantlijn.model.span import Span


def test_line_is_counted_through_hard_wrapped_paragraphs():
    article = article_from("Eerste regel.\nTweede regel.\n\nNieuwe alinea.")
    assert [article.line_of(article.text.index(word)) for word in ("Eerste", "Tweede", "Nieuwe")] == [1, 2, 4]


def test_line_follows_the_file_and_not_the_text():
    article = Article(
        "a", "seeds/a.txt", "Kop\n\nTekst", (Block(Span(0, 3), "headline", 3), Block(Span(5, 10), "paragraph", 7))
    )
    assert article.line_of(6) == 7


def test_headline_is_the_block_of_that_kind():
    article = Article("a", "seeds/a.txt", "Kop", (Block(Span(0, 3), "headline", 1),))
    assert article.headline == article.blocks[0]
    assert article_from("Alleen tekst.").headline is None


def test_line_before_all_blocks_is_the_first():
    article = Article("a", "seeds/a.txt", "\n\nTekst", (Block(Span(2, 7), "paragraph", 3),))
    assert [article.line_of(place) for place in (0, 2)] == [1, 3]
