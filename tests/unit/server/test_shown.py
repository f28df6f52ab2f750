from pathlib import Path

import pytest
from previews import ANS, annotated, built_of, person, said, unbuilt

from kantlijn.model.problem import fault
from kantlijn.server.shown import find_marks_file, show, state_of

TEXT = 'De brug gaat open. "Eindelijk!", zegt Ans.'
FAULT = fault("seeds/a.txt", 3, "empty file", "write the text in it")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    files = {"index.html": "front", "artikelen/test.html": "article", "404.html": "gone", ".kantlijn.json": "{}"}
    for name, content in files.items():
        (tmp_path / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / name).write_text(content, encoding="utf-8")
    (tmp_path / "secret.html").write_text("secret", encoding="utf-8")
    return tmp_path / "site"


def article():
    return annotated(TEXT, [said(TEXT, '"Eindelijk!"', person(ANS))], title="Brug")


@pytest.mark.parametrize(
    ("path", "html"),
    [("/", b"front"), ("/index.html", b"front"), ("/artikelen/test.html", b"article"), ("/artikelen/test", b"article")],
)
def test_page_is_shown_as_it_was_built(out, path, html):
    shown = show(path, built_of(out))
    assert (shown.status, shown.html) == (200, html)


@pytest.mark.parametrize("path", ["/nope.html", "/artikelen/", "/../secret.html", "/.kantlijn.json", "/artikelen"])
def test_what_is_no_page_of_the_site_is_missing(out, path):
    shown = show(path, built_of(out))
    assert (shown.status, shown.html) == (404, b"gone")


def test_old_page_stays_while_there_is_a_fault(out):
    assert show("/", built_of(out, problems=[FAULT], written=False)).html == b"front"


def test_fault_stands_in_for_a_page_that_was_never_built(tmp_path):
    shown = show("/", built_of(tmp_path / "site", problems=[FAULT], written=False))
    assert shown.status == 503
    assert b"empty file; write the text in it" in shown.html


def test_page_waits_for_the_first_build(tmp_path):
    shown = show("/", unbuilt(tmp_path / "site"))
    assert (shown.status, b"being built" in shown.html) == (503, True)


def test_review_page_and_list_are_shown(out):
    built = built_of(out, article(), known=[ANS])
    assert b"Quotation by Ans de Wit" in show("/_nakijken/test", built).html
    assert b'href="/_nakijken/test">Brug</a>' in show("/_nakijken/", built).html


def test_review_of_an_article_that_is_not_there_is_missing(out):
    assert show("/_nakijken/other", built_of(out)).status == 404


def test_state_tells_a_changed_page_from_the_same(out):
    before = state_of("/index.html", built_of(out))
    assert state_of("/index.html", built_of(out)) == before
    (out / "index.html").write_text("new front", encoding="utf-8")
    assert state_of("/index.html", built_of(out))["token"] != before["token"]


def test_state_has_the_overlay_while_the_page_is_the_old_one(out):
    state = state_of("/", built_of(out, problems=[FAULT], written=False))
    assert state["token"] == show("/", built_of(out)).token
    assert "Not updated: empty file." in state["overlay"]


def test_page_that_lists_the_faults_itself_has_no_overlay(tmp_path):
    assert state_of("/", built_of(tmp_path, problems=[FAULT], written=False))["overlay"] == ""


def test_state_counts_what_is_left_on_an_article(out):
    assert "<span>1 left</span>" in state_of("/artikelen/test.html", built_of(out, article(), known=[ANS]))["bar"]


def test_marks_file_beside_a_seed_is_read(tmp_path):
    (tmp_path / "a.b.marks.yaml").write_text("marks: []\n", encoding="utf-8")
    marks = find_marks_file(str(tmp_path / "a.b.txt"))
    assert (marks.name, marks.text) == ((tmp_path / "a.b.marks.yaml").as_posix(), "marks: []\n")


def test_marks_file_that_is_not_there_has_a_name_all_the_same():
    marks = find_marks_file("seeds/nope.md")
    assert (marks.name, marks.text) == ("seeds/nope.marks.yaml", "")
