from kantlijn.annotators.lexicon.sports import sports_in, words_by_sport


def test_words_tell_of_their_sport_by_how_they_begin():
    text = "De Handbalsters en een tennisser keken naar beachvolleybal."
    assert sports_in(text, 0, len(text)) == {"handbal", "tennis", "volleybal"}


def test_only_the_part_that_is_asked_for_tells():
    assert sports_in("Zij handballen, hij golft.", 15, 25) == set()


def test_a_word_within_another_tells_nothing():
    text = "De hittegolfer zag een tafeltennisser."
    assert sports_in(text, 0, len(text)) == {"tafeltennis"}


def test_no_word_tells_of_two_sports():
    words = [word for each in words_by_sport().values() for word in each]
    assert len(words) == len(set(words))
