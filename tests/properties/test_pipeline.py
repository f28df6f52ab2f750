"""What holds for every text that an author may drop in."""

from itertools import pairwise
from pathlib import Path

import pytest
from annotated import press_for
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kantlijn import knowledge, pipeline
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.readers.body import read_body
from kantlijn.readers.pasted import read_pasted
from kantlijn.renderer.article import render_article

NOTES = Path(__file__).parents[2] / "notes"
NAMES = "Brekelmans|Trump|de minister|NAVO|VVD-minister|hij|zij|Ans de Wit|Jan K.|een woordvoerder|vredesmachten"
CUES = "zegt|zei|aldus|volgens|'s avonds|foto's|EPA|Lees ook:|•|vandaag, 08:28|1.|- |<b>|&amp;|İ|e\u0301|\u00a0"
SIGNS = ["\n", "\n\n", "\r\n\r\n", "“", "”", "‘", "’", "„", '"', "'", ",,", "''", "«", "»", ".", ",", ":", "?"]
WORDS = [*NAMES.split("|"), *CUES.split("|"), *SIGNS]
TEXTS = st.lists(st.sampled_from(WORDS) | st.text(max_size=4), max_size=40).map(" ".join)


@pytest.fixture(scope="module")
def reference() -> knowledge.Reference:
    return knowledge.read_reference(NOTES)[0]


def spans_of(annotated: AnnotatedArticle) -> list[tuple[int, int]]:
    found = [*annotated.quotations, *annotated.mentions, *annotated.term_uses]
    return [(each.span.start, each.span.end) for each in found]


@given(TEXTS)
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_annotations_lie_inside_the_text_and_the_text_stays(reference, text):
    article = read_body(text, slug="x", source="seeds/x.txt")
    annotated, _ = pipeline.annotate_article(article, reference)
    assert annotated.article.text == text
    assert all(0 <= start < end <= len(text) for start, end in spans_of(annotated))


@given(TEXTS)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_marks_do_not_overlap(reference, text):
    annotated, _ = pipeline.annotate_article(read_body(text, slug="x", source="seeds/x.txt"), reference)
    marks = sorted([each.span for each in (*annotated.mentions, *annotated.term_uses)])
    assert all(one.end <= other.start for one, other in pairwise(marks))


@given(TEXTS)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_page_shows_each_block_to_the_letter(reference, text):
    article, _ = read_pasted("Een kop\n\n" + text, slug="x", source="seeds/x.txt")
    annotated, _ = pipeline.annotate_article(article, reference)
    page, problems = render_article(press_for(), annotated, reference.gazetteer, reference.glossary)
    assert problems == []
    assert page
    html = page.content.decode()
    story = BeautifulSoup(html, "html.parser").select_one("div.story")
    assert story
    shown = "".join(story.get_text().split())
    blocks = [block.span.of(article.text) for block in article.blocks if block.kind != "headline"]
    assert shown == "".join("".join(block.split()) for block in blocks)
