from parsed import parsed_from, phrase_text


def first_chunk(text: str) -> str:
    return phrase_text(parsed_from(text), 0)


def test_function_behind_a_name_belongs_to_it():
    assert first_chunk("Mia Vos, hoogleraar in Leiden, zegt niets.") == "Mia Vos, hoogleraar in Leiden,"


def test_age_in_brackets_belongs_to_a_name():
    assert first_chunk("Mia Vos (54) zegt niets.") == "Mia Vos (54)"


def test_two_functions_of_one_person():
    assert first_chunk("Minister en vicepremier Mia Vos zegt niets.") == "Minister en vicepremier Mia Vos"


def test_two_people_stay_two():
    assert first_chunk("De minister en burgemeester Mia Vos zeggen niets.") == "De minister"


def test_abbreviated_title_is_passed_over():
    assert first_chunk("Projectleider dr. Mia Vos zegt niets.") == "Projectleider dr. Mia Vos"
