from pathlib import Path

import pytest
from sites import HEAD, make_site

from kantlijn.building.archive import read_archive
from kantlijn.building.planning import Plan, plan_site
from kantlijn.building.presswork import Progress, print_here, told_once
from kantlijn.cache.looked_at import Looked, Prints
from kantlijn.cache.store import open_store
from kantlijn.model.page import Job, Page, Printed
from kantlijn.model.problem import fault

TEXT = HEAD.format(title="Brug open") + "„Eindelijk”, zegt Mira Dekkers.\n"


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    settings = make_site(tmp_path, {"brug": TEXT})
    store = open_store(None)[0]
    plan, _ = plan_site(read_archive(settings, store, iter)[0], settings, store)
    assert plan
    return plan


def printed(plan: Plan, job: Job) -> tuple[list[int], Progress]:
    progress = Progress(Looked(plan.shelf.prints(), Prints(), set()))
    return [len(pages) for pages in print_here([job], plan, progress)], progress


def test_what_is_looked_at_meanwhile_is_noted(plan):
    def page() -> Printed:
        return Printed((Page("a.js", plan.shelf.library.headings["brug"].title.encode()),))

    counts, progress = printed(plan, Job("a.js", page))
    assert (counts, list(progress.rows["a.js"].files)) == ([1], ["a.js"])
    assert progress.rows["a.js"].looked_at == (progress.looked.numbers["heading", "brug"],)


def test_mistake_is_told_and_the_others_are_printed(plan):
    def page() -> Printed:
        raise ValueError("stuk")

    counts, progress = printed(plan, Job("a.js", page))
    assert counts == [0]
    assert [problem.source for problem in progress.problems["a.js"]] == ["a.js"]


def test_mistake_on_every_page_is_told_once():
    again = fault("base.html", 3, "wrong", "mend it")
    assert told_once([again, fault("base.html", 4, "wrong", "mend it"), again]) == [
        again,
        fault("base.html", 4, "wrong", "mend it"),
    ]
