"""What holds of the mentions in every text."""

import unicodedata

from articles import article_from
from hypothesis import given
from hypothesis import strategies as st

from kantlijn.annotators.matching.matcher import index_people
from kantlijn.annotators.mentions import find_mentions
from kantlijn.model.annotations import Mention
from kantlijn.model.reference import Entity, Gazetteer, Role

ENTITIES = (
    Entity("ellen-van-der-linden", "Ellen van der Linden", aliases=("de Lindeboom",), roles=(Role("minister"),)),
    Entity("rene-bos", "René Bos"),
    Entity("anna-bos", "Anna Bos", roles=(Role("burgemeester van Delft"),)),
)
INDEX = index_people(Gazetteer({one.id: one for one in ENTITIES}))
WORDS = st.sampled_from(
    [
        *(
            "Ellen van der Linden",
            "Van der Linden",
            "van der Linden",
            "René Bos",
            "Bos",
            "BOS",
            "Bos’",
            "Anna",
            "de Lindeboom",
        ),
        *(
            "A. Bos",
            "Jan K.",
            "K.",
            "minister",
            "Burgemeester",
            "Dr.",
            "zegt",
            "van",
            "De",
            "Delft",
            "VVD",
            "’t",
            "\n\n",
            "\n",
        ),
        *(". ", ", ", ": ", '"', "‘", "’", "(34)", "-", "'s", "İ", "ﬁ", "e\u0301", "\u0301", "😀", "\u00a0", "1"),
    ]
)
TEXTS = (
    st.lists(WORDS, max_size=30).flatmap(lambda words: st.sampled_from([" ".join(words), "".join(words)])) | st.text()
)


def mentions_of(text: str) -> list[Mention]:
    return find_mentions(article_from(text), INDEX)[0]


@given(TEXTS)
def test_mentions_lie_inside_the_text_in_order_and_apart(text):
    end = 0
    for mention in mentions_of(text):
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert mention.span.of(text).strip() == mention.span.of(text)
        end = mention.span.end


@given(TEXTS)
def test_finding_twice_gives_the_same(text):
    assert mentions_of(text) == mentions_of(text)


@given(TEXTS)
def test_ids_are_those_of_the_gazetteer_with_their_names(text):
    for mention in mentions_of(text):
        if mention.entity_id:
            assert mention.name == INDEX.entities[mention.entity_id].name


@given(TEXTS)
def test_decomposed_text_has_the_same_mentions(text):
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    in_composed = [mention.span.of(composed) for mention in mentions_of(composed)]
    in_decomposed = [unicodedata.normalize("NFC", mention.span.of(decomposed)) for mention in mentions_of(decomposed)]
    assert in_composed == in_decomposed
