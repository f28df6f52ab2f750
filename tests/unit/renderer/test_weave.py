from kantlijn.model.span import Span
from kantlijn.renderer.weave import Layer, weave


def layer(start: int, end: int, name: str, rank: int = 0, **options: object) -> Layer:
    return Layer(Span(start, end), f"<{name}>", f"</{name}>", rank, **options)  # type: ignore[arg-type]


def link(start: int, end: int, target: str, rank: int = 1, fallback: str | None = None) -> Layer:
    return Layer(Span(start, end), f'<a href="{target}">', "</a>", rank, whole=True, link=True, fallback=fallback)


def woven(text: str, *layers: Layer) -> str:
    return weave(text, Span(0, len(text)), layers)


def test_text_without_layers_stays_text():
    assert woven("Kaas & <brood>") == "Kaas &amp; &lt;brood&gt;"


def test_quotation_marks_and_apostrophes_stay_as_they_are():
    assert woven('“Ja”, \'s avonds "nee"') == '“Ja”, \'s avonds "nee"'


def test_carriage_return_survives_the_parser():
    assert woven("een\r\ntwee") == "een&#13;\ntwee"


def test_layers_nest_by_where_they_end():
    assert woven("abcd", layer(0, 4, "b"), layer(0, 2, "i")) == "<b><i>ab</i>cd</b>"


def test_rank_decides_between_equal_spans():
    assert woven("ab", layer(0, 2, "i", 2), layer(0, 2, "b", 1)) == "<b><i>ab</i></b>"


def test_crossing_layers_are_closed_and_reopened():
    assert woven("abcdef", layer(0, 4, "b"), layer(2, 6, "i")) == "<b>ab<i>cd</i></b><i>ef</i>"


def test_layer_is_split_around_a_whole_one_that_starts_later():
    assert woven("abcdef", layer(0, 4, "b"), layer(2, 6, "q", whole=True)) == "<b>ab</b><q><b>cd</b>ef</q>"


def test_layer_is_split_around_a_whole_one_that_ends_earlier():
    assert woven("abcdef", layer(0, 4, "q", whole=True), layer(2, 6, "b")) == "<q>ab<b>cd</b></q><b>ef</b>"


def test_of_two_whole_layers_that_cross_the_higher_rank_wins():
    quotation = layer(2, 6, "q", 0, whole=True)
    assert woven("abcdef", link(0, 4, "#x"), quotation) == '<a href="#x">ab</a><q>cdef</q>'


def test_loser_that_starts_later_keeps_what_lies_behind_the_winner():
    quotation = layer(0, 4, "q", 0, whole=True)
    assert woven("abcdef", quotation, link(2, 6, "#x")) == '<q>abcd</q><a href="#x">ef</a>'


def test_mark_inside_a_link_of_the_source_becomes_a_span():
    outer, mark = link(0, 4, "https://krant.example/"), link(1, 3, "#n", 2, fallback="<span>")
    assert woven("abcd", outer, mark) == '<a href="https://krant.example/">a<span>bc</span>d</a>'


def test_mark_around_a_link_of_the_source_becomes_a_span():
    mark, inner = link(0, 4, "#n", 2, fallback="<span>"), link(1, 3, "https://krant.example/")
    assert woven("abcd", inner, mark) == '<span>a<a href="https://krant.example/">bc</a>d</span>'


def test_mark_inside_a_quotation_stays_a_link():
    quotation, mark = layer(0, 4, "q", 0, whole=True), link(1, 3, "#n", 2, fallback="<span>")
    assert woven("abcd", quotation, mark) == '<q>a<a href="#n">bc</a>d</q>'


def test_what_follows_a_quotation_stands_behind_the_link_around_it():
    quotation = Layer(Span(1, 3), "<q>", "</q>", 0, whole=True, after="<i></i>")
    assert woven("abcd", link(0, 4, "#x"), quotation) == '<a href="#x">a<q>bc</q>d</a><i></i>'


def test_layer_over_two_regions_keeps_its_id_in_the_first():
    long = Layer(Span(0, 6), '<a id="r">', "</a>", whole=True, link=True, fallback="<span>")
    assert weave("abcdef", Span(0, 3), [long]) == '<a id="r">abc</a>'
    assert weave("abcdef", Span(3, 6), [long]) == "<span>def</span>"


def test_empty_layer_is_left_out():
    assert woven("ab", layer(1, 1, "b")) == "ab"


def test_id_of_a_mark_that_crosses_a_link_stays_in_an_empty_element():
    mark = Layer(Span(2, 6), '<span id="r">', "</span>", 3, whole=True, fallback="<span>", anchor="r")
    crossed = woven("abcdef", link(0, 4, "https://x.nl/"), mark)
    assert crossed == '<a href="https://x.nl/">ab<span><span id="r"></span>cd</span></a><span>ef</span>'


def test_id_stays_in_the_first_region():
    mark = Layer(Span(0, 6), '<span id="r">', "</span>", 3, whole=True, fallback="<span>", anchor="r")
    assert weave("abcdef", Span(3, 6), [mark]) == "<span>def</span>"
