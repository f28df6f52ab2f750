from kantlijn.readers.keys.entry import Entry
from kantlijn.readers.keys.front_matter import FrontMatter, read_front_matter


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


def test_front_matter_that_is_not_closed_is_a_fault():
    assert faults("---\nname: Els\n\nTekst.") == [
        "notes/x.md:1: front matter that is never closed; put a line ‘---’ below it"
    ]


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
