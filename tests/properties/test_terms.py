"""What holds of the terms in every text, and of marks that are settled."""

import unicodedata
from itertools import pairwise

from articles import article_from
from hypothesis import given
from hypothesis import strategies as st

from kantlijn.annotators.matching.automaton import fold
from kantlijn.annotators.matching.matcher import index_terms
from kantlijn.annotators.overlaps import settle_overlaps
from kantlijn.annotators.terms import find_term_uses
from kantlijn.model.annotations import Mention, TermUse
from kantlijn.model.reference import Glossary, GlossaryTerm
from kantlijn.model.span import Span

TERMS = (
    GlossaryTerm("navo", "NAVO", kind="organisation"),
    GlossaryTerm("lidstaat", "lidstaat", aliases=("EU-lidstaat",)),
    GlossaryTerm("coordinatie", "coördinatie", compounds=True),
    GlossaryTerm("boots", "boots on the ground", lang="en"),
)
INDEX = index_terms(Glossary({term.id: term for term in TERMS}))
WORDS = st.sampled_from(
    [
        *("NAVO", "navo", "lidstaten", "Lidstaat", "EU-lidstaat", "coördinatie", "boots on the ground", "boots", "on"),
        *(" ", "-", ". ", "\n\n", "\n", "İ", "e\u0301", "\u0308", "😀", "\u00a0", "’s", "x"),
    ]
)
TEXTS = st.lists(WORDS, max_size=30).map("".join) | st.text()
SPANS = st.tuples(st.integers(0, 20), st.integers(1, 8)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.text())
def test_folding_keeps_the_length(text):
    assert len(fold(text)) == len(text)


@given(TEXTS)
def test_uses_are_whole_words_in_order_and_apart(text):
    end = 0
    for use in find_term_uses(article_from(text), INDEX):
        assert end <= use.span.start < use.span.end <= len(text)
        end = use.span.end
        if use.term_id != "coordinatie":
            assert not text[use.span.start - 1 : use.span.start].isalnum()
            assert not text[use.span.end : use.span.end + 1].isalnum()


@given(TEXTS)
def test_decomposed_text_has_the_same_uses(text):
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    ids = [[use.term_id for use in find_term_uses(article_from(form), INDEX)] for form in (composed, decomposed)]
    assert ids[0] == ids[1]


@given(st.lists(SPANS), st.lists(SPANS))
def test_settled_marks_share_no_character(people, terms):
    mentions = [Mention(span, "Anna Bos", "anna" if span.start % 2 else None) for span in people]
    kept = settle_overlaps(mentions, [TermUse(span, "navo") for span in terms])
    spans = sorted(mark.span for marks in kept for mark in marks)
    assert all(first.end <= second.start for first, second in pairwise(spans))


@given(st.lists(SPANS, min_size=1))
def test_something_is_kept_wherever_there_was_a_mark(spans):
    kept = settle_overlaps([], [TermUse(span, "navo") for span in spans])[1]
    assert all(any(span.overlaps(use.span) for use in kept) for span in spans)
