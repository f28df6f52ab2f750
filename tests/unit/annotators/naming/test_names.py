"""Chains of capitals are cut into what may be one name each."""

import pytest

from kantlijn.annotators.naming.names import find_places


def parts(text: str) -> list[str]:
    return [text[place.start : place.end] for place in find_places(text, lambda _: True)]


def test_particles_and_initials_are_inside():
    assert parts("Toen belde J.P. van der Meer.") == ["J.P. van der Meer"]


def test_title_and_opening_word_are_outside():
    assert parts("Volgens Minister Anna Bos mag het.") == ["Anna Bos"]


def test_abbreviated_title_is_outside():
    assert parts("Dat zegt Dr. Bos aan Mr. De Wit.") == ["Bos", "De Wit"]


def test_origin_before_a_name_is_outside():
    assert parts("De Delftse Anna van der Bos kwam met de Pool Jan Bos.") == ["Anna van der Bos", "Jan Bos"]


def test_body_of_several_words_before_a_name_is_outside():
    assert parts("lijsttrekker voor de Eerste Kamer Anna Bos") == ["Anna Bos"]


def test_subject_before_a_name_is_outside():
    assert parts("hoogleraar Stadsontwikkeling Anna de Boer") == ["Anna de Boer"]


def test_function_that_is_a_surname_too_is_outside_where_it_opens_a_sentence():
    assert parts("Schipper Gerbrand van der Bos vaart.") == ["Gerbrand van der Bos"]
    assert parts("Toen kwam Anna Schipper.") == ["Anna Schipper"]


@pytest.mark.parametrize(
    "office", ["schepen van Openbare Werken", "schepen van Jeugd en Sport", "gedeputeerde voor Natuur"]
)
def test_what_somebody_is_charged_with_is_outside(office):
    assert parts(f"Dat heeft {office} Kris Bosman gezegd.")[-1] == "Kris Bosman"


def test_department_of_several_words_before_a_name_is_outside():
    assert parts("Schepen van Ruimtelijke Ordening Filip Bosman lacht.")[-1] == "Filip Bosman"


def test_heading_that_runs_into_a_name_is_outside():
    flat = "Er is veel te doen. " * 40
    assert parts(flat + "Er is leven in de ZORG Anna Bosman belt.") == ["Anna Bosman"]
    assert parts(flat + "Men gaat achterover leunen Ook Anna Bosman belt.") == ["Anna Bosman"]
    assert parts("Toen kwam ANNA BOSMAN.") == ["ANNA BOSMAN"]


def test_word_of_grammar_that_opens_a_sentence_behind_a_subhead_is_outside():
    assert parts("Men leunt achterover Ook Anna Bosman belt.") == ["Anna Bosman"]
    assert parts("Zij heet Al Bosman.") == ["Al Bosman"]


def test_heading_in_capitals_is_cut_at_words_of_grammar():
    assert parts("ANNA EEN VERLIEZER? Wie weet.") == []
    assert parts("ANNA BOSMAN WINT DE RONDE. Wie weet.") == ["ANNA BOSMAN", "DE RONDE"]
    assert parts("ANNA BOSMAN EN PIET BAKKER") == ["ANNA BOSMAN", "PIET BAKKER"]
    assert parts("ANNA VAN DER BOS") == ["ANNA VAN DER BOS"]


def test_kind_of_piece_behind_its_writer_is_outside():
    assert parts("Anna Bosman Column") == ["Anna Bosman"]
    assert parts("Zij heet Anna Column.") == ["Anna Column"]


def test_town_before_a_well_known_name_is_outside():
    assert parts("Toen kwam in Amsterdam Rutte aan.") == ["Rutte"]


def test_department_before_a_name_is_outside():
    assert parts("Minister van Defensie Jansma kwam.") == ["Jansma"]
    assert parts("de minister van Buitenlandse Zaken Anna Bos") == ["Anna Bos"]


def test_phrase_after_a_surname_is_cut_off():
    assert parts("Dat zegt Anna Bos van Feyenoord.") == ["Anna Bos", "Feyenoord"]


