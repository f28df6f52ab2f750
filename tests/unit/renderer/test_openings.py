from annotated import annotated, headed, quotation

from kantlijn.model.article import Article
from kantlijn.renderer.cast import find_utterances
from kantlijn.renderer.openings import ENOUGH, opening_end

LINE = "Het water staat hoog aan de dijk. " * 10


def article(count: int) -> Article:
    return headed("Kop\n\n" + "\n\n".join(f"{number} {LINE.strip()}" for number in range(count)))


def test_opening_ends_with_the_paragraph_that_makes_it_long_enough():
    found = article(12)
    end = opening_end(found, [])
    assert ENOUGH <= end < ENOUGH + 2 * len(LINE)
    assert end in [block.span.end for block in found.blocks]


def test_short_article_is_its_own_opening():
    found = article(3)
    assert opening_end(found, []) == len(found.text)


def test_opening_cuts_no_quotation_in_two():
    found = article(12)
    plain = opening_end(found, [])
    words = found.text[plain - 20 : plain + 20]
    said = find_utterances(annotated(found, quotation(found.text, words)))
    assert opening_end(found, said) > plain + 20
