"""Who has spoken before may go on, and a heading repeats what is said below."""

from parsed import evidence_in


def test_words_in_the_same_paragraph_may_go_on():
    found = evidence_in('"Ja", zegt Jan Baas. "Nee."', "Jan Baas", number=1, before="Jan Baas")
    assert "prev:same1:none" in found["Jan Baas"]


def test_a_paragraph_farther_is_told_apart():
    found = evidence_in('"Ja", zegt Jan Baas.\n\n"Nee."', "Jan Baas", number=1, before="Jan Baas")
    assert "prev:next1:none" in found["Jan Baas"]


def test_who_has_asked_a_question_is_told():
    found = evidence_in('"Klaar?", vraagt Jan Baas. "Nee."', "Jan Baas", number=1, before="Jan Baas")
    assert "prev:askedTrue:True:none" in found["Jan Baas"]


def test_nobody_goes_on_where_nobody_has_spoken():
    found = evidence_in('Jan Baas loopt weg. "Nee."', "Jan Baas")
    assert not any(piece.startswith("prev") for piece in found["Jan Baas"])
