"""All forms of a name come together, and openings of sentences are no part of it."""

from kantlijn.annotators.name_candidates import find_candidates


def names(text: str) -> list[tuple[str, int]]:
    return [(name, len(one.places)) for name, one in find_candidates(text, lambda _: True).items()]


def test_surname_at_sentence_start_keeps_its_particle():
    assert ("De Wit", 1) in names("Daar is Piet de Wit. De Wit belt.")


def test_listed_surname_keeps_its_particle_without_the_full_name():
    assert names("De Smet belt.") == [("De Smet", 1)]


def test_article_at_sentence_start_is_no_particle():
    assert names("De Kamer belt.") == [("Kamer", 1)]


def test_van_before_a_place_is_no_particle():
    assert names("Van Parijs tot Rome.") == [("Parijs", 1), ("Rome", 1)]


def test_genitive_and_capitals_are_one_name():
    text = "Daar is Anna Bosman. Bosmans plan. ANNA BOSMAN belt."
    assert names(text) == [("Anna Bosman", 2), ("Bosman", 1)]


def test_surname_on_s_keeps_it():
    assert names("Daar is Piet Hermans.") == [("Piet Hermans", 1)]


def test_genitive_needs_a_noun_behind_it():
    assert names("Dat is Mariekes fiets.") == [("Marieke", 1)]
    assert names("Minister Wiebes zegt nee.") == [("Wiebes", 1)]
