from annotated import GAZETTEER, GLOSSARY, annotated, headed, mention, on, quotation
from msgspec.structs import replace

from kantlijn.aggregate import card_of, clippings_of
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.findable import nothing_findable
from kantlijn.model.packing import pack
from kantlijn.model.reference import Gazetteer
from kantlijn.model.shelf import Fetchers, Shelf
from kantlijn.model.watched import ALL

TEXT = "Sluis open\n\nDekkers opent. “Ja”, zegt Dekkers."


def article(name: str, day: str, text: str = TEXT) -> AnnotatedArticle:
    return annotated(
        replace(headed(text, published=on(day)), id=name),
        mention(text, "Dekkers", "Mira Dekkers", "mira-dekkers"),
        quotation(text, "“Ja”"),
    )


def shelf_of(*articles: AnnotatedArticle, gazetteer: Gazetteer = GAZETTEER) -> Shelf:
    by_id = {one.article.id: one for one in articles}
    clippings = {one.article.id: clippings_of(one) for one in articles}
    cards = [card_of(one, pack(one), pack(clippings[one.article.id])) for one in articles]
    fetchers = Fetchers(by_id.__getitem__, clippings.__getitem__, lambda name: nothing_findable(by_id[name]))
    return Shelf(cards, gazetteer, GLOSSARY, fetchers)


OLD, NEW = article("oud", "2023"), article("nieuw", "2024")


def test_articles_are_fetched_newest_first():
    assert list(shelf_of(OLD, NEW).library.articles) == [NEW, OLD]


def test_heading_has_all_but_the_text():
    heading = shelf_of(NEW).library.headings["nieuw"]
    assert (heading.title, heading.text) == ("Sluis open", "")


def test_record_counts_without_fetching_anything():
    shelf = shelf_of(OLD, NEW)
    record = shelf.library.people["mira-dekkers"]
    assert (record.articles, record.quotations) == (("nieuw", "oud"), 2)
    assert ("article", "oud") not in shelf.seen


def test_sentences_are_noted_with_the_articles_that_hold_them():
    shelf = shelf_of(OLD, NEW)
    record = shelf.library.people["mira-dekkers"]
    assert [len(found.statements) for _, found in record.found(["oud"])] == [1]
    assert ("clippings", "oud") in shelf.seen
    assert ("clippings", "nieuw") not in shelf.seen


def print_of(shelf: Shelf, kind: str, name: str) -> bytes:
    return shelf.prints()[kind](name)


def test_fingerprints_change_with_what_they_stand_for():
    before = shelf_of(OLD, NEW)
    after = shelf_of(OLD, article("nieuw", "2024", TEXT.replace("opent", "sluit")))
    assert print_of(before, "article", "oud") == print_of(after, "article", "oud")
    assert print_of(before, "article", "nieuw") != print_of(after, "article", "nieuw")
    assert print_of(before, "heading", "nieuw") == print_of(after, "heading", "nieuw")
    assert print_of(before, "on person", "mira-dekkers") == print_of(after, "on person", "mira-dekkers")


def test_new_article_changes_order_and_records():
    before, after = shelf_of(OLD), shelf_of(OLD, NEW)
    for kind, name in (("order of article", ":5:"), ("on person", "mira-dekkers"), ("heading", ALL)):
        assert print_of(before, kind, name) != print_of(after, kind, name)


def test_what_is_not_there_has_an_empty_fingerprint():
    shelf = shelf_of(OLD)
    assert {print_of(shelf, kind, "niemand") for kind in ("article", "heading", "person", "term")} == {b""}
