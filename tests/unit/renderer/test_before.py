from annotated import DUTCH, GAZETTEER, GLOSSARY, annotated, headed, mention, on, quotation
from msgspec.structs import replace

from kantlijn.aggregate import aggregate
from kantlijn.model.library import Library
from kantlijn.renderer.before import Before, before_article

TEXT = "Sluis open\n\n“Wij gaan open”, zegt Dekkers."


def library() -> Library:
    articles = [
        annotated(
            replace(headed(TEXT, published=on(day)), id=name),
            mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers"),
            quotation(TEXT, "“Wij gaan open”"),
        )
        for name, day in (("oud", "2023-02-01"), ("nieuw", "2024-05-06"))
    ]
    return aggregate(articles, GAZETTEER, GLOSSARY)


def test_what_was_said_before_has_its_day_its_words_and_its_place():
    before = before_article(library(), "nieuw", "../", DUTCH)("mira-dekkers")
    assert isinstance(before, Before)
    assert (before.date, before.text, before.lang) == ("1 februari 2023", "Wij gaan open", "")
    assert before.href.startswith("../artikelen/oud.html#c-")


def test_nothing_was_said_before_the_first_article():
    assert before_article(library(), "oud", "../", DUTCH)("mira-dekkers") is None
    assert before_article(library(), "nieuw", "../", DUTCH)("bram-oosting") is None
