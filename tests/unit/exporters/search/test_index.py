import json
import re
from pathlib import Path

import pytest
from sites import HEAD, make_site, plan_of

from kantlijn.exporters.search.index import TOGETHER

TEXT = "“Ja”, zegt Mira Dekkers.\n\n" + "De sluiswachter kijkt naar het water. " * 40
PIECE = re.compile(r'kantlijnPiece\("(\w+)",(.*)\)\n', re.DOTALL)


def search_files(folder: Path, count: int) -> dict[str, str]:
    title = "Sluis {} open"
    seeds = {f"artikel-{number:03}": HEAD.format(title=title.format(number)) + TEXT for number in range(count)}
    plan = plan_of(make_site(folder, seeds))
    pages = [page for job in plan.jobs if job.path.startswith("zoeken/") for page in job.print().pages]
    return {page.path: page.content.decode() for page in pages}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return search_files(tmp_path_factory.mktemp("site"), 10)


def starts_in(site: dict[str, str]) -> dict[str, object]:
    return json.loads(site["zoeken/index.js"].removeprefix("kantlijnIndex="))


def content(script: str) -> tuple[str, list]:
    found = PIECE.fullmatch(script)
    assert found
    return found[1], json.loads(found[2])


def test_index_says_how_many_stand_together_and_where_words_begin(site):
    starts = starts_in(site)
    assert starts == {**TOGETHER, "w": [content(site["zoeken/w0.js"])[1][0].split(" ")[0][1:]]}
    articles = [content(site[f"zoeken/a{number}.js"])[1] for number in range(4)]
    assert [len(some) for some in articles] == [3, 3, 3, 1]
    paths = [one[0] for some in articles for one in some]
    assert paths == [f"artikelen/artikel-{number:03}.html" for number in reversed(range(10))]


def test_piece_bears_its_name_and_is_small(site):
    for path, script in site.items():
        if path != "zoeken/index.js":
            assert path == f"zoeken/{content(script)[0]}.js"
        assert len(script.encode()) < 100_000


def test_same_articles_give_the_same_bytes(site, tmp_path):
    assert search_files(tmp_path, 10) == site


def test_site_without_articles_has_an_index_all_the_same(tmp_path):
    site = search_files(tmp_path, 0)
    assert (list(site), starts_in(site)["w"]) == (["zoeken/index.js"], [])
