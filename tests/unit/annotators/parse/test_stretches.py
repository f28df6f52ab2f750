from articles import article_from

from kantlijn.annotators.parse.stretches import find_stretches


def stretches(text):
    spans, runs, problems = find_stretches(article_from(text))
    return [span.of(text) for span in spans], runs, len(problems)


def test_stretches_stand_in_the_order_of_the_text():
    assert stretches("'Klaar', zei Bo. \"Nooit.\"") == (["'Klaar'", '"Nooit."'], [False, False], 0)


def test_what_ends_with_its_paragraph_is_a_run():
    assert stretches('"Wij gaan.\n\n"Nooit meer weg."') == (['"Wij gaan.', '"Nooit meer weg."'], [True, False], 0)


def test_a_mark_without_partner_is_told():
    assert stretches('"Kom mee, zei Bo. Zij ging.')[2] == 1


def test_text_without_marks_has_none():
    assert stretches("Bo's fiets staat 's avonds buiten.") == ([], [], 0)
