import pytest

from kantlijn.model.article import Article
from kantlijn.readers.pasted import read_pasted

TOP = "date 2024-12-14\nrechten: eigen\n"


def read(text: str, source: str = "seeds/brug-dicht.txt") -> tuple[Article, list[str]]:
    article, problems = read_pasted(text, slug="brug-dicht", source=source)
    return article, [str(problem) for problem in problems]


def blocks(article: Article) -> list[tuple[str, int, str]]:
    return [(block.kind, block.line, block.span.of(article.text)) for block in article.blocks]


def test_article_of_a_news_site():
    article, problems = read(
        " date 2024-12 ANP\n\nDe Veerbode • vandaag, 08:28 Brug dicht\n\nDe brug is dicht.\n\n"
        "EPA De brug bij Zaltveen\n\nDe pont vaart.\n\nSteun\n\nDe gemeente helpt."
    )
    assert blocks(article) == [
        ("headline", 3, "Brug dicht"),
        ("paragraph", 5, "De brug is dicht."),
        ("caption", 7, "EPA De brug bij Zaltveen"),
        ("paragraph", 9, "De pont vaart."),
        ("subhead", 11, "Steun"),
        ("paragraph", 13, "De gemeente helpt."),
    ]
    assert (article.id, article.title, article.source) == ("brug-dicht", "Brug dicht", "De Veerbode")
    assert problems == [
        "seeds/brug-dicht.txt:1: no permission stated: kept out of search engines and feeds; "
        "may this be public? then say so with ‘rights: own’ or ‘rights: licensed’"
    ]


def test_text_is_headline_and_blocks_with_one_blank_line_between():
    article, _ = read(f"{TOP}\n\n\nBrug dicht\nDe brug is dicht.\n \n\n\nDe pont vaart. \n")
    assert article.text == "Brug dicht\n\nDe brug is dicht.\n\nDe pont vaart."


def test_credit_lies_inside_its_caption():
    article, _ = read(f"{TOP}Brug dicht\n\nDe brug is dicht.\n\nANP/Hollandse Hoogte De brug bij Zaltveen")
    credit = article.blocks[-1].credit
    assert credit
    assert credit.of(article.text) == "ANP/Hollandse Hoogte"
    assert article.blocks[-1].span.covers(credit)


def test_text_without_masthead_is_an_article_all_the_same():
    article, problems = read("Brug dicht\n\nDe brug is dicht.")
    assert blocks(article) == [("headline", 1, "Brug dicht"), ("paragraph", 3, "De brug is dicht.")]
    assert problems[0] == "seeds/brug-dicht.txt:1: date unknown; put ‘datum: 14 december 2024’ at the top"


def test_long_first_line_is_no_headline():
    long = "De brug is dicht voor het verkeer. " * 6
    article, problems = read(f"{TOP}{long}\n\nDe pont vaart.")
    assert (article.title, article.headline) == ("Brug dicht", None)
    assert problems == [
        "seeds/brug-dicht.txt:3: no headline, so the file name became the title; "
        "put the headline on a line above the text"
    ]


def test_single_line_is_text_and_no_headline():
    article, _ = read(f"{TOP}De brug is dicht.")
    assert (article.title, blocks(article)) == ("Brug dicht", [("paragraph", 3, "De brug is dicht.")])


def test_headline_beside_the_source_needs_no_text():
    article, _ = read("date 2024-12\nDe Veerbode • vandaag, 08:28 Brug dicht")
    assert blocks(article) == [("headline", 2, "Brug dicht")]


def test_masthead_without_text_is_a_fault():
    article, problems = read("date 2024-12 ANP\nrechten: eigen\n")
    assert article.blocks == ()
    assert problems == ["seeds/brug-dicht.txt:1: no text below the first lines; paste the article there"]


def test_byline_names_the_author():
    article, _ = read(f"{TOP}Brug dicht\n\nDoor: Els Prins\n\nDe brug is dicht.")
    assert (article.author, article.blocks[1].kind) == ("Els Prins", "byline")


def test_key_line_names_the_author_before_a_byline_does():
    article, _ = read(f"{TOP}auteur: Bo Kuiper\nBrug dicht\n\nDoor: Els Prins\n\nDe brug is dicht.")
    assert article.author == "Bo Kuiper"


def test_hard_wrapped_lines_keep_their_breaks():
    article, _ = read(f"{TOP}Brug dicht\n\nDe brug is\r\ndicht.\r\n\r\nDe pont vaart.")
    assert article.blocks[1].span.of(article.text) == "De brug is\r\ndicht."
    assert article.blocks[2].line == 8


@pytest.mark.parametrize("mark", ['"', "“", "„", "‘", "'", "«", ",,"])
def test_quotation_marks_are_the_source_s(mark):
    article, _ = read(f"{TOP}Brug dicht\n\n{mark}De brug is dicht, zegt ze.")
    assert article.blocks[1].span.of(article.text) == f"{mark}De brug is dicht, zegt ze."


def test_nothing_is_normalised():
    words = "De cafe\u0301s\u00a0en cafés zijn\u00adopen\u2026"
    article, _ = read(f"{TOP}Brug dicht\n\n{words}")
    assert article.blocks[1].span.of(article.text) == words


@pytest.mark.parametrize(
    ("text", "line"), [("Kop\n\nTekst.", 1), ("\nDe Veerbode • vandaag, 08:28 Kop", 2), ("datum:\nKop\n\nTekst.", 1)]
)
def test_unknown_date_is_a_doubt(text, line):
    problem = f"seeds/brug-dicht.txt:{line}: date unknown; put ‘datum: 14 december 2024’ at the top"
    assert read(text)[1][0] == problem
