from dataclasses import replace

import pytest
from annotated import DUTCH, headed, on

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.renderer.lists import CHUNK, by_month, cut_chunks, older_than_front


def articles(*days: str | None) -> list[AnnotatedArticle]:
    return [
        AnnotatedArticle(
            replace(headed(f"Kop {place}\n\nTekst."), id=f"a{place}", **({"published": on(day)} if day else {}))
        )
        for place, day in enumerate(days)
    ]


def many(count: int) -> list[AnnotatedArticle]:
    return articles(*["2024-01-01"] * count)


def titles(months) -> list[str]:
    return [item.title for month in months for item in month.entries]


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


def test_few_articles_need_no_further_lists():
    assert cut_chunks(many(CHUNK), DUTCH) == []
    assert older_than_front(CHUNK) == ""


def test_lists_are_counted_from_the_oldest():
    first, second, third = cut_chunks(many(2 * CHUNK + 1), DUTCH)
    assert (len(titles(first.months)), len(titles(second.months)), len(titles(third.months))) == (CHUNK, CHUNK, 1)
    assert titles(first.months)[-1] == f"Kop {2 * CHUNK}"
    assert (second.path, second.newer, second.older) == ("artikelen-2.html", "artikelen-3.html", "artikelen-1.html")
    assert (third.newer, first.older) == ("", "")


def test_new_article_changes_the_last_list_alone():
    older = many(2 * CHUNK + 1)
    newest = AnnotatedArticle(replace(headed("Nieuw\n\nTekst."), id="nieuw"))
    assert cut_chunks([newest, *older], DUTCH)[:2] == cut_chunks(older, DUTCH)[:2]


@pytest.mark.parametrize(("total", "path"), [(CHUNK + 1, "artikelen-1.html"), (3 * CHUNK + 5, "artikelen-3.html")])
def test_front_page_goes_on_where_its_list_ends(total, path):
    found = many(total)
    chunk = next(chunk for chunk in cut_chunks(found, DUTCH) if chunk.path == older_than_front(total))
    assert chunk.path == path
    assert f"Kop {CHUNK}" in titles(chunk.months)
