from pathlib import Path

import pytest

from kantlijn.model.article import Article
from kantlijn.readers.markdown import read_markdown

FRONT = "---\ntitle: Brug dicht\ndate: 2024-12-14\n---\n"


def read(text: str) -> tuple[Article, list[str]]:
    path = Path("seeds/de-brug.md")
    article, problems = read_markdown(text, slug="de-brug", path=path, folder=Path("seeds"), source="seeds/de-brug.md")
    return article, [f"{problem.severity} {problem}" for problem in problems]


def blocks(article: Article) -> list[tuple[str, int, str]]:
    return [(block.kind, block.line, block.span.of(article.text)) for block in article.blocks]


def test_title_of_the_front_matter_is_the_headline():
    article, problems = read(f"{FRONT}\nEen *brug* is dicht.\n\n## Steun\n\nSlot.")
    assert problems == []
    assert blocks(article) == [
        ("headline", 2, "Brug dicht"),
        ("paragraph", 6, "Een brug is dicht."),
        ("subhead", 8, "Steun"),
        ("paragraph", 10, "Slot."),
    ]
    assert article.text == "Brug dicht\n\nEen brug is dicht.\n\nSteun\n\nSlot."
    assert [form.span.of(article.text) for form in article.formatting] == ["brug"]
    assert (article.title, str(article.published.date), article.rights) == ("Brug dicht", "2024-12-14", "own")


def test_first_heading_is_the_headline_where_no_title_is_given():
    article, _ = read("---\ndate: 2024\n---\n# Brug *dicht*\n\nTekst.")
    assert blocks(article) == [("headline", 4, "Brug dicht"), ("paragraph", 6, "Tekst.")]
    assert (article.title, article.formatting[0].tag) == ("Brug dicht", "em")


def test_heading_that_repeats_the_title_is_the_headline_itself():
    article, _ = read(f"{FRONT}# Brug dicht\n\nTekst.")
    assert blocks(article) == [("headline", 5, "Brug dicht"), ("paragraph", 7, "Tekst.")]


def test_other_first_headings_stay_below_the_title():
    article, _ = read(f"{FRONT}# Pont vaart\n\nTekst.")
    assert blocks(article)[1] == ("subhead", 5, "Pont vaart")
    assert article.blocks[1].level == 2


def test_text_without_title_has_that_of_the_file():
    article, problems = read("---\ndate: 2024\n---\nEen brug is dicht.")
    assert (article.title, article.headline) == ("De brug", None)
    assert problems == [
        "doubt seeds/de-brug.md:4: no title, so the file name became the title; "
        "put ‘title:’ in the front matter, or a heading above the text"
    ]


def test_markdown_needs_no_front_matter():
    article, problems = read("# Brug dicht\n\nTekst.")
    assert article.title == "Brug dicht"
    assert problems == ["doubt seeds/de-brug.md:1: date unknown; put ‘date: 2024-12-14’ in the front matter"]


def test_unknown_date_is_a_doubt():
    assert read("---\nrights: own\n---\n# Brug dicht\n\nDe brug is dicht.")[1] == [
        "doubt seeds/de-brug.md:1: date unknown; put ‘date: 2024-12-14’ in the front matter"
    ]


def test_day_that_the_text_tells_is_not_asked_for():
    article, problems = read("# Brug dicht\n\n*Woensdag 8 oktober 2025*\n\nDe brug is dicht. Er is een pont.")
    assert (str(article.published.date), [each for each in problems if "date" in each]) == ("2025-10-08", [])


def test_day_on_the_first_line_is_read_as_it_is_asked_for():
    article, problems = read("date: 2025-10-08\n\n# Brug dicht\n\nDe brug is dicht. Er is een pont.")
    assert (str(article.published.date), problems) == ("2025-10-08", [])


def test_front_matter_without_text_is_a_fault():
    assert read(FRONT)[1] == ["fault seeds/de-brug.md:2: no text; write the article below the front matter"]


def test_broken_front_matter_is_the_only_problem_told():
    assert read("---\ntitle: Prins: brug\n---\nTekst.")[1] == [
        "fault seeds/de-brug.md:2: a second colon in one value; put the value between quotation marks"
    ]


def test_quotation_marks_dashes_and_accents_stay_as_they_are():
    words = '"Brug" ‘dicht’ -- zegt ze... \'k e\u0301e\u0301n\u00a0brug'
    article, _ = read(f"{FRONT}{words}")
    assert article.blocks[1].span.of(article.text) == words


@pytest.mark.parametrize("text", [">" * 3000 + " brug", "\n".join("    " * depth + "- x" for depth in range(300))])
def test_depth_without_end_is_a_fault_or_read(text):
    article, problems = read(f"{FRONT}{text}")
    assert all(problem.startswith("fault seeds/de-brug.md:5: lists or quotations") for problem in problems)
    assert problems or article.blocks


