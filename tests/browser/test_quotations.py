"""What a quotation shows by mouse: who says it, by which words, and how to pass it on."""

import pytest
from selenium.webdriver import Keys

LIT = "return arguments[0].classList.contains('lit')"


@pytest.fixture
def quotation(reader):
    return reader.words("We hebben tien jaar gepraat")


@pytest.fixture
def copied(reader):
    """Keep what the page puts on the clipboard, and give it when asked."""
    reader.run("navigator.clipboard.writeText = async text => { window.copied = text; }")
    return lambda: reader.run("return window.copied")


def test_note_opens_after_resting_on_a_quotation(reader, quotation):
    reader.hover(quotation, 599)
    before = reader.note
    reader.pass_time(1)
    assert (before, reader.note) == (None, "Noot: Citaat van Marieke Dijkgraaf")


def test_quotation_takes_its_time_while_a_note_is_open(reader, quotation):
    reader.hover(reader.find("doc-glossref", "rondweg"))
    reader.hover(quotation, 300)
    before = reader.note
    reader.pass_time(300)
    assert (before, reader.note) == (None, "Noot: Citaat van Marieke Dijkgraaf")


def test_click_on_a_quotation_leaves_it_to_be_selected(reader, quotation):
    reader.click(quotation)
    assert reader.note is None


def test_mark_inside_a_quotation_has_its_own_note(seed_reader):
    seed_reader.hover(seed_reader.find("doc-noteref", "Poetin"), 300)
    assert seed_reader.note == "Noot: Vladimir Poetin"


def test_note_tells_the_words_that_tell_the_speaker(reader, quotation):
    reader.hover(quotation, 600)
    assert "Zeker: in de tekst staat ‘zegt Marieke Dijkgraaf’." in reader.find("group", reader.note).text


def test_those_words_are_lit_while_the_note_is_open(reader, quotation):
    cue = reader.words("zegt", time=2)
    reader.hover(quotation, 600)
    during = reader.run(LIT, cue)
    reader.press(Keys.ESCAPE)
    assert (during, reader.run(LIT, cue)) == (True, False)


def test_both_parts_of_an_interrupted_quotation_light_up(reader):
    first, second = reader.words("De weg snijdt"), reader.words("en niemand heeft")
    reader.hover(second, 600)
    assert (reader.run(LIT, first), reader.run(LIT, second)) == (True, True)


def test_link_is_copied(reader, copied):
    reader.click(reader.find("link", "Citaat van Marieke Dijkgraaf"))
    reader.click(reader.find("button", "Kopieer link"))
    address, _, place = copied().partition("#")
    assert address == reader.driver.current_url
    assert reader.run("return document.getElementById(arguments[0]).textContent", place) == (
        '"We hebben tien jaar gepraat"'
    )


def test_citation_is_copied(reader, copied):
    reader.click(reader.find("link", "Citaat van Marieke Dijkgraaf"))
    reader.click(reader.find("button", "Kopieer citaat"))
    assert copied().startswith(
        "‘We hebben tien jaar gepraat’ – Marieke Dijkgraaf (wethouder van Oosterwold), in: Gemeente en boeren"
    )


@pytest.mark.usefixtures("copied")
def test_copying_is_confirmed(reader):
    reader.click(reader.find("link", "Citaat van Marieke Dijkgraaf"))
    reader.click(reader.find("button", "Kopieer link"))
    assert [status.text for status in reader.all("status")] == ["Gekopieerd"]


def test_other_notes_offer_nothing_to_copy(reader):
    reader.click(reader.find("doc-glossref", "rondweg"))
    assert reader.all("button", "Kopieer citaat") == []


def test_inferred_speaker_is_said_to_be_so(seed_reader):
    seed_reader.hover(seed_reader.words("Het hangt ervan af"), 600)
    assert seed_reader.note == "Noot: Citaat, waarschijnlijk van Ruben Brekelmans"


def test_inferred_speaker_has_another_line_than_a_certain_one(seed_reader):
    mask = "return getComputedStyle(arguments[0], '::after').maskImage"
    certain, inferred = seed_reader.words("We moeten ervoor"), seed_reader.words("Het hangt ervan af")
    assert seed_reader.run(mask, certain) == "none"
    assert "gradient" in seed_reader.run(mask, inferred)


@pytest.mark.parametrize("width", [360, 820, 1440])
def test_chip_of_a_headline_stays_on_its_line(reader, width):
    reader.window(width, 900)
    raised, size = reader.run(
        "const headline = document.querySelector('h1');"
        "headline.append(document.querySelector('.story .speaker').cloneNode());"
        "const px = value => parseFloat(value), chip = getComputedStyle(headline.lastChild, '::after');"
        "return [px(chip.verticalAlign), px(getComputedStyle(headline).fontSize)]"
    )
    assert 0.3 * size < raised < 0.46 * size


def test_margin_names_the_speaker_once_for_quotations_in_a_row(seed_reader):
    seed_reader.window(1440, 900)
    names = seed_reader.run(
        "return [...document.querySelectorAll('span.quotation')]"
        ".filter(said => getComputedStyle(said, '::before').content.includes('Ruben Brekelmans')).length"
    )
    assert names == 1


def test_line_stands_beside_the_lines_of_its_quotation(reader):
    reader.window(1440, 900)
    said = reader.words("We hebben tien jaar gepraat")
    line = reader.run("const style = getComputedStyle(arguments[0], '::after'); return parseFloat(style.height)", said)
    assert line == pytest.approx(reader.box(said)["height"], abs=1)
