from articles import article_from

from kantlijn.model.annotations import Quotation
from kantlijn.model.library import Excerpt, Statement
from kantlijn.model.span import Span


def test_statement_is_of_the_article_in_which_its_first_part_stands():
    article = article_from("“Ja”, zegt ze.")
    statement = Statement((Quotation(Span(0, 4)),), (Excerpt(article, Span(0, 14), (Span(0, 4),)),))
    assert statement.article is article
