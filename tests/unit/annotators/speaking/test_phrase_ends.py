from narrations import narration_of

from kantlijn.annotators.speaking.phrase_ends import is_full_name, is_shortened, pass_name, titled_twice


def tokens(text, *names):
    return narration_of(text, *names).tokens(0)


def test_a_name_that_nobody_found_ends_behind_its_capitals():
    assert pass_name(tokens("Dat zegt buurvrouw Ziggy van der Wolk van hier"), 3) == 7


def test_a_particle_without_a_name_behind_it_is_left_alone():
    assert pass_name(tokens("Dat zegt buurvrouw Ziggy van hier"), 3) == 4


def test_a_second_function_comes_before_the_name():
    assert titled_twice(tokens("Dat zegt zanger en acteur Jan Baas", "Jan Baas"), 3)
    assert not titled_twice(tokens("Dat zegt zanger en lacht Jan Baas", "Jan Baas"), 3)


def test_a_hyphen_before_en_shortens_a_word():
    assert is_shortened(tokens("Dat is zee- en vaartrecht"), 3)
    assert not is_shortened(tokens("Dat is zee - en vaartrecht"), 3)


def test_a_first_name_opens_a_full_name():
    assert is_full_name(tokens("Dat zegt Mia Wolkenstein")[2:4], "")
    assert not is_full_name(tokens("Dat zegt Mia Wolkenstein")[2:4], "de")
