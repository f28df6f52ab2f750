from annotated import DUTCH, ENGLISH


def test_message_comes_in_the_language_with_its_values():
    assert DUTCH.say("Quotation by %(name)s", name="Mira") == "Citaat van Mira"
    assert ENGLISH.say("Quotation by %(name)s", name="Mira") == "Quotation by Mira"


def test_number_chooses_the_form():
    forms = ("%(num)s quotation", "%(num)s quotations")
    assert [DUTCH.plural(*forms, number) for number in (1, 2)] == ["1 citaat", "2 citaten"]


def test_unknown_message_stays_as_it_is():
    assert DUTCH.say("no such message") == "no such message"


def test_thousands_are_grouped_as_the_language_does():
    assert (DUTCH.number(1250), ENGLISH.number(1250), DUTCH.number(7)) == ("1.250", "1,250", "7")
