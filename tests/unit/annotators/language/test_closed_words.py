from kantlijn.annotators.language.closed_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS


def test_small_words_stand_in_one_class():
    assert DETERMINERS.isdisjoint(PREPOSITIONS)
    assert PREPOSITIONS.isdisjoint(CONJUNCTIONS)
    assert CONJUNCTIONS.isdisjoint(PRONOUNS)
