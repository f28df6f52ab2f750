from kantlijn.annotators.parse.marks import find_marks
from kantlijn.annotators.parse.pairs import pair_marks
from kantlijn.annotators.parse.runs import BlockQuotes, join_paragraphs
from kantlijn.readers.body import read_body


def stretches(text: str) -> list[str]:
    article = read_body(text, slug="test", source="test")
    found = []
    for place, block in enumerate(article.blocks):
        inside = [mark for mark in find_marks(article.text) if block.span.start <= mark.start < block.span.end]
        pairing = pair_marks(article.text, inside)
        found.append(BlockQuotes(place, block, list(pairing.pairs), list(pairing.unclosed), list(pairing.unopened)))
    joined = join_paragraphs(article.text, article.blocks, found)
    return [span.of(article.text) for quotes in joined for span in quotes.outermost]


def test_quotation_runs_on_into_the_next_paragraph():
    assert stretches('Zij zei: "Ik ga weg.\n\n"Ik kom nooit terug."') == ['"Ik ga weg.', '"Ik kom nooit terug."']


def test_closed_quotations_run_nowhere():
    assert stretches('Zij zei: "Ik ga weg."\n\nHet regende.') == ['"Ik ga weg."']
