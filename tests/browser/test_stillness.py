"""Nothing moves while a page opens: what a script adds has its room beforehand."""

import pytest
from browser.test_without import PAGES

SHIFTS = """
const done = arguments[0];
const observer = new PerformanceObserver(list => done(list.getEntries().map(shift => shift.value)));
observer.observe({ type: 'layout-shift', buffered: true });
realTimeout(() => done([]), 300);
"""


@pytest.mark.parametrize("page", [*PAGES, "zoeken.html"])
@pytest.mark.parametrize("width", [360, 1280])
def test_page_opens_without_a_shift(reader, page, width):
    reader.window(width, 800)
    reader.visit(page)
    reader.calm()
    assert reader.driver.execute_async_script(SHIFTS) == []
