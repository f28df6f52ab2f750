"""What all tests share: their options, and no clock for Hypothesis, since machines differ."""

import pytest
from hypothesis import settings

settings.register_profile("kantlijn", deadline=None)
settings.load_profile("kantlijn")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `pytest --update-golden` write what the golden pages are, and `--whole` run the whole gate."""
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden pages; review reads the diff")
    parser.addoption("--whole", action="store_true", help="all of the gate, in three engines, on a hundred articles")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave to `make gate`, each night, what takes too long for `make test`."""
    later = [item for item in items if item.get_closest_marker("whole") and not config.getoption("--whole")]
    items[:] = [item for item in items if item not in later]
    config.hook.pytest_deselected(items=later)


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Say whether golden pages are to be rewritten."""
    return bool(request.config.getoption("--update-golden"))
