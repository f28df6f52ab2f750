from kantlijn.annotators.naming.name_settings import function_before, opens_sentence, recurs


def test_abbreviation_opens_no_sentence():
    assert opens_sentence("Nee. Bos", 5)
    assert not opens_sentence("dr. Bos", 4)
    assert not opens_sentence("van Bos", 4)


def test_function_of_something_comes_before_a_name():
    assert function_before("zegt lid van de GGD", 16) == "lid"
    assert function_before("zegt de eigenaar van Hotel", 21) == ""


def test_surname_with_a_particle_recurs_where_it_stands_alone():
    assert recurs("Mia van Mol, zegt Van Mol.", "Mia van Mol")
    assert not recurs("Mia van Mol zegt niets. Van Mol zwijgt.", "Mia van Mol")


def test_surname_that_opens_a_sentence_first_may_recur_later():
    assert recurs("Mia van Mol zwijgt. Van Mol knikt. Dat zag Van Mol.", "Mia van Mol")
