from corrected import ARTICLE, correct, span

from kantlijn.model.annotations import Mention, TermUse
from kantlijn.model.corrections import NOBODY, Correction


def test_name_may_be_nobody():
    assert [each.name for each in correct(Correction("Prins", 1, person=NOBODY)).mentions] == ["Ada Linde"]


def test_person_meant_is_named_and_keeps_the_function_that_the_text_tells():
    assert correct(Correction("Prins", 1, person="els-prins")).mentions[0] == Mention(
        span("Prins"), "Els Prins", "els-prins", "wethouder"
    )


def test_mark_may_be_added_and_takes_the_place_of_another():
    corrected = correct(Correction("veer", 1, person="bo-kuiper"))
    assert [each.name for each in corrected.mentions] == ["Prins", "Bo Kuiper", "Ada Linde"]
    assert corrected.term_uses == ()


def test_term_may_be_added_or_taken_away():
    assert correct(Correction("vaart", 1, term="pont")).term_uses == (
        TermUse(span("vaart"), "pont"),
        *ARTICLE.term_uses,
    )
    assert correct(Correction("veer", 1, term=NOBODY)).term_uses == ()


def test_person_may_be_somebody_without_a_note():
    assert correct(Correction("veer", 3, person="Linde")).mentions[-1].name == "Ada Linde"
    assert [each.name for each in correct(Correction("De brug", 3, person="De brug")).mentions] == [
        "De brug",
        "Prins",
        "Ada Linde",
    ]
