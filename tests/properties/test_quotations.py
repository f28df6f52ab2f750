"""What holds for the quotations of every text."""

from itertools import pairwise

from articles import article_from
from hypothesis import given
from hypothesis import strategies as st
from quoted import quotations_of

from kantlijn.annotators.identity import identify_quotations

PIECES = st.sampled_from(
    [
        *"\"'“”„‘’«»`´",
        ",,",
        "''",
        " ",
        " ",
        " ",
        ". ",
        ", ",
        ": ",
        "\n",
        "\n\n",
        "zegt Bo",
        "Ja",
        "nee",
        "foto's",
        "'s ",
        "5",
    ]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=80)


@given(TEXTS)
def test_quotations_lie_in_order_inside_their_blocks(text):
    article = article_from(text)
    spans = [quotation.span for quotation in quotations_of(article)[0]]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(any(block.span.covers(span) for block in article.blocks) for span in spans)
    assert all(span.of(text).strip() for span in spans)


@given(TEXTS)
def test_finding_twice_gives_the_same(text):
    article = article_from(text)
    assert quotations_of(article) == quotations_of(article)


@given(TEXTS)
def test_parts_are_numbered_from_one_and_share_their_id(text):
    article = article_from(text)
    quotations = identify_quotations(article, quotations_of(article)[0])
    by_id = {}
    for quotation in quotations:
        by_id.setdefault(quotation.id, []).append(quotation)
    for parts in by_id.values():
        assert [part.part for part in parts] == list(range(1, len(parts) + 1))
        assert {part.parts for part in parts} == {len(parts)}


@given(
    st.lists(st.sampled_from(["foto's", "zo'n", "auto’s", "d'r", "'s avonds", "'t huis", "Bakkers' plan", "'n uur"]))
)
def test_apostrophes_are_never_quotations(words):
    assert quotations_of(article_from(" ".join(words))) == ([], [])


@given(TEXTS, TEXTS)
def test_a_paragraph_of_its_own_keeps_its_quotation(before, after):
    before, after = before.replace('"', ""), after.replace('"', "")
    text = f'{before}\n\n"Wij gaan door met alles", zei Bo Bakker.\n\n{after}'
    found = [quotation.span.of(text) for quotation in quotations_of(article_from(text))[0]]
    assert '"Wij gaan door met alles"' in found
