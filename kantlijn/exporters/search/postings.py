"""Where a word occurs to a short string, and back: growing numbers as differences, five bits to a letter."""

from collections.abc import Iterable, Sequence

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
EVERYWHERE = "*"
"""Stands before the newest articles of a word that most articles of a large site hold, and that so tells little."""
IN_TITLE, IN_QUOTATION = 1, 2
"""What is known of a word in an article; together less than FLAGS."""
FLAGS = 4


def encode(numbers: Iterable[int]) -> str:
    """Write numbers from 0 up: the last letter of each is one of the first 32, those before it of the others."""
    written: list[str] = []
    for number in numbers:
        letters = [LETTERS[number % 32]]
        while number := number // 32:
            letters.append(LETTERS[32 + number % 32])
        written += reversed(letters)
    return "".join(written)


def encode_places(places: Sequence[int]) -> str:
    """Write the numbers of people or terms, which grow."""
    return encode(place - before for before, place in zip((-1, *places), places, strict=False))


def encode_articles(flags: Sequence[tuple[int, int]]) -> str:
    """Write the numbers of articles, which grow, each with what is known of the word there."""
    before = (-1, *(number for number, _ in flags))
    return encode((number - last) * FLAGS + known for last, (number, known) in zip(before, flags, strict=False))
