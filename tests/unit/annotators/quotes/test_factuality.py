from pathlib import Path

import pytest
from parsed import parsed_from
from quoted import quotations_in, speakers_in

from kantlijn.annotators.quotes.attribution import factuality_by
from kantlijn.annotators.quotes.context import QuoteContext
from kantlijn.annotators.quotes.factuality import evidence_of_factuality, is_doubtful

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
    ('Zonder te lachen zei Karin Bos: "Weg ermee."', "said"),
    ('Zonder te zeggen: "Weg ermee", liep Karin Bos door.', "denied"),
    ('Karin Bos vertrok zonder dat zij zei: "Sorry."', "denied"),
    ('Karin Bos gaat de raad vertellen: "Het geld is op."', "future"),
]


LINES = (Path(__file__).parent / "evidence.tsv").read_text(encoding="utf-8").splitlines()
EVIDENCE = [line.split("\t") for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(("text", "evidence"), EVIDENCE)
def test_the_evidence_is_of_the_report_and_of_the_sentences_beside_it(text, evidence):
    parsed = parsed_from(text)
    assert ", ".join(sorted(evidence_of_factuality(parsed, QuoteContext(parsed).stretch(0)))) == evidence


@pytest.mark.parametrize(
    "piece",
    [
        *(f"0:{name}:reports" for name in ("negation", "denial", "condition", "coming")),
        *("first:?", "up:negation", "up:denial:dat", "up:condition", "opener:als:dan", "sign:if"),
    ],
)
def test_a_small_word_near_a_report_bars_certainty(piece):
    assert is_doubtful({"end:", piece})
    assert factuality_by(frozenset({"end:", piece, "place:opens"}))[1] >= 0.2


@pytest.mark.parametrize("piece", ["0:negation:silent", "0:modal:reports", "up:wish", "opener:dat:", "sign:wished"])
def test_other_words_near_a_report_are_weighed_alone(piece):
    assert not is_doubtful({"end:", piece})


def test_what_nothing_speaks_against_was_said():
    meant, unsaid = factuality_by(frozenset({"0:reports past", "place:opens"}))
    assert meant == "said"
    assert unsaid < 0.15


@pytest.mark.parametrize("text", ['"Weg ermee", zei Karin Bos bijna.', 'Haast zei Karin Bos: "Weg ermee."'])
def test_what_was_nearly_said_is_not_certain(text):
    assert speakers_in(text) == [("Karin Bos", "inferred")]


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
