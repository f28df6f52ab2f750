from xml.etree.ElementTree import fromstring

import pytest

from kantlijn.markdown.pieces import read_tree
from kantlijn.model.dates import Moment


def read(html: str):
    return read_tree(fromstring(f"<div>{html}</div>"), Moment())  # noqa: S314 # our own words


def test_blocks_are_paragraphs_of_one_text():
    article, _ = read("<h1>Kop</h1>\n<p>Een <em>twee</em> drie.</p><ul><li>Punt</li></ul>")
    assert article.text == "Kop\n\nEen twee drie.\n\nPunt"
    assert [(block.kind, block.span.of(article.text)) for block in article.blocks] == [
        ("subhead", "Kop"),
        ("paragraph", "Een twee drie."),
        ("item", "Punt"),
    ]


def test_pieces_know_their_place_and_their_surroundings():
    article, pieces = read('<p>Een <a href="x">twee</a> <code>drie</code></p>')
    told = [(piece.span.of(article.text), piece.linked, piece.silent) for piece in pieces]
    assert told == [
        ("Een ", False, False),
        ("twee", True, False),
        (" ", False, False),
        ("drie", False, True),
        ("", False, False),
    ]


def test_list_in_a_list_item_is_a_block_of_its_own():
    article, _ = read("<ul><li>Een<ul><li>Twee</li></ul></li></ul>")
    assert article.text == "Een\n\nTwee"


def test_piece_is_written_into_the_tree():
    root = fromstring("<div><p>Een <em>twee</em> drie</p></div>")  # noqa: S314 # our own words
    _, pieces = read_tree(root, Moment())
    for piece in pieces:
        piece.write("x")
    assert "".join(root.itertext()) == "xxx"


@pytest.mark.parametrize("html", ["", "<p> </p>", "<hr/>"])
def test_tree_without_words_is_an_article_without_blocks(html):
    article, pieces = read(html)
    assert (article.text, article.blocks, pieces) == ("", (), [])
