from pathlib import Path

import pytest

from kantlijn.model.article import Article
from kantlijn.readers.html import read_html

PAGES = Path(__file__).parent / "pages"
RIGHTS = (
    "seeds/x.html:1: no permission stated: kept out of search engines and feeds; "
    "may this be public? then say so with ‘rights: own’ or ‘rights: licensed’"
)
TEXT = "<p>De brug bij Zaltveen blijft dicht, zegt wethouder Prins.</p>"


def read(text: str) -> tuple[Article, list[str]]:
    article, problems = read_html(text, slug="x", source="seeds/x.html")
    return article, [str(problem) for problem in problems]


def saved(name: str) -> tuple[Article, list[str]]:
    return read((PAGES / name).read_text(encoding="utf-8"))


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def test_page_of_a_broadcaster():
    article, problems = saved("omroep.html")
    assert blocks(article) == [
        ("headline", "Brug bij Zaltveen blijft dicht"),
        ("caption", "De brug bij Zaltveen, vanochtend ANP"),
        (
            "paragraph",
            "De brug bij Zaltveen blijft zeker tot maart dicht, zegt wethouder Els Prins. "
            '"We nemen geen enkel risico", zegt ze in De Veerbode.',
        ),
        ("subhead", "Pont"),
        ("paragraph", "Zolang vaart de pont. Dat kost niets, zegt Prins."),
        ("item", "Auto's: omleiding"),
        ("item", "Fietsers: pont"),
    ]
    assert (article.source, article.section, article.author) == ("Omroep Waterland Nieuws", "Regio", "Omroep Waterland")
    assert article.url == "https://omroepwaterland.example/artikel/2551234-brug-bij-zaltveen-blijft-dicht"
    assert (str(article.published.date), article.published.time) == ("2024-12-14", "08:28")
    assert article.updated
    assert article.updated.time == "11:33"
    assert problems == [RIGHTS]


def test_lines_credit_and_formatting_of_a_page():
    article, _ = saved("omroep.html")
    assert [block.line for block in article.blocks] == [22, 26, 28, 31, 32, 34, 34]
    assert article.blocks[1].credit
    assert article.blocks[1].credit.of(article.text) == "ANP"
    assert [(form.tag, form.href, form.span.of(article.text)) for form in article.formatting] == [
        ("a", "https://omroepwaterland.example/krant", "De Veerbode"),
        ("em", "", "Dat kost niets"),
    ]


def test_page_of_a_newspaper():
    article, problems = saved("ochtendblad.html")
    assert article.title == "‘De kade is er eindelijk’: haven van Veerdam krijgt nieuwe kade"
    assert [kind for kind, _ in blocks(article)] == [
        "headline", "paragraph", "caption", "paragraph", "paragraph", "subhead", "paragraph", "blockquote",
    ]  # fmt: skip
    assert article.blocks[1].span.of(article.text).startswith("Na tien jaar praten")
    assert article.blocks[2].credit
    assert article.blocks[2].credit.of(article.text) == "Ada Linde"
    assert article.blocks[4].span.of(article.text) == "‘De kade is er eindelijk’, zegt hij.\n‘Nu de kraan nog.’"
    assert "haar\u00a0niet" in article.text
    assert (article.author, article.lang) == ("Bo Kuiper, Ada Linde", "nl")
    assert (str(article.published.date), article.published.time, article.updated) == ("2024-07-03", "00:30", None)
    assert problems == [RIGHTS]


def test_page_with_unclosed_paragraphs_and_no_metadata():
    article, problems = saved("snelnieuws.html")
    assert [kind for kind, _ in blocks(article)] == ["headline", "paragraph", "paragraph", "paragraph"]
    assert blocks(article)[3] == ("paragraph", "De veerpont vaart niet.")
    assert (str(article.published.date), article.published.time) == ("2024-12-14", "08:28")
    assert problems == [RIGHTS]


def test_page_of_a_flemish_newspaper():
    article, problems = saved("vlaamse-post.html")
    assert [kind for kind, _ in blocks(article)] == ["headline", "paragraph", "paragraph", "caption", "paragraph"]
    assert (article.author, article.rights, article.lang) == ("Wim Van der Linden", "licensed", "nl")
    assert [form.tag for form in article.formatting] == ["strong"]
    assert (str(article.published.date), article.published.time) == ("2024-03-31", None)
    assert problems == []


def test_live_blog():
    article, _ = saved("liveblog.html")
    assert blocks(article) == [
        ("headline", "Storm op de dijk"),
        ("paragraph", "Volg hier het laatste nieuws over de storm."),
        ("byline", "06:31"),
        ("subhead", "Weg dicht"),
        ("paragraph", 'De weg over de dijk is dicht, zegt dijkgraaf Wiersma. "Het gaat niet anders."'),
        ("byline", "06:02"),
        ("subhead", "Pont vaart niet"),
        ("paragraph", "De pont vaart vandaag niet."),
        ("item", "ook niet 's avonds"),
    ]


