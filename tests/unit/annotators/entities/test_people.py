from parsed import entities_in


def test_a_womans_function_outweighs_a_mans_name():
    assert entities_in("Gastvrouw Jan Baas lacht.", "Jan Baas").people["Jan Baas"].sex == "f"


def test_a_mans_function_says_little_of_a_womans_name():
    assert entities_in("Zoon Mia Vos lacht. Premier Mia Vos ook.", "Mia Vos").people["Mia Vos"].sex == "f"


def test_a_function_in_the_line_above_is_not_told_of_a_name():
    titles = entities_in("De boete van de president\n\nJan Baas lacht.", "Jan Baas").people["Jan Baas"].functions.titles
    assert titles == set()
