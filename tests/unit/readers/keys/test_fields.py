import pytest

from kantlijn.model.dates import PartialDate
from kantlijn.readers.keys.fields import Fields
from kantlijn.readers.keys.yaml_entries import read_yaml


def fields(text: str) -> Fields:
    entries, problems = read_yaml(text, "x.md", 2)
    return Fields(entries, "x.md", problems)


def said(found: Fields) -> list[str]:
    return [str(problem) for problem in found.problems]


def test_missing_keys_have_no_value_and_no_problem():
    found = fields("")
    assert (found.text("a"), found.texts("b"), dict(found.mapping("c")), found.date("d")) == (None, (), {}, None)
    assert found.flag("e", default=True)
    assert found.choice("f", ["x"], "x") == "x"
    assert said(found) == []


def test_values_of_the_right_type_are_given():
    found = fields("a: één\nb: [x, 3]\nc: {d: e}\nf: 2024-07\ng: nee\nh: y")
    assert (found.text("a"), found.texts("b"), found.mapping("c")["d"].value) == ("één", ("x", "3"), "e")
    assert (found.date("f"), found.flag("g", default=True)) == (PartialDate(2024, 7), False)
    assert found.choice("h", ["x", "y"], "x") == "y"
    assert said(found) == []


def test_unknown_key_is_a_fault_with_near_miss():
    found = fields("naam: Els\nzzz: 1\nname: Bo")
    found.refuse_unknown(["name", "aliases"])
    assert said(found) == [
        "x.md:2: unknown key ‘naam’; did you mean ‘name’?",
        "x.md:3: unknown key ‘zzz’; use one of: name, aliases",
    ]


@pytest.mark.parametrize("value", ["[x]", "{x: y}"])
def test_collection_is_no_text(value):
    found = fields(f"a: {value}")
    assert found.text("a") is None
    assert said(found) == ["x.md:2: ‘a’ is no text; write one value"]


def test_word_is_no_list():
    found = fields("a: x")
    assert found.texts("a") == ()
    assert said(found) == ["x.md:2: ‘a’ is no list; write it as [one, two]"]


def test_list_keeps_its_texts_and_refuses_the_rest():
    found = fields("a:\n  - x\n  - [y]\n  -\n  - z")
    assert found.texts("a") == ("x", "z")
    assert said(found) == [
        "x.md:4: ‘a’ holds something that is no text; write words",
        "x.md:5: ‘a’ holds something that is no text; write words",
    ]


def test_list_is_no_mapping():
    found = fields("a: [x]")
    assert dict(found.mapping("a")) == {}
    assert said(found) == ["x.md:2: ‘a’ is no list of keys; write it as {key: value}"]


@pytest.mark.parametrize("written", ["2024-02-31", "2024-13", "juli 2024", "24"])
def test_what_is_no_date_is_a_fault(written):
    found = fields(f"from: {written}")
    assert found.date("from") is None
    assert said(found) == [f"x.md:2: ‘{written}’ is no date for ‘from’; write it as 2024, 2024-07 or 2024-07-02"]


def test_flag_is_true_or_false():
    found = fields("draft: misschien")
    assert found.flag("draft", default=False) is False
    assert said(found) == ["x.md:2: ‘draft’ is ‘misschien’, which is neither true nor false; write true or false"]


def test_choice_is_one_of_few():
    found = fields("kind: ding")
    assert found.choice("kind", ["term", "place"], "term") == "term"
    assert said(found) == ["x.md:2: ‘kind’ cannot be ‘ding’; use one of: term, place"]
