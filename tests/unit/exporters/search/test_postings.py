from hypothesis import given
from hypothesis import strategies as st

from kantlijn.exporters.search.postings import LETTERS, encode, encode_articles, encode_places


def decode(text: str) -> list[int]:
    """As the page's script reads it."""
    numbers, number = [], 0
    for letter in text:
        value = LETTERS.index(letter)
        number = number * 32 + value % 32
        if value < 32:
            numbers.append(number)
            number = 0
    return numbers


@given(st.lists(st.integers(0, 1 << 40)))
def test_every_number_comes_back(numbers):
    assert decode(encode(numbers)) == numbers


def test_neighbours_take_a_letter_each():
    assert encode_places([0, 1, 2, 40]) == "BBB" + encode([38])


def test_article_comes_with_what_is_known_of_the_word():
    assert decode(encode_articles([(0, 1), (3, 2)])) == [1 * 4 + 1, 3 * 4 + 2]
