import pytest

from kantlijn.model.problem import Problem
from kantlijn.readers.archives.json_lines import read_json_lines


def read(*lines: str) -> tuple[list[str], list[str]]:
    found = list(read_json_lines(enumerate(lines, start=1), {}, "a.jsonl"))
    return (
        [each.text for each in found if not isinstance(each, Problem)],
        [str(each) for each in found if isinstance(each, Problem)],
    )


def test_each_line_is_an_article_and_blank_ones_are_passed_over():
    assert read('{"text": "Een."}\n', "\n", '{"tekst": "Twee.", "x": [1]}\n') == (["Een.", "Twee."], [])


@pytest.mark.parametrize(
    "line", ['{"text": "Een', "geen json", '{"text": "Een."} x', '{"text": "\\ud800"}', "[" * 9999]
)
def test_broken_line_is_told_and_the_rest_is_read(line):
    texts, told = read('{"text": "Een."}', line, '{"text": "Drie."}')
    assert texts == ["Een.", "Drie."]
    assert len(told) == 1
    assert told[0].startswith("a.jsonl:2: not whole JSON (")
    assert told[0].endswith("; write each article as one whole object on one line")


def test_line_that_is_no_object_is_told():
    assert read("3")[1] == ["a.jsonl:1: a line that holds no object; write each article as {...} on one line"]


def test_list_of_all_articles_is_told_by_name():
    assert read("[\n", '{"text": "Een."},\n')[1][0] == (
        "a.jsonl:1: a list of all articles, not one a line; write each object on a line of its own, as jq -c '.[]' does"
    )


def test_line_without_text_is_told_with_its_keys():
    assert read('{"id": 1, "text": "Een."}', '{"id": 2, "tekts": "Twee."}') == (
        ["Een."],
        ["a.jsonl:2: no column that holds the text; there are: id, tekts; if it is ‘tekts’, add --column text=tekts"],
    )
