"""The paragraph before a quotation asks for it, or names who answers."""

import pytest
from parsed import context_of, entities_in

from kantlijn.annotators.quotes.interviews import Interviews


def reading(text):
    """Give the interviews of a text and its first quotation."""
    found = entities_in(text)
    return Interviews(found.parsed, found), context_of(found).stretch(0)


def question(text):
    interviews, stretch = reading(text)
    return interviews.question_before(stretch)


def named(text):
    interviews, stretch = reading(text)
    found = interviews.line_before(stretch)
    return found.name if found else None


def test_question_before_a_quotation():
    assert question('Had u dat verwacht?\n\n"Nee, dit kwam uit de lucht vallen."') == "asked"


def test_words_to_somebody_before_a_quotation():
    assert question('Uw voorganger was strenger.\n\n"Dat zegt men in het hele dorp."') == "addressed"


@pytest.mark.parametrize(
    "text",
    [
        'De bakker was strenger.\n\n"Dat zegt men in het hele dorp."',
        'Had u dat verwacht?\n\nHet regent. "Nee, dit kwam uit de lucht vallen."',
        'Had u dat verwacht?\n\nHet regent.\n\n"Nee, dit kwam uit de lucht vallen."',
        '"Nee, dit kwam uit de lucht vallen."',
        '"Had u dat allemaal zo verwacht?"\n\nKarin Bos zweeg.',
    ],
)
def test_what_asks_for_nothing(text):
    assert question(text) == ""


def test_line_by_itself_names_who_answers():
    assert named('Karin Bos (14, havo)\n\n"Ik vond het eigenlijk best saai."') == "Karin Bos"


@pytest.mark.parametrize(
    "text",
    [
        'Karin Bos kwam.\n\n"Ik vond het eigenlijk best saai."',
        'De tuin van Karin Bos\n\n"Ik vond het eigenlijk best saai."',
        'Karin Bos (14, havo)\n\nHet regent. "Ik vond het eigenlijk best saai."',
        '"Ik vond het eigenlijk best saai."',
    ],
)
def test_line_that_names_nobody_for_the_quotation(text):
    assert named(text) is None


def test_a_question_inside_a_paragraph_is_heard():
    found = entities_in('Jan Mol stopt. "Het was mooi." Had u dat verwacht? "Nee." En nu? "Rust." Het regent. "Ja."')
    context = context_of(found)
    interviews = Interviews(found.parsed, found)
    asked = [interviews.question_before(context.stretch(number)) for number in range(4)]
    assert asked == ["", "addressed-inside", "asked-inside", ""]
