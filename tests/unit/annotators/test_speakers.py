from articles import article_from
from narrations import mentions_in, quotations_in

from kantlijn.annotators.speakers import attribute_quotations
from kantlijn.model.reference import Gazetteer, Glossary


def attribute(text, *names):
    attributed, problems = attribute_quotations(
        article_from(text), quotations_in(text), mentions_in(text, *names), [], Gazetteer(), Glossary()
    )
    found = [quotation.attribution for quotation in attributed]
    return [one and (one.speaker.name, one.certainty, one.reason) for one in found], problems


def test_a_cue_with_a_name_is_certain():
    assert attribute('"Het is klaar", zegt Mia Vos.', "Mia Vos")[0] == [("Mia Vos", "certain", "cue")]


def test_a_quotation_goes_on_in_its_paragraph():
    found, _ = attribute('"Het is klaar", zegt Mia Vos. "Wij gaan."', "Mia Vos")
    assert found[1] == ("Mia Vos", "certain", "continued")


def test_the_subject_of_the_sentence_before_is_inferred():
    found, _ = attribute('Mia Vos is blij. "Het is klaar."', "Mia Vos")
    assert found == [("Mia Vos", "inferred", "before")]


def test_a_quotation_without_a_speaker_is_a_doubt():
    found, problems = attribute('Het regent.\n\n"Het is klaar."')
    assert found == [None]
    assert [str(problem) for problem in problems] == [
        "seeds/test.txt:3: quotation without speaker; name the speaker in this paragraph, or in the marks"
    ]
