import json

import pytest
from bs4 import BeautifulSoup

from kantlijn.readers.markup.html_facts import Facts, find_facts, moment_of, share_of


def facts(html: str) -> Facts:
    return find_facts(BeautifulSoup(html, "html.parser"))


def item(**values: object) -> Facts:
    return facts(f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **values})}</script>')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-12-14T07:28:11Z", ("2024-12-14", "08:28")),
        ("2024-07-02T22:30:00.000Z", ("2024-07-03", "00:30")),
        ("2024-12-14T08:28:11+01:00", ("2024-12-14", "08:28")),
        ("2024-12-14T08:28:11+0100", ("2024-12-14", "08:28")),
        ("2024-12-14T08:28", ("2024-12-14", "08:28")),
        ("2024-03-31T00:59:59Z", ("2024-03-31", "01:59")),
        ("2024-03-31T01:00:00Z", ("2024-03-31", "03:00")),
        ("2024-10-27T01:00:00Z", ("2024-10-27", "02:00")),
        ("2024-12-14", ("2024-12-14", None)),
    ],
)
def test_times_are_those_of_the_low_countries(text, expected):
    moment = moment_of(text)
    assert moment
    assert (str(moment.date), moment.time) == expected


@pytest.mark.parametrize(
    "text", ["", "gisteren", "2024-02-31", "2024-13-01T00:00:00Z", "9999-12-31T23:59:59Z", "14 december"]
)
def test_other_words_are_no_time(text):
    assert moment_of(text) is None


def test_names_of_authors_and_publisher():
    found = item(author=[{"name": "Els Prins"}, "Bo Kuiper", {"name": "Els Prins"}], publisher={"name": "De Veerbode"})
    assert (found.authors, found.source) == (("Els Prins", "Bo Kuiper"), "De Veerbode")


def test_writer_may_stand_elsewhere_in_the_graph():
    html = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "author": {"@id": "#p"}}, '
        '{"@type": "Person", "@id": "#p", "name": "Els Prins"}]}</script>'
    )
    assert facts(html).authors == ("Els Prins",)


def test_date_may_be_written_for_people():
    assert str(facts('<meta name="date" content="14 december 2024">').published.date) == "2024-12-14"


def test_address_is_no_name():
    assert facts('<meta property="article:author" content="https://x.example/els">').authors == ()


def test_canonical_address_goes_before_others():
    html = '<meta property="og:url" content="https://x.example/b"><link rel="canonical" href="https://x.example/a">'
    assert facts(html).url == "https://x.example/a"


@pytest.mark.parametrize("href", ["javascript:alert(1)", "/artikel/1", "file:///home/els/x.html"])
def test_what_is_no_web_address_is_no_original(href):
    assert facts(f'<link rel="canonical" href="{href}">').url is None


def test_title_of_the_page_loses_the_name_of_the_site():
    assert facts("<title>\nBrug  dicht | De Veerbode</title>").title == "Brug dicht"
    assert facts("<title>Oud-wethouder vrij</title>").title == "Oud-wethouder vrij"


@pytest.mark.parametrize(
    ("html", "lang"),
    [('<html lang="nl-BE">', "nl"), ('<html lang="en">', "en"), ("<html>", "nl"), ('<html lang="">', "nl")],
)
def test_language(html, lang):
    assert facts(html).lang == lang


def test_update_at_the_moment_of_publication_is_none():
    assert item(datePublished="2024-12-14T08:00:00Z", dateModified="2024-12-14T08:00:00Z").updated is None


def test_update_is_told_in_the_same_time_as_publication():
    found = item(datePublished="2024-12-14T09:00:00+01:00", dateModified="2024-12-14T08:00:20Z")
    assert found.updated is None


def test_first_meta_tag_of_a_name_counts_whatever_its_case():
    html = '<meta property="OG:Title" content="Een"><meta name="og:title" content="Twee"><meta name="author">'
    assert (facts(html).title, facts(html).authors) == ("Een", ())


def test_page_without_facts():
    assert facts("") == Facts()


def test_share_of_the_text_that_is_shown():
    found = item(articleBody="een twee drie vier")
    assert share_of(found, ["een", "twee"]) == 0.5
    assert share_of(found, ["een twee drie vier vijf"]) == 1
    assert share_of(Facts(), []) == 1


def test_microdata_tells_publisher_and_writer():
    found = facts(
        '<div itemprop="publisher" itemscope><meta itemprop="name" content="Omroep Zaltveen"></div>'
        '<span itemprop="author" itemscope><span itemprop="name">Els Prins</span></span>'
    )
    assert (found.source, found.authors) == ("Omroep Zaltveen", ("Els Prins",))


def test_site_is_named_behind_the_title_of_its_page():
    assert facts("<title>Brug dicht - Zaltveen Nieuws</title><h1>Brug dicht</h1>").source == "Zaltveen Nieuws"
    assert facts("<title>Brug dicht - en nu?</title>").source is None


def test_time_that_is_named_so_is_that_of_the_last_change():
    html = (
        '<time class="published" datetime="2024-05-04T10:00+02:00">4 mei</time>'
        '<time class="updated" datetime="2024-05-05T09:00+02:00">5 mei</time>'
    )
    updated = facts(html).updated
    assert updated
    assert (str(updated.date), updated.time) == ("2024-05-05", "09:00")


def test_card_of_a_writer_and_link_to_him_tell_his_name():
    assert facts('<span class="author vcard">Auteur <a href="/a">Els Prins</a></span>').authors == ("Els Prins",)
    assert facts('<a rel="author" href="/a">Els Prins</a>').authors == ("Els Prins",)
    assert facts('<li class="comment-body"><b class="author vcard">Jan</b></li>').authors == ()


def test_site_behind_a_title_with_other_words_is_one_that_we_know():
    heading = "<h1>Brug dicht voor het verkeer</h1>"
    assert facts(f"<title>Brug dicht | HLN.be</title>{heading}").source == "Het Laatste Nieuws"
    assert facts(f"<title>Brug dicht | en wel lang</title>{heading}").source is None


def test_link_to_the_page_of_a_writer_has_his_name():
    assert facts("<a href='/auteur/els'>Els Prins</a>").authors == ("Els Prins",)
    assert facts("<a href='/auteur/els'>Meer van deze auteur</a>").authors == ()
