import pytest
from articles import article_from

from kantlijn.annotators.privacy import leave_in_peace, withhold_names
from kantlijn.model.annotations import AnnotatedArticle, Attribution, Mention, Quotation, Speaker
from kantlijn.model.span import Span


def private_in(text: str, *named: str, entity_id: str | None = None) -> list[bool]:
    mentions = [Mention(Span(text.index(name), text.index(name) + len(name)), name, entity_id) for name in named]
    return [mention.private for mention in leave_in_peace(article_from(text), mentions)]


@pytest.mark.parametrize(
    "text",
    [
        "Sem de Wit (9) vond het beeld.",
        "Sem de Wit, 9 jaar, vond het beeld.",
        "De 17-jarige Sem de Wit vond het beeld.",
        "Het jongetje Sem de Wit vond het beeld.",
    ],
)
def test_child_is_left_in_peace(text):
    assert private_in(text, "Sem de Wit") == [True]


@pytest.mark.parametrize(
    "name",
    ["Jan K.", "Jan K.-B.", "Jan K", "Mohammed Al-M.", "El B.", "Jan van der K.", "K.", "J. de V.", "Omar el B."],
)
def test_suspect_by_initial_is_left_in_peace(name):
    assert private_in(f"De rechter verhoorde {name} maandag.", name) == [True]


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("Kinderburgemeester Sem de Wit (11) opende de brug.", True),
        ("De 16-jarige jeugdburgemeester Sem de Wit opende de brug.", True),
        ("Kinderdirecteur Sem de Wit (9) opende de brug.", True),
        ("Het jongetje Sem de Wit, zoon van de burgemeester van Zaltveen, lachte.", True),
        ("Het jongetje Sem de Wit, trotse kinderburgemeester van Zaltveen, lachte.", True),
        ("Baby Sem de Wit, later geliefd burgemeester van Zaltveen, sliep.", True),
        ("Baby Sem de Wit, succesvol burgemeester van Zaltveen, sliep ooit hier.", False),
        ("Burgemeester Sem de Wit (11) opende de brug.", False),
        ("Directeur Sem de Wit (11) opende de brug.", False),
    ],
)
def test_a_function_of_grown_ups_stands_against_a_word_for_a_child(text, private):
    assert private_in(text, "Sem de Wit") == [private]


def test_one_telling_place_holds_for_all_mentions():
    text = "Noor (8) lachte. Later huilde Noor."
    spans = [Span(0, 4), Span(text.rindex("Noor"), text.rindex("Noor") + 4)]
    mentions = leave_in_peace(article_from(text), [Mention(span, "Noor") for span in spans])
    assert [mention.private for mention in mentions] == [True, True]


@pytest.mark.parametrize(
    "text",
    [
        "Sem de Wit (61) vond het beeld.",
        "De 48-jarige Sem de Wit vond het beeld.",
        "Sem de Wit (D66) vond het beeld.",
        "Sem de Wit, 9 jaar wethouder, vond het beeld.",
        "Sem de Wit vond 9 beelden.",
    ],
)
def test_grown_up_is_not(text):
    assert private_in(text, "Sem de Wit") == [False]


def test_initials_before_a_surname_hide_nobody():
    assert private_in("Minister J. de Wit vertrok.", "J. de Wit") == [False]


def test_people_of_the_gazetteer_have_their_note():
    assert private_in("Sem de Wit (16) won goud.", "Sem de Wit", entity_id="sem-de-wit") == [False]


@pytest.mark.parametrize(
    ("text", "name", "shown"),
    [
        ('"Ja", zegt Sem (9).', "Sem", "een minderjarige"),
        ('Verdachte Jan K. zei "ja".', "Jan K.", "een verdachte"),
        ('Getuige Jan K. zei "ja".', "Jan K.", "iemand zonder achternaam"),
    ],
)
def test_speaker_who_is_left_in_peace_is_not_named(text, name, shown):
    mention = Mention(Span(text.index(name), text.index(name) + len(name)), name, private=True)
    said = Quotation(Span(0, 4), attribution=Attribution(Speaker(name, "person"), "certain", "cue", "cue"))
    (withheld,) = withhold_names(AnnotatedArticle(article_from(text), (said,), (mention,))).quotations
    assert withheld.attribution
    assert withheld.attribution.speaker == Speaker(shown, "unnamed")


