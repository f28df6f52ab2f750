from xml.etree.ElementTree import fromstring

from kantlijn.markdown.pieces import read_tree
from kantlijn.markdown.weaving import parts_in, repeated, weave_pieces
from kantlijn.model.dates import Moment
from kantlijn.model.span import Span
from kantlijn.renderer.weave import Layer

QUOTED = Layer(Span(0, 8), '<span class="q" id="c-1">', "</span>", whole=True, after="<b></b>")


def woven(html: str, *layers: Layer) -> list[str]:
    article, pieces = read_tree(fromstring(f"<div>{html}</div>"), Moment())  # noqa: S314 # our own words
    kept: list[str] = []
    weave_pieces(article.text, pieces, layers, lambda html: kept.append(html) or html)
    return kept


def test_what_runs_through_pieces_has_its_id_first_and_its_chip_last():
    assert woven("<p>Een <em>twee</em> drie</p>", QUOTED) == [
        '<span class="q" id="c-1">Een </span>',
        '<span class="q">twee</span><b></b>',
    ]


def test_link_inside_a_link_is_a_span():
    link = Layer(Span(0, 3), '<a id="r" href="#n">', "</a>", whole=True, link=True, fallback="<span>")
    assert woven('<p><a href="x">Een</a></p>', link) == ["<span>Een</span>"]


def test_code_is_left_alone():
    assert woven("<p><code>Een</code></p>", QUOTED) == []


def test_layer_elsewhere_is_no_part():
    _, (piece, *_) = read_tree(fromstring("<div><p>Een</p></div>"), Moment())  # noqa: S314 # our own words
    assert list(parts_in(piece, [Layer(Span(5, 8), "<i>", "</i>")])) == []


def test_start_tag_stands_twice_without_its_id():
    assert repeated(QUOTED).fallback == '<span class="q">'
    assert repeated(Layer(Span(0, 1), "<i>", "</i>")).fallback == "<i>"
