from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Role
from kantlijn.scaffold.entries import (
    NewTerm,
    render_markdown_article,
    render_person,
    render_term,
    render_text_article,
)

DAY = PartialDate(2025, 3, 14)


def test_text_article_has_key_lines_headline_and_a_paragraph():
    lines = render_text_article("Brug  gaat\nopen", DAY).split("\n\n")
    assert lines[0] == "datum: 2025-03-14\nbron:\nauteur:\nurl:\nrechten:"
    assert lines[1] == "Brug gaat open"
    assert lines[2].startswith("Plak hier")


def test_markdown_article_quotes_what_yaml_would_misread():
    front = render_markdown_article("Brug: 'open'", DAY).split("---\n")[1]
    assert front.splitlines()[:2] == ["title: 'Brug: ''open'''", "date: 2025-03-14"]


def test_person_has_the_function_on_one_line():
    roles = [Role("minister-president", "VVD", PartialDate(2024, 7, 2), PartialDate(2026))]
    assert render_person("Els Prins", roles, ["Elsje Prins"]) == (
        "---\nname: Els Prins\naliases: [Elsje Prins]\nroles:\n"
        "  - {role: minister-president, party: VVD, from: 2024-07-02, until: 2026}\nlinks: {}\n---\n"
    )


def test_month_of_a_function_stays_a_month():
    roles = [Role("wethouder", None, PartialDate(2024, 7))]
    assert "{role: wethouder, from: 2024-07}" in render_person("Els Prins", roles, [])


def test_person_without_function_shows_an_example_in_a_comment():
    assert "roles: []  # zoals: [{role: " in render_person("Els Prins", [], [])


def test_names_that_yaml_would_read_as_something_else_are_quoted():
    assert "aliases: ['no', 'a, b', O'Hara]" in render_person("Els Prins", [], ["no", "a, b", "O'Hara"])


def test_term_names_its_language_only_where_it_is_not_dutch():
    assert render_term(NewTerm("dijk")) == "---\nterm: dijk\naliases: []\nkind: term\nlinks: {}\n---\n"
    assert "kind: organisation\nlang: en\n" in render_term(NewTerm("NATO", "organisation", ["NAVO"], "en"))