def test_text_of_the_metadata_fills_in_for_a_page_that_shows_a_part():
    script = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "Een.\\nTwee drie vier."}</script>'
    )
    article, problems = read(f"<title>Brug dicht</title>{script}<p>Een.</p>")
    assert blocks(article) == [("headline", "Brug dicht"), ("paragraph", "Een."), ("paragraph", "Twee drie vier.")]
    assert problems[0] == (
        "seeds/x.html: the page shows only a part of the article, so its text comes from the metadata, without form; "
        "check it, or paste the text into a .txt file"
    )


def test_text_of_the_metadata_is_left_where_the_page_has_it():
    script = '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "Anders gezegd."}</script>'
    article, _ = read(f"<h1>Brug dicht</h1>{script}{TEXT}")
    assert blocks(article)[1] == ("paragraph", "De brug bij Zaltveen blijft dicht, zegt wethouder Prins.")


def test_headline_outside_the_article_is_found_and_the_logo_is_not():
    article, _ = read(
        '<meta property="og:title" content="Brug blijft dicht"><h1>De Veerbode</h1>'
        f"<h1>Brug bij Zaltveen blijft dicht</h1><article>{TEXT * 3}</article>"
    )
    assert article.title == "Brug bij Zaltveen blijft dicht"


@pytest.mark.parametrize("text", ["", "<html></html>", "<h1>Kop</h1>", "<nav>Menu</nav><script>x</script>", "<p>"])
def test_page_without_article_is_a_fault(text):
    assert_no_article(text)


def test_cookie_wall_in_the_place_of_the_article_is_a_fault():
    asked = "<h2>Cookies op het Streekblad</h2><p>Geef toestemming voor cookies, dan lees je verder.</p>"
    assert_no_article(f'<title>Streekblad</title><main><div class="consent-wall">{asked}</div></main>')


def test_article_on_cookies_is_left_alone_whatever_the_class_around_it():
    text = f'<div class="consent-given"><h1>Cookies verboden</h1><p>Geen cookies meer.</p>{TEXT}</div>'
    assert read(text)[0].title == "Cookies verboden"


def assert_no_article(text: str) -> None:
    assert read(text)[1] == [
        "seeds/x.html: no article on this page; "
        "save the page again when all of it is shown, or paste its text into a .txt file"
    ]


def test_page_without_headline_or_date_is_doubted():
    article, problems = read(TEXT)
    assert (article.title, article.headline) == ("X", None)
    assert problems == [
        "seeds/x.html: no headline on the page, so the file name became the title; check the page",
        "seeds/x.html: date unknown, since the page does not tell it; "
        'put ‘<meta name="date" content="2024-12-14">’ at the top',
        RIGHTS,
    ]


@pytest.mark.parametrize("text", ["<div>" * 2000 + TEXT, f"<![x[{TEXT}"])
def test_page_that_cannot_be_read_is_a_fault(text):
    assert read(text)[1] == [
        "seeds/x.html: HTML that cannot be read; save the page again, or paste its text into a .txt file"
    ]


def test_old_page_has_its_headline_among_other_headings_and_its_date_in_a_line():
    article, _ = read_html(
        "<title>Brug weer open | De Veerbode</title><div><a href='/'>De Veerbode</a></div><div><h2>Brug weer open</h2>"
        "<p>Els Prins, 12 maart 2025, 14:03</p>"
        "<p>De brug bij Zaltveen is weer open, na twee weken van werk aan de dam.</p>"
        "<h3>Laatste reacties</h3><p>Piet: mooi zo</p></div>",
        slug="x",
        source="x.html",
    )
    assert article.headline
    assert article.title == "Brug weer open"
    assert (str(article.published.date), article.published.time) == ("2025-03-12", "14:03")
    assert article.authors == ("Els Prins",)
    assert [block.kind for block in article.blocks] == ["headline", "paragraph"]
    assert [each.text for each in article.left_out][-2:] == ["Laatste reacties", "Piet: mooi zo"]


PICTURED = """<article><h1>Brug dicht</h1><img src="brug_files/logo.png">
<figure><img src="./brug_files/brug.png" alt="De  brug"><figcaption>De brug. Foto: Els Prins</figcaption></figure>
<p>De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente in een brief.</p>
<figure><img src="https://elders.example/weg.png"><figcaption>De weg. Foto: Els Prins</figcaption></figure>
<p>De pont vaart door, en ook zondag, zegt de schipper van de pont aan de overkant.</p></article>"""
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x04\0\0\0\x02\x08\0\0\0\0"


def read_saved(tmp_path: Path) -> tuple[list[str | None], list[str]]:
    path = tmp_path / "brug.html"
    article, problems = read_html(PICTURED, slug="brug", source="seeds/brug.html", path=path, root=tmp_path)
    shown = [block.image.source if block.image else None for block in article.blocks if block.kind == "caption"]
    return shown, [str(problem) for problem in problems if "pictures" in problem.what]


