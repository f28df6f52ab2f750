import pytest

from kantlijn.renderer.paths import article_path, feed_path, list_path, person_path, root_of, term_path, topic_path


def test_each_kind_has_its_folder():
    assert (article_path("x"), person_path("x"), term_path("x")) == (
        "artikelen/x.html",
        "personen/x.html",
        "begrippen/x.html",
    )


def test_pages_with_older_articles_are_numbered():
    assert (person_path("x", 2), list_path(1), list_path(0)) == ("personen/x/2.html", "artikelen-1.html", "")


def test_term_called_index_does_not_stand_for_the_glossary():
    assert (term_path("index"), person_path("index", 1)) == ("begrippen/index_.html", "personen/index_/1.html")


@pytest.mark.parametrize(
    ("path", "root"), [("index.html", ""), ("personen/x.html", "../"), ("personen/x/1.html", "../../")]
)
def test_way_to_the_first_folder(path, root):
    assert root_of(path) == root


def test_feed_stands_beside_its_page():
    assert feed_path("index.html") == "feed.xml"
    assert feed_path(person_path("x")) == "personen/x.xml"
    assert feed_path(topic_path("index")) == "onderwerpen/index_.xml"