def test_tasks_tables_and_footnotes_keep_their_form():
    article, problems = read(
        f"{FRONT}\nWat er moet:\n- [x] de *brug*\n- [ ] het veer\n\n| Straat | Auto's |\n|---|---|\n| Dijk | 8 |\n\n"
        "Klaar.[^a]\n\n[^a]: Bijna.\n"
    )
    assert problems == []
    assert [(block.kind, block.span.of(article.text), block.task) for block in article.blocks[2:]] == [
        ("item", "de brug", "done"),
        ("item", "het veer", "open"),
        ("row", "Straat\tAuto's", ""),
        ("row", "Dijk\t8", ""),
        ("paragraph", "Klaar.¹", ""),
        ("item", "Bijna.", ""),
    ]
    assert [form.span.of(article.text) for form in article.formatting] == ["brug"]


def test_no_number_or_sign_is_lost():
    lines = ["1990. Dat was het jaar.", "12. december", "+ 5 graden", "3. Ajax"]
    article, _ = read(FRONT + "\n\n".join(lines))
    assert [block.span.of(article.text) for block in article.blocks[1:]] == lines


def test_picture_of_a_vault_that_does_not_lie_here_is_a_doubt():
    article, problems = read(f"{FRONT}\n![[toren.png]]\n\nDe toren staat.")
    assert article.blocks[-1].span.of(article.text) == "De toren staat."
    assert problems == ["doubt seeds/de-brug.md:6: no picture ‘toren.png’; put it beside the text, or correct its name"]


STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


def test_page_that_was_clipped_whole_has_its_headline_further_down():
    text = (
        f"- [Nieuws](https://x.example/n)\n- [Sport](https://x.example/s)\n\n# Brug dicht\n\nEls Prins\n\n"
        f"6 maart 2025 om 08:00\n\n{STORY}\n\n{STORY}"
    )
    article, _ = read(text)
    assert (article.title, article.authors, str(article.published.date)) == ("Brug dicht", ("Els Prins",), "2025-03-06")
    assert [kind for kind, _, _ in blocks(article)] == ["headline", "paragraph", "paragraph"]


def test_clipped_page_has_its_publisher_by_its_address_and_its_hour_by_its_head():
    front = "---\ntitle: Brug dicht\nsource: https://www.trouw.nl/brug\ndate: 2025-03-06\n---\n"
    article, _ = read(f"{front}{STORY}\n\nEls Prins 6 maart 2025, 08:00\n\n{STORY}\n\n{STORY}")
    assert (article.source, article.published.time, article.authors) == ("Trouw", "08:00", ("Els Prins",))


def test_date_in_a_text_of_ones_own_stays():
    article, _ = read(f"{FRONT}\n{STORY}\n\n6 maart 2025\n\n{STORY}")
    assert [words for _, _, words in blocks(article)] == ["Brug dicht", STORY, "6 maart 2025", STORY]


def test_links_and_names_above_a_clipped_story_are_left_out():
    front = "---\ntitle: Brug dicht\nsource: https://www.trouw.nl/brug\nauthor: Els Prins\ndate: 2025-03-06\n---\n"
    head = "[Zaltveen](https://x.example/z)\n\n[Els Prins](https://x.example/p)\n\nCorrespondent Alledaags"
    article, _ = read(f"{front}{head}\n\n{STORY}\n\n{STORY}")
    assert [words for _, _, words in blocks(article)] == ["Brug dicht", STORY, STORY]


def test_head_of_a_page_in_a_text_without_front_matter_is_read():
    head = "[Follow the Money](https://www.ftm.example/)\n\n**Els Prins** | 11 november 2023 | Leestijd 6 minuten"
    article, _ = read(f"# Brug dicht\n\n{head}\n\n{STORY}\n\n{STORY}")
    assert (article.source, article.authors, str(article.published.date)) == (
        "Follow the Money",
        ("Els Prins",),
        "2023-11-11",
    )


def test_picture_of_a_clipped_page_that_is_nowhere_is_a_doubt_and_keeps_its_words():
    front = "---\ntitle: Brug dicht\nsource: https://www.trouw.nl/brug\ndate: 2025-03-06\nrights: own\n---\n"
    article, problems = read(f"{front}\n![De brug. © Els Prins](beeld/brug.jpg)\n\n{STORY}")
    assert blocks(article)[1][0::2] == ("caption", "De brug. © Els Prins")
    assert [each.split()[0] for each in problems] == ["doubt"]


def test_picture_of_a_clipped_page_without_words_is_a_doubt():
    _, problems = read(f"# Brug dicht\n\nTrouw • Els Prins • 6 maart 2025\n\n![](beeld/brug.jpg)\n\n{STORY}")
    assert not any(each.startswith("fault") for each in problems)
