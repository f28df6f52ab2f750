from articles import article_from

from kantlijn.annotators.quoting.continued import BlockQuotes, join_paragraphs
from kantlijn.annotators.quoting.quote_marks import find_marks
from kantlijn.annotators.quoting.quote_pairs import pair_marks


def quotes_of(text, place, block):
    marks = [mark for mark in find_marks(text) if block.span.start <= mark.start < block.span.end]
    return BlockQuotes(place, block, *pair_marks(text, marks))


def joined(text):
    blocks = article_from(text).blocks
    found = join_paragraphs(text, blocks, [quotes_of(text, place, block) for place, block in enumerate(blocks)])
    return [span.of(text) for quotes in found for span in quotes.outermost], [len(quotes.unclosed) for quotes in found]


def test_repeated_opening_mark_carries_the_quotation_on():
    text = 'Bo zei: "Wij gaan door.\n\n"Tot het eind.\n\n"Dan stoppen wij."\n\nZij ging.'
    assert joined(text) == (['"Wij gaan door.', '"Tot het eind.', '"Dan stoppen wij."'], [0, 0, 0, 0])


def test_closing_mark_two_paragraphs_on_ends_the_quotation():
    text = "“Wij gaan door.\n\nTot het eind.\n\nDan stoppen wij”, zei Bo."
    assert joined(text) == (["“Wij gaan door.", "Tot het eind.", "Dan stoppen wij”"], [0, 0, 0])


def test_lost_paragraph_breaks_leave_two_stretches():
    text = "Hoe nu verder? 'Wij gaan door. Dat is besloten. 'Tot het eind zelfs.' Bo lacht."
    assert joined(text)[0] == ["'Wij gaan door. Dat is besloten.", "'Tot het eind zelfs.'"]


def test_word_in_marks_inside_a_continued_stretch_is_part_of_it():
    text = "Hoe dan? 'De term 'straf' vind ik fout. Wij kiezen zelf. 'Tot het eind zelfs.' Bo lacht."
    assert joined(text)[0] == ["'De term 'straf' vind ik fout. Wij kiezen zelf.", "'Tot het eind zelfs.'"]


def test_forgotten_mark_before_the_narrator_is_not_carried_on():
    text = '"Wij gaan door, zegt Bo.\n\n"Niet waar", zegt Els.'
    assert joined(text) == (['"Niet waar"'], [1, 0])


def test_forgotten_mark_in_the_last_paragraph_stays_open():
    assert joined('Bo knikte. "Wij gaan door.') == ([], [1])


def test_mark_in_the_middle_of_a_sentence_is_not_carried_on():
    assert joined('Het was "een ramp volgens Bo.\n\n"Wij gaan door", zei zij.') == (['"Wij gaan door"'], [1, 0])


def test_other_quotations_between_end_the_search_for_a_closing_mark():
    text = '"Wij gaan door.\n\nZij noemt het "mooi".\n\nEls zei: nooit".'
    assert joined(text)[0] == ['"mooi"']
