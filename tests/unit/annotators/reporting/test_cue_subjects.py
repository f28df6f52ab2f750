import pytest
from narrations import narration_of

from kantlijn.annotators.reporting.cue_subjects import find_main_clause, find_subject, is_noun, reporting_forms


def subject(text, verb, *names):
    tokens = narration_of(text, *names).tokens(0)
    place = next(number for number, token in enumerate(tokens) if token.text == verb)
    found = find_subject(tokens, place, 0, len(tokens))
    return found and text[found.start : found.end]


@pytest.mark.parametrize(
    ("text", "verb", "words"),
    [
        ("Mia Vos, hoogleraar in Leiden, zegt dat het kan.", "zegt", "Mia Vos"),
        ("Gisteren zei Mia Vos dat het kon.", "zei", "Mia Vos"),
        ("Zijn advocaat, mr. Mia Vos, vroeg de rechter om uitstel.", "vroeg", "Zijn advocaat, mr. Mia Vos"),
        ("De wet, zegt Mia Vos, is duidelijk.", "zegt", "Mia Vos"),
        ("Mia Vos kwam binnen en zei dat het kon.", "zei", "Mia Vos"),
        ("Dat Jan Baas zwijgt, zegt Mia Vos al jaren.", "zegt", "Mia Vos"),
        ("Jan Baas, die alles zag, een buurman, zegt niets.", "zegt", "Jan Baas"),
        ("Jan Baas moet meer uitleggen, vindt bestuurder Mia Vos.", "vindt", "bestuurder Mia Vos"),
        ("Jan Baas belde met Mia Vos, die zei dat het kon.", "zei", "Mia Vos"),
        ("Jan Baas belde met Mia Vos van de bond, die zei dat het kon.", "zei", "Mia Vos"),
        ("Jan Baas belde met Mia Vos, lid van de bond, die zei dat het kon.", "zei", "Mia Vos"),
        ("Jan Baas belde met Mia Vos (54), die zei dat het kon.", "zei", "Mia Vos"),
        ("Jan Baas belde met de bond, die zei dat het kon.", "zei", "de bond"),
        ("Zij zagen de man die Mia Vos sprak.", "sprak", "Mia Vos"),
        ("Gisteren zei dan weer Mia Vos dat het kon.", "zei", "Mia Vos"),
        ("In een brief aan Jan Baas schrijft de wethouder dat het kan.", "schrijft", "de wethouder"),
    ],
)
def test_the_subject_of_a_reporting_verb(text, verb, words):
    assert subject(text, verb, "Mia Vos", "Jan Baas") == words


def test_what_a_preposition_governs_is_no_subject():
    assert subject("Over Mia Vos zegt niets.", "zegt", "Mia Vos") is None


def test_a_separable_verb_wants_its_particle():
    tokens = narration_of("Hij vult de kast met boeken aan").tokens(0)
    assert [form.lemma for form in reporting_forms(tokens, 1, len(tokens))] == ["aanvullen"]
    assert reporting_forms(tokens, 1, len(tokens) - 1) == []


@pytest.mark.parametrize(
    ("text", "noun"), [("Dat was de vraag", True), ("Dat is haar vraag", True), ("Zij zei", False)]
)
def test_a_word_behind_an_article_is_no_verb(text, noun):
    tokens = narration_of(text).tokens(0)
    assert is_noun(tokens, len(tokens) - 1, 0) is noun


def test_a_form_that_no_noun_has_is_a_verb_behind_a_pronoun():
    assert not is_noun(narration_of("Hoe hij tegen haar riep").tokens(0), 4, 0)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Als Mia Vos komt, kijkt Jan Baas op.", "kijkt Jan Baas op."),
        ("Of het kan, weet zij niet.", "weet zij niet."),
        ("Als het regent, sneeuwt of waait, ook.", "Als het regent, sneeuwt of waait, ook."),
        ("Mia Vos, als zij komt, lacht.", "Mia Vos, als zij komt, lacht."),
    ],
)
def test_where_the_main_clause_begins(text, rest):
    tokens = narration_of(text, "Mia Vos", "Jan Baas").tokens(0)
    assert text[tokens.starts[find_main_clause(tokens, 0, len(tokens))] :] == rest


def test_a_plural_behind_volgens_is_no_verb():
    assert is_noun(narration_of("Het was volgens getuigen erg").tokens(0), 3, 0)
    assert not is_noun(narration_of("Zij zullen van alles getuigen").tokens(0), 4, 0)
