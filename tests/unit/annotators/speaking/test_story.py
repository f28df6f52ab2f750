import pytest
from narrations import story_of

from kantlijn.annotators.reading.sentences import Narration
from kantlijn.annotators.speaking.people import People
from kantlijn.annotators.speaking.story import Story
from kantlijn.model.annotations import Mention, Speaker
from kantlijn.model.article import Article, Block
from kantlijn.model.reference import Gazetteer
from kantlijn.model.span import Span

MIA = Speaker("Mia Vos", "person")
NAMES = ("Mia Vos", "Jan Baas")


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


def test_a_name_that_owns_somebody_keeps_its_capital():
    story = story_of("Vos' advocaat knikt.", "Mia Vos")
    assert story.words(story.phrases(0)[0][0]) == "Vos' advocaat"


def test_who_is_named_in_the_same_breath_is_one_person():
    story = story_of("Een van hen is Mia Vos.", "Mia Vos")
    assert [phrase.kind for phrase, _ in story.phrases(0)] == ["name"]


def test_two_people_in_one_sentence_stay_two():
    story = story_of("De agent ziet Mia Vos.", "Mia Vos")
    assert [phrase.kind for phrase, _ in story.phrases(0)] == ["role", "name"]


def test_a_subheading_that_names_somebody_belongs_to_the_story():
    text = "Mia Vos, 34, Ede"
    article = Article("test", "seeds/test.txt", text, (Block(Span(0, len(text)), "subhead", 1),))
    narration = Narration(article, [], [Mention(Span(0, 7), "Mia Vos", None)])
    assert not Story(narration, People(narration, Gazetteer()), {}).is_aside(0)


def test_questions_before_many_quotations_make_an_interview():
    assert story_of('Hoe gaat het? "Goed." Waarom? "Daarom." Echt waar? "Zeker." "Ja."').is_interview
    assert not story_of('Hoe gaat het? "Goed." Hij lacht. "Ja." Echt waar? "Zeker."').is_interview


def test_the_hero_of_a_portrait_is_named_far_more_than_others():
    portrait = "Mia Vos speelt. Mia Vos won van Jan Baas. Mia Vos lacht. Mia Vos gaat."
    assert story_of(portrait, "Mia Vos", "Jan Baas").hero == MIA
    assert story_of(f"{portrait} Jan Baas blijft.", "Mia Vos", "Jan Baas").hero is None
    assert story_of("Mia Vos speelt. Mia Vos won.", "Mia Vos").hero is None


def test_paragraphs_of_one_sentence_with_a_quotation_are_a_list():
    assert story_of('"Te duur", vindt Mia Vos.\n\n"Ik ga niet."\n\n"Mooi", zegt Jan Baas.', *NAMES).is_list
    assert not story_of('"Te duur", vindt Mia Vos.\n\n"Ik ga niet."', *NAMES).is_list


@pytest.mark.parametrize("more", ["Het regent.", '"Ja", zei Jan Baas. Het regent.', '"Ga weg. Nu meteen."'])
def test_what_is_told_in_between_makes_a_list_a_story(more):
    assert not story_of(f'"Te duur", vindt Mia Vos.\n\n"Ik ga niet."\n\n{more}', *NAMES).is_list


def test_a_line_of_words_without_a_full_stop_stands_outside_the_story():
    story = story_of('Mia Vos knikt.\n\n"Niet de laatste"\n\n"Het is klaar."', "Mia Vos")
    assert [story.is_aside(sentence) for sentence in range(3)] == [False, True, False]


def test_the_only_one_named_answers_in_an_interview():
    asked = 'Hoe dan? "Zo." Waarom? "Daarom." Sinds wanneer? "Gisteren."'
    assert story_of(f"Mia Vos vist al jaren. {asked}", *NAMES).interviewee == MIA
    assert story_of(f"Mia Vos zag Jan Baas vissen. {asked}", *NAMES).interviewee is None
    assert story_of('Mia Vos vist. Hoe dan? "Zo."', *NAMES).interviewee is None


def test_a_line_that_points_to_another_article_stands_outside_the_story():
    story = story_of('Mia Vos knikt.\n\nLees ook: "Het is klaar."\n\nZij leest ook: "Het is klaar."', "Mia Vos")
    assert [story.is_aside(sentence) for sentence in range(3)] == [False, True, False]


def test_a_first_line_without_a_full_stop_is_the_headline():
    story = story_of("Dorp in rouw: 'Wij zijn kapot'\n\nHet dorp rouwt.")
    assert [story.is_aside(sentence) for sentence in range(2)] == [True, False]
    story = story_of("Het dorp rouwt.\n\nDorp in rouw")
    assert [story.is_aside(sentence) for sentence in range(2)] == [False, False]
