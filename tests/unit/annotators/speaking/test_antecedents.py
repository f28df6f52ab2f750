from narrations import story_of

from kantlijn.annotators.speaking.antecedents import find_antecedent
from kantlijn.model.annotations import Speaker

NAMES = ("Mia Vos", "Jan Baas")


def antecedent(text, sex, *, heard=()):
    story = story_of(text, *NAMES)
    for sentence, name in heard:
        story.hear(sentence, story.narration.starts[sentence], Speaker(name, "person"))
    found = find_antecedent(story, len(story.narration.starts) - 1, len(text), sex)
    return found and found.name


def test_the_subject_comes_before_others():
    assert antecedent("Mia Vos liep met Jan Baas. Zij", "f") == "Mia Vos"


def test_sex_decides_between_two():
    assert antecedent("Mia Vos liep met Jan Baas. Hij", "m") == "Jan Baas"


def test_who_spoke_comes_first():
    assert antecedent('"Ja." Dat is zo. En toen?', "m", heard=[(0, "Jan Baas")]) == "Jan Baas"


def test_a_pronoun_as_subject_hides_the_others():
    assert antecedent("Jan Baas kwam. Hij sprak met Piet Kok. Hij", "m") == "Jan Baas"


def test_who_is_but_mentioned_in_another_paragraph_gives_way():
    text = 'Mia Vos en Jan Baas. "Ja."\n\nMia Vos kwam later met Jan Baas.\n\nEn toen?'
    assert antecedent(text, "m", heard=[(1, "Jan Baas")]) == "Jan Baas"


def test_nobody_of_that_sex_is_no_antecedent():
    assert antecedent("Mia Vos zwijgt. Hij", "m") is None


def test_somebodys_brother_is_taken_up_by_a_pronoun_of_his_sex():
    assert antecedent("Jan Baas verdween. Zijn broer belde. Hij", "m") == "zijn broer"


def test_somebodys_wife_leaves_the_pronoun_to_him():
    assert antecedent("Jan Baas verdween. Zijn vrouw belde. Hij", "m") == "Jan Baas"


def test_nobody_in_a_question_is_taken_up():
    assert antecedent("Mia Vos zwijgt. Of een opvolger komt, wil zij", "f") == "Mia Vos"


def test_a_pronoun_takes_up_somebody_behind_another_word_for_him():
    assert antecedent("Mia Vos bewaart pollen. De bioloog reist veel. Zij", "f") == "Mia Vos"


def test_a_pronoun_behind_an_office_takes_up_whoever_holds_it():
    assert antecedent("Mia Vos reist veel. De wethouder knikt. Zij", "f") == "de wethouder"


def test_a_pronoun_behind_a_clause_takes_up_who_is_named_in_it():
    assert antecedent("Toen Jan Baas thuiskwam, zag hij water. Met stromen. Hij", "m") == "Jan Baas"
    assert antecedent("Mia Vos kwam. Toen Jan Baas thuis was, zag zij water. Zij", "f") == "Mia Vos"


def test_a_noun_with_a_body_of_its_own_is_somebody_new():
    assert antecedent("Mia Vos bewaart pollen. De bioloog bij de bank reist veel. Zij", "f") == "de bioloog bij de bank"


def test_zij_is_a_woman_before_it_is_somebody_of_either_sex():
    assert antecedent("De aannemer zag Mia Vos. Zij", "f") == "Mia Vos"
    assert antecedent("De aannemer zag Jan Baas. Zij", "f") == "de aannemer"
