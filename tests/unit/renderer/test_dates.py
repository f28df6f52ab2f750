import pytest
from annotated import DUTCH, ENGLISH, on
from articles import article_from

from kantlijn.model.dates import Moment, PartialDate
from kantlijn.model.reference import Role
from kantlijn.renderer.dates import period, published_stamp, updated_stamp, worded_date


@pytest.mark.parametrize(
    ("day", "words"), [("2024-12-14", "14 december 2024"), ("2024-12", "december 2024"), ("2024", "2024")]
)
def test_date_is_worded_as_far_as_it_is_known(day, words):
    assert worded_date(PartialDate.parse(day), "nl") == words


def test_english_date_has_the_same_order():
    assert worded_date(PartialDate(2024, 12, 14), "en") == "14 December 2024"


def test_whole_date_bears_its_weekday_and_hour():
    stamp = published_stamp(article_from("Tekst.", published=on("2024-12-14", "08:28")), DUTCH)
    assert (stamp.text, stamp.iso) == ("zaterdag 14 december 2024, 08:28 uur", "2024-12-14T08:28")


def test_unknown_day_is_said_and_not_invented():
    stamp = published_stamp(article_from("Tekst.", published=on("2024-12", "08:28")), DUTCH)
    assert (stamp.text, stamp.iso) == ("december 2024 (dag onbekend), 08:28 uur", "2024-12")


def test_article_without_date_says_so_and_keeps_its_hour():
    assert published_stamp(article_from("Tekst."), DUTCH).text == "Zonder datum"
    stamp = published_stamp(article_from("Tekst.", published=Moment(None, "08:28")), DUTCH)
    assert (stamp.text, stamp.iso) == ("Zonder datum, 08:28 uur", "")


def test_update_on_the_same_day_tells_the_hour_alone():
    article = article_from("Tekst.", published=on("2024-12", "08:28"), updated=on("2024-12", "11:33"))
    stamp = updated_stamp(article, DUTCH)
    assert stamp
    assert stamp.text == "Aangepast om 11:33 uur"


def test_update_on_another_day_tells_the_day():
    article = article_from("Tekst.", published=on("2024-12-14"), updated=on("2024-12-15", "09:00"))
    stamp = updated_stamp(article, DUTCH)
    assert stamp
    assert stamp.text == "Aangepast: 15 december 2024, 09:00 uur"
    english = updated_stamp(article, ENGLISH)
    assert english
    assert english.text == "Updated 15 December 2024, 09:00"


def test_article_that_was_not_changed_says_nothing():
    assert updated_stamp(article_from("Tekst."), DUTCH) is None
    assert updated_stamp(article_from("Tekst.", updated=Moment()), DUTCH) is None


@pytest.mark.parametrize(
    ("start", "until", "words"),
    [
        ("2021", "2024-07", "2021–2024"),
        ("2024-01", "2024-03", "2024"),
        ("2024-07-02", None, "sinds 2 juli 2024"),
        (None, "2019", "tot 2019"),
        (None, None, ""),
    ],
)
def test_period(start, until, words):
    dates = [PartialDate.parse(day) if day else None for day in (start, until)]
    assert period(Role("lid", None, *dates), DUTCH) == words
