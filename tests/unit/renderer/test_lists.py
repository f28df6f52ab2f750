from annotated import BRAM, DUTCH, annotated, headed, on, quotation
from msgspec.structs import replace

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.renderer.lists import MANY, by_period, find_speakers


def articles(*days: str | None) -> list[AnnotatedArticle]:
    return [
        AnnotatedArticle(
            replace(headed(f"Kop {place}\n\nTekst."), id=f"a{place}", **({"published": on(day)} if day else {}))
        )
        for place, day in enumerate(days)
    ]


def test_articles_stand_by_year():
    periods = by_period(articles(None, "2024-12-14", "2024-12", "2024-11-01", "2023"), DUTCH)
    assert [(period.name, len(period.entries)) for period in periods] == [("Zonder datum", 1), ("2024", 3), ("2023", 1)]


def test_year_with_many_articles_stands_by_month():
    periods = by_period(articles("2024-12-14", *["2024-11-01"] * MANY, "2023-05"), DUTCH)
    assert [period.name for period in periods] == ["december 2024", "november 2024", "2023"]


def test_item_leads_to_its_article():
    (period,) = by_period(articles("2024-12-14"), DUTCH)
    assert (period.entries[0].link, period.entries[0].title) == ("artikelen/a0.html", "Kop 0")


def test_item_names_who_says_most_first_and_no_words_of_nobody():
    text = "“Ja”, zegt Dekkers. “Nee, dat wil ik niet”, zegt Oosting. “Wie weet.”"
    found = annotated(
        text,
        quotation(text, "“Ja”"),
        quotation(text, "“Nee, dat wil ik niet”", BRAM, name="c-2"),
        quotation(text, "“Wie weet.”", None, name="c-3"),
    )
    assert [(speaker.initials, speaker.name) for speaker in find_speakers(found)] == [
        ("BO", "Bram Oosting"),
        ("MD", "Mira Dekkers"),
    ]
