"""The strip of who is quoted: one height whoever speaks, a filter, and the line that says who speaks now."""

import pytest

STRIP = "return document.querySelector('.voices').getBoundingClientRect().height"
STORY = "return document.querySelector('.story').getBoundingClientRect().top"
INK = "return getComputedStyle(arguments[0]).color"
NARRATOR, HEARD = "De gemeenteraad stemt", "We hebben tien jaar gepraat"
WIDTHS = "return [...document.querySelectorAll(arguments[0])].map(one => one.getBoundingClientRect().width)"
NOW = "return document.querySelector('.now').textContent"
LOOKS = """
const styled = said => ['backgroundColor'].map(name => getComputedStyle(said, '::after')[name]).join() +
  ['color', 'borderLeftStyle', 'borderLeftWidth', 'borderRightWidth'].map(
    name => getComputedStyle(said, '::after').getPropertyValue('--c') + getComputedStyle(said, '::after')[name]).join();
const said = [...document.querySelectorAll('.story span.quotation:not(.s0)')];
return said.map(one => [one.dataset.speaker, styled(one)]);
"""


@pytest.fixture
def council(reader):
    """Thirteen people speak."""
    reader.visit("artikelen/raadsvergadering.html")
    return reader


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (360, 800)])
@pytest.mark.parametrize("path", ["brekelmans", "rondweg", "raadsvergadering"])
def test_strip_has_one_height_and_the_story_begins_on_the_first_screen(reader, path, width, height):
    reader.window(width, height, mobile=width < 500)
    reader.visit(f"artikelen/{path}.html")
    assert 60 <= reader.run(STRIP) <= 75
    line = "return parseFloat(getComputedStyle(document.querySelector('.story')).lineHeight)"
    assert reader.run(STORY) + reader.run(line) < height


def test_strip_names_four_and_says_how_many_more_there_are(council):
    names = council.run("return [...document.querySelectorAll('.names .name')].map(name => name.textContent)")
    assert len(names) == 4
    assert names[0] == "Marieke Dijkgraaf"
    assert council.driver.find_element("css selector", ".cast > summary").text == "en nog 9"


def test_telephone_names_two_and_of_more_the_first(reader):
    reader.window(360, 800, mobile=True)
    for path, seen in (("rondweg", 2), ("raadsvergadering", 1)):
        reader.visit(f"artikelen/{path}.html")
        assert sum(reader.run(WIDTHS, ".names .name")[place] > 40 for place in range(2)) == seen


def test_opened_strip_has_everyone_with_what_each_says(council):
    council.driver.find_element("css selector", ".cast > summary").click()
    rows = council.driver.find_elements("css selector", ".voice")
    assert len(rows) == 13
    assert "‘Binnen een jaar’" not in rows[0].text
    assert "Wij kunnen dit jaar niet kiezen" in rows[0].text


def test_speakers_differ_in_line_and_colour(council):
    looks = dict(map(tuple, council.run(LOOKS)))
    assert len(looks) == 13
    assert len(set(looks.values())) == 8


def test_click_on_a_speaker_dims_the_rest_and_goes_to_the_first_quotation(reader):
    before = reader.run(INK, reader.words(NARRATOR))
    reader.click(reader.find("link", "Joost Terpstra"))
    heard, other = reader.words("De weg snijdt"), reader.words(HEARD)
    assert reader.run(INK, heard) == before
    assert before != reader.run(INK, other) == reader.run(INK, reader.words(NARRATOR))
    assert 0 < reader.box(heard)["top"] < 800


def test_chip_says_who_is_heard_and_brings_everyone_back(reader):
    before = reader.run(INK, reader.words(NARRATOR))
    reader.click(reader.find("link", "Joost Terpstra"))
    chip = reader.find("button", "Alleen Joost Terpstra Toon weer iedereen")
    reader.run("arguments[0].click()", chip)
    assert reader.run(INK, reader.words(NARRATOR)) == before
    assert not chip.is_displayed()


def test_same_speaker_again_brings_everyone_back(reader):
    before = reader.run(INK, reader.words(NARRATOR))
    reader.click(reader.find("link", "Joost Terpstra"))
    reader.click(reader.find("link", "Joost Terpstra"))
    assert reader.run(INK, reader.words(NARRATOR)) == before


def test_line_on_top_says_who_speaks_now(reader):
    reader.run("scrollTo(0, 0)")
    reader.settle()
    assert not reader.run("return document.querySelector('.places').checkVisibility()")
    reader.window(1280, 300)
    said = "arguments[0].scrollIntoView(); scrollBy(0, -36)"
    reader.run(said, reader.words("De weg snijdt"))
    reader.settle()
    assert reader.run(NOW) == "Nu aan het woord: Joost Terpstra"
    reader.run(said, reader.words(NARRATOR))
    reader.settle()
    assert reader.run(NOW) == ""


def test_without_script_a_speaker_leads_to_the_first_quotation(reader):
    reader.tell("Emulation.setScriptExecutionDisabled", value=True)
    reader.visit("artikelen/rondweg.html")
    reader.driver.find_element("css selector", ".names a").click()
    place = reader.driver.current_url.partition("#")[2]
    reader.tell("Emulation.setScriptExecutionDisabled", value=False)
    assert place.startswith("c-")


def test_sentence_that_explains_the_signs_is_closed_for_good(reader):
    reader.click(reader.find("button", "Niet meer tonen"))
    assert reader.all("button", "Niet meer tonen") == []
    reader.turn_to("artikelen/brekelmans.html")
    assert reader.all("button", "Niet meer tonen") == []
