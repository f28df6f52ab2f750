"""What all tests share: the option for golden pages, and no clock for Hypothesis, since machines differ."""

import pytest
from hypothesis import settings

settings.register_profile("kantlijn", deadline=None)
settings.load_profile("kantlijn")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `pytest --update-golden` write what the golden pages are."""
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden pages; review reads the diff")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Say whether golden pages are to be rewritten."""
    return bool(request.config.getoption("--update-golden"))
