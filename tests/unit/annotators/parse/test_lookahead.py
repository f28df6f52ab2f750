from kantlijn.annotators.parse.lookahead import closes, compares, has_te, main_follows, verb_follows
from kantlijn.annotators.parse.phrases import Phrase


def chunks(*heads: str) -> list[Phrase]:
    return [Phrase("", at, at + 1, head) for at, head in enumerate(heads)]


def test_verb_before_the_next_edge():
    assert verb_follows("tItV.", 1, 5, coordinated=False)
    assert not verb_follows("tIt,V.", 1, 6, coordinated=False)
    assert not verb_follows("tIKV.", 1, 5, coordinated=True)


def test_verb_at_the_end_closes_its_clause():
    assert closes("SpV.", 2, 4)
    assert not closes("SpVt.", 2, 5)


def test_main_clause_behind_a_comma():
    assert main_follows("RnV,Vp.", 0, 7)
    assert not main_follows("RV,p.", 0, 5)


def test_dan_behind_a_comparative_compares():
    assert compares("ASnV.", chunks("groter", "dan", "", "is", "."), 1, 5)
    assert not compares("SnV,", chunks("als", "", "komt", ","), 0, 4)


def test_om_opens_an_infinitive_with_te():
    assert has_te("PtAY", chunks("om", "winkel", "te", "redden"), 0, 4)
    assert not has_te("PtVAY", chunks("om", "winkel", "is", "te", "redden"), 0, 5)
