import pytest

from kantlijn.readers.keys.entry import Entry
from kantlijn.readers.keys.yaml_entries import read_yaml


def faults(text: str) -> list[str]:
    return [str(problem) for problem in read_yaml(text, "x.yaml", 2)[1]]


def value_of(text: str, key: str = "key"):
    entries, problems = read_yaml(text, "x.yaml", 2)
    assert problems == []
    return entries[key].value


@pytest.mark.parametrize("written", ["no", "08:28", "2024-07", "1e3", "0x1F", "true", "007"])
def test_scalars_are_what_the_author_wrote(written):
    assert value_of(f"key: {written}\n") == written


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_nothing_is_nothing(written):
    assert value_of(f"key: {written}\n") is None


def test_quoted_null_is_a_word():
    assert value_of("key: 'null'\n") == "null"


def test_items_of_a_list_know_their_line():
    assert value_of("roles:\n  - {role: wethouder}\n  - een\n", "roles") == [
        Entry({"role": Entry("wethouder", 3)}, 3),
        Entry("een", 4),
    ]


def test_key_that_stands_there_twice_is_a_fault():
    assert faults("name: Els\nname: Bo\n") == [
        "x.yaml:3: ‘name’ stands here twice, first on line 2; keep one of the two"
    ]


def test_tab_is_a_fault_with_its_line():
    assert faults("links:\n\tsite: x\n") == ["x.yaml:3: a tab at the start of the line; use spaces"]


def test_colon_inside_a_value_is_a_fault_that_says_what_to_do():
    assert faults("title: Prins: brug dicht\n") == [
        "x.yaml:2: a second colon in one value; put the value between quotation marks"
    ]


@pytest.mark.parametrize("value", ['"Brug dicht" volgens Prins', "'Brug dicht' volgens Prins", '"Brug", zegt Prins'])
def test_words_behind_a_quotation_are_a_fault_that_says_what_to_do(value):
    assert faults(f"title: {value}\ndate: 2024\n") == [
        "x.yaml:2: words behind a closing quotation mark; put the whole value between quotation marks of the other kind"
    ]


@pytest.mark.parametrize("value", ["@prins", "%5", "`brug`"])
def test_sign_that_yaml_keeps_to_itself_is_a_fault_that_says_what_to_do(value):
    assert faults(f"title: {value}\n") == [
        "x.yaml:2: a sign with which no value may begin; put the value between quotation marks"
    ]


@pytest.mark.parametrize(
    "wrong",
    ["a: [1, 2", 'a: "b', "a: &x [*x]", "- " * 5000, "a: " + "[" * 5000, "a: b\nc", "a: \x07"],
)
def test_other_mistakes_are_one_fault_with_a_line(wrong):
    _, problems = read_yaml(wrong, "x.yaml", 1)
    assert [problem.what for problem in problems] == ["not YAML (%(reason)s)"]
    assert problems[0].line >= 1


@pytest.mark.parametrize("text", ["Els Prins", "- Els\n- Bo"])
def test_yaml_without_keys_is_a_fault(text):
    assert faults(f"{text}\n") == ["x.yaml:2: no ‘key: value’ lines; write each value as ‘key: value’"]


def test_key_that_is_a_list_is_a_fault():
    assert faults("? [a, b]\n: c\n") == ["x.yaml:2: a key that is no word; write ‘key: value’"]
