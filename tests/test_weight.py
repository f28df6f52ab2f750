"""What a page weighs on its way to a reader: the sums that the site promises, compressed as a server sends them."""

import gzip
import shutil
from pathlib import Path

import pytest

from kantlijn.building.build import build
from kantlijn.model.settings import Settings

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the user's own article, as it comes: with the collection."""
    folder = tmp_path_factory.mktemp("weight")
    for name in ("seeds", "notes"):
        shutil.copytree(ROOT / name, folder / name)
    folders = {"seeds": folder / "seeds", "notes": folder / "notes", "out": folder / "site"}
    assert build(Settings(**folders)).faults == 0
    return folder / "site"


@pytest.mark.parametrize(
    ("pattern", "most"),
    [
        ("static/kantlijn.*.js", 5_000),
        ("static/search/search.*.js", 4_000),
        ("static/kantlijn.*.css", 8_000),
        ("artikelen/brekelmans.html", 12_000),
    ],
)
def test_weight_stays_within_what_is_promised(site, pattern, most):
    (file,) = site.glob(pattern)
    assert len(gzip.compress(file.read_bytes(), mtime=0)) <= most


def test_article_loads_one_script_and_one_style_sheet(site):
    page = (site / "artikelen" / "brekelmans.html").read_text(encoding="utf-8")
    assert (page.count("<script src="), page.count('<link rel="stylesheet"')) == (1, 1)
    assert not list(site.rglob("*.woff*"))
