"""What holds for the speakers of every text."""

from articles import article_from
from hypothesis import given
from hypothesis import strategies as st
from narrations import mentions_in

from kantlijn.annotators.quotations import find_quotations
from kantlijn.annotators.speakers import attribute_quotations, explain_attributions
from kantlijn.annotators.speaking.candidates import WEIGHTS
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.reference import Gazetteer, Glossary

NAMES = ("Mia Vos", "Jan Baas")
PIECES = st.sampled_from(
    [
        '"Dat is heel mooi werk"',
        '"Ik ga!"',
        "'nooit meer'",
        ", zegt ",
        ", aldus ",
        " volgens ",
        "Mia Vos",
        "Baas",
        "wethouder Jan Baas",
        "de wethouder",
        "zij",
        "hij",
        "zijn vrouw",
        "een agent van de politie",
        "de bewoners",
        "het RIVM",
        "De Vos",
        " noemt het ",
        " kreeg te horen ",
        "Wat vindt u daarvan?",
        " (",
        ")",
        ": ",
        ". ",
        ", ",
        " ",
        "\n\n",
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60)


def inputs(text):
    article = article_from(text)
    found = AnnotatedArticle(article, tuple(find_quotations(article)[0]), tuple(mentions_in(text, *NAMES)))
    return found, Gazetteer(), Glossary()


@given(TEXTS)
def test_each_quotation_stays_what_it_was(text):
    found, *rest = inputs(text)
    attributed, _ = attribute_quotations(found, *rest)
    assert [(one.span, one.kind) for one in attributed] == [(one.span, one.kind) for one in found.quotations]


@given(TEXTS)
def test_a_direct_quotation_has_a_speaker_or_a_doubt(text):
    attributed, problems = attribute_quotations(*inputs(text))
    direct = [one for one in attributed if one.kind == "direct"]
    assert len(problems) == sum(one.attribution is None for one in direct)
    assert all(one.attribution is None for one in attributed if one.kind == "scare")


@given(TEXTS)
def test_the_words_that_point_to_a_speaker_are_the_narrators(text):
    attributed, _ = attribute_quotations(*inputs(text))
    quoted = [one.span for one in attributed if one.kind == "direct"]
    told = [one.attribution for one in attributed if one.attribution]
    for span in [span for one in told for span in (one.cue, one.evidence) if span]:
        assert 0 <= span.start < span.end <= len(text)
        assert not any(span.overlaps(other) for other in quoted)


@given(TEXTS)
def test_a_named_speaker_is_named_in_the_text(text):
    attributed, _ = attribute_quotations(*inputs(text))
    named = {
        one.attribution.speaker.name
        for one in attributed
        if one.attribution and one.attribution.speaker.type == "person"
    }
    assert named <= {mention.name for mention in mentions_in(text, *NAMES)}


@given(TEXTS)
def test_what_decides_is_among_what_is_explained(text):
    attributed, _ = attribute_quotations(*inputs(text))
    explained = explain_attributions(*inputs(text))
    for quotation, candidates in zip(attributed, explained, strict=True):
        if quotation.attribution:
            assert quotation.attribution.speaker.name in [name for name, *_ in candidates]


@given(TEXTS)
def test_all_evidence_without_a_cue_has_a_weight(text):
    for candidates in explain_attributions(*inputs(text)):
        for _, evidence, _, _ in candidates:
            kinds = evidence.split(", ")
            assert len(kinds) == 1 or set(kinds) <= set(WEIGHTS)
