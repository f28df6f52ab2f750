from xml.etree.ElementTree import Element

import pytest

from kantlijn.readers.markup.markdown_tree import read_tree, take_line


def told(element: Element) -> list[tuple[str, str, int | None]]:
    """Element by element its name, its first words and the line that they tell."""
    return [(child.tag, *take_line(child.text or "")) for child in element.iter() if (child.text or "").strip()]


def words(text: str) -> str:
    return take_line("".join(read_tree(text, 1).itertext()))[0].strip()


def test_words_tell_their_line():
    assert told(read_tree("# Kop\n\nEen *brug*.\n\n- een\n- twee", 4)) == [
        ("h1", "Kop", 4),
        ("p", "Een ", 6),
        ("em", "brug", None),
        ("li", "een", 8),
        ("li", "twee", 9),
    ]


def test_lines_of_quoted_numbered_and_indented_words():
    assert told(read_tree("> een\n\n1. twee\n\n        drie\n\nVier\n----", 1)) == [
        ("p", "een", 1),
        ("li", "twee", 3),
        ("code", "drie\n", 5),
        ("h2", "Vier", 7),
    ]


@pytest.mark.parametrize("text", ["* * *", "---", "[a]: https://x.example"])
def test_lines_without_words_keep_their_meaning(text):
    assert words(text) == ""


def test_reference_below_the_text_is_found():
    link = read_tree("Een [brug][a].\n\n[a]: https://x.example", 1).find(".//a")
    assert link is not None
    assert link.get("href") == "https://x.example"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<b>brug</b>", "<b>brug</b>"),
        ("<script>\nx\n</script>", "<script>\nx\n</script>"),
        ("<!-- brug -->", "<!-- brug -->"),
        ("&euml;&#233; AT&T &onbekend;", "ëé AT&T &onbekend;"),
        (r"\*brug\* 5 \< 6", r"*brug* 5 \< 6"),
        ("`<b>&euml;`", "<b>&euml;"),
        ("<els@prins.example>", "els@prins.example"),
    ],
)
def test_raw_html_is_text_and_entities_are_characters(text, expected):
    assert words(text) == expected


def test_emphasis_at_the_start_of_a_line_is_emphasis():
    tags = [element.tag for element in read_tree("*een*\n**twee** _drie_ `vier`", 1).iter()]
    assert tags == ["div", "p", "em", "strong", "em", "code"]


def test_words_without_line_tell_none():
    assert take_line("brug") == ("brug", None)
