"""What holds for every text that an author may put in the folder of seeds or notes."""

import string
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kantlijn.model.article import Article
from kantlijn.model.unseen import seen
from kantlijn.readers.body import read_body
from kantlijn.readers.files import decode_text
from kantlijn.readers.html import read_html
from kantlijn.readers.keys.front_matter import read_front_matter
from kantlijn.readers.keys.yaml_entries import read_yaml
from kantlijn.readers.markdown import read_markdown
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.pasted import read_pasted
from kantlijn.readers.slugs import slug_of

CHARACTERS = string.ascii_letters + string.digits + " \t\n\r\u00a0.,:;!?-–•\"“”„‘’'«»/|()éë\u0301\u200b\u2028\ufeff"
SNIPPETS = st.sampled_from(
    [
        "date 2024-12 ANP", "datum: 14 december 2024", "bron: De Veerbode", "url: x", "rechten: eigen", " • ", "\n\n",
        "De Veerbode • vandaag, 08:28 Kop", "Aangepast gisteren, 11:33", "31 februari, 08:28", "EPA De brug",
        "foto: ANP", "Lees ook", "Door: Els Prins", "\r\n", "---\n", "--- en\n", "name: [",
        "- ", "&a *a", "> ", "1. ", "![a](b.png)", "[x](y)", "<b>", "# ", "*", "`", "&euml;", "\\",
        "\t", "a" * 250,
    ]
)  # fmt: skip
TEXTS = st.lists(st.text(CHARACTERS, max_size=30) | SNIPPETS | st.text(max_size=5), max_size=20).map("".join)
WORDS = st.text(string.ascii_letters + "éë\u0301’.,", min_size=1, max_size=12)
SENTENCES = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)


def lines_of(text: str) -> list[str]:
    return text.split("\n" if "\n" in text else "\r")


def assert_blocks_lie_in_order(article: Article) -> None:
    spans = [block.span for block in article.blocks]
    assert all(0 <= span.start < span.end <= len(article.text) for span in spans)
    assert all(before.end < after.start for before, after in pairwise(spans))


@given(TEXTS)
def test_body_text_is_kept_and_every_word_lies_in_a_block(text):
    article = read_body(text, slug="x", source="x.txt")
    assert article.text == text
    assert_blocks_lie_in_order(article)
    inside = "".join(block.span.of(text) for block in article.blocks)
    assert "".join(inside.split()).replace("\u200b", "").replace("\ufeff", "") == "".join(text.split()).replace(
        "\u200b", ""
    ).replace("\ufeff", "")


@given(TEXTS)
@example("De Veerbode • vandaag, 08:28")
@example("datum: 1 januari 0001\nDe Veerbode • 31 februari, 08:28 Kop")
def test_pasted_text_is_its_blocks_with_a_blank_line_between(text):
    article, problems = read_pasted(text, slug="x", source="seeds/x.txt")
    assert article.text == "\n\n".join(block.span.of(article.text) for block in article.blocks)
    assert_blocks_lie_in_order(article)
    assert all(str(problem).startswith("seeds/x.txt") for problem in problems)


@given(TEXTS)
@example("Door A A0\r0")
def test_blocks_of_pasted_text_stand_in_the_seed_on_their_lines(text):
    article, _ = read_pasted(text, slug="x", source="seeds/x.txt")
    lines = lines_of(text)
    for block in article.blocks:
        words = block.span.of(article.text).split()
        assert words[0] in lines[block.line - 1]
        rest, position = "\n".join(lines[block.line - 1 :]), 0  # a writer above the headline is shown below it
        for word in words:  # a headline of two lines is joined, so only its words stand in the text
            position = rest.index(word, position) + len(word)


@given(st.lists(SENTENCES, min_size=2, max_size=8))
def test_no_word_of_a_pasted_text_is_lost(paragraphs):
    text = "datum: 2024\n\nDe Veerbode • vandaag, 08:28 Kop\n\n" + "\n\n".join(paragraphs)
    article, _ = read_pasted(text, slug="x", source="seeds/x.txt")
    left_out = {each.line: each.text for each in article.left_out}
    shown = [line.strip() for number, line in enumerate(text.split("\n"), start=1) if number not in left_out]
    assert article.text == "\n\n".join(line.removeprefix("De Veerbode • vandaag, 08:28 ") for line in shown if line)
    assert all(text.split("\n")[line - 1].strip() == words for line, words in left_out.items())


@given(TEXTS)
def test_every_line_of_a_pasted_text_is_shown_or_told(text):
    article, _ = read_pasted(text, slug="x", source="seeds/x.txt")
    told = {each.line for each in article.left_out}
    shown = {
        block.line + offset
        for block in article.blocks
        for offset in range(block.span.of(article.text).count("\n" if "\n" in text else "\r") + 1)
    }
    assert not told & shown
    assert {line.number for line in find_lines(text)} <= told | shown


