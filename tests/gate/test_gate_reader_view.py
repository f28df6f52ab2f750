"""A browser's reader view keeps every word and every note of every article."""

import json

import pytest
from gate.conftest import HERE, module, output_of, program


@pytest.fixture(scope="module")
def views(gate_site):
    for name in ("jsdom", "@mozilla/readability"):
        module(name)
    articles = [gate_site.folder / path for path in gate_site.articles]
    return json.loads(output_of(program("node"), HERE / "readability.mjs", *articles))


def test_every_article_is_looked_at(views, whole):
    assert len(views) == (101 if whole else 13)
    assert sum(view["notes"] for view in views.values()) > 5 * len(views)


def test_reader_view_keeps_every_line_and_every_note(views):
    assert {path: view["lost"] for path, view in views.items() if view["lost"]} == {}
