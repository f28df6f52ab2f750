"""How a reader likes the page: layers, colours, hover or click; remembered, and undone by one button."""

import pytest

NAVO = ("doc-glossref", "NAVO")
UNDERLINED = "return getComputedStyle(arguments[0]).textDecorationLine"
PAPER = "return getComputedStyle(document.documentElement).backgroundColor"
AT_FIRST = """
new MutationObserver((changes, watch) => {
  if (!document.querySelector('body')) return;
  window.atFirst = document.documentElement.dataset.theme;
  watch.disconnect();
}).observe(document, { childList: true, subtree: true });
"""
"""Notes the colours that the page has when its body begins, before anything can be painted."""
LIGHT, DARK = "rgb(251, 248, 241)", "rgb(24, 22, 19)"


@pytest.fixture
def reader(reader):
    reader.click(reader.find("button", "Weergave"))
    return reader


def choose(reader, group, option):
    fieldset = reader.find("group", group)
    label = next(label for label in fieldset.find_elements("tag name", "label") if label.text.strip() == option)
    label.click()


def test_people_switched_off_are_plain_text(reader):
    choose(reader, "Personen", "uit")
    mark = reader.find("doc-noteref", "Marieke Dijkgraaf")
    assert (reader.run(UNDERLINED, mark), mark.get_property("tabIndex")) == ("none", -1)


def test_people_switched_off_open_nothing(reader):
    choose(reader, "Personen", "uit")
    reader.hover(reader.find("doc-noteref", "Marieke Dijkgraaf"), 2000)
    assert reader.note is None


def test_terms_stay_while_people_are_off(reader):
    choose(reader, "Personen", "uit")
    reader.hover(reader.find("doc-glossref", "rondweg"))
    assert reader.note == "Noot: rondweg"


def test_first_time_leaves_later_mentions_unmarked(reader):
    first, later = reader.words("rondweg"), reader.words("rondweg", time=2)
    assert (reader.run(UNDERLINED, first), reader.run(UNDERLINED, later)) == ("underline", "none")


def test_always_marks_later_mentions_too(reader):
    choose(reader, "Begrippen", "altijd")
    assert reader.run(UNDERLINED, reader.words("rondweg", time=2)) == "underline"


def test_quotations_switched_off_show_no_tint_no_initials_and_no_line(reader):
    choose(reader, "Citaten", "uit")
    said = reader.words("We hebben tien jaar gepraat")
    assert reader.run("return getComputedStyle(arguments[0]).backgroundColor", said) == "rgba(0, 0, 0, 0)"
    assert not reader.run("return document.querySelector('.mark.speaker').checkVisibility()")
    assert reader.run("return getComputedStyle(arguments[0], '::after').display", said) == "none"


def test_quotations_switched_off_open_nothing(reader):
    choose(reader, "Citaten", "uit")
    reader.hover(reader.words("We hebben tien jaar gepraat"), 2000)
    assert reader.note is None


def test_notes_on_click_alone_do_not_open_by_hover(reader):
    choose(reader, "Noten openen", "bij klikken")
    mark = reader.find("doc-glossref", "rondweg")
    reader.hover(mark, 2000)
    before = reader.note
    reader.click(mark)
    assert (before, reader.note) == (None, "Noot: rondweg")


def test_notes_after_a_second_open_and_close_slowly(reader):
    choose(reader, "Noten openen", "na een seconde")
    reader.hover(reader.find("doc-glossref", "rondweg"), 900)
    before = reader.note
    reader.pass_time(100)
    opened = reader.note
    reader.point_away()
    reader.pass_time(900)
    still = reader.note
    reader.pass_time(100)
    assert (before, opened, still, reader.note) == (None, "Noot: rondweg", "Noot: rondweg", None)


@pytest.mark.parametrize(("option", "paper"), [("donker", DARK), ("licht", LIGHT), ("automatisch", LIGHT)])
def test_colours_follow_the_choice(reader, option, paper):
    choose(reader, "Kleuren", option)
    assert reader.run(PAPER) == paper


def test_colours_follow_the_system_by_themselves(reader):
    reader.media(prefers_color_scheme="dark")
    assert reader.run(PAPER) == DARK


def test_choice_is_remembered_before_the_page_is_painted(reader):
    choose(reader, "Kleuren", "donker")
    reader.tell("Page.addScriptToEvaluateOnNewDocument", source=AT_FIRST)
    reader.driver.refresh()
    assert reader.run("return window.atFirst") == "dark"


def test_control_shows_what_was_chosen_before(reader):
    choose(reader, "Personen", "altijd")
    reader.turn_to("artikelen/rondweg.html")
    reader.click(reader.find("button", "Weergave"))
    assert reader.find("group", "Personen").find_element("css selector", "[value=all]").is_selected()


def test_choice_is_followed_by_a_page_that_was_open_already(reader):
    reader.driver.switch_to.new_window("tab")
    reader.driver.get((reader.site / "artikelen" / "brekelmans.html").as_uri())
    reader.run("document.querySelector('[name=people][value=off]').click()")
    reader.driver.close()
    reader.driver.switch_to.window(reader.driver.window_handles[0])
    off = reader.find("group", "Personen").find_element("css selector", "[value=off]")
    reader.wait_until("return document.documentElement.dataset.people === 'off'")
    mark = reader.find("doc-noteref", "Marieke Dijkgraaf")
    assert (off.is_selected(), reader.run(UNDERLINED, mark)) == (True, "none")


def test_reset_brings_everything_back(reader):
    choose(reader, "Kleuren", "donker")
    choose(reader, "Personen", "uit")
    reader.click(reader.find("button", "Herstel"))
    mark = reader.find("doc-noteref", "Marieke Dijkgraaf")
    assert (reader.run(PAPER), reader.run(UNDERLINED, mark)) == (LIGHT, "underline")


def test_page_works_where_nothing_may_be_remembered(reader):
    forbid = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no'); } })"
    reader.run(forbid)
    choose(reader, "Kleuren", "donker")
    assert reader.run(PAPER) == DARK
