from articles import article_from


def test_paragraphs_stand_between_blank_lines():
    article = article_from("Een.\nTwee.\n\nDrie.")
    assert [block.span.of(article.text) for block in article.blocks] == ["Een.\nTwee.", "Drie."]
    assert [block.line for block in article.blocks] == [1, 4]
