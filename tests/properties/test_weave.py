"""What holds of weaving for every text and every set of layers."""

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from kantlijn.model.span import Span
from kantlijn.renderer.weave import Layer, weave

KINDS = ("em", "quotation", "link", "mark", "cue")
TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from("ab &<>\"'“”\r\n;#é👍🏽İ"), st.characters(exclude_categories=["Cs", "Cc"])),
    max_size=30,
)


class Reader(HTMLParser):
    """Reads woven HTML as a browser does, and fails on what no browser should get."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.opened: list[str] = []
        self.ids: list[str] = []
        self.opened_within: dict[str, int] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not (tag == "a" and "a" in self.opened), "a link inside a link"
        self.opened.append(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.opened == []
    return reader


def make_layer(kind: str, number: int, span: Span) -> Layer:
    if kind == "quotation":
        return Layer(span, f'<span id="c-{number}">', "</span>", 1, whole=True, after=f'<a id="s-{number}"></a>')
    if kind == "link":
        return Layer(span, f'<a id="l-{number}" href="#">', "</a>", 2, whole=True, link=True)
    if kind == "mark":
        fallback = f'<span class="m-{number}">'
        return Layer(span, f'<a id="r-{number}" href="#">', "</a>", 3, whole=True, link=True, fallback=fallback)
    return Layer(span, f'<{kind} class="k-{number}">', f"</{kind}>", 4)


@st.composite
def texts_with_layers(draw: st.DrawFn) -> tuple[str, list[Layer]]:
    text = draw(TEXTS)
    places = st.integers(0, len(text))
    drawn = draw(st.lists(st.tuples(st.sampled_from(KINDS), places, places), max_size=9))
    spans = [(kind, Span(min(one, other), max(one, other))) for kind, one, other in drawn]
    return text, [make_layer(kind, number, span) for number, (kind, span) in enumerate(spans)]


def woven(sample: tuple[str, list[Layer]]) -> str:
    text, layers = sample
    return weave(text, Span(0, len(text)), layers)


@given(texts_with_layers())
def test_every_character_is_kept_and_every_tag_balanced(sample: tuple[str, list[Layer]]):
    assert read(woven(sample)).text == sample[0]


@given(texts_with_layers())
def test_no_id_stands_twice(sample: tuple[str, list[Layer]]):
    ids = read(woven(sample)).ids
    assert len(ids) == len(set(ids))


@given(texts_with_layers())
def test_quotations_that_cross_nothing_whole_are_there_with_their_speaker(sample: tuple[str, list[Layer]]):
    text, layers = sample
    first = next((layer for layer in layers if layer.rank == 1 and len(layer.span)), None)
    if first is None:
        return
    others = [layer for layer in layers if layer.rank != 1]
    html = weave(text, Span(0, len(text)), [*others, first])
    number = re.sub(r"\D", "", first.start_tag)
    inner = re.search(rf'<span id="c-{number}">(.*?)<a id="s-{number}">', html, re.DOTALL)
    assert inner
    assert first.span.of(text) in read_loosely(inner.group(1))


@given(texts_with_layers(), st.integers(0, 30))
def test_regions_woven_apart_hold_the_same_text(sample: tuple[str, list[Layer]], cut: int):
    text, layers = sample
    cut = min(cut, len(text))
    parts = [weave(text, region, layers) for region in (Span(0, cut), Span(cut, len(text)))]
    readers = [read(part) for part in parts]
    assert "".join(reader.text for reader in readers) == text
    ids = [name for reader in readers for name in reader.ids]
    assert len(ids) == len(set(ids))


@given(texts_with_layers())
def test_weaving_twice_gives_the_same(sample: tuple[str, list[Layer]]):
    assert woven(sample) == woven(sample)


def read_loosely(html: str) -> str:
    reader = HTMLParser(convert_charrefs=True)
    pieces: list[str] = []
    reader.handle_data = pieces.append  # type: ignore[method-assign]
    reader.feed(html)
    reader.close()
    return "".join(pieces)
