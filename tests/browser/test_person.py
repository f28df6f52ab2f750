"""What a person said can be chosen by term and by year; without a script all of it stands there."""

from pathlib import Path

import pytest
from browser.reader import Reader

from kantlijn.building.build import build
from kantlijn.model.settings import Settings

PERSON = """---
name: Ans de Wit
roles:
  - {role: wethouder van Rietmonde, from: 2020, until: 2022}
  - {role: burgemeester van Rietmonde, from: 2023}
---
Bestuurder.
"""
ARTICLE = 'datum: %s\nrechten: own\n\nBrug %s\n\n"De keersluis blijft", zegt Ans de Wit.\n\n"%s", zegt Ans de Wit.\n'


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("persoon")
    texts = {
        "notes/people/ans-de-wit.md": PERSON,
        "notes/terms/keersluis.md": "---\nterm: keersluis\n---\nSluis die hoog water keert.\n",
        "seeds/een.txt": ARTICLE % ("14 december 2023", "open", "Wij wachten"),
        "seeds/twee.txt": ARTICLE % ("15 december 2024", "dicht", "Wij gaan"),
    }
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    outcome = build(Settings(seeds=folder / "seeds", notes=folder / "notes", out=folder / "site"))
    assert outcome.faults == 0
    return folder / "site"


@pytest.fixture
def person(browser: Reader, shelf: Path) -> Reader:
    browser.console()  # what other pages said before this one
    browser.start_afresh(shelf, "personen/ans-de-wit.html")
    return browser


def said(reader: Reader) -> list[str]:
    marks = reader.driver.find_elements("css selector", ".said mark")
    return [mark.text for mark in marks if mark.is_displayed()]


def choose(reader: Reader, nth: int, value: str) -> None:
    script = "const field = document.querySelectorAll('.choice select')[arguments[0]]; field.value = arguments[1];"
    reader.run(script + "field.dispatchEvent(new Event('change', { bubbles: true }))", nth, value)


def test_all_is_there_at_first(person):
    assert len(said(person)) == 4


def test_term_and_year_leave_what_they_are_about(person):
    choose(person, 0, "t-keersluis")
    assert said(person) == ['"De keersluis blijft"'] * 2
    choose(person, 1, "j-2023")
    assert said(person) == ['"De keersluis blijft"']
    assert person.driver.find_element("css selector", ".choice [role=status]").text == "1 citaat"
    choose(person, 0, "")
    choose(person, 1, "")
    assert len(said(person)) == 4


def test_functions_are_drawn_in_order_of_time(person):
    starts = person.run(
        "return [...document.querySelectorAll('.bar .held')].map(bar => bar.getBoundingClientRect().left)"
    )
    assert len(starts) == 2
    assert starts[0] > starts[1]


def test_paper_has_functions_in_time_and_no_choice(person):
    person.media("print")
    seen = "return [...document.querySelectorAll(arguments[0])].map(one => one.checkVisibility())"
    assert person.run(seen, ".functions .bar") == [True, True]
    assert person.run(seen, ".choice") == [False]


def test_page_breaks_no_rule(person, axe):
    choose(person, 0, "t-keersluis")
    assert person.violations(axe) == []
    assert person.console() == []
