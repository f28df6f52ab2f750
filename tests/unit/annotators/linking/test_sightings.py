import pytest
from explained import person

from kantlijn.annotators.linking.sightings import find_sightings
from kantlijn.annotators.matching.phrases import tabulate
from kantlijn.model.span import Span

TABLES = tabulate([person("Anneke van Graafhuis")], [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Daar is Anneke van Graafhuis.", ["Anneke van Graafhuis"]),
        ("Volgens minister Van Graafhuis niet.", ["Van Graafhuis"]),
        ("Volgens minister van Justitie Van Graafhuis niet.", ["Van Graafhuis"]),
        ("De Stichting Anneke van Graafhuis.", []),
        ("Het Anneke van Graafhuis Fonds.", []),
        ("De Anneke van Graafhuisstraat.", []),
        ("een graafhuis van steen", []),
    ],
)
def test_names_are_seen_whole_and_inside_nothing_else(text: str, names: list[str]):
    assert [each.span.of(text) for each in find_sightings(text, TABLES, [])] == names


def test_what_was_found_already_is_left_alone():
    assert find_sightings("Anneke van Graafhuis", TABLES, [Span(0, 6)]) == []
