from articles import article_from
from msgspec.structs import replace

from kantlijn.exporters.annotations import annotations_of
from kantlijn.model.annotations import AnnotatedArticle, Attribution, Mention, Quotation, Speaker, TermUse
from kantlijn.model.dates import Moment, PartialDate
from kantlijn.model.problem import doubt
from kantlijn.model.reference import Glossary, GlossaryTerm
from kantlijn.model.span import Span

ARTICLE = article_from("„Mooi”, zegt Ans de Wit (NAVO).", published=Moment(PartialDate(2024, 12), "08:28"))
ANS = Attribution(Speaker("Ans de Wit", "person", "ans-de-wit"), "certain", "cue-before-name", "cue", Span(8, 12))
GLOSSARY = Glossary({"navo": GlossaryTerm("navo", "NAVO", kind="organisation")})


def test_article_is_told_as_far_as_it_is_known():
    told = annotations_of(AnnotatedArticle(ARTICLE), GLOSSARY, [])
    assert [told[key] for key in ("id", "date", "published", "updated", "source")] == [
        "test",
        "2024-12",
        "08:28",
        None,
        None,
    ]
    assert told["text"] == ARTICLE.text
    assert told["blocks"] == [{"start": 0, "end": 31, "kind": "paragraph"}]


def test_update_on_another_day_is_told_with_its_day():
    same_day = replace(ARTICLE, updated=Moment(PartialDate(2024, 12), "11:33"))
    next_year = replace(ARTICLE, updated=Moment(PartialDate(2025, 1, 2), "11:33"))
    assert annotations_of(AnnotatedArticle(same_day), GLOSSARY, [])["updated"] == "11:33"
    assert annotations_of(AnnotatedArticle(next_year), GLOSSARY, [])["updated"] == "2025-01-02 11:33"


def test_quotation_is_told_with_its_speaker():
    quotation = Quotation(Span(0, 6), id="c-1", attribution=ANS)
    assert annotations_of(AnnotatedArticle(ARTICLE, (quotation,)), GLOSSARY, [])["quotes"] == [
        {
            "id": "c-1",
            "start": 0,
            "end": 6,
            "kind": "direct",
            "factuality": "said",
            "speaker": "Ans de Wit",
            "speaker_id": "ans-de-wit",
            "speaker_type": "person",
            "certainty": "certain",
            "probability": 1.0,
            "cue": [8, 12],
            "rule": "cue-before-name",
        }
    ]


def test_nobody_is_told_where_nobody_is_known():
    unknown, scare = Quotation(Span(0, 6)), Quotation(Span(0, 6), "scare")
    told = annotations_of(AnnotatedArticle(ARTICLE, (unknown, scare)), GLOSSARY, [])["quotes"]
    assert [(quote["speaker"], quote["speaker_type"], quote["certainty"]) for quote in told] == [
        (None, "none", None),
        (None, None, None),
    ]


def test_people_and_terms_are_told_with_name_and_id():
    found = AnnotatedArticle(
        ARTICLE,
        mentions=(Mention(Span(13, 23), "Ans de Wit"),),
        term_uses=(TermUse(Span(25, 29), "navo"),),
    )
    told = annotations_of(found, GLOSSARY, [])
    assert told["people"] == [{"start": 13, "end": 23, "name": "Ans de Wit", "id": None}]
    assert told["terms"] == [{"start": 25, "end": 29, "term": "NAVO", "id": "navo", "kind": "organisation"}]


def test_problems_are_told_in_the_authors_language():
    problem = doubt("seeds/test.txt", 3, "quotation without speaker", "name one")
    told = annotations_of(AnnotatedArticle(ARTICLE), GLOSSARY, [problem], str.upper)
    assert told["problems"] == [
        {"line": 3, "severity": "doubt", "what": "QUOTATION WITHOUT SPEAKER", "remedy": "NAME ONE"}
    ]


def test_candidates_are_told_where_asked_for():
    found = AnnotatedArticle(ARTICLE, (Quotation(Span(0, 6), attribution=ANS),))
    told = annotations_of(found, GLOSSARY, [], candidates=[[("Ans de Wit", "cue", 2.5, "zegt Ans de Wit")]])["quotes"]
    assert told[0]["candidates"] == [
        {"name": "Ans de Wit", "evidence": "cue", "weight": 2.5, "words": "zegt Ans de Wit"}
    ]
    assert "candidates" not in annotations_of(found, GLOSSARY, [])["quotes"][0]
