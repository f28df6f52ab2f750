from annotated import GAZETTEER, GLOSSARY, annotated, headed, mention, on, quotation
from msgspec.structs import replace

from kantlijn.aggregate import aggregate, card_of, clippings_of
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.findable import nothing_findable
from kantlijn.model.library import Library
from kantlijn.model.packing import pack
from kantlijn.model.shelf import Fetchers, Shelf

MIRA = "mira-dekkers"


def article(name: str, day: str, text: str = "Sluis open\n\n“Ja”, zegt Dekkers.", **details) -> AnnotatedArticle:
    return annotated(
        replace(headed(text, published=on(day)), id=name),
        mention(text, "Dekkers", "Mira Dekkers", MIRA),
        quotation(text, text[text.index("“") : text.index("”") + 1], **details),
    )


def library_of(*articles: AnnotatedArticle) -> Library:
    return aggregate(articles, GAZETTEER, GLOSSARY)


def said_before(name: str, *articles: AnnotatedArticle) -> str:
    found = library_of(*articles).earlier(name, MIRA)
    return found.article.id if found else ""


OLD, NEW = article("oud", "2023-02-01"), article("nieuw", "2024-05-06")


def test_last_words_before_an_article_are_those_of_the_newest_before_it():
    older = article("ouder", "2022-01-01")
    assert [said_before(name, OLD, NEW, older) for name in ("nieuw", "oud", "ouder")] == ["oud", "ouder", ""]


def test_what_is_only_inferred_is_not_said_again_elsewhere():
    assert said_before("nieuw", NEW, article("oud", "2023-02-01", certainty="inferred")) == ""


def test_what_is_denied_is_not_said_again_elsewhere():
    (said,) = OLD.quotations
    assert said_before("nieuw", NEW, replace(OLD, quotations=(replace(said, factuality="denied"),))) == ""


def test_article_of_an_unknown_day_is_not_told_of():
    assert said_before("nieuw", NEW, article("oud", "2023-02")) == ""


def test_another_article_of_the_same_day_is_not_earlier():
    assert said_before("nieuw", NEW, article("ook", "2024-05-06")) == ""


def test_article_of_which_only_the_month_is_known_comes_after_those_of_months_before():
    assert said_before("maand", article("maand", "2024-06"), NEW) == "nieuw"


def test_fingerprint_is_that_of_the_earlier_article():
    def print_of(*articles: AnnotatedArticle) -> bytes:
        by_id = {one.article.id: one for one in articles}
        clippings = {name: clippings_of(one) for name, one in by_id.items()}
        cards = [card_of(one, pack(one), pack(clippings[name])) for name, one in by_id.items()]
        fetchers = Fetchers(by_id.__getitem__, clippings.__getitem__, lambda name: nothing_findable(by_id[name]))
        shelf = Shelf(cards, GAZETTEER, GLOSSARY, fetchers)
        shelf.library.earlier("nieuw", MIRA)
        assert ("earlier", f"nieuw\t{MIRA}") in shelf.seen
        return shelf.prints()["earlier"](f"nieuw\t{MIRA}")

    changed = article("oud", "2023-02-01", "Sluis open\n\n“Nee”, zegt Dekkers.")
    assert print_of(NEW) == b""
    assert print_of(NEW, OLD) == print_of(NEW, OLD, article("later", "2025-01-01"))
    assert print_of(NEW, OLD) != print_of(NEW, changed)