def test_place_after_a_first_name_is_a_surname():
    assert parts("Toen kwam Anna van Delft.") == ["Anna van Delft"]


def test_sentence_after_a_suspects_initial_is_cut_off():
    assert parts("Toen kwam Jan K. Volgens Bos was hij er.") == ["Jan K.", "Bos"]


def test_agency_before_a_name_in_a_caption_is_outside():
    assert parts("EPA Jansma bij een bezoek") == ["Jansma"]
    assert parts("ANP/Hollandse Hoogte Van den Roos bij een bezoek")[-1] == "Van den Roos"


def test_newline_that_ends_a_block_ends_the_name():
    assert parts("Anna\nBos") == ["Anna", "Bos"]


def test_hard_wrapped_name_is_one():
    text = "Daar is Anna\nBos."
    assert [text[place.start : place.end] for place in find_places(text, lambda _: False)] == ["Anna\nBos"]


def test_lower_case_text_holds_no_name():
    assert parts("de minister belde gisteren.") == []


def test_a_double_first_name_stays_with_its_surname():
    assert parts("Toen kwam Jan Otto van Elst.") == ["Jan Otto van Elst"]
    assert parts("Toen kwam Anna Otto van Elst.") == ["Anna Otto", "Elst"]
    assert parts("Toen kwam Jan van der Linden van Elst.") == ["Jan van der Linden", "Elst"]


def test_bodies_behind_a_bare_function_are_outside():
    assert parts("zegt coördinator van de campagne van de GGD Twente Anna Bos") == ["Anna Bos"]
    assert parts("zegt voorzitter van de Raad van Toezicht Anna Bos")[-1] == "Anna Bos"
    assert parts("zegt bestuurder van Zonkracht Anna Bos") == ["Anna Bos"]


def test_name_in_capitals_is_whole():
    place = find_places("Dat zei JAN DE VRIES.", lambda _: True)[0]
    assert (place.name, place.end - place.start) == ("Jan de Vries", 12)


def test_surname_without_its_capital_belongs_to_the_name():
    assert parts("zegt burgemeester Els De smet") == ["Els De smet"]
    assert parts("zegt burgemeester Els De graag") == ["Els De"]


def test_first_name_that_could_open_a_sentence_is_inside_where_a_name_must_be():
    assert parts("Wil Bosman, voorzitter, lacht.") == ["Wil Bosman"]
    assert parts("Wil Bosman dat?") == ["Bosman"]


def test_diseases_and_inhabitants_are_nobody():
    assert parts("het syndroom van Bosman") == []
    assert parts("Een Noor won. De Noor lacht. Toen kwam Noor.") == ["Noor"]


def test_bodies_named_after_somebody_stay_whole_behind_an_article():
    assert parts("zegt de eigenaar van Zonkracht Anna Bos") == ["Zonkracht Anna Bos"]


def test_common_word_before_a_colon_may_be_a_name():
    assert parts('Snel: "Wij gaan."')[0] == "Snel"
    assert "Snel" not in parts("Snel ging hij weg.")


def test_capital_behind_a_short_word_opens_a_sentence():
    assert parts("Het is van Us. Deze eeuw niet.") == ["Us"]


def test_first_name_goes_on_where_somebody_must_be_named():
    assert parts('"Nee", aldus Gerben van Walt Meijer, baas.')[-1] == "Gerben van Walt Meijer"
    assert "kosmoloog" not in parts("Dat zegt kosmoloog Rienk van de Qarp.")[0]


def test_people_of_a_poll_are_no_name():
    assert parts("Van de Spanjaarden zegt de helft dat.") == []


def test_country_before_a_full_name_is_none_of_it():
    assert parts("Correspondent in het Verenigd Koninkrijk Qila Jippes belt.")[-1] == "Qila Jippes"


def test_field_of_an_office_is_outside_whatever_it_is():
    assert parts("Dat zegt minister van Telecommunicatie Qarp.") == ["Qarp"]
    assert parts("Dat zegt de voorzitter van de Tweede Kamer.") == ["Tweede Kamer"]
