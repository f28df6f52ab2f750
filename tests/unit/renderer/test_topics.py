from annotated import annotated, headed, on, press_for
from msgspec.structs import replace

from kantlijn.model.settings import Settings
from kantlijn.renderer.topics import find_topics, topic_id, topic_links, view_topic

TEXT = "Sluis open\n\nDe sluis gaat open."


def tagged(*tags: str, name: str = "test", **details: object):
    return replace(headed(TEXT, tags=tags, **details), id=name)


def topics_in(*articles):
    return find_topics({article.id: article.tags for article in articles})


def test_topics_that_differ_in_accents_and_case_are_one_under_the_usual_name():
    topics = topics_in(tagged("Oekraïne", name="a"), tagged("oekraine", name="b"), tagged("Oekraïne", name="c"))
    assert [(topic.name, topic.path, len(topic.articles)) for topic in topics] == [
        ("Oekraïne", "onderwerpen/oekraine.html", 3)
    ]


def test_article_leads_to_its_topics_each_once():
    links = topic_links(tagged("Water", "water", "Brug", " "))
    assert [(link.text, link.href) for link in links] == [
        ("Water", "onderwerpen/water.html"),
        ("Brug", "onderwerpen/brug.html"),
    ]


def test_topic_that_has_no_letters_keeps_a_file_of_its_own():
    assert topic_id("★") != topic_id("☂")
    assert len(topic_id("lang " * 100)) <= 80


def test_topic_called_index_is_no_index():
    (topic,) = topics_in(tagged("Index"))
    assert topic.path == "onderwerpen/index_.html"


def test_page_shows_titles_alone_and_may_be_found():
    article = tagged("Water", published=on("2024-12-14"))
    (topic,) = topics_in(article)
    view, head = view_topic(topic, {"test": annotated(article)}, press_for())
    assert [item.title for period in view.periods for item in period.entries] == ["Sluis open"]
    assert head.indexable
    assert (view.feed, head.feed) == ("", "")


def test_page_has_a_feed_where_the_site_has_an_address():
    article = tagged("Water", published=on("2024-12-14"))
    (topic,) = topics_in(article)
    view, _ = view_topic(topic, {"test": annotated(article)}, press_for(Settings(base_url="https://naam.example/")))
    assert view.feed == "onderwerpen/water.xml"
