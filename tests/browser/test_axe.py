"""No rule of axe-core is broken: note closed and open, light and dark, narrow and wide."""

import pytest

WIDTHS = pytest.mark.parametrize("width", [320, 1280])
PAGES = [
    "index.html",
    "personen/index.html",
    "personen/ruben-brekelmans.html",
    "begrippen/index.html",
    "begrippen/navo.html",
    "over.html",
    "zoeken.html",
    "404.html",
]
SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])


@WIDTHS
@SCHEMES
def test_page_breaks_no_rule(seed_reader, axe, width, scheme):
    seed_reader.window(width, 800)
    seed_reader.media(prefers_color_scheme=scheme)
    assert seed_reader.violations(axe) == []


@WIDTHS
@SCHEMES
@pytest.mark.parametrize("mark", [("doc-glossref", "NAVO"), ("link", "Citaat van Ruben Brekelmans")])
def test_open_note_breaks_no_rule(seed_reader, axe, width, scheme, mark):
    seed_reader.window(width, 800)
    seed_reader.media(prefers_color_scheme=scheme, prefers_reduced_motion="reduce")
    seed_reader.click(seed_reader.find(*mark))
    assert seed_reader.violations(axe) == []


@WIDTHS
@SCHEMES
def test_kantlijn_mode_breaks_no_rule(seed_reader, axe, width, scheme):
    seed_reader.window(width, 800)
    seed_reader.media(prefers_color_scheme=scheme)
    seed_reader.run("document.querySelector('[name=margin]').click()")
    assert seed_reader.violations(axe) == []


@SCHEMES
def test_open_settings_break_no_rule(seed_reader, axe, scheme):
    seed_reader.media(prefers_color_scheme=scheme)
    seed_reader.click(seed_reader.find("button", "Weergave"))
    assert seed_reader.violations(axe) == []


@SCHEMES
def test_one_speaker_alone_breaks_no_rule(seed_reader, axe, scheme):
    seed_reader.media(prefers_color_scheme=scheme)
    seed_reader.click(seed_reader.find("link", "Ruben Brekelmans"))
    assert seed_reader.violations(axe) == []


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_every_kind_of_page_breaks_no_rule(afresh, axe, path, width, scheme):
    reader = afresh(path, size=(width, 800))
    reader.media(prefers_color_scheme=scheme)
    assert reader.violations(axe) == []