def test_picture_that_was_saved_beside_the_page_is_shown_with_its_caption(tmp_path):
    (tmp_path / "brug_files").mkdir()
    for name in ("brug.png", "logo.png"):
        (tmp_path / "brug_files" / name).write_bytes(PNG)
    shown, problems = read_saved(tmp_path)
    assert [bool(each) for each in shown] == [True, False]
    assert problems == []


def test_folder_that_is_missing_is_told_once_and_breaks_no_link(tmp_path):
    assert read_saved(tmp_path) == (
        [None, None],
        [
            "seeds/brug.html:2: the page's pictures are not there: brug_files/brug.png; "
            "put the folder that the browser saved with it beside the page"
        ],
    )


def test_bold_paragraph_without_full_stop_is_a_subhead():
    article, _ = read(
        f"<article><h1>Brug</h1>{TEXT}<p><strong>Rustig water</strong></p>{TEXT}<p><b>Dat is het.</b></p></article>"
    )
    assert [kind for kind, _ in blocks(article)] == ["headline", "paragraph", "subhead", "paragraph", "paragraph"]


def test_writer_who_stands_beside_the_date_is_read():
    meta = '<div class="entry-meta"><time datetime="2024-05-04">4 mei 2024</time> door Els Prins</div>'
    article, _ = read(f"<article><h1>Brug</h1>{meta}{TEXT}{TEXT}{TEXT}</article>")
    assert article.authors == ("Els Prins",)


def test_page_that_names_its_site_alone_has_its_first_heading_as_headline():
    article, _ = read(f"<title>Dorpskrant</title><div><h2>Brug dicht</h2>{TEXT}{TEXT}{TEXT}</div>")
    assert article.title == "Brug dicht"


def test_what_a_writer_is_is_no_part_of_his_name():
    by = '<div class="author"><span>Els Prins</span> <span>redacteur Regio</span></div>'
    article, _ = read(f"<article><h1>Brug</h1>{by}{TEXT}{TEXT}{TEXT}</article>")
    assert article.authors == ("Els Prins",)


def test_block_that_is_named_so_is_a_caption():
    article, _ = read(f'<article><h1>Brug</h1><div class="caption">De brug - Els Prins</div>{TEXT}{TEXT}</article>')
    assert blocks(article)[1] == ("caption", "De brug - Els Prins")


def test_site_may_stand_before_the_title_of_its_page():
    story = "<p>De brug bij Zaltveen is weer open, na twee weken van werk aan de dam.</p>"
    for title in ("VV Zaltveen - Brug weer open", "De Wijkkrant: Brug weer open"):
        page = f"<title>{title}</title><h2>Brug weer open</h2><p>12 maart 2025</p>{story}"
        article, _ = read_html(page, slug="x", source="x.html")
        assert article.title == "Brug weer open"


def test_article_may_be_the_main_entity_of_its_page():
    script = (
        '{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline": "Brug dicht", "author": "Els Prins"}}'
    )
    story = "<article><h1>Brug dicht</h1><p>De brug bij Zaltveen is dicht, zegt de gemeente in een brief.</p></article>"
    page = f"<script type='application/ld+json'>{script}</script>{story}"
    article, _ = read_html(page, slug="x", source="x.html")
    assert article.authors == ("Els Prins",)


LONG = f"<p>{'De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente. ' * 2}</p>"


def test_figure_between_headline_and_article_is_read():
    article, _ = read_html(
        "<main><div class='related'><figure><figcaption>Pont vaart</figcaption></figure></div><h1>Brug dicht</h1>"
        f"<figure><figcaption>De brug. <small>Foto: Els Prins</small></figcaption></figure><article>{LONG}</article>",
        slug="brug",
        source="brug.html",
    )
    captions = [block.span.of(article.text) for block in article.blocks if block.kind == "caption"]
    assert captions == ["De brug. Foto: Els Prins"]


def test_change_beside_the_date_is_read_where_the_metadata_has_none():
    article, _ = read_html(
        f"<article><h1>Brug dicht</h1><div class='meta'><time>09-10-24, 06:00</time> "
        f"<span>Laatste update: 09-10-24, 08:35</span></div>{LONG}</article>",
        slug="brug",
        source="brug.html",
    )
    assert article.updated
    assert article.updated.time == "08:35"


def test_bold_questions_of_an_interview_are_paragraphs():
    asked = "".join(f"<p><strong>{words}?</strong></p><p>“Dat zeg ik niet.”</p>" for words in ("Wat", "Hoe", "Waarom"))
    article, _ = read_html(f"<article><h1>Brug dicht</h1>{LONG}{asked}</article>", slug="brug", source="brug.html")
    assert "subhead" not in [block.kind for block in article.blocks]
