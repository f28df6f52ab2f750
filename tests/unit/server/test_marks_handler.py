import json
import re
from pathlib import Path

import pytest
from msgspec.structs import replace
from previews import annotated, served
from tornado.httpclient import AsyncHTTPClient, HTTPRequest

from kantlijn.server.saving import base_of


def save(tmp_path: Path, body: str, *, saves: bool = True, slug: str = "test", **asked: str) -> tuple[int, str, str]:
    """Ask to save as the review page does, but for what is asked otherwise: status, what is told, the file."""
    seed = tmp_path / "seeds" / "test.txt"
    seed.parent.mkdir(exist_ok=True)
    known = annotated("De brug gaat open.")
    known = replace(known, article=replace(known.article, file=str(seed)))

    async def scenario(address, _):
        page = await AsyncHTTPClient().fetch(f"http://{address}/_nakijken/test")
        key = re.search(r'data-key="([^"]+)"', page.body.decode())
        headers = {"Origin": f"http://{address}", "X-Kantlijn-Key": key[1] if key else "", **asked}
        request = HTTPRequest(f"http://{address}/_kantlijn/marks/{slug}", "PUT", headers=headers, body=body)
        return await AsyncHTTPClient().fetch(request, raise_error=False)

    answer = served(tmp_path, scenario, hosts=("127.0.0.1",), saves=saves, articles=[known])
    marks = seed.with_name("test.marks.yaml")
    told = json.loads(answer.body)["told"] if answer.body.startswith(b"{") else ""
    return answer.code, told, marks.read_text(encoding="utf-8") if marks.exists() else ""


MARKS = "checked: Els Docent, 2024-12-15\n"
WANTED = json.dumps({"text": MARKS, "base": base_of("")})


def test_review_page_saves(tmp_path):
    assert save(tmp_path, WANTED) == (200, "Saved", MARKS)


def test_file_that_changed_meanwhile_is_not_saved(tmp_path):
    save(tmp_path, WANTED)
    code, told, text = save(tmp_path, json.dumps({"text": "marks: []\n", "base": base_of("")}))
    assert (code, text) == (409, MARKS)
    assert told.endswith("test.marks.yaml has changed meanwhile. Reload the page.")


@pytest.mark.parametrize(
    "asked", [{"Origin": "http://127.0.0.1"}, {"Origin": "https://elsewhere.example"}, {"X-Kantlijn-Key": "guessed"}]
)
def test_other_pages_save_nothing(tmp_path, asked):
    assert save(tmp_path, WANTED, **asked) == (403, "", "")


def test_nothing_is_saved_where_other_computers_may_ask(tmp_path):
    assert save(tmp_path, WANTED, saves=False) == (403, "", "")


@pytest.mark.parametrize("body", ["", "[]", "{", '{"text": 3, "base": ""}', '{"text": ""}'])
def test_request_that_says_nothing_saves_nothing(tmp_path, body):
    assert save(tmp_path, body) == (400, "", "")


def test_only_articles_of_the_site_have_marks(tmp_path):
    assert save(tmp_path, WANTED, slug="..%2Ftest") == (404, "", "")