@given(TEXTS)
def test_credits_lie_inside_their_captions(text):
    article, _ = read_pasted(text, slug="x", source="seeds/x.txt")
    assert all(block.kind == "caption" for block in article.blocks if block.credit)  # one may also have none
    assert all(block.span.covers(block.credit) for block in article.blocks if block.credit)


@given(TEXTS)
@example("\ufeff")
@example("[a](<x>\n> - *b `c* d`")
def test_any_markdown_is_its_blocks_with_a_blank_line_between(text):
    article, _ = read_markdown(text, slug="x", path=Path("seeds/x.md"), folder=Path("seeds"), source="seeds/x.md")
    assert article.text == "\n\n".join(block.span.of(article.text) for block in article.blocks)
    assert_blocks_lie_in_order(article)
    assert all(1 <= block.line <= text.count("\n") + text.count("\r") + 1 for block in article.blocks)
    assert all(any(block.span.covers(form.span) for block in article.blocks) for form in article.formatting)


@given(st.lists(SENTENCES, min_size=1, max_size=8))
def test_no_word_of_plain_markdown_is_lost(paragraphs):
    text = "# Kop\n\n" + "\n\n".join(paragraphs)
    article, _ = read_markdown(text, slug="x", path=Path("seeds/x.md"), folder=Path("seeds"), source="seeds/x.md")
    told = [each.text for each in article.left_out]
    shown = [paragraph.strip() for paragraph in paragraphs if seen(paragraph) not in told]
    assert article.text == "\n\n".join(["Kop", *shown])


TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<article>",
        "<main>",
        "<h1>",
        "</h1>",
        "<h2>",
        "<figure>",
        "<figcaption>",
        "<ul>",
        "<li>",
        "<br>",
        "<b>",
        "</b>",
        "<blockquote>",
        "<time>",
        "<a/href='http://[x'>",
        "<span/class='credit'>",
        "<div/class='date'>",
        "<!--",
        "<![",
        "&euml;",
        "&#0;",
        "<title>",
        "<header>",
        "<nav>",
        "<script/type='application/ld+json'>",
        "</script>",
    ]
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TAGS | SENTENCES | TEXTS, max_size=20).map("".join))
def test_any_page_is_its_blocks_with_a_blank_line_between(text):
    article, problems = read_html(text, slug="x", source="seeds/x.html")
    assert article.text == "\n\n".join(block.span.of(article.text) for block in article.blocks)
    assert_blocks_lie_in_order(article)
    assert article.blocks or problems[0].severity == "fault"
    assert all(1 <= block.line <= text.count("\n") + 1 for block in article.blocks)
    assert all(block.span.covers(block.credit) for block in article.blocks if block.credit)
    assert all(any(block.span.covers(form.span) for block in article.blocks) for form in article.formatting)


@given(st.lists(SENTENCES.map("{} en dat was het.".format), min_size=1, max_size=8))  # X alone may be a button
def test_no_word_of_a_page_s_paragraphs_is_lost(paragraphs):
    story = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)
    article, _ = read_html(f"<h1>Kop</h1><article>{story}</article>", slug="x", source="seeds/x.html")
    assert article.text == "\n\n".join(["Kop", *(paragraph.strip() for paragraph in paragraphs)])


@given(st.binary(max_size=200) | TEXTS.map(str.encode) | TEXTS.map(lambda text: text.encode("utf-16")))
def test_bytes_give_a_text_or_a_fault(content):
    text, problems = decode_text(content, "x.txt")
    assert (text is None) == any(problem.severity == "fault" for problem in problems)


@given(TEXTS.filter(lambda text: text.strip() and text.isprintable()))
def test_utf8_gives_the_same_text_back(text):
    assert decode_text(b"\xef\xbb\xbf" + text.encode(), "x.txt") == (text, [])


@given(TEXTS)
@example("- " * 10000)
@example("{" * 10000)
@example("0:\u20280")
def test_any_yaml_gives_entries_or_faults_on_lines_of_the_file(text):
    _, problems = read_yaml(text, "x.yaml", 1)
    assert all(1 <= problem.line <= text.count("\n") + text.count("\r") + 2 for problem in problems)


@given(TEXTS)
def test_body_below_front_matter_is_the_end_of_the_file(text):
    front, problems = read_front_matter(text, "x.md")
    assert text.endswith(front.body) or problems
    if front.present and not problems:
        assert front.body_line == text[: len(text) - len(front.body)].count("\n") + 1


@given(st.text())
def test_slug_of_a_slug_is_itself(name):
    slug = slug_of(name)
    assert slug_of(slug) == slug
    assert set(slug) <= set(string.ascii_lowercase + string.digits + "-")
