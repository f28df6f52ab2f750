"""The front page: the opening of the newest article, and a list to narrow by person, term, source and year."""

import pytest
from selenium.webdriver.support.ui import Select

SHOWN = """
const items = [...document.querySelectorAll('.articles > li')].filter(item => item.checkVisibility());
return items.map(item => item.querySelector('a').textContent);
"""


@pytest.fixture
def front(reader):
    reader.visit("index.html")
    return reader


def choose(reader, label, option):
    Select(reader.find("combobox", label)).select_by_visible_text(option)


def test_list_has_all_articles_by_year(front):
    assert len(front.run(SHOWN)) == 3
    years = front.driver.find_elements("css selector", ".period > h3")
    assert [year.text for year in years] == ["2025", "2024", "2023"]


def test_line_of_an_article_has_the_initials_of_who_speaks(front):
    line = front.driver.find_element("css selector", ".articles > li")
    assert [one.text for one in line.find_elements("css selector", ".initials")] == ["JT", "MD"]


def test_filter_leaves_the_articles_that_are_about_somebody(front):
    choose(front, "Persoon", "Ruben Brekelmans")
    assert len(front.run(SHOWN)) == 1
    years = front.driver.find_elements("css selector", ".period > h3")
    assert [year.text for year in years if year.is_displayed()] == ["2024"]


def test_two_filters_hold_together_and_all_brings_every_article_back(front):
    choose(front, "Bron", "NOS Nieuws")
    choose(front, "Jaar", "2025")
    assert front.run(SHOWN) == []
    choose(front, "Jaar", "Alle")
    choose(front, "Bron", "Alle")
    assert len(front.run(SHOWN)) == 3


def test_articles_in_the_menu_leads_to_the_list(front):
    front.click(front.find("link", "Artikelen"))
    assert front.driver.current_url.endswith("index.html#artikelen")
