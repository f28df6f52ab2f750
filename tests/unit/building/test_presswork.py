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
MANY = tuple(Page(f"map/{number}.js", b"1") for number in range(40))


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    settings = make_site(tmp_path, {"brug": TEXT})
    store = open_store(None)[0]
    plan, _ = plan_site(read_archive(settings, store, iter)[0], settings, store)
    assert plan
    return plan


def printed(plan: Plan, job: Job) -> tuple[list[int], Progress]:
    progress = Progress(Looked(plan.shelf.prints(), Prints(), set()))
    return [len(pages) for made in print_here([job], plan, progress) for pages in made], progress


def test_what_makes_many_files_gives_some_at_a_time(plan):
    job = Job("map/", lambda: Printed(MANY), in_turn=lambda: iter(MANY))
    counts, progress = printed(plan, job)
    assert (counts, list(progress.rows["map/"].files)) == ([32, 8], [page.path for page in MANY])


def test_what_is_looked_at_meanwhile_is_noted(plan):
    def pages():
        yield MANY[0]
        yield Page("map/1.js", plan.shelf.library.headings["brug"].title.encode())

    _, progress = printed(plan, Job("map/", Printed, in_turn=pages))
    assert progress.rows["map/"].looked_at == (progress.looked.numbers["heading", "brug"],)


def test_mistake_in_the_midst_of_many_is_told(plan):
    def pages():
        yield from MANY
        raise ValueError("stuk")

    counts, progress = printed(plan, Job("map/", Printed, in_turn=pages))
    assert (counts, [problem.source for problem in progress.told(plan)]) == ([32], [])
    assert [problem.source for problem in progress.problems["map/"]] == ["map/"]


def test_mistake_on_every_page_is_told_once():
    again = fault("base.html", 3, "wrong", "mend it")
    assert told_once([again, fault("base.html", 4, "wrong", "mend it"), again]) == [
        again,
        fault("base.html", 4, "wrong", "mend it"),
    ]
