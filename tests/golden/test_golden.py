"""A case is a folder: seeds/ and notes/ go in, expected.html comes out. Only what stands in <main> is compared."""

from operator import attrgetter
from pathlib import Path

import pytest
from annotated import press_for

from kantlijn.knowledge import read_reference
from kantlijn.pipeline import annotate_article
from kantlijn.readers.seeds import find_seeds, read_seed
from kantlijn.renderer.article import render_article

CASES = sorted((case for case in Path(__file__).parent.iterdir() if (case / "seeds").is_dir()), key=attrgetter("name"))


def main_of(case: Path) -> str:
    reference, faults = read_reference(case / "notes")
    (seed,), _ = find_seeds(case / "seeds")
    article, problems = read_seed(seed, case / "seeds")
    assert [problem for problem in faults + problems if problem.severity == "fault"] == []
    assert article
    annotated, _ = annotate_article(article, reference)
    page, _ = render_article(press_for(), annotated, reference.gazetteer, reference.glossary)
    assert page
    html = page.content.decode()
    return html[html.index("<main>") : html.index("</main>")] + "</main>\n"


@pytest.mark.parametrize("case", CASES, ids=attrgetter("name"))
def test_page_matches_golden(case, update_golden):
    page, expected = main_of(case), case / "expected.html"
    if update_golden:
        expected.write_text(page, encoding="utf-8")
    assert page == expected.read_text(encoding="utf-8")
