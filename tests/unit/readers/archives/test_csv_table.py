import pytest

from kantlijn.model.problem import Problem
from kantlijn.readers.archives import csv_table
from kantlijn.readers.archives.csv_table import read_csv, separator_of


def read(text: str) -> tuple[list[tuple[str, int]], list[str]]:
    lines = enumerate(text.splitlines(keepends=True), start=1)
    found = list(read_csv(iter(lines), {}, "a.csv"))
    return (
        [(each.text, each.line) for each in found if not isinstance(each, Problem)],
        [str(each) for each in found if isinstance(each, Problem)],
    )


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_cells_are_parted_as_the_first_line_is(sign):
    assert read(f"id{sign}text\n1{sign}Een.\n") == ([("Een.", 2)], [])
    assert separator_of(f"id{sign}text") == sign


def test_row_over_many_lines_stands_on_its_first():
    assert read('id,text\n1,"Een.\n\nTwee, ""drie""."\n2,Vier.\n') == (
        [('Een.\n\nTwee, "drie".', 2), ("Vier.", 5)],
        [],
    )


def test_blank_rows_are_passed_over():
    assert read("id,text\n\n,\n1,Een.\n") == ([("Een.", 4)], [])


def test_quotation_mark_that_nobody_closed_costs_its_own_row_alone():
    texts, told = read('id,text\n1,"Een.\n2,Twee.\n3,Drie.\n')
    assert texts == [("Twee.", 3), ("Drie.", 4)]
    assert told == [
        "a.csv:2: a quotation mark in the table that is never closed, or stands wrong; save the table as CSV once more"
    ]


def test_row_of_another_width_is_told_and_the_rest_is_read():
    texts, told = read("id,text\n1,Een, en meer.\n2,Twee.\n")
    assert texts == [("Twee.", 3)]
    assert told == [
        "a.csv:2: 3 cells, where the first line names 2; put a text that holds a comma between quotation marks"
    ]


def test_table_without_a_column_for_the_text_is_not_read():
    assert read("id,tekts\n1,Een.\n") == (
        [],
        ["a.csv:1: no column that holds the text; there are: id, tekts; if it is ‘tekts’, add --column text=tekts"],
    )


def test_line_ends_of_a_kind_that_nobody_writes_now_are_told():
    lines = iter([(1, "id,text\r1,Een.\r")])
    assert list(map(str, read_csv(lines, {}, "a.csv"))) == [
        "a.csv:1: a quotation mark in the table that is never closed, or stands wrong; save the table as CSV once more"
    ]


def test_file_that_is_no_table_is_given_up(monkeypatch):
    monkeypatch.setattr(csv_table, "MOST_BROKEN", 3)
    assert read("id,text\n" + "een\n" * 9)[1][-1] == (
        "a.csv: too many rows that are broken; save the table as CSV once more"
    ).replace("a.csv:", "a.csv:4:")


def test_long_article_is_read():
    assert read(f"id,text\n1,{'a' * 200_000}\n")[1] == []
