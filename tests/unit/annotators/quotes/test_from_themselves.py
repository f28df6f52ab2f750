"""Who a candidate is, and what the quotation says, speaks for or against him wherever he stands."""

from parsed import evidence_in


def test_the_only_person_of_an_article_is_told():
    assert "only:none" in evidence_in('Jan Baas loopt weg. "Nee."', "Jan Baas")["Jan Baas"]


def test_of_two_people_none_is_the_only_one():
    found = evidence_in('Jan Baas liep naar Mia Vos. "Nee."', "Jan Baas", "Mia Vos")
    assert not any("only:none" in pieces for pieces in found.values())


def test_words_in_the_first_person_fit_a_person():
    assert "type:person:I" in evidence_in('"Ik weet het niet", zegt Jan Baas.', "Jan Baas")["Jan Baas"]
    assert "type:person:no" in evidence_in('"Het regent", zegt Jan Baas.', "Jan Baas")["Jan Baas"]


def test_who_is_named_in_the_words_is_told():
    found = evidence_in('Jan Baas liep weg. Mia Vos lacht. "Jan Baas komt terug."')
    assert "quoted:none" in found["Jan Baas"]
    assert "quoted:none" not in found["Mia Vos"]


def test_who_has_spoken_is_told_from_who_is_silent():
    found = evidence_in(
        '"Ja", zegt Jan Baas. Mia Vos lacht. "Nee."', "Jan Baas", "Mia Vos", number=1, before="Jan Baas"
    )
    assert "spoke:none" in found["Jan Baas"]
    assert "silent:none" in found["Mia Vos"]


def test_what_part_of_the_quotations_each_has_said_is_told():
    text = '"Ja", zegt Jan Baas. "Nee", zegt Jan Baas. Mia Vos lacht. "Nee."'
    found = evidence_in(text, "Jan Baas", "Mia Vos", number=2, before="Jan Baas")
    assert any(piece.startswith("share:all:") for piece in found["Jan Baas"])
    assert any(piece.startswith("share:none:") for piece in found["Mia Vos"])
