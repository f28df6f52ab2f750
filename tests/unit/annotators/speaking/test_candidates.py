from narrations import story_of

from kantlijn.annotators.speaking.candidates import ENOUGH, Candidate, Setting, find_candidates
from kantlijn.model.annotations import Attribution, Speaker

BEFORE = Attribution(Speaker("Jan Baas", "person"), "certain", "cue-after", "cue")


def candidates(text, number=0, before=None):
    story = story_of(text, "Mia Vos", "Jan Baas")
    sentence = story.narration.sentence_at(story.narration.quotations[number].span.start)
    tokens = story.narration.tokens(sentence)
    at = [token.item == number and token.kind == "quote" for token in tokens].index(True)
    found = find_candidates(Setting(number, sentence, at, number - 1), story, before)
    return [one.speaker.name for one in sorted(found, key=lambda one: -one.weight)]


def test_the_subject_of_the_sentence_before_comes_first():
    assert candidates('Mia Vos wijst naar Jan Baas. "Mooi werk."') == ["Mia Vos", "Jan Baas"]


def test_the_quotation_before_comes_first_where_nothing_stands_between():
    assert candidates('Mia Vos kwam. "Ja", zei Jan Baas. "Mooi."', 1, BEFORE) == ["Jan Baas"]


def test_a_new_subject_outweighs_the_speaker_before():
    assert candidates('"Ja", zei Jan Baas. Mia Vos is kritisch. "Nee."', 1, BEFORE) == ["Mia Vos", "Jan Baas"]


def test_who_is_named_inside_a_quotation_seldom_says_it():
    assert candidates('Mia Vos kijkt naar Jan Baas. "Mia Vos speelt goed."')[0] == "Jan Baas"


def test_a_question_goes_to_the_speaker_before():
    assert candidates('"Ja", zei Jan Baas. Hielp wethouder Mia Vos u? "Nee."', 1, BEFORE)[0] == "Jan Baas"


def test_a_question_about_somebody_goes_to_nobody_else():
    assert candidates('"Ja", zei Jan Baas. Vindt Mia Vos dat ook? "Nee."', 1, BEFORE)[0] == "Mia Vos"


def test_a_question_behind_a_new_subject_goes_to_that_one():
    text = '"Ja", zei Jan Baas. Dat is al lang zo. Mia Vos vertelt over haar reis. Was dat mooi? "Nee."'
    assert candidates(text, 1, BEFORE)[0] == "Mia Vos"


def test_in_an_interview_what_is_said_in_between_goes_to_the_speaker_before():
    asked = 'Hoe gaat het? "Goed." Waarom? "Daarom." Echt waar? "Zeker." '
    told = 'Mia Vos won de prijs. "Nee."'
    assert candidates(f'"Ja", zei Jan Baas. {told}', 1, BEFORE)[0] == "Mia Vos"
    assert candidates(f'"Ja", zei Jan Baas. {asked}{told}', 4, BEFORE)[0] == "Jan Baas"


def test_the_hero_of_a_portrait_speaks_on_when_somebody_else_is_named():
    told = '"Ja", zei Jan Baas. Mia Vos kijkt toe. "Nee."'
    assert candidates(told, 1, BEFORE)[0] == "Mia Vos"
    assert candidates(f"Jan Baas speelt. Jan Baas won. Jan Baas lacht. {told}", 1, BEFORE)[0] == "Jan Baas"


def test_you_in_a_sentence_about_somebody_addresses_nobody():
    assert candidates('"Ja", zei Jan Baas. Mia Vos, die je ook kent, is kritisch. "Nee."', 1, BEFORE)[0] == "Mia Vos"


def test_things_are_no_candidates():
    assert candidates('De sfeer is goed. "Mooi werk."') == []


def test_a_cue_outweighs_all():
    by_cue = Candidate(Speaker("Mia Vos", "person"), ("cue-after",), "cue")
    assert (
        by_cue.weight > Candidate(Speaker("Jan Baas", "person"), ("previous", "adjoining", "asked"), "continued").weight
    )


def test_the_hero_of_a_portrait_gives_way_to_who_is_said_to_report():
    told = '"Ja", zei Jan Baas. Jan Baas vindt dat mooi. Mia Vos vindt dat te laat. "Nee."'
    assert candidates(f"Jan Baas speelt. Jan Baas won. Jan Baas lacht. {told}", 1, BEFORE)[0] == "Mia Vos"


def test_who_alone_comes_into_question_may_name_himself():
    story = story_of('"Ja", zei Jan Baas. Het regent. "Dat was typisch Baas."', "Jan Baas")
    [only] = find_candidates(Setting(1, 2, 0, 0), story, BEFORE)
    assert only.weight > ENOUGH
    assert candidates('"Ja", zei Jan Baas. Met Mia Vos. "Dat was typisch Baas."', 1, BEFORE)[0] == "Mia Vos"
