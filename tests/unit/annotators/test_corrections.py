from corrected import ARTICLE, PEOPLE, TERMS, correct, problems
from msgspec.structs import replace

from kantlijn.annotators.corrections import apply_corrections
from kantlijn.model.annotations import Review
from kantlijn.model.corrections import NOBODY, Correction, Corrections


def test_nothing_changes_without_corrections():
    assert correct() == ARTICLE


def test_review_goes_with_the_article():
    review = Review("Bo Kuiper", "2024-12-15")
    corrected, _ = apply_corrections(ARTICLE, Corrections("x.marks.yaml", review), PEOPLE, TERMS)
    assert corrected == replace(ARTICLE, review=review)


def test_unknown_people_and_terms_are_faults_all_at_once():
    assert problems(
        Correction("Prins", 3, person="els-prinz"),
        Correction("veer", 4, term="pond"),
        Correction("De brug", 5, speaker="bo-kuyper"),
        Correction("tunnel", 2, person=NOBODY),
    ) == [
        "fault x.marks.yaml:2: these words are no longer in the text: ‘tunnel’; "
        "quote words that are, or remove the mark",
        "fault x.marks.yaml:3: unknown person ‘els-prinz’; did you mean ‘els-prins’?",
        "fault x.marks.yaml:4: unknown term ‘pond’; did you mean ‘pont’?",
        "fault x.marks.yaml:5: unknown person ‘bo-kuyper’; did you mean ‘bo-kuiper’?",
    ]


def test_corrections_that_contradict_each_other_are_a_fault():
    assert problems(Correction("De brug", 3, speaker="bo-kuiper"), Correction("is dicht", 4, speaker="els-prins")) == [
        "fault x.marks.yaml:4: ‘is dicht’ is marked otherwise on line 3; keep one of the two"
    ]
    assert len(problems(Correction("pont", 3, speaker="bo-kuiper"), Correction("'pont'", 4, quotation="none"))) == 1


def test_corrections_that_agree_are_no_fault():
    assert problems(Correction("De brug", 3, speaker="bo-kuiper"), Correction("is dicht", 4, speaker="bo-kuiper")) == []
    assert problems(Correction("pont", 3, speaker="bo-kuiper"), Correction("'pont'", 4, quotation="direct")) == []
