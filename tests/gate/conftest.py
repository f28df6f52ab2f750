"""The gate: what every kind of page must pass before it is shown to anybody. `make gate` runs all of it."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.conftest import lacking
from gate.sites import Site, build_site, serve

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
ARTICLES, ALL_ARTICLES = 12, 100


@pytest.fixture(scope="session")
def whole(request: pytest.FixtureRequest) -> bool:
    """Say whether this is the whole gate, or the quick part that `make test` runs."""
    return bool(request.config.getoption("--whole"))


@pytest.fixture(scope="session")
def gate_site(tmp_path_factory: pytest.TempPathFactory, whole: bool) -> Iterator[Site]:
    """A site that is served below a path, of articles that may all be public."""
    folder = tmp_path_factory.mktemp("gate")
    with serve(folder) as host:
        yield build_site(folder, host, ALL_ARTICLES if whole else ARTICLES)


def module(name: str) -> Path:
    """Give where a package of package.json is."""
    if not (MODULES / name).exists():
        lacking(f"{name} (npm ci --prefix tests/gate --ignore-scripts)")
    return MODULES / name


def program(name: str) -> str:
    """Give where a program is."""
    return shutil.which(name) or lacking(name) or ""


def output_of(*command: str | Path, **details: object) -> str:
    """Run a program that must end well, and give what it prints."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, **details)  # type: ignore[call-overload]
    assert done.returncode == 0, done.stderr
    return str(done.stdout)
