import pytest
from quoted import quotations_in

MEANT = [
    ('Karin Bos zei gisteren: "Het mag niet."', "said"),
    ('"Kom je?", vroeg Karin Bos.', "said"),
    ('Karin Bos heeft nooit gezegd: "Het mag niet."', "denied"),
    ('Karin Bos ontkent te hebben gezegd: "Het mag niet."', "denied"),
    ('Als Karin Bos roept: "Weg ermee", dan is het klaar.', "supposed"),
    ('Zou Karin Bos zeggen: "Ik blijf"?', "asked"),
    ('Karin Bos had moeten zeggen: "Sorry."', "wished"),
    ('Karin Bos zal morgen zeggen: "Wij gaan door."', "future"),
    ('Karin Bos zei gisteren, niet zonder trots: "Wij hebben gewonnen."', "said"),
    ('Als voorzitter zegt Karin Bos: "Wij gaan door."', "said"),
    ('Als haar zoon lacht, zegt Karin Bos altijd: "Wat is er?"', "said"),
    ('"Het hoeft niet", zegt Karin Bos.', "said"),
    ('"Het was te duur", moest Karin Bos toegeven.', "said"),
    ('Karin Bos zou hebben gezegd: "Wij gaan door."', "said"),
    ('Karin Bos deed de deur open en vroeg: "Wie is daar?"', "said"),
    ('Nooit heeft Karin Bos beweerd: "Het mag niet."', "denied"),
    ('Karin Bos bestrijdt dat zij riep: "Weg ermee."', "denied"),
    ('Karin Bos sprak tegen dat zij had geroepen: "Weg ermee."', "denied"),
    ('Het is niet zo dat Karin Bos riep: "Weg ermee."', "denied"),
    ('Stel dat Karin Bos belt en zegt: "Ik kom niet", wat dan?', "supposed"),
    ('Zegt Karin Bos morgen: "Ik stop ermee", dan valt het bestuur.', "supposed"),
    ('Karin Bos keek alsof zij wilde zeggen: "Ga maar weg."', "supposed"),
    ('Mocht Karin Bos zeggen: "Ik stop ermee", dan valt het bestuur.', "supposed"),
    ('Heeft Karin Bos werkelijk gezegd: "Ik blijf"?', "asked"),
    ('Gaat Karin Bos vanavond zeggen: "Ik blijf"?', "asked"),
    ('De bond hoopt dat Karin Bos zegt: "Wij betalen."', "wished"),
    ('De bond wil dat Karin Bos verklaart: "Wij betalen."', "wished"),
    ('Had Karin Bos maar gezegd: "Het spijt me."', "wished"),
    ('"Het spijt me", had Karin Bos moeten zeggen.', "wished"),
    ('"Wij gaan door", zal Karin Bos vanavond zeggen.', "future"),
    ('Karin Bos gaat de raad vertellen: "Het geld is op."', "future"),
]


@pytest.mark.parametrize(("text", "meant"), MEANT)
def test_a_report_is_taken_as_it_is_meant(text, meant):
    assert [one.factuality for one in quotations_in(text)] == [meant]


def test_what_is_not_said_names_who_is_reported():
    (one,) = quotations_in('Karin Bos heeft nooit gezegd: "Het mag niet."')
    assert one.attribution
    assert (one.attribution.speaker.name, one.attribution.certainty) == ("Karin Bos", "inferred")


def test_negation_of_something_else_leaves_the_report_said():
    (one,) = quotations_in('Karin Bos komt niet. "Ik heb geen tijd", zegt ze.')
    assert one.factuality == "said"
