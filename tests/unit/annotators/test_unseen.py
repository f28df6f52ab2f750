import pytest
from articles import article_from

from kantlijn import knowledge, pipeline
from kantlijn.annotators.unseen import article_as_read, corrections_as_read, onto_text
from kantlijn.model.annotations import AnnotatedArticle, Attribution, Mention, Quotation, Speaker
from kantlijn.model.corrections import Correction, Corrections
from kantlijn.model.span import Span
from kantlijn.model.unseen import read_over

PLAIN = 'Burgemeester Els Kok opent de brug. "De brug is open", zegt Kok.\n\nKok is café-houder geweest.'
HIDDEN = [
    PLAIN.replace("Burgemeester", "Bur\u00adge\u00admees\u00adter").replace("Els Kok", "Els\u00a0 K\u200bok"),
    PLAIN.replace("Els Kok", "Els  Kok").replace("zegt Kok", "z\u00adegt\u2009Kok"),
    PLAIN.replace("é", "e\u0301").replace("opent", "\u200bopent\u200b"),
]


@pytest.fixture(scope="module")
def reference(tmp_path_factory):
    return knowledge.read_reference(tmp_path_factory.mktemp("notes"))[0]


def told(text: str, reference: knowledge.Reference) -> list[tuple[str, str]]:
    found, _ = pipeline.annotate_article(article_from(text), reference)
    said = [(each.span, each.attribution.speaker.name if each.attribution else "") for each in found.quotations]
    named = [(each.span, each.name) for each in found.mentions]
    return [(read_over(span.of(text)).words, name) for span, name in (*said, *named)]


@pytest.mark.parametrize("text", HIDDEN)
def test_what_is_unseen_makes_no_difference(text, reference):
    assert told(text, reference) == told(PLAIN, reference)


def test_blocks_are_those_of_the_article_but_for_unseen_ones():
    article = article_from("Els\u00ad Kok\n\n\u200b\u200b\u200b\u200b\n\nDe  brug")
    read = article_as_read(article, read_over(article.text))
    assert [block.span.of(read.text) for block in read.blocks] == ["Els Kok", "De brug"]


def test_corrections_quote_what_the_author_sees():
    found = corrections_as_read(Corrections(marks=(Correction("Els\u00a0Kok", 1, prefix="De\u00ad "),)))
    assert (found.marks[0].exact, found.marks[0].prefix) == ("Els Kok", "De ")


def test_all_spans_are_moved():
    text = "E\u00adls: \u00ad“Ja”"
    reading = read_over(text)
    said = Quotation(Span(5, 9), attribution=Attribution(Speaker("Els", "person"), "certain", "x", "cue", Span(0, 3)))
    found = onto_text(
        AnnotatedArticle(article_from(text), (said,), (Mention(Span(0, 3), "Els"),)), article_from(text), reading
    )
    assert found.quotations[0].span.of(text) == "“Ja”"
    assert found.quotations[0].attribution
    assert found.quotations[0].attribution.cue
    assert found.quotations[0].attribution.cue.of(text) == found.mentions[0].span.of(text) == "E\u00adls"
