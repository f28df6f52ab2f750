"""The user's own text, from paste to page: what must be right on it."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from kantlijn import knowledge, pipeline
from kantlijn.building.build import build
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.settings import Settings

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "brekelmans.txt"
PEOPLE = {"ruben-brekelmans", "donald-trump", "vladimir-poetin", "emmanuel-macron", "donald-tusk"}


@pytest.fixture(scope="module")
def annotated() -> AnnotatedArticle:
    reference, problems = knowledge.read_reference(ROOT / "notes")
    assert problems == []
    article, _ = pipeline.read_seed(SEED, SEED.parent)
    assert article
    return pipeline.annotate_article(article, reference)[0]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> BeautifulSoup:
    out = tmp_path_factory.mktemp("site")
    seeds = tmp_path_factory.mktemp("seeds")
    (seeds / SEED.name).write_bytes(SEED.read_bytes())
    outcome = build(Settings(seeds=seeds, notes=ROOT / "notes", out=out))
    assert outcome.faults == 0
    return BeautifulSoup((out / "artikelen" / "brekelmans.html").read_text(encoding="utf-8"), "html.parser")


def words(annotated: AnnotatedArticle, start: int, end: int) -> str:
    return annotated.article.text[start:end]


def test_masthead_is_understood_and_nothing_invented(annotated):
    article = annotated.article
    assert article.title == "Minister Brekelmans sluit onderhandelingen Oekraïne-Rusland niet uit"
    assert (article.source, article.credit, article.author) == ("NOS Nieuws", "ANP", None)
    assert (str(article.published.date), article.published.time) == ("2024-12", "08:28")
    assert article.updated
    assert article.updated.time == "11:33"


def test_caption_stands_apart_with_its_credit(annotated):
    captions = [block for block in annotated.article.blocks if block.kind == "caption"]
    assert [block.credit.of(annotated.article.text) for block in captions if block.credit] == ["EPA"]


def test_seven_quotations_are_all_of_the_minister(annotated):
    said = [(words(annotated, q.span.start, q.span.end)[:12], q.kind) for q in annotated.quotations]
    assert said == [
        ('"We moeten e', "direct"),
        ('"stroomversn', "direct"),
        ('"Gegeven de ', "direct"),
        ('"Oekraïne is', "direct"),
        ('"Het hangt e', "direct"),
        ('"Geen boots ', "direct"),
        ('"Het gaat ov', "direct"),
    ]
    attributions = [quotation.attribution for quotation in annotated.quotations]
    assert [each.speaker.entity_id for each in attributions if each] == ["ruben-brekelmans"] * 7


def test_only_quotations_with_a_cue_may_be_certain(annotated):
    certainties = [q.attribution.certainty for q in annotated.quotations if q.attribution]
    assert [certainties[place] for place in (2, 4, 5, 6)] == ["inferred"] * 4


def test_every_mention_of_the_five_is_found_and_nobody_else(annotated):
    named = [words(annotated, m.span.start, m.span.end) for m in annotated.mentions]
    text = annotated.article.text
    surnames = ("Brekelmans", "Trump", "Poetin", "Macron", "Tusk")
    assert {mention.entity_id for mention in annotated.mentions} == PEOPLE
    assert {name: named.count(name) for name in named} == {name: text.count(name) for name in surnames}


def test_terms_are_found(annotated):
    found = {use.term_id: words(annotated, use.span.start, use.span.end) for use in annotated.term_uses}
    assert found["navo"] == "NAVO"
    assert found["vvd"] == "VVD"
    assert {"vredesmacht", "bestandslijn", "unanimiteit", "lidstaat", "europese-unie", "kabinet"} <= found.keys()
    assert {"veiligheidsarchitectuur", "boots-on-the-ground", "trouw"} <= found.keys()


def test_page_shows_the_seed_letter_for_letter(page):
    seed = SEED.read_text(encoding="utf-8")
    paragraphs = [part.strip() for part in seed.split("\n\n")][2:]
    story = page.select_one("div.story")
    assert story
    assert [block.get_text() for block in story.find_all(["p", "figcaption"])] == paragraphs
    assert page.select_one("h1").get_text() in seed


def test_page_shows_who_speaks_and_how_certain(page):
    quotations = page.select("div.story .quotation")
    assert [quotation["data-name"] for quotation in quotations] == ["Ruben Brekelmans"] * 7
    assert ["inferred" in quotation["class"] for quotation in quotations][2] is True


def test_page_of_a_pasted_text_is_kept_out_of_search_engines(page):
    assert "noindex" in page.select_one("meta[name=robots]")["content"]


def test_page_invents_no_day(page):
    head = page.select_one("header.head").get_text(" ", strip=True)
    assert "december 2024 (dag onbekend), 08:28 uur" in head
    assert "Aangepast om 11:33 uur" in head


def test_two_builds_give_the_same_bytes(tmp_path):
    sites = []
    for name in ("first", "second"):
        settings = Settings(seeds=ROOT / "seeds", notes=ROOT / "notes", out=tmp_path / name)
        assert build(settings).faults == 0
        files = sorted(path for path in settings.out.rglob("*") if path.is_file())
        sites.append([(path.relative_to(settings.out), path.read_bytes()) for path in files])
    assert sites[0] == sites[1]
