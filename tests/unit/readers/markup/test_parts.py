import pytest

from kantlijn.model.article import Formatting
from kantlijn.model.span import Span
from kantlijn.readers.markup.parts import InlineText, Part, join_parts, safe_address


def test_formatting_lies_beside_the_words():
    inline = InlineText()
    inline.add("Een ")
    inline.add("brug")
    inline.mark(4, "em")
    assert inline.finish() == ("Een brug", (Formatting(Span(4, 8), "em"),))


def test_blanks_at_the_edges_go_and_formatting_moves_along():
    inline = InlineText()
    inline.add("\n  ")
    inline.add(" brug ")
    inline.mark(3, "strong")
    assert inline.finish() == ("brug", (Formatting(Span(0, 4), "strong"),))


def test_formatting_of_blanks_alone_is_none():
    inline = InlineText()
    inline.add("brug")
    inline.add("  ")
    inline.mark(4, "em")
    inline.mark(6, "em")
    assert inline.finish() == ("brug", ())


def test_outer_formatting_comes_first():
    inline = InlineText()
    inline.add("brug")
    inline.mark(0, "em")
    inline.add(" dicht")
    inline.mark(0, "a", "https://x.example")
    assert [form.tag for form in inline.finish()[1]] == ["a", "em"]


def test_blanks_are_kept_or_made_one_but_never_the_hard_space():
    for collapse, expected in ((False, "een \n brug\u00a0 x"), (True, "een brug\u00a0 x")):
        inline = InlineText(collapse=collapse)
        for text in ("een ", "\n ", "brug\u00a0 x"):
            inline.add(text)
        assert inline.finish()[0] == expected


def test_parts_are_joined_by_one_blank_line():
    link = Formatting(Span(0, 3), "a", "https://x.example")
    parts = [Part("Kop", "headline", 1), Part("Een brug", "item", 3, (link,), 2, ordered=True)]
    text, blocks, formatting = join_parts(parts)
    assert text == "Kop\n\nEen brug"
    assert [(block.span, block.line, block.level, block.ordered) for block in blocks] == [
        (Span(0, 3), 1, 0, False),
        (Span(5, 13), 3, 2, True),
    ]
    assert formatting == (Formatting(Span(5, 8), "a", "https://x.example"),)


def test_no_level_of_headings_is_left_out():
    parts = [Part("a", "subhead", 1, level=level) for level in (3, 4, 2, 4, 1, 6)]
    assert [block.level for block in join_parts(parts)[1]] == [2, 3, 2, 3, 2, 3]


def test_depth_of_items_stays():
    assert [block.level for block in join_parts([Part("a", "item", 1, level=3)])[1]] == [3]


def test_caption_has_its_credit_at_its_place():
    _, blocks, _ = join_parts([Part("Kop", "headline", 1), Part("EPA De brug", "caption", 3)])
    assert blocks[1].credit == Span(5, 8)
    assert blocks[0].credit is None


@pytest.mark.parametrize("href", ["https://x.example/a?b#c", "HTTP://x.example", "mailto:els@x.example", "tel:+3112"])
def test_web_mail_and_telephone_are_linked_to(href):
    assert safe_address(href) == href


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
        "//x.example", "brug.html", "#brug", "", "https://", "https:///x", "blob:https://x.example",
    ],
)  # fmt: skip
def test_other_addresses_are_not(href):
    assert safe_address(href) == ""
