from narrations import attribute, found_in

from kantlijn.annotators.speakers import explain_attributions
from kantlijn.model.article import Article, Block
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.span import Span


def speakers(text, *names):
    return [one and (one.speaker.name, one.certainty, one.reason) for one in attribute(text, *names)[0]]


def test_a_cue_with_a_name_is_certain():
    assert speakers('"Het is klaar", zegt Mia Vos.', "Mia Vos") == [("Mia Vos", "certain", "cue")]


def test_a_quotation_goes_on_in_its_paragraph():
    found = speakers('"Het is klaar", zegt Mia Vos. "Wij gaan."', "Mia Vos")
    assert found[1] == ("Mia Vos", "certain", "continued")


def test_the_subject_of_the_sentence_before_is_inferred():
    assert speakers('Mia Vos is blij. "Het is klaar."', "Mia Vos") == [("Mia Vos", "inferred", "before")]


def test_the_words_that_point_to_the_speaker_are_kept():
    text = 'VVD-minister Mia Vos kwam. "Het is klaar", zegt de minister.'
    found = attribute(text, "Mia Vos")[0][0]
    assert (found.cue.of(text), found.evidence.of(text), found.reason) == ("zegt", "de minister", "role")


def test_a_quotation_without_a_speaker_is_a_doubt():
    found, problems = attribute('Het regent.\n\n"Het is klaar."')
    assert found == [None]
    assert [str(problem) for problem in problems] == [
        "seeds/test.txt:3: quotation without speaker; name the speaker in this paragraph, or in the marks"
    ]


def test_scare_quotes_have_neither_speaker_nor_doubt():
    assert attribute("Mia Vos zag het 'gratis' plan.", "Mia Vos") == ([], [])


def test_a_headline_repeats_a_quotation_of_the_story():
    text = '"Wij gaan door"\n\nZij bleef. "Wat er ook is, wij gaan door", zegt Mia Vos.'
    blocks = (Block(Span(0, 15), "headline", 1), Block(Span(17, len(text)), "paragraph", 3))
    article = Article("test", "seeds/test.txt", text, blocks)
    found = attribute(text, "Mia Vos", article=article)[0]
    assert (found[0].speaker.name, found[0].certainty, found[0].reason) == ("Mia Vos", "inferred", "repeat")


def test_an_explanation_gives_name_evidence_weight_and_words():
    text = '"Het is klaar", zegt Mia Vos.'
    explained = explain_attributions(found_in(text, "Mia Vos"), Gazetteer(), Glossary())
    assert explained == [[("Mia Vos", "cue-after", 10.0, "Mia Vos")]]


def test_a_surname_that_two_bear_is_never_certain():
    found = speakers('Mia Baas zag Jan Baas. "Het is klaar", zegt Baas.', "Mia Baas", "Jan Baas", "Baas")
    assert found[0][1] == "inferred"


def test_somebodys_daughter_with_a_name_speaks_herself():
    found = speakers('Jan Baas lacht. Zijn dochter Mia Vos kwam langs. "Ik was blij."', "Jan Baas", "Mia Vos")
    assert found[0][0] == "Mia Vos"


def test_words_that_only_sound_are_those_of_the_subject_before():
    assert speakers('Mia Vos zwijgt nog. "Eerst luisteren", klinkt het.', "Mia Vos")[0][0] == "Mia Vos"


def test_what_is_heard_somewhere_is_nobodys():
    assert attribute('Mia Vos zwijgt nog. "Hoera!", klinkt het aan de kade.', "Mia Vos")[0] == [None]


def test_a_person_whose_words_a_headline_repeats_comes_before_a_body_in_it():
    text = 'Politie zoekt dader: "Ik beefde erg"\n\n"Ik beefde erg", zegt Mia Vos.'
    blocks = (Block(Span(0, 36), "headline", 1), Block(Span(38, len(text)), "paragraph", 3))
    attributions, _ = attribute(text, "Mia Vos", article=Article("test", "seeds/test.txt", text, blocks))
    assert [one and one.speaker.name for one in attributions] == ["Mia Vos", "Mia Vos"]


def test_words_in_an_impersonal_reaction_are_those_of_the_subject_before():
    text = 'De uitbater van het net ontkent. "Dat is eerlijk", klinkt het in een reactie.'
    assert speakers(text)[0][0] == "de uitbater van het net"


def test_those_of_somebody_speak_and_not_the_one_named():
    assert attribute('Ouders Mia Vos (9) na busrit: "Niemand zei sorry."', "Mia Vos")[0] == [None]
    assert speakers('Burgemeester Mia Vos (49) na busrit: "Niemand zei sorry."', "Mia Vos")[0][0] == "Mia Vos"