def test_others_keep_their_names():
    mention = Mention(Span(0, 3), "Sem", private=True)
    said = Quotation(Span(0, 3), attribution=Attribution(Speaker("Els", "person"), "certain", "cue", "cue"))
    annotated = AnnotatedArticle(article_from("Sem lacht."), (said, Quotation(Span(4, 9))), (mention,))
    assert withhold_names(annotated).quotations == annotated.quotations


def test_words_that_name_him_are_no_reason_that_is_shown():
    text = '"Ja", zegt Sem (9). "Nee", zegt Els.'
    child = Mention(Span(11, 14), "Sem", private=True)
    his = Attribution(Speaker("Sem", "person"), "certain", "cue", "cue", cue=Span(6, 10), evidence=Span(11, 18))
    hers = Attribution(Speaker("Els", "person"), "certain", "cue", "cue", cue=Span(27, 31), evidence=Span(32, 35))
    said = Quotation(Span(0, 4), attribution=his), Quotation(Span(20, 25), attribution=hers)
    first, second = withhold_names(AnnotatedArticle(article_from(text), said, (child,))).quotations
    assert first.attribution
    assert (first.attribution.cue, first.attribution.evidence) == (Span(6, 10), None)
    assert second.attribution == hers


@pytest.mark.parametrize(
    "name", ["Ali Ö.", "Peter Th.", "Sjaak IJ.", "Tom V.D.B.", "Marco van B.-", "B.K.", "Jean-Luc D.V."]
)
def test_initials_of_all_forms_withhold_a_surname(name):
    assert private_in(f"De rechter verhoorde {name} maandag.", name) == [True]


@pytest.mark.parametrize("name", ["Jan de Wit jr.", "J.H. de Wit", "Jan J. de Wit", "Bo Bos"])
def test_initials_elsewhere_do_not(name):
    assert private_in(f"De rechter verhoorde {name} maandag.", name) == [False]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Joran v/d S. kreeg een taakstraf.", "Joran"),
        ("De broers Ali en Hassan B. zwegen.", "Ali"),
        ("Kees Kh. kreeg een taakstraf.", "Kees Kh"),
    ],
)
def test_initial_behind_a_name_that_was_cut_withholds_it_too(text, name):
    assert private_in(text, name) == [True]


def test_first_name_before_another_sentence_is_shown():
    assert private_in("Dat zegt Joran. De B. is een letter.", "Joran") == [False]


def test_who_holds_an_office_was_a_child_long_ago():
    text = "Koning Sem de Wit sprak. In 1978 riep de 11-jarige Sem de Wit iets anders."
    first, second = Span(7, 17), Span(text.rindex("Sem"), text.rindex("Sem") + 10)
    mentions = [Mention(first, "Sem de Wit", role="koning"), Mention(second, "Sem de Wit")]
    assert not any(each.private for each in leave_in_peace(article_from(text), mentions))
    swimmers = [Mention(second, "Sem de Wit", role="zwemmer")]
    assert all(each.private for each in leave_in_peace(article_from(text), swimmers))


@pytest.mark.parametrize(("between", "told"), [("", True), ("Els de Wit zag dat. ", False), ("zo " * 400, False)])
def test_next_sentence_tells_of_the_one_who_is_named_right_before(between, told):
    text = f"Op het plein zong Sem de Wit {between}met veel plezier. Hij is 9 jaar oud."
    named = ["Sem de Wit", *(["Els de Wit"] if "Els" in between else [])]
    assert private_in(text, *named)[0] is told
