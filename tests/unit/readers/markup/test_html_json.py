import json

from bs4 import BeautifulSoup

from kantlijn.readers.markup.html_json import find_item, linked, named, names_of_item, plain_names, text_of


def page(*scripts: str) -> BeautifulSoup:
    elements = (f'<script type="application/ld+json">{content}</script>' for content in scripts)
    return BeautifulSoup("".join(elements), "html.parser")


def test_article_is_found_in_a_graph_and_in_a_list():
    graph = [{"@graph": [{"@type": "WebPage"}, {"@type": ["Thing", "NewsArticle"], "headline": "Kop"}]}]
    assert find_item(page(json.dumps(graph)))["headline"] == "Kop"


def test_scripts_that_are_no_json_are_passed_over():
    assert find_item(page("{x", '{"@type": "Article", "headline": "Kop"}'))["headline"] == "Kop"
    assert find_item(page("{x")) == {}


def test_writer_may_stand_elsewhere_in_the_graph():
    graph = page('{"@graph": [{"@type": "NewsArticle"}, {"@type": "Person", "@id": "#p", "name": "Els Prins"}]}')
    assert names_of_item({"@id": "#p"}, graph) == ("Els Prins",)


def test_names_are_those_of_one_or_several():
    assert named([{"name": "Els Prins"}, "Bo Kuiper", {"name": "Els Prins"}]) == "Els Prins, Bo Kuiper"
    assert plain_names("Els Prins en Bo Kuiper") == ("Els Prins", "Bo Kuiper")


def test_address_is_no_name():
    assert plain_names("https://veerbode.example/els") == ()
    assert named("https://veerbode.example/els") is None


def test_address_is_that_of_an_item_or_a_text():
    assert linked({"@id": "https://veerbode.example/brug"}) == "https://veerbode.example/brug"
    assert text_of(["https://veerbode.example/brug", "x"]) == "https://veerbode.example/brug"
