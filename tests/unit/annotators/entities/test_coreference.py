from parsed import entities_in, meaning_of


def test_two_who_are_named_in_one_breath_are_two():
    assert meaning_of("Jan Baas", "Gisteren zeiden Jan Baas en Mia Vos niets.", "Jan Baas", "Mia Vos") == (
        "Jan Baas en Mia Vos"
    )


def test_an_office_told_of_first_is_that_of_whom_the_next_sentence_names():
    text = "De premier zwijgt. Jan Baas zegt dat hij wacht. De premier vertrekt."
    assert meaning_of("De premier", text, "Jan Baas") == "Jan Baas"


def test_an_office_is_not_given_to_whom_a_later_sentence_names():
    text = "De premier zwijgt. Het regent. Jan Baas zegt dat hij wacht. De premier vertrekt."
    assert meaning_of("De premier", text, "Jan Baas") != "Jan Baas"


def test_a_bare_noun_behind_a_name_is_the_same_person():
    assert len(entities_in("Jan Baas, voorzitter van de bond, legt uit dat hij wacht.", "Jan Baas").others) <= 1


def test_where_somebody_comes_from_is_no_body():
    assert meaning_of("de Spanjaard", "Jan Baas kwam. Toen vertrok de Spanjaard.", "Jan Baas") == "Jan Baas"
