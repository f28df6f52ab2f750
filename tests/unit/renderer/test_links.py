import pytest
from annotated import GAZETTEER, GLOSSARY

from kantlijn.renderer.links import entry_address, report_address, safe_address


@pytest.mark.parametrize(
    "address", ["https://krant.example/a?b=1#c", "http://krant.example", "mailto:fout@krant.example"]
)
def test_web_and_mail_addresses_are_safe(address):
    assert safe_address(f" {address} ") == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        " java\nscript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "//krant.example",
        "https:/krant.example",
        "https://krant.example/ onclick=x",
        "x",
        "",
    ],
)
def test_anything_else_is_not(address):
    assert safe_address(address) == ""


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("keersluis", "../begrippen/index.html#t-keersluis"),
        ("mira-dekkers", "../personen/index.html#p-mira-dekkers"),
        ("niemand", ""),
    ],
)
def test_entry_of_a_term_or_person(name, address):
    assert entry_address(name, GAZETTEER, GLOSSARY, "../") == address


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("fout@krant.example", "mailto:fout@krant.example"),
        ("https://krant.example/fout", "https://krant.example/fout"),
        ("javascript:alert(1)", ""),
        ("bel ons", ""),
        ("", ""),
    ],
)
def test_place_to_report_a_mistake(given, address):
    assert report_address(given) == address
