from annotated import BRAM, GAZETTEER, GLOSSARY, annotated, headed, on, press_for, quotation, term
from lxml import etree
from msgspec.structs import replace

from kantlijn.aggregate import aggregate
from kantlijn.exporters.feeds import feed_jobs
from kantlijn.model.settings import Settings

BASED = press_for(Settings(title="De <Krant>", base_url="https://naam.example/krant/"))
TEXT = "Sluis open\n\nDe keersluis gaat open. “Ja”, zegt Dekkers. “Nee”, zegt Oosting."
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def found(name: str = "sluis", day: str = "2024-12-14", **details: object):
    article = headed(TEXT, published=on(day, "08:28"), **{"rights": "own", "tags": ("Water",), **details})
    return annotated(
        replace(article, id=name),
        quotation(TEXT, "“Ja”"),
        quotation(TEXT, "“Nee”", BRAM, "inferred", name="c-2", reason="before"),
        term(TEXT, "keersluis", "keersluis"),
    )


def feeds(*articles, press=BASED) -> dict[str, etree._Element]:
    library = aggregate(articles, GAZETTEER, GLOSSARY)
    written = [page for job in feed_jobs(library, press) for page in job.print().pages]
    return {page.path: etree.fromstring(page.content) for page in written}


def said(feed: etree._Element, path: str) -> list[str]:
    return [str(value) for value in feed.xpath(path, namespaces=ATOM)]


def test_site_person_term_and_topic_have_a_feed():
    assert sorted(feeds(found())) == [
        "begrippen/keersluis.xml",
        "feed.xml",
        "onderwerpen/water.xml",
        "personen/mira-dekkers.xml",
    ]


def test_who_is_only_inferred_to_speak_has_no_feed():
    assert "personen/bram-oosting.xml" not in feeds(found())


def test_site_without_address_has_none():
    assert feeds(found(), press=press_for()) == {}


def test_entry_has_title_address_hour_and_words():
    feed = feeds(found())["personen/mira-dekkers.xml"]
    assert said(feed, "a:entry/a:title/text()") == ["Sluis open"]
    assert said(feed, "a:entry/a:link/@href") == ["https://naam.example/krant/artikelen/sluis.html"]
    assert said(feed, "a:entry/a:published/text()") == ["2024-12-14T08:28:00+01:00"]
    assert said(feed, "a:entry/a:content/text()") == ["<p><mark>“Ja”</mark>, zegt Dekkers.</p>"]


def test_text_of_unknown_rights_gives_its_title_and_the_originals_address_alone():
    feed = feeds(found(rights="unknown", url="https://krant.example/sluis"))["feed.xml"]
    assert said(feed, "a:entry/a:link/@href") == ["https://krant.example/sluis"]
    assert said(feed, "a:entry/a:content | a:entry/a:summary") == []
    assert said(feed, "a:entry/a:title/text()") == ["Sluis open"]
    assert "Dekkers" not in etree.tostring(feed, encoding="unicode")


def test_article_whose_day_is_unknown_is_left_out():
    assert said(feeds(found(day="2024-12"))["feed.xml"], "a:entry/a:id") == []
    assert list(feeds(found(day="2024-12"))) == ["feed.xml"]


def test_newest_comes_first_and_says_when_the_feed_changed():
    changed = found("nieuw", "2025-07-01", updated=on("2025-07-02", "10:00"))
    feed = feeds(found("oud"), changed)["feed.xml"]
    assert said(feed, "a:entry/a:id/text()") == [
        f"https://naam.example/krant/artikelen/{name}.html" for name in ("nieuw", "oud")
    ]
    assert said(feed, "a:updated/text()") == ["2025-07-02T10:00:00+02:00"]


def test_same_articles_give_the_same_bytes():
    library = aggregate([found()], GAZETTEER, GLOSSARY)
    assert [job.print() for job in feed_jobs(library, BASED)] == [job.print() for job in feed_jobs(library, BASED)]


def test_control_characters_do_no_harm():
    text = "Sluis\x0copen\n\nDe keer\x1bsluis."
    feed = feeds(annotated(headed(text, published=on("2024-12-14"), rights="own")))["feed.xml"]
    assert said(feed, "a:entry/a:title/text()") == ["Sluis\ufffdopen"]
