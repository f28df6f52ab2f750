import re

from articles import article_from
from quoted import quotations_of

from kantlijn.annotators.identity import identify_quotations


def identified(text):
    article = article_from(text)
    return identify_quotations(article, quotations_of(article)[0])


def parts(text):
    return [(quotation.part, quotation.parts) for quotation in identified(text)]


def test_id_is_short_and_the_same_every_time():
    (once,), (again,) = identified('"Wij gaan door", zei Bo.'), identified('"Wij gaan door", zei Bo.')
    assert once.id == again.id
    assert re.fullmatch(r"c-[0-9a-f]{6}", once.id)


def test_edit_elsewhere_keeps_the_id():
    before = identified('Het regent. "Wij gaan door", zei Bo.')
    after = identified('Het sneeuwt nu. "Nee!" riep Els. "Wij gaan door", zei Bo.')
    assert before[0].id == after[1].id


def test_edit_of_the_end_and_of_the_marks_keeps_the_id():
    long = '"Wij gaan de komende jaren gewoon door met alles, hier", zei Bo.'
    edited = "“Wij gaan de komende jaren gewoon door met alles, daar”, zei Bo."
    assert identified(long)[0].id == identified(edited)[0].id


def test_equal_words_get_different_ids():
    first, second = identified('"Nee", zei Bo. Het bleef stil. "Nee", zei Els.')
    assert first.id != second.id


def test_interrupted_sentence_is_one_quotation():
    text = '"Wij gaan", zei Bo, "nooit meer weg."'
    first, second = identified(text)
    assert first.id == second.id
    assert parts(text) == [(1, 2), (2, 2)]


def test_question_may_be_interrupted_too():
    assert parts('"Wat?" vroeg Bo, "wil jij dat?"') == [(1, 2), (2, 2)]


def test_fragment_in_the_next_sentence_is_a_new_quotation():
    assert parts("'Wij gaan door.' Ook zei Bo dat het plan, 'dat nog niet eens klaar is', deugt.") == [(1, 1), (1, 1)]


def test_continued_paragraphs_are_one_quotation():
    assert parts('Bo: "Wij gaan door.\n\n"Tot het eind.\n\n"Dan stoppen wij."') == [(1, 3), (2, 3), (3, 3)]


def test_new_sentence_of_the_same_speaker_is_a_new_quotation():
    assert parts('"Wij gaan door", zei Bo. "Tot het eind."') == [(1, 1), (1, 1)]


def test_new_sentence_after_a_comma_is_a_new_quotation():
    assert parts('"Wij gaan door", zei Bo, "Tot het eind."') == [(1, 1), (1, 1)]


def test_answer_in_the_next_paragraph_is_a_new_quotation():
    assert parts('"Gaat u door?"\n\n"Tot het eind."') == [(1, 1), (1, 1)]


def test_terms_in_one_sentence_are_not_parts():
    assert parts("De 'sprint', zei Bo, is een 'rit'.") == [(1, 1), (1, 1)]
