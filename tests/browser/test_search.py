"""The search page finds as one types, from disk, by keyboard, and says how certain a speaker is."""

import unicodedata
from pathlib import Path

import pytest
from browser.reader import Reader
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from kantlijn.building.build import build
from kantlijn.exporters.search.folding import WORD, fold, stem, words_in
from kantlijn.model.settings import Settings

HERE = Path(__file__).parent
BRIDGE = """datum: 14 december 2024
bron: De Rietbode
rechten: own

Brug in Rietmonde gaat open

De bruggen over de Oekraïnekade gaan vaker open. "De vredesmacht komt er", zegt wethouder Ans de Wit.

Dat is goed nieuws voor de schippers. "Wij wachten al jaren op de vredesmacht."
"""
CLOSED = """datum: 15 december 2024
bron: De Rietbode
url: https://rietbode.example/sluis

Sluis blijft dicht

De sluiswachter zwijgt als het graf. "Niets zeg ik", zegt Tess Vonk.
"""


LINES = """
return [...document.querySelectorAll('.speaker')].map(
  said => [said.querySelector('h3').textContent, getComputedStyle(said.querySelector('li')).borderImageSource]);
"""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zoeken")
    (folder / "seeds").mkdir()
    for name, text in {"brug": BRIDGE, "sluis": CLOSED}.items():
        (folder / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
    notes = HERE.parent.parent / "notes"
    outcome = build(Settings(seeds=folder / "seeds", notes=notes, out=folder / "site"))
    assert outcome.faults == 0
    return folder / "site"


@pytest.fixture
def search(browser: Reader, shelf: Path) -> Reader:
    browser.console()  # what other pages said before this one
    browser.start_afresh(shelf, "zoeken.html")
    return browser


def told(reader: Reader) -> str:
    return reader.driver.find_element("id", "gevonden").text


def look_for(reader: Reader, typed: str) -> str:
    """Type, wait for the answer, and give it with all that is found."""
    field = reader.driver.find_element("id", "zoek")
    field.clear()
    field.send_keys(typed)
    WebDriverWait(reader.driver, 20).until(lambda _: f"‘{typed.strip()}’" in told(reader))
    return told(reader) + "\n" + reader.driver.find_element("id", "resultaten").text


def test_article_is_found_by_the_beginning_of_a_word_of_its_text(search):
    found = look_for(search, "oekrainek")
    assert "1 resultaat voor ‘oekrainek’" in found
    assert "De bruggen over de Oekraïnekade gaan vaker open." in found
    assert search.run("return [...document.querySelectorAll('mark')].map(mark => mark.textContent)") == ["Oekraïnekade"]


@pytest.mark.parametrize("typed", ["schipper", "SCHIPPERS", "brug open", "Bruggen"])
def test_case_and_inflection_are_forgiven(search, typed):
    assert "Brug in Rietmonde gaat open" in look_for(search, typed)


def test_who_said_asks_for_words_not_for_a_name(search):
    assert "Gezegd door Tess Vonk" in look_for(search, "Vonk")
    assert "Gezegd door" not in look_for(search, "wie zei Vonk")


@pytest.mark.parametrize("typed", ["wat zegt Vonk", "wat heeft Tess Vonk gezegd over niets"])
def test_what_says_asks_for_quotations_by_a_name(search, typed):
    found = look_for(search, typed)
    assert "Gezegd door Tess Vonk" in found
    assert "Niets zeg ik" in found
    assert "Artikelen" not in found


def test_quotations_stand_by_speaker_and_by_how_certain_that_is(search):
    found = look_for(search, "wie zei vredesmacht")
    assert "Gezegd door Ans de Wit" in found
    assert "De vredesmacht komt er" in found
    certain = search.run("return document.querySelector('.speaker').textContent")
    assert "Wij wachten al jaren" not in certain
    assert "Artikelen" not in found


def test_line_beside_words_of_somebody_who_is_not_certain_is_broken(search):
    look_for(search, "vredesmacht")
    lines = dict(map(tuple, search.run(LINES)))
    assert lines["Gezegd door Ans de Wit"] == "none"
    assert "gradient" in lines["Waarschijnlijk gezegd door Ans de Wit"]


def test_without_script_no_field_waits_for_words(browser, shelf):
    browser.start_afresh(shelf, "over.html")
    browser.tell("Emulation.setScriptExecutionDisabled", value=True)
    browser.visit("zoeken.html")
    assert browser.all("searchbox") == []
    assert "Zoeken werkt alleen met JavaScript." in browser.driver.find_element("tag name", "main").text
    browser.tell("Emulation.setScriptExecutionDisabled", value=False)


def test_result_leads_to_the_quotation_itself(search):
    look_for(search, "vredesmacht komt")
    target = search.run("return document.querySelector('.quotations a').href")
    search.driver.get(target)
    assert search.run("return document.querySelector(':target').textContent") == '"De vredesmacht komt er"'


def test_text_of_unknown_rights_is_found_by_title_and_quotation_alone(search):
    assert "Niets zeg ik" in look_for(search, "niets zeg")
    assert "Sluis blijft dicht" in look_for(search, "sluis vonk")
    assert "Niets gevonden voor ‘graf’" in look_for(search, "graf")


@pytest.mark.parametrize("typed", ["xyzzy", "wie", "<b>", "!!", "x" * 10_000])
def test_what_is_not_there_is_told_or_borne(search, typed):
    field = search.driver.find_element("id", "zoek")
    search.run("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))", field, typed)
    if words_in(typed):
        WebDriverWait(search.driver, 20).until(lambda _: "Niets gevonden" in told(search))
    assert search.driver.find_elements("css selector", "#resultaten *") == []
    assert search.console() == []


def test_keys_lead_into_the_results_and_back(search):
    look_for(search, "rietmonde")
    search.press(Keys.ARROW_DOWN)
    assert search.focus == "Brug in Rietmonde gaat open"
    search.press(Keys.ESCAPE)
    assert search.run("return document.activeElement.id") == "zoek"


def test_address_holds_what_was_looked_for(search):
    look_for(search, "schippers")
    assert search.run("return location.hash") == "#q=schippers"
    search.driver.get("about:blank")
    search.driver.get((search.site / "zoeken.html").as_uri() + "#q=schippers")
    WebDriverWait(search.driver, 20).until(lambda _: "‘schippers’" in told(search))


def test_page_folds_and_stems_as_the_build_does(search):
    texts = (*HERE.parent.parent.glob("docs/*.md"), *HERE.parent.parent.glob("corpus/**/*.txt"))
    found = {word for text in texts for word in WORD.findall(text.read_text(encoding="utf-8"))}
    letters = {chr(code) for code in range(0x20, 0x600) if unicodedata.category(chr(code)) != "Cn"}
    words = sorted(found | letters)
    assert len(words) > 2000
    assert search.run("return arguments[0].map(kantlijnFolding.fold)", words) == [fold(word) for word in words]
    folded = sorted({fold(word) for word in words})
    assert search.run("return arguments[0].map(kantlijnFolding.stem)", folded) == [stem(word) for word in folded]
    assert search.run("return arguments[0].map(kantlijnFolding.wordsIn)", words) == [words_in(word) for word in words]


def test_axe_finds_no_fault_in_results(search, axe):
    look_for(search, "vredesmacht")
    assert search.violations(axe) == []
