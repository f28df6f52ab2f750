import pytest

from kantlijn.readers.keys.front_matter import Entry, FrontMatter, read_front_matter, read_yaml


def faults(text: str) -> list[str]:
    return [str(problem) for problem in read_front_matter(text, "notes/x.md")[1]]


def front(text: str) -> FrontMatter:
    found, problems = read_front_matter(text, "notes/x.md")
    assert problems == []
    return found


def test_keys_know_their_line_from_the_top_of_the_file():
    found = front("---\nname: Els Prins\n\n# een regel\nlinks:\n  site: https://x.example\n---\nTekst.\n")
    assert found.entries["name"] == Entry("Els Prins", 2)
    assert found.entries["links"] == Entry({"site": Entry("https://x.example", 6)}, 5)
    assert (found.body, found.body_line) == ("Tekst.\n", 8)


def test_blank_lines_above_are_counted():
    found = front("\n\n---\nname: Els Prins\n---\nTekst.")
    assert (found.entries["name"].line, found.body_line) == (4, 6)


def test_windows_newlines_are_counted_once():
    found = front("---\r\nname: Els Prins\r\nlang: nl\r\n---\r\nTekst.\r\n")
    assert (found.entries["lang"], found.body, found.body_line) == (Entry("nl", 3), "Tekst.\r\n", 5)


def test_file_without_front_matter_is_body_alone():
    found = front("# Kop\n\n---\n\nTekst.")
    assert (found.present, found.entries, found.body_line) == (False, {}, 1)


def test_empty_front_matter_has_no_entries():
    found = front("---\n---\nTekst.")
    assert (found.present, dict(found.entries), found.body) == (True, {}, "Tekst.")


def test_rule_inside_the_body_is_body():
    assert front("---\na: b\n---\nEen.\n\n---\n\nTwee.").body == "Een.\n\n---\n\nTwee."


@pytest.mark.parametrize("written", ["no", "08:28", "2024-07", "1e3", "0x1F", "true", "007"])
def test_scalars_are_what_the_author_wrote(written):
    assert front(f"---\nkey: {written}\n---\n").entries["key"].value == written


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_nothing_is_nothing(written):
    assert front(f"---\nkey: {written}\n---\n").entries["key"].value is None


def test_quoted_null_is_a_word():
    assert front("---\nkey: 'null'\n---\n").entries["key"].value == "null"


def test_items_of_a_list_know_their_line():
    found = front("---\nroles:\n  - {role: wethouder}\n  - een\n---\n")
    assert found.entries["roles"].value == [Entry({"role": Entry("wethouder", 3)}, 3), Entry("een", 4)]


def test_front_matter_that_is_not_closed_is_a_fault():
    assert faults("---\nname: Els\n\nTekst.") == [
        "notes/x.md:1: front matter that is never closed; put a line ‘---’ below it"
    ]


def test_key_that_stands_there_twice_is_a_fault():
    assert faults("---\nname: Els\nname: Bo\n---\n") == [
        "notes/x.md:3: ‘name’ stands here twice, first on line 2; keep one of the two"
    ]


def test_tab_is_a_fault_with_its_line():
    assert faults("---\nlinks:\n\tsite: x\n---\n") == ["notes/x.md:3: a tab at the start of the line; use spaces"]


def test_colon_inside_a_value_is_a_fault_that_says_what_to_do():
    assert faults("---\ntitle: Prins: brug dicht\n---\n") == [
        "notes/x.md:2: a second colon in one value; put the value between quotation marks"
    ]


@pytest.mark.parametrize("value", ['"Brug dicht" volgens Prins', "'Brug dicht' volgens Prins", '"Brug", zegt Prins'])
def test_words_behind_a_quotation_are_a_fault_that_says_what_to_do(value):
    assert faults(f"---\ntitle: {value}\ndate: 2024\n---\n") == [
        "notes/x.md:2: words behind a closing quotation mark; "
        "put the whole value between quotation marks of the other kind"
    ]


@pytest.mark.parametrize("value", ["@prins", "%5", "`brug`"])
def test_sign_that_yaml_keeps_to_itself_is_a_fault_that_says_what_to_do(value):
    assert faults(f"---\ntitle: {value}\n---\n") == [
        "notes/x.md:2: a sign with which no value may begin; put the value between quotation marks"
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
    assert faults(f"---\n{text}\n---\n") == ["notes/x.md:2: no ‘key: value’ lines; write each value as ‘key: value’"]


def test_key_that_is_a_list_is_a_fault():
    assert faults("---\n? [a, b]\n: c\n---\n") == ["notes/x.md:2: a key that is no word; write ‘key: value’"]


def test_toml_of_hugo_is_read():
    text = (
        '+++\ntitle = "Brug dicht"\ndate = 2024-12-14T08:28:00+01:00\n'
        'tags = ["brug"]\ndraft = true\n[params]\nx = 1\n+++\nTekst.\n'
    )
    front, problems = read_front_matter(text, "x.md")
    assert problems == []
    assert (front.body, front.body_line) == ("Tekst.\n", 9)
    assert (front.entries["title"].value, front.entries["title"].line) == ("Brug dicht", 2)
    assert (front.entries["date"].value, front.entries["draft"].value) == ("2024-12-14T08:28:00+01:00", "true")


def test_broken_toml_is_a_fault():
    assert [str(problem) for problem in read_front_matter("+++\ntitle = \n+++\n", "x.md")[1]] == [
        "x.md:1: not TOML (Invalid value (at line 1, column 9)); correct it, or write ‘---’ and YAML"
    ]
