import pytest

from kantlijn.readers.paste.head_found import find_moments, find_publisher, find_writers, with_moments


@pytest.mark.parametrize(
    ("words", "published", "updated"),
    [
        ("De Waagbode, zaterdag 9 juni 2018, tweede katern", "2018-06-09", None),
        ("Els Prins 19-08-25, 11:20 Laatste update: 20-08-25, 14:32 Bron: BELGA", "2025-08-19", "2025-08-20"),
        ("26 februari 2025 – verschenen in nr. 9", "2025-02-26", None),
        ("Laatst gewijzigd op 4 juni 2025 door de redactie", None, "2025-06-04"),
        ("9-APR-2025", "2025-04-09", None),
        ("De trein van 12 mei reed niet", None, None),
    ],
)
def test_days_are_found_anywhere_in_a_line(words, published, updated):
    found = [when and str(when.date_seen_from(None)) for when in find_moments(words)]
    assert found == [published, updated]


def test_publisher_opens_a_line_with_a_day():
    words = "De Waagbode, zaterdag 9 juni 2018, tweede katern"
    head = with_moments(None, words, find_moments(words))
    assert (head.source, head.is_found) == ("De Waagbode", True)


def test_line_that_says_nothing_else_is_taken_as_it_was_read():
    assert with_moments(None, "Zomaar een regel", (None, None)) is None


def test_publisher_that_we_know_is_found():
    assert find_publisher("Gedeeld via de app van De Telegraaf") == "De Telegraaf"
    assert find_publisher("Bron: Belga") is None


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("De Standaard by Els Prins / 17h", ("Els Prins",)),
        ("Tekst: Els Prins en Bo Kuiper Beeld: Jan Klaassen", ("Els Prins", "Bo Kuiper")),
        ("Els Prins, vrijwilliger", ("Els Prins",)),
        ("van onze redactie", ()),
    ],
)
def test_writers_are_found_among_other_words(words, names):
    assert find_writers(words) == names
