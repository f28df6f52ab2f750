"""All who may say a quotation are found, nobody among them."""

from parsed import evidence_in


def test_nobody_is_always_among_the_candidates():
    assert list(evidence_in('Het regent. "Mooi weer."')) == [None]


def test_the_source_of_a_construction_settles_it():
    assert "src:cue-behind:name:0" in evidence_in('"Ja", zegt Jan Baas.', "Jan Baas")["Jan Baas"]


def test_who_reports_in_the_sentence_before_stands_as_cue():
    found = evidence_in('Jan Baas vindt dat vreemd. "Ja."', "Jan Baas")
    assert "fresh:1:cue:name:none" in found["Jan Baas"]


def test_a_subject_keeps_back_whom_a_preposition_governs():
    found = evidence_in('Jan Baas zit naast Mia Vos. "Ja."', "Jan Baas", "Mia Vos")
    assert "rival:subject-name:gov:none" in found["Mia Vos"]
    assert "rival:gov-name:subject:none" in found["Jan Baas"]


def test_the_speaker_before_goes_on_where_nobody_stands_between():
    found = evidence_in('"Ja", zegt Jan Baas. "Nee."', "Jan Baas", number=1, before="Jan Baas")
    assert "prev:none:none" in found["Jan Baas"]


def test_who_was_spoken_of_before_the_last_quotation_is_not_fresh():
    found = evidence_in('Mia Vos kwam. "Ja", zegt Jan Baas. "Nee."', "Jan Baas", "Mia Vos", number=1, before="Jan Baas")
    assert not any(one.startswith("fresh") for one in found["Mia Vos"])


def test_a_town_is_no_candidate():
    assert "Utrecht" not in evidence_in('Jan Baas woont in Utrecht. "Ja."', "Jan Baas")


def test_an_interviewers_question_is_answered_by_whom_it_is_all_about():
    found = evidence_in('Jan Baas stopt.\n\nWas Mia Vos boos op u?\n\n"Nee."', "Jan Baas", "Mia Vos")
    assert "asked:True:none" in found["Jan Baas"]
    assert "asked:False:none" in found["Mia Vos"]


def test_a_line_by_itself_names_who_speaks_below():
    found = evidence_in('Reacties.\n\nJan Baas (14)\n\n"Nee."\n\nMia Vos (15)\n\n"Ja."', "Jan Baas", "Mia Vos")
    assert any(one.startswith("line:") for one in found["Jan Baas"])
    assert not any(one.startswith("line:") for one in found["Mia Vos"])
