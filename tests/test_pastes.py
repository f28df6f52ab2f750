"""Pages as people paste and save them, each in a folder with what must be read in it."""

import json
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest

from kantlijn.model.article import Article
from kantlijn.model.unseen import seen
from kantlijn.readers.seeds import read_seed

FOLDER = Path(__file__).parent / "pastes"
COPIED = Path(__file__).parent / "copied"
"""Pages in the structure of ten outlets, and what a browser gives of each that is selected whole and copied."""
CASES = sorted(
    (case for folder in (FOLDER, COPIED) for case in folder.iterdir() if case.is_dir()), key=attrgetter("name")
)
STORY = ("paragraph", "item", "blockquote")
SHOWN = (*STORY, "headline", "subhead", "caption")
Answer = dict[str, object]


def read(case: Path) -> tuple[Article, Answer]:
    page = next(path for path in case.iterdir() if path.stem == "page")
    article, problems = read_seed(page, case.parent)
    assert article, [str(problem) for problem in problems]
    return article, json.loads((case / "answer.json").read_text(encoding="utf-8"))


def blocks(article: Article, *kinds: str) -> list[str]:
    return [alike(block.span.of(article.text)) for block in article.blocks if block.kind in kinds]


def alike(words: str) -> str:
    """Words without blanks and hyphens, so that it makes no difference where a line was broken."""
    return "".join(sign for sign in seen(words) if not sign.isspace() and sign not in "-\u2010\u2011")


def accepted(answer: Answer, field: str) -> list[object]:
    return [answer[field], *answer["accept"].get(field, [])]


@pytest.mark.parametrize("case", CASES, ids=attrgetter("name"))
def test_head_is_read(case):
    article, answer = read(case)
    published, updated = article.published, article.updated
    assert alike(article.title) in [alike(title) for title in accepted(answer, "title")]
    told = [(source or "").casefold() for source in accepted(answer, "source")]
    assert (article.source or "").casefold() in told
    told = [sorted(name.casefold() for name in names) for names in accepted(answer, "authors")]
    assert sorted(name.casefold() for name in article.authors) in told
    assert (str(published.date) if published.date else None) in accepted(answer, "date")
    assert published.time in accepted(answer, "published")
    assert (updated.time if updated else None) in accepted(answer, "updated")
    assert article.credit in accepted(answer, "credit")


@pytest.mark.parametrize("case", CASES, ids=attrgetter("name"))
def test_story_is_whole_and_nothing_else(case):
    article, answer = read(case)
    story = blocks(article, *STORY)
    free = "".join(alike(line) for line in (*answer["free"], *answer["credit_lines"]))
    own = [words for words in story if words not in free]  # lines of a box may be one block
    assert len(own) == len(answer["story"])
    for words, start, end in zip(own, answer["story"], answer["ends"], strict=True):
        assert words.startswith(alike(start))
        assert words.endswith(alike(end or ""))
    found = [words for words in blocks(article, "subhead") if words not in free]
    assert found == [alike(subhead) for subhead in answer["subheads"]]


@pytest.mark.parametrize("case", CASES, ids=attrgetter("name"))
def test_captions_have_their_credit(case):
    article, answer = read(case)
    captions = [
        (alike(block.span.of(article.text)), alike(block.credit.of(article.text)) if block.credit else "")
        for block in article.blocks
        if block.kind == "caption"
    ]
    for caption in answer["captions"]:
        text, credit = alike(caption["text"]), alike(caption["credit"] or "").removeprefix("©")
        assert any(text in words and credit in maker for words, maker in captions)


@pytest.mark.parametrize("case", CASES, ids=attrgetter("name"))
def test_no_layout_line_is_shown(case):
    article, answer = read(case)
    own = [alike(line) for line in (answer["title"] or "", *answer["subheads"])]
    layout = [alike(line) for line in answer["layout"]]
    shown = [alike(line) for line in shown_lines(article)]
    assert [line for line in layout if line and line in shown and line not in own] == []


def shown_lines(article: Article) -> Iterator[str]:
    for block in article.blocks:
        if block.kind in SHOWN:
            yield from block.span.of(article.text).split("\n")
