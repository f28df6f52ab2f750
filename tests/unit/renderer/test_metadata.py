import pytest
from annotated import GAZETTEER, GLOSSARY, MIRA, annotated, headed, mention, on, press_for, quotation, term
from articles import article_from

from kantlijn.model.annotations import AnnotatedArticle, Speaker
from kantlijn.model.settings import Settings
from kantlijn.renderer.article import view_article
from kantlijn.renderer.metadata import Head, absolute, description_of, is_public, link_addresses

BASED = Settings(base_url="https://naam.example/krant/")
TEXT = "Sluis open\n\nDekkers opent de keersluis met Vonk. “Ja”, zegt Dekkers."


def head(found: AnnotatedArticle, settings: Settings | None = None) -> Head:
    return view_article(found, GAZETTEER, GLOSSARY, press_for(settings), "../").head


def json(found: AnnotatedArticle, settings: Settings | None = None) -> dict:
    return dict(head(found, settings).json or {})


def test_article_tells_what_is_known_and_no_more():
    described = json(annotated(headed(TEXT, published=on("2024-12"), source="De Rietbode")))
    assert described == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Sluis open",
        "inLanguage": "nl",
        "datePublished": "2024-12",
        "publisher": {"@type": "Organization", "name": "De Rietbode"},
    }


def test_article_mentions_people_and_terms_that_we_know():
    found = annotated(
        headed(TEXT), mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers"), term(TEXT, "keersluis", "keersluis")
    )
    person, sluice = json(found)["mentions"]
    assert person == {
        "@type": "Person",
        "name": "Mira Dekkers",
        "sameAs": ["https://www.wikidata.org/wiki/Q1", "https://nl.wikipedia.org/wiki/Mira_Dekkers"],
    }
    assert sluice == {"@type": "DefinedTerm", "name": "keersluis", "description": "Sluis die hoog water keert."}


def test_strangers_stay_out():
    assert "mentions" not in json(annotated(headed(TEXT), mention(TEXT, "Vonk", "Tess Vonk", role="voorzitter")))


@pytest.mark.parametrize("certainty", ["certain", "confirmed"])
def test_certain_speaker_is_the_creator(certainty):
    (said,) = json(annotated(headed(TEXT, rights="own"), quotation(TEXT, "“Ja”", certainty=certainty)))["hasPart"]
    assert (said["text"], said["creator"]["name"]) == ("Ja", "Mira Dekkers")


@pytest.mark.parametrize(
    "said",
    [
        quotation(TEXT, "“Ja”", certainty="inferred", reason="before"),
        quotation(TEXT, "“Ja”", None),
        quotation(TEXT, "“Ja”", Speaker(MIRA.name, "person")),
        quotation(TEXT, "“Ja”", Speaker("een woordvoerder", "unnamed")),
    ],
)
def test_speaker_who_is_inferred_unknown_or_a_stranger_is_never_the_creator(said):
    assert json(annotated(headed(TEXT, rights="own"), said))["hasPart"] == [{"@type": "Quotation", "text": "Ja"}]


def test_text_of_unknown_rights_gives_none_of_its_words_away():
    found = annotated(headed(TEXT, source="De Rietbode"), quotation(TEXT, "“Ja”"))
    assert "hasPart" not in json(found)
    assert head(found).description == "Sluis open – De Rietbode"


def test_addresses_are_absolute_or_absent():
    assert absolute(BASED, "personen/x.html") == "https://naam.example/krant/personen/x.html"
    assert absolute(BASED, "index.html") == "https://naam.example/krant/"
    assert absolute(BASED, "personen/zoë.html") == "https://naam.example/krant/personen/zo%C3%AB.html"
    assert absolute(Settings(), "index.html") == ""
    assert head(annotated(headed(TEXT)), BASED).canonical == "https://naam.example/krant/artikelen/test.html"


def test_day_that_is_unknown_is_no_time_of_publication():
    assert head(annotated(headed(TEXT, published=on("2024-12")))).published == ""
    assert head(annotated(headed(TEXT, published=on("2024-12-14")))).published == "2024-12-14"


@pytest.mark.parametrize(("rights", "public"), [("unknown", False), ("licensed", True), ("own", True)])
def test_only_known_rights_may_be_indexed(rights, public):
    article = headed(TEXT, rights=rights)
    assert (is_public(article), head(annotated(article)).indexable) == (public, public)


def test_description_is_the_start_of_the_story():
    assert description_of(headed(TEXT)) == "Dekkers opent de keersluis met Vonk. “Ja”, zegt Dekkers."
    long = description_of(article_from("woord " * 60))
    assert len(long) <= 162
    assert long.endswith("woord …")


def test_unsafe_links_are_left_out():
    assert link_addresses({"wikidata": "Q5", "eigen": "javascript:x", "krant": "https://krant.example/"}) == [
        "https://www.wikidata.org/wiki/Q5",
        "https://krant.example/",
    ]
