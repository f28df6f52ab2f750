from narrations import story_of

from kantlijn.model.annotations import Speaker

MIA = Speaker("Mia Vos", "person")


def test_who_spoke_last_comes_first():
    story = story_of('"Kom", zegt Mia Vos. "Ga", zegt Jan Baas.', "Mia Vos", "Jan Baas")
    story.hear(0, 0, MIA)
    story.hear(0, 22, Speaker("Jan Baas", "person"))
    assert [speaker.name for speaker in story.heard(0, 40)] == ["Jan Baas", "Mia Vos"]


def test_bodies_and_later_speakers_are_not_heard():
    story = story_of("Het regent.")
    story.hear(0, 5, MIA)
    story.hear(0, 2, Speaker("NS", "org"))
    assert story.heard(0, 5) == []


def test_a_capital_that_opens_a_sentence_is_not_kept():
    story = story_of("Een agent zag NS-personeel.")
    assert story.words(story.phrases(0)[0][0]) == "een agent"
