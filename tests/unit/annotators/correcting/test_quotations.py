from corrected import ARTICLE, FOUND, correct, problems, span, speakers

from kantlijn.model.annotations import Attribution, Quotation, Speaker
from kantlijn.model.corrections import NOBODY, Correction


def test_speaker_is_confirmed_for_all_parts_and_keeps_what_pointed_to_him():
    corrected = correct(Correction("De brug", 1, speaker="els-prins"))
    expected = Attribution(FOUND.speaker, "confirmed", "author", "author", FOUND.cue, FOUND.evidence)
    assert [each.attribution for each in corrected.quotations[:2]] == [expected, expected]
    assert corrected.quotations[2:] == ARTICLE.quotations[2:]


def test_other_speaker_does_not_keep_what_pointed_to_the_first():
    corrected = correct(Correction("is dicht", 1, speaker="Bo Kuiper"))
    assert corrected.quotations[0].attribution == Attribution(
        Speaker("Bo Kuiper", "person", "bo-kuiper"), "confirmed", "author", "author"
    )


def test_speaker_may_be_taken_away():
    assert speakers(correct(Correction("De brug", 1, speaker=NOBODY)))[:2] == [None, None]


def test_speaker_makes_a_scare_quote_somebody_s_words():
    corrected = correct(Correction("pont", 1, speaker="Ada Linde"))
    assert corrected.quotations[2].kind == "direct"
    assert speakers(corrected)[2] == ("Ada Linde", "confirmed")


def test_scare_quote_has_no_speaker():
    corrected = correct(Correction("De brug", 1, quotation="scare"))
    assert corrected.quotations[0] == Quotation(span('"De brug"'), "scare", "c-1", 1, 2, None)


def test_quotation_that_is_none_goes_and_its_other_part_is_whole():
    corrected = correct(Correction("De brug", 1, quotation="none"))
    assert corrected.quotations[0] == Quotation(span('"is dicht."'), "direct", "c-1", 1, 1, FOUND)


def test_quotation_is_added_with_an_id_and_a_speaker():
    corrected = correct(Correction("Het veer ook", 1, quotation="direct", speaker="Ada Linde"))
    added = corrected.quotations[3]
    assert (added.span, added.kind, added.part, added.parts) == (span("Het veer ook"), "direct", 1, 1)
    assert added.id.startswith("c-")
    assert added.attribution
    assert added.attribution.speaker == Speaker("Ada Linde", "person")


def test_held_words_stand_between_quotation_marks():
    told = "‘vaart’ does not stand between quotation marks; quote words that do, or remove the mark"
    assert problems(Correction("vaart", 3, quotation="scare")) == [f"fault x.marks.yaml:3: {told}"]
    assert problems(Correction("'pont'", 3, quotation="scare"), Correction("Mooi", 4, quotation="scare")) == []
