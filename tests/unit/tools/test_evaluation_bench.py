from kantlijn.model.annotations import Attribution, Quotation, Speaker
from kantlijn.model.span import Span
from tools.evaluation_bench import bare, speaker_of, time_stage


def test_marks_and_comma_are_no_part_of_the_words():
    assert bare("“Wij gaan door,”") == bare("Wij gaan door") == "Wij gaan door"


def test_speaker_is_given_by_id():
    said = Attribution(Speaker("Bo Bakker", "person", "bo-bakker"), "certain", "cue", "cue")
    assert speaker_of(Quotation(Span(0, 5), attribution=said)) == "bo-bakker"


def test_quotation_that_was_not_found_has_no_speaker():
    assert speaker_of(None) is None
    assert speaker_of(Quotation(Span(0, 5))) is None


def test_each_article_is_counted_in_every_round():
    seen = []
    assert time_stage(seen.append, 2) >= 0
    assert seen == [0, 1, 0, 1, 0, 1]
