from narrations import story_of

from kantlijn.annotators.speaking.attribution import Attributor, explain

NAMES = ("Mia Vos", "Jan Baas")


def attributor(text, **options):
    made = Attributor(story_of(text, *NAMES), **options)
    made.attribute()
    return made


def test_words_that_are_heard_have_no_speaker():
    assert attributor('"Ga weg", kreeg Mia Vos te horen.').found == [None]


def test_the_next_sentence_tells_whose_words_it_were():
    found = attributor('Jan Baas kwam. "Ga weg." Dat zegt Mia Vos.').found
    assert (found[0].speaker.name, found[0].rule) == ("Mia Vos", "cue-next")


def test_plural_they_name_nobody():
    assert attributor('Mia Vos kwam. "Ga weg", roepen ze.').found == [None]


def test_the_chosen_one_is_among_the_candidates():
    made = attributor('Jan Baas kwam. "Mooi", zegt Mia Vos.')
    assert [one.speaker.name for one in made.candidates[0]] == ["Mia Vos"]


def test_an_explanation_lists_the_others_too():
    text = 'Jan Baas kwam. "Mooi." Dat was het.'
    made = attributor(text, exhaustive=True)
    assert explain(made.candidates[0], text) == [("Jan Baas", "subject, name, distance 1", 3.5, "Jan Baas")]


def test_nothing_goes_on_in_a_list_of_utterances():
    told = '"Te duur", vindt Mia Vos.\n\n"Ik ga niet."'
    assert attributor(f'{told}\n\n"Mooi", zegt Jan Baas.').found[1] is None
    assert attributor(f'{told}\n\nHet is zo ver. "Mooi", zegt Jan Baas.').found[1].speaker.name == "Mia Vos"


def test_the_first_quotation_of_a_story_takes_the_speaker_of_the_one_that_it_repeats():
    later = 'Het regent. "Ik zag het water tot aan de deur komen", zegt Mia Vos.'
    assert attributor(f'Het water komt. "Ik zag het tot aan de deur." {later}').found[0].speaker.name == "Mia Vos"
    assert attributor(f'Jan Baas kwam. "Ik zag het tot aan de deur." {later}').found[0].speaker.name == "Mia Vos"


def test_a_quotation_that_repeats_none_keeps_its_speaker():
    later = 'Het regent. "Ik zag het water tot aan de deur komen", zegt Mia Vos.'
    assert attributor(f'Jan Baas kwam. "Ik was de hele dag weg." {later}').found[0].speaker.name == "Jan Baas"
    assert attributor(f'"Ik zag het tot aan de deur", zegt Jan Baas. {later}').found[0].speaker.name == "Jan Baas"


def test_answers_in_an_interview_are_of_the_only_one_named():
    text = 'Mia Vos vist. Er is wind. Er is zon. Er is zee. Er is zand. Hoe dan? "Zo." Waarom? "Om." Sinds? "Nu."'
    found = attributor(text).found
    assert [(one.speaker.name, one.certainty) for one in found] == [("Mia Vos", "inferred")] * 3


def test_nobody_goes_on_in_the_middle_of_the_narrators_sentence():
    found = attributor('"Mooi", zegt Mia Vos. Er is nu "meer dan genoeg" ruimte. "Fijn."').found
    assert [one and one.speaker.name for one in found] == ["Mia Vos", None, "Mia Vos"]


def test_a_full_stop_of_the_narrator_ends_words_that_the_next_sentence_takes_up():
    found = attributor('Dan staat er: "een stukje stad". Aldus Mia Vos.').found
    assert found[0].speaker.name == "Mia Vos"


def test_who_answered_before_answers_again_in_an_interview():
    text = 'Mia Vos vist. Hoe? "Zo." Waarom? "Om." "Nee", zegt Jan Baas. Mist u het? "Ja." Waarom? "Om."'
    found = attributor(text).found
    assert [one.speaker.name for one in found] == ["Mia Vos", "Mia Vos", "Jan Baas", "Mia Vos", "Mia Vos"]


def test_a_question_is_answered_by_the_other_in_the_next_paragraph():
    text = '"Ik ga", zegt Mia Vos. Er is wind.\n\n"Waarheen?", vraagt Jan Baas.\n\n"Weg." Er is zon.'
    assert [one.speaker.name for one in attributor(text).found] == ["Mia Vos", "Jan Baas", "Mia Vos"]
    wondered = text.replace("vraagt Jan Baas", "vraagt Jan Baas zich af")
    assert [one.speaker.name for one in attributor(wondered).found] == ["Mia Vos", "Jan Baas", "Jan Baas"]


def test_a_headline_holds_the_words_of_the_only_one_who_is_quoted():
    told = '"Dorp rouwt": burgemeester geschokt\n\n"Het is erg", zegt Mia Vos. "Ik ben verdrietig."'
    assert attributor(told).found[0].speaker.name == "Mia Vos"
    assert attributor(f'{told} "Nee", zegt Jan Baas.').found[0] is None
