"""What holds for the speakers of every text."""

from articles import article_from
from hypothesis import given
from hypothesis import strategies as st
from quoted import annotated, quotations_of

from kantlijn.annotators.quotations import explain_quotations, find_speakerless
from kantlijn.model.reference import Gazetteer, Glossary

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


def found_in(text):
    return quotations_of(article_from(text))[0]


@given(TEXTS)
def test_scare_quotes_have_no_speaker(text):
    assert all(one.attribution is None for one in found_in(text) if one.kind == "scare")


@given(TEXTS)
def test_a_direct_quotation_has_a_speaker_or_a_doubt(text):
    found = found_in(text)
    problems = find_speakerless(article_from(text), found, ())
    assert len(problems) == sum(one.attribution is None for one in found if one.kind == "direct")


@given(TEXTS)
def test_the_words_that_point_to_a_speaker_are_the_narrators(text):
    found = found_in(text)
    told = [one.attribution for one in found if one.attribution]
    for span in [span for one in told for span in (one.cue, one.evidence) if span]:
        assert 0 <= span.start < span.end <= len(text)
        assert not any(span.start >= other.span.start and span.end <= other.span.end for other in found)


@given(TEXTS)
def test_a_named_speaker_is_named_in_the_text(text):
    told = [one.attribution.speaker for one in found_in(text) if one.attribution]
    named = {mention.name for mention in annotated(article_from(text)).mentions}
    assert {speaker.name for speaker in told if speaker.type == "person"} <= named


@given(TEXTS)
def test_only_what_is_reported_as_said_is_certain(text):
    for one in found_in(text):
        if one.factuality != "said" and one.attribution:
            assert one.attribution.certainty == "inferred"


@given(TEXTS)
def test_what_decides_is_among_what_is_explained(text):
    found = found_in(text)
    explained = explain_quotations(annotated(article_from(text)), Gazetteer({}), Glossary({}))
    for quotation, candidates in zip(found, explained, strict=True):
        if quotation.attribution:
            assert quotation.attribution.speaker.name in [name for name, *_ in candidates]


@given(TEXTS)
def test_the_probabilities_of_all_candidates_make_one(text):
    for candidates in explain_quotations(annotated(article_from(text)), Gazetteer({}), Glossary({})):
        assert not candidates or abs(sum(chance for _, _, chance, _ in candidates) - 1) < 0.01
