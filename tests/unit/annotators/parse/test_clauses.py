import pytest
from parsed import clauses_of, subjects_of


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("De bakker lacht.", ["De bakker"]),
        ("Gisteren lachte de bakker.", ["de bakker"]),
        ("Morgen lacht hij weer.", ["hij"]),
        ("De bakker kwam en lachte.", ["De bakker", "De bakker"]),
        ("De bakker kwam en zijn vrouw lachte.", ["De bakker", "zijn vrouw"]),
        ("Deze plannen maakt de bond niet.", ["de bond"]),
        ("De daders van de brand zegt de agent niet te kennen.", ["de agent"]),
        ("Zelden sprak een jonge dokter langer.", ["een jonge dokter"]),
        ("Toch verlieten de vissers dagelijks een deel van de haven.", ["de vissers"]),
        ("Vorige week aarzelde ze weer.", ["ze"]),
        ("Daarmee won de ploeg met drie punten.", ["de ploeg"]),
        ("In minder ontwikkelde dorpen begint het oude feest met een lied.", ["het oude feest"]),
    ],
)
def test_subject_of_main_clause(text: str, subjects: list[str]):
    assert subjects_of(text) == subjects


def test_verb_behind_a_full_clause_belongs_to_the_clause_around_it():
    assert clauses_of("Toen hij gegeten had liepen zij naar de haven.") == [
        ("subordinate", "had", "hij"),
        ("main", "liepen", "zij"),
    ]


def test_relative_clause_stands_between_subject_and_verb():
    assert clauses_of("De man die het bedrijf leidt, lacht.") == [
        ("relative", "leidt", "die"),
        ("main", "lacht", "De man"),
    ]


def test_verb_first_is_a_condition_where_dan_follows():
    kinds = [kind for kind, _, _ in clauses_of("Mocht de bakker komen, dan gaat de dokter weg.")]
    assert kinds == ["subordinate", "main"]


def test_brackets_are_passed_over():
    assert subjects_of("De bakker (zijn vrouw lacht) werkt.") == ["De bakker"]


def test_infinitive_with_te_has_no_subject():
    assert subjects_of("Om de winkel te redden werkt de bakker hard.") == ["de bakker"]


def test_comparison_opens_no_clause():
    assert subjects_of("Groter dan zijn broer werd de bakker niet.") == ["de bakker"]


def test_fronted_question_word_stands_in_the_main_clause():
    assert clauses_of("Wie zegt dat het kan?")[0] == ("main", "zegt", "Wie")
