"""Shorter forms of a name lead to the fullest one in the text."""

from kantlijn.annotators.naming.full_names import FullNames, parts_naming
from kantlijn.annotators.naming.name_candidates import Candidate
from kantlijn.annotators.naming.names import Place


def full_name(place: Place, *names: tuple[str, int]) -> str:
    people = [Candidate(name, [Place(start, start + len(name), name, None, opens=False)]) for name, start in names]
    return FullNames(people).full_name(place)


def at(offset: int, name: str, title: str | None = None) -> Place:
    return Place(offset, offset + len(name), name, title, opens=False)


def test_surname_first_name_and_initial_lead_to_the_full_name():
    for short in ("Van der Bos", "Anna", "A. van der Bos", "Bos"):
        assert full_name(at(90, short), ("Anna van der Bos", 0)) == "Anna van der Bos"


def test_ben_is_a_first_name():
    assert full_name(at(90, "Pothof"), ("Ben Pothof", 0)) == "Ben Pothof"


def test_surname_in_the_headline_leads_to_the_name_that_comes_later():
    assert full_name(at(0, "Pothof"), ("Anna Pothof", 50)) == "Anna Pothof"


def test_of_two_with_one_surname_the_last_named_is_meant():
    names = (("Anna Bos", 0), ("Piet Bos", 50))
    assert full_name(at(30, "Bos"), *names) == "Anna Bos"
    assert full_name(at(90, "Bos"), *names) == "Piet Bos"


def test_title_with_a_gender_decides_between_two():
    names = (("Anna Bos", 0), ("Piet Bos", 50))
    assert full_name(at(90, "Bos", "mevrouw"), *names) == "Anna Bos"


def test_suspects_name_joins_no_full_name():
    assert full_name(at(90, "Jan K."), ("Jan Klaver", 0)) == "Jan K."


def test_title_that_the_text_gives_somebody_decides_between_two():
    wethouder = Candidate("Bert Bos", [at(0, "Bert Bos", "wethouder")])
    people = FullNames([wethouder, Candidate("Rian Bos", [at(40, "Rian Bos", "burgemeester")])])
    assert people.full_name(at(90, "Bos", "wethouder")) == "Bert Bos"
    assert people.full_name(at(90, "Bos", "burgemeester")) == "Rian Bos"


def test_title_of_men_and_women_alike_parts_nobody_from_her_name():
    assert full_name(at(90, "Bos", "woordvoerder"), ("Anna Bos", 0)) == "Anna Bos"
    assert full_name(at(90, "Bos", "keeper"), ("Anna Bos", 0)) == "Anna Bos"


def test_whose_relative_another_is_keeps_the_surname():
    text = "Mia Bos, geen familie van schaatser Piet Bos. Bos lacht."
    people = [Candidate("Mia Bos", [at(0, "Mia Bos")]), Candidate("Piet Bos", [at(text.index("Piet"), "Piet Bos")])]
    assert FullNames(people, text).full_name(at(46, "Bos")) == "Mia Bos"


def test_own_surname_goes_before_half_of_a_double_one():
    assert full_name(at(90, "Bos"), ("Noor Bos", 0), ("Mia Bos-Vink", 40)) == "Noor Bos"


def test_end_of_a_surname_of_several_parts_stands_for_it():
    for short in ("Santos Vidal", "Vidal", "Ana Vidal"):
        assert full_name(at(90, short), ("Ana Santos Vidal", 0)) in ("Ana Santos Vidal", "Ana Vidal")
    assert full_name(at(90, "Sybe Buis"), ("Sybe van Harsma Buis", 0)) == "Sybe van Harsma Buis"
    assert full_name(at(90, "Van Rechter"), ("Jan graaf van Rechter", 0)) == "Jan graaf van Rechter"


def test_two_spellings_of_a_name_are_one_person():
    assert full_name(at(90, "Lilianne Bos"), ("Lilian Bos", 0), ("Lilianne Bos", 40)) == "Lilian Bos"
    assert full_name(at(90, "Bos"), ("Lilian Bos", 0), ("Lilianne Bos", 40)) == "Lilian Bos"
    assert full_name(at(90, "Rachid el Bos"), ("Rachid El Bos", 0), ("Rachid el Bos", 40)) == "Rachid El Bos"
    assert full_name(at(90, "Maria Bos"), ("Marie Bos", 0), ("Maria Bos", 40)) == "Maria Bos"


def test_other_surname_is_left_alone():
    assert full_name(at(90, "Bosch"), ("Anna Bos", 0)) == "Bosch"


def test_suspect_has_no_surname_but_an_initial():
    assert parts_naming("Jan K.") == {"Jan", "K."}
    assert {"El B.", "B.", "Ali"} <= parts_naming("Ali el B.")


def test_surname_beside_a_full_name_shares_none():
    assert full_name(at(90, "Obama"), ("Obama", 0), ("Piet Bosman", 9)) == "Obama"


def test_full_name_beside_another_keeps_its_own_surname():
    names = (("Jan-Piet de Vos", 0), ("Mia van Dam", 19))
    assert full_name(at(90, "Jan-Piet"), *names) == "Jan-Piet de Vos"


def test_surname_of_somebody_with_a_relative_means_not_the_relative():
    people = [Candidate("Mia Bos", [at(0, "Mia Bos")]), Candidate("Piet Bos", [at(30, "Piet Bos", "vader")])]
    assert FullNames(people).full_name(at(90, "Bos")) == "Mia Bos"


def test_surname_keeps_to_whom_it_meant_before_another_was_named():
    alone = Candidate("Bos", [at(20, "Bos"), at(90, "Bos")])
    people = [Candidate("Mia Bos", [at(0, "Mia Bos")]), alone, Candidate("Piet Bos", [at(30, "Piet Bos")])]
    assert FullNames(people).full_name(alone.places[1]) == "Mia Bos"


def test_who_goes_by_a_first_name_is_not_called_by_the_surname():
    people = [Candidate("Mia Bos", [at(0, "Mia Bos")]), Candidate("Piet Bos", [at(30, "Piet Bos")])]
    assert FullNames([*people, Candidate("Piet", [at(60, "Piet")])]).full_name(at(90, "Bos")) == "Mia Bos"
    assert FullNames(people).full_name(at(90, "Bos")) == "Piet Bos"


def test_a_relative_named_later_does_not_take_the_surname_used_before():
    text = "Bos won. Dirk Bos, de zoon van de trainer, keek toe. Bos lachte."
    people = [
        Candidate("Dirk Bos", [at(9, "Dirk Bos")]),
        Candidate("Bos", [at(0, "Bos"), at(text.rindex("Bos"), "Bos")]),
    ]
    names = FullNames(people, text)
    assert [names.full_name(place) for place in people[1].places] == ["Bos", "Bos"]


def test_two_blanks_in_a_name_break_nothing():
    assert {"Hanna", "Wit"} <= parts_naming("Hanna  de  Wit")
