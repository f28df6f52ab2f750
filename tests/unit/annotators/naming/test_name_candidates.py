"""All forms of a name come together, and openings of sentences are no part of it."""

from kantlijn.annotators.naming.name_candidates import find_candidates


def names(text: str) -> list[tuple[str, int]]:
    return [(name, len(one.places)) for name, one in find_candidates(text, lambda _: True).items()]


def test_surname_at_sentence_start_keeps_its_particle():
    assert ("De Wit", 1) in names("Daar is Piet de Wit. De Wit belt.")


def test_listed_surname_keeps_its_particle_without_the_full_name():
    assert names("De Smet belt.") == [("De Smet", 1)]


def test_surname_has_the_particle_of_the_full_name_however_it_is_written():
    assert names("Zo wil Mia van Hove het. Dat zegt van Hove.")[1] == ("Van Hove", 1)
    assert names("Zo wil Arjen 't Hooft het. Dat zegt 't Hooft.")[1] == ("'t Hooft", 1)


def test_preposition_before_a_town_is_no_particle():
    assert ("Delft", 1) in names("Daar is Anna van Delft. De trein van Delft staat stil.")


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


def test_plain_form_beside_a_surname_on_s_leaves_that_alone():
    text = "Leo Meijer zag Josan Meijers. Meijers, zo zegt hij."
    assert names(text) == [("Leo Meijer", 1), ("Josan Meijers", 1), ("Meijers", 1)]


def test_heading_before_a_name_is_no_part_of_it():
    text = "Er waren gevolgen voor Piet Bosman. Gevolgen Bosman belt."
    assert names(text) == [("Piet Bosman", 1), ("Bosman", 1)]


def test_unknown_first_name_is_no_heading():
    assert names("Ziggelien Bosman belt.") == [("Ziggelien Bosman", 1)]


def test_kind_of_body_stays_before_its_name():
    assert names("De stichting belt. Stichting Zonlicht belt.")[-1] == ("Stichting Zonlicht", 1)


def test_function_before_an_unknown_name_is_no_part_of_it():
    assert names("Dat zegt Woondeskundige Ziggelien Bosman.") == [("Ziggelien Bosman", 1)]


def test_what_a_headline_says_of_somebody_is_no_part_of_the_name():
    for word in ("Balende", "Gewisselde", "Vrolijke"):
        text = f"{word} Bosman\n\nPiet Bosman won niet. Daar baalt Bosman van."
        assert names(text) == [("Bosman", 2), ("Piet Bosman", 1)]
    assert names("Geraint Thomas belt.\n\nDat vindt Thomas ook.")[0] == ("Geraint Thomas", 1)


def test_full_name_is_cut_free_from_what_stands_before_it_elsewhere():
    assert names("Dat is Cyberzonne Piet Bosman. Piet Bosman lacht.") == [("Piet Bosman", 2)]


def test_surname_of_several_words_is_whole_at_an_opening_too():
    text = "Daar is Rik Groot Wassink. Groot Wassink belt. Alles is groot."
    assert names(text) == [("Rik Groot Wassink", 1), ("Groot Wassink", 1)]


def test_surname_with_an_article_that_nothing_else_bears_keeps_it():
    assert names("Daar lacht men om. De Groot lacht ook.") == [("De Groot", 1)]


def test_lost_accents_are_brought_back():
    assert names("Daar is Ger Rondón. Rondon belt.") == [("Ger Rondón", 1), ("Rondón", 1)]


def test_s_of_a_patronymic_is_no_genitive():
    assert names("Dat zegt Tom Rademakers deze week.") == [("Tom Rademakers", 1)]


def test_name_that_the_story_never_writes_small_stays_whole():
    text = "Roos van Zaltveen belt. De haven van Zaltveen wordt dieper, en zij koopt een roos."
    assert "Roos van Zaltveen" in find_candidates(text, lambda _: True)


def test_particle_that_opens_a_sentence_stays_with_its_surname():
    text = "Burgemeester Johan van der Laan belt. Van der Laan lacht."
    assert set(find_candidates(text, lambda _: False)) == {"Johan van der Laan", "Van der Laan"}


def test_two_surnames_side_by_side_are_two_people():
    text = "Rik Oldewelt tekent Jan Pieck. Op de prent waarin Oldewelt Pieck afbeeldt, regent het."
    found = find_candidates(text, lambda _: True)
    assert [text[place.start : place.end] for place in found["Oldewelt"].places + found["Pieck"].places] == [
        "Oldewelt",
        "Pieck",
    ]
    assert "Oldewelt Pieck" not in found


def test_a_first_name_goes_with_a_surname_that_others_bear():
    found = find_candidates("Jan Thomas en Piet Dekker komen. Daar is Thomas Dekker.", lambda _: True)
    assert "Thomas Dekker" in found


def test_nickname_between_the_halves_of_a_name_belongs_to_it():
    assert names("Dat vindt Anna 'Noor' Bosman.") == [("Anna 'Noor' Bosman", 1)]
    assert names('Dat vindt Bo "de Beer" Bosman.') == [('Bo "de Beer" Bosman', 1)]
    assert names('Volgens Anna "kan het" Piet niets schelen.') == [("Anna", 1), ("Piet", 1)]


def test_two_people_side_by_side_of_whom_one_is_known_by_his_office():
    text = "President Kwakkel kwam. Burgemeester Pothof bleef. Zo noemt Kwakkel Pothof een held. Toen ging Pothof."
    assert ("Kwakkel Pothof", 1) not in names(text)


def test_name_behind_a_country_is_none_of_it():
    assert ("Kwakkel", 2) in names("Hij zag Kwakkel weer. Toen sprak de rechter in Argentinië Kwakkel vrij.")


def test_full_names_of_a_list_of_matches_are_cut_apart():
    text = "Mia Bosman won. Uitslagen: Jan Kok - Piet Vink Mia Bosman - Bo Pothof."
    assert ("Mia Bosman", 2) in names(text)


def test_full_stop_behind_a_letter_may_be_that_of_the_sentence():
    text = "Rapper Jan Z belt. Ook Jan Z komt. Dat is van Jan Z. Die lacht."
    assert ("Jan Z", 3) in names(text)
    assert ("Jan Z.", 2) in names("De rechter zag Jan Z. weer. Jan Z. lachte.")


def test_genitive_stands_before_a_function():
    assert ("Delphine", 1) in names('"Klaar", reageert Delphines advocaat Mark Bosman.')
    assert ("Brits", 1) not in names("Hij is Brits ambassadeur.")


def test_town_or_origin_before_a_name_of_the_text_is_no_part_of_it():
    assert names("Zo sprak in Utrecht Qarp hem vrij. Dat zegt Qarp.")[0] == ("Qarp", 2)
    assert names("Zo zegt Utrechtse Qarp het. Dat zegt Qarp.") == [("Qarp", 2)]


def test_known_figure_beside_another_name_is_a_name_of_its_own():
    text = "Trump belt. Daar is Qarp. Nu noemt Trump Qarp dom."
    assert names(text) == [("Trump", 2), ("Qarp", 2)]
