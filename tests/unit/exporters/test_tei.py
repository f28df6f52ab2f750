import pytest
from annotated import BRAM, GAZETTEER, GLOSSARY, annotated, headed, mention, on, quotation, term
from lxml import etree
from msgspec.structs import replace

from kantlijn.exporters.tei import render_tei
from kantlijn.model.annotations import Speaker
from kantlijn.model.settings import Settings

TEXT = (
    "Sluis & brug\n\nDe keersluis van de Waterbond gaat open. “Ja <nu>”, zegt Dekkers. “Nee”, zegt Tess Vonk.\n\n"
    "“Wij ook”, zegt de Waterbond.\x0c Sem (9) kijkt naar het ‘wonder’."
)
T = {"t": "http://www.tei-c.org/ns/1.0", "xml": "http://www.w3.org/XML/1998/namespace"}


def found(**details: object):
    article = headed(TEXT, published=on("2024-12"), source="De Rietbode", authors=("Els Prins",), **details)
    scare = replace(quotation(TEXT, "‘wonder’", None, name="c-4"), kind="scare")
    return annotated(
        article,
        quotation(TEXT, "“Ja <nu>”"),
        quotation(TEXT, "“Nee”", BRAM, "inferred", name="c-2"),
        quotation(TEXT, "“Wij ook”", Speaker("Waterbond", "org", "waterbond"), name="c-3"),
        scare,
        mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers"),
        mention(TEXT, "Tess Vonk", "Tess Vonk"),
        replace(mention(TEXT, "Sem", "Sem"), private=True),
        term(TEXT, "keersluis", "keersluis"),
        term(TEXT, "Waterbond", "waterbond"),
    )


def tree(article=None, *, whole: bool = True) -> etree._Element:
    return etree.fromstring(render_tei(article or found(), GAZETTEER, GLOSSARY, Settings(), whole=whole))


def said(root: etree._Element, path: str) -> list[str]:
    return [str(one) for one in root.xpath(path, namespaces=T)]


def test_text_stays_the_articles_own():
    blocks = tree().xpath("//t:body//t:p | //t:body//t:head", namespaces=T)
    assert "\n\n".join("".join(block.itertext()) for block in blocks) == TEXT.replace("\x0c", "\ufffd")


def test_quotation_says_who_and_how_sure():
    assert said(tree(), "//t:said/@who") == ["#p-mira-dekkers", "#p-bram-oosting", "#o-waterbond"]
    assert said(tree(), "//t:said/@cert") == ["high", "medium", "high"]
    assert said(tree(), "//t:soCalled/text()") == ["‘wonder’"]


def test_names_and_terms_point_to_the_header():
    root = tree()
    ids = said(root, "//@xml:id")
    assert sorted(ids) == [
        *("o-waterbond", "p-bram-oosting", "p-mira-dekkers", "p-x-tess-vonk", "t-keersluis", "t-waterbond"),
    ]
    pointers = [one for value in said(root, "//t:text//@who | //t:text//@ref") for one in value.split()]
    assert {one.removeprefix("#") for one in pointers} <= set(ids)
    assert said(root, "//t:orgName[@ref]/text()") == ["Waterbond"]


def test_child_is_not_named():
    names = said(tree(), "//t:persName/text()")
    assert sorted(names) == ["Bram Oosting", "Dekkers", "Mira Dekkers", "Tess Vonk", "Tess Vonk"]


def test_what_was_not_said_is_a_quote_of_nobody():
    denied = replace(found().quotations[0], factuality="denied")
    root = tree(replace(found(), quotations=(denied,)))
    assert said(root, "//t:quote/@type") == ["denied"]
    assert said(root, "//t:said") == []


@pytest.mark.parametrize(("rights", "shown"), [("unknown", False), ("own", True)])
def test_inside_a_site_unknown_rights_leave_the_title(rights, shown):
    root = tree(found(rights=rights, url="https://krant.example/1"), whole=False)
    assert ("Dekkers" in "".join(root.itertext())) is shown
    assert said(root, "//t:bibl/t:ptr/@target") == ["https://krant.example/1"]
