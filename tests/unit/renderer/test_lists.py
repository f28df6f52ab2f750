from dataclasses import replace

from annotated import DUTCH, headed, on

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.renderer.lists import by_month


def articles(*days: str | None) -> list[AnnotatedArticle]:
    return [
        AnnotatedArticle(
            replace(headed(f"Kop {place}\n\nTekst."), id=f"a{place}", **({"published": on(day)} if day else {}))
        )
        for place, day in enumerate(days)
    ]


def test_articles_stand_by_month_as_far_as_it_is_known():
    months = by_month(articles(None, "2024-12-14", "2024-12", "2024-11-01", "2024"), DUTCH)
    assert [(month.name, len(month.entries)) for month in months] == [
        ("Zonder datum", 1),
        ("december 2024", 2),
        ("november 2024", 1),
        ("2024", 1),
    ]


def test_item_leads_to_its_article():
    (month,) = by_month(articles("2024-12-14"), DUTCH)
    assert (month.entries[0].link, month.entries[0].title) == ("artikelen/a0.html", "Kop 0")
