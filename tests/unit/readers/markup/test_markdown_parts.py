from pathlib import Path

import pytest

from kantlijn.readers.markup.markdown_parts import PartsReader
from kantlijn.readers.markup.markdown_tree import read_tree
from kantlijn.readers.markup.parts import Part

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    Path("seeds/brug.png").write_bytes(PNG)


def read(text: str) -> tuple[list[Part], list[str]]:
    reader = PartsReader("seeds/x.md", Path("seeds/x.md"), Path("seeds"))
    reader.read(read_tree(text, 1), 1)
    return reader.parts, [f"{problem.severity} {problem}" for problem in reader.problems]


def kinds(text: str) -> list[tuple[str, str, int]]:
    return [(part.kind, part.words, part.line) for part in read(text)[0]]


def test_paragraphs_and_headings():
    assert kinds("# Kop\n\nEen brug\nis dicht.\n\n### Steun\n\nSlot.") == [
        ("subhead", "Kop", 1),
        ("paragraph", "Een brug\nis dicht.", 3),
        ("subhead", "Steun", 6),
        ("paragraph", "Slot.", 8),
    ]


def test_list_items_know_their_depth_and_order():
    parts, _ = read("- een\n    1. twee\n- drie")
    assert [(part.words, part.level, part.ordered, part.line) for part in parts] == [
        ("een", 1, False, 1),
        ("twee", 2, True, 2),
        ("drie", 1, False, 3),
    ]


def test_numbers_behind_bullets_are_a_list_of_their_own():
    parts, _ = read("- een\n- twee\n\n1. drie\n2. vier")
    assert [part.ordered for part in parts] == [False, False, True, True]


def test_second_paragraph_of_an_item_is_a_paragraph():
    assert kinds("- een\n\n    twee\n\n- drie") == [("item", "een", 1), ("paragraph", "twee", 3), ("item", "drie", 5)]


def test_quoted_blocks_are_blockquotes_lists_inside_them_items():
    assert kinds("> Een.\n>\n> Twee.\n>\n> - drie") == [
        ("blockquote", "Een.", 1),
        ("blockquote", "Twee.", 3),
        ("item", "drie", 5),
    ]


def test_caption_and_byline_are_known_as_in_a_pasted_text():
    assert kinds("Door: Els Prins\n\n*EPA De brug bij Zaltveen*") == [
        ("byline", "Door: Els Prins", 1),
        ("caption", "EPA De brug bij Zaltveen", 3),
    ]


def test_short_paragraph_is_no_subhead_in_markdown():
    assert kinds("Een brug is dicht.\n\nSteun\n\nEen pont vaart.")[1] == ("paragraph", "Steun", 3)


def test_formatting_lies_beside_the_words():
    part = read("Een *oude **brug*** en `pont`.")[0][0]
    assert part.words == "Een oude brug en pont."
    assert [(form.tag, form.span.of(part.words)) for form in part.formatting] == [
        ("em", "oude brug"),
        ("strong", "brug"),
        ("code", "pont"),
    ]


def test_hard_break_is_a_newline_marked_as_one():
    part = read("Een brug  \nis dicht.")[0][0]
    assert part.words == "Een brug\nis dicht."
    assert [(form.tag, form.span.of(part.words)) for form in part.formatting] == [("br", "\n")]


def test_link_is_kept():
    part = read('Een [brug](https://x.example "dicht").')[0][0]
    assert [(form.tag, form.href) for form in part.formatting] == [("a", "https://x.example")]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "pont.html"])
def test_link_that_leads_nowhere_is_dropped_with_a_doubt(address):
    parts, problems = read(f"Slot.\n\nEen [brug]({address}).")
    assert parts[1].words == "Een brug."
    assert parts[1].formatting == ()
    assert problems == [
        f"doubt seeds/x.md:3: a link to ‘{address}’, which leads nowhere on the site; "
        "write the whole address, with https://"
    ]


def test_picture_alone_has_its_description_for_caption():
    parts, problems = read("![De brug bij Zaltveen](brug.png)")
    image = parts[0].image
    assert (parts[0].kind, parts[0].words, problems) == ("caption", "De brug bij Zaltveen", [])
    assert image
    assert (image.source, image.alt, image.width, image.height) == ("beelden/brug.png", "", 640, 480)


def test_words_behind_a_picture_are_its_caption():
    parts, _ = read("![Een brug van hout](brug.png)\n*ANP De brug*")
    assert (parts[0].kind, parts[0].words) == ("caption", "ANP De brug")
    assert parts[0].image
    assert parts[0].image.alt == "Een brug van hout"
    assert [form.tag for form in parts[0].formatting] == ["em"]


def test_title_of_a_picture_is_its_caption():
    parts, _ = read('![Een brug van hout](brug.png "De brug")')
    assert parts[0].words == "De brug"


def test_picture_among_words_comes_below_them():
    assert [(part.kind, part.words) for part in read("Een ![oude](brug.png) brug.")[0]] == [
        ("paragraph", "Een  brug."),
        ("caption", "oude"),
    ]


def test_picture_from_elsewhere_becomes_a_link_with_a_doubt():
    parts, problems = read("![De brug](https://x.example/brug.png)")
    assert parts[0].image is None
    assert [(form.tag, form.href) for form in parts[0].formatting] == [("a", "https://x.example/brug.png")]
    assert problems == [
        "doubt seeds/x.md:1: picture ‘https://x.example/brug.png’ lies elsewhere, so it became a link; "
        "save it beside the text"
    ]


def test_picture_without_words_is_a_fault():
    assert read("![](brug.png)")[1] == [
        "fault seeds/x.md:1: picture ‘brug.png’ without words; say between [ ] what it shows"
    ]


def test_raw_html_is_text():
    assert kinds("<div>\n<b>brug</b>\n</div>") == [("paragraph", "<div>\n<b>brug</b>\n</div>", 1)]


def test_code_is_a_paragraph():
    part = read("    een < twee\n    drie")[0][0]
    assert (part.words, [form.tag for form in part.formatting]) == ("een < twee\ndrie", ["code"])


def test_rules_and_empty_items_are_no_parts():
    assert kinds("***\n\n\n---\n\n[a]: https://x.example") == []


def test_name_that_pandoc_gives_a_heading_is_none_of_its_words():
    found, _ = read("## De brug {#de-brug}\n\n## Een {haakje}")
    assert [part.words for part in found] == ["De brug", "Een {haakje}"]
