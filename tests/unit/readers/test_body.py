from kantlijn.readers.body import read_body


def blocks(text: str) -> list[str]:
    article = read_body(text, slug="x", source="x.txt")
    assert article.text == text
    return [block.span.of(text) for block in article.blocks]


def test_text_is_kept_character_for_character():
    text = "\n  Een brug e\u0301e\u0301n.\r\n\r\n\u00a0Twee.  \n\n\n"
    assert blocks(text) == ["Een brug e\u0301e\u0301n.", "Twee."]


def test_every_block_is_a_paragraph_on_its_line():
    article = read_body("Kop\n\nEPA Een brug bij Zaltveen\n\nSlot.", slug="x", source="x.txt")
    assert [(block.kind, block.line) for block in article.blocks] == [
        ("paragraph", 1),
        ("paragraph", 3),
        ("paragraph", 5),
    ]


def test_masthead_is_not_looked_for():
    article = read_body("date 2024-12 ANP\n\nNOS Nieuws • vandaag, 08:28 Kop", slug="x", source="x.txt")
    assert (article.source, article.credit, article.headline, len(article.blocks)) == (None, None, None, 2)


def test_lines_without_blank_lines_are_paragraphs():
    assert blocks("De brug is dicht.\nDe pont vaart.") == ["De brug is dicht.", "De pont vaart."]
