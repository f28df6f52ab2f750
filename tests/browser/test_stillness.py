"""Nothing moves while a page opens: what a script adds has its room beforehand."""

import pytest
from browser.test_without import PAGES

from kantlijn.building.build import build
from kantlijn.model.settings import Settings

SIZES = [(360, 640), (412, 823), (1280, 800), (1280, 1600)]

SHIFTS = """
const done = arguments[0];
const observer = new PerformanceObserver(list => done(list.getEntries().map(shift => shift.value)));
observer.observe({ type: 'layout-shift', buffered: true });
realTimeout(() => done([]), 300);
"""


@pytest.mark.parametrize("page", [*PAGES, "zoeken.html"])
@pytest.mark.parametrize("width", [360, 1280])
def test_page_opens_without_a_shift(afresh, page, width):
    reader = afresh(page, size=(width, 800))
    reader.calm()
    assert reader.driver.execute_async_script(SHIFTS) == []


@pytest.fixture(scope="module")
def lengthy(tmp_path_factory):
    """A site of one article whose first paragraph fills a telephone, and one of many short paragraphs."""
    folder = tmp_path_factory.mktemp("lengthy")
    (folder / "seeds").mkdir()
    one = " ".join(f'Op dag {n} zei burgemeester Els Prins: "De dijk houdt het op dag {n}."' for n in range(12))
    many = "\n\n".join(f'Dag {n}. "Het blijft droog", zegt dijkgraaf Bo Kuiper.' for n in range(40))
    for name, date, text in (("een", "2024-12-14", one), ("veel", "2024-12-13", many)):
        seed = f"datum: {date}\nrechten: eigen\n\nVerhaal over {name}\n\n{text}\n"
        (folder / "seeds" / f"{name}.txt").write_text(seed, encoding="utf-8")
    out = folder / "site"
    assert build(Settings(seeds=folder / "seeds", notes=folder / "notes", out=out, reference=False)).faults == 0
    return out


@pytest.mark.parametrize("page", ["index.html", "artikelen/een.html", "artikelen/veel.html"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_long_text_opens_without_a_shift(browser, lengthy, page, size):
    browser.start_afresh(lengthy, page, size=size)
    browser.calm()
    assert browser.driver.execute_async_script(SHIFTS) == []
