"""Texts to texts that nobody would write: pieces cut, doubled, swapped, spliced, strewn with what readers look for."""

from collections.abc import Callable, Sequence
from random import Random

SIGNS = (
    '"', "“", "”", "„", "‘", "’", "'", "«", "»", ",,", "''", ".", ",", ":", ";", "!", "?", "…", "-", "–", "—", "(",
    ")", "[", "]", "{", "}", "<", ">", "&", "|", "/", "\\", "*", "_", "`", "#", "~", "=", "+", "@", "%", "$", "^",
    "•", "·", "→", "\t", "\n", "\n\n", "\r\n", "\r", " ", "  ", "\u00a0", "\u00ad", "\u200b", "\u200d", "\ufeff",
    "\u2028", "\u2029", "\u202e", "\u2066", "\x0c", "\x1b", "\x7f", "\x85", "e\u0301", "İ", "ß", "ŉ", "👍🏽",
    "\U0010fffd", "\ud7ff", "\u0600", "א", "漢",
)  # fmt: skip
WORDS = (
    " zegt ", " zei ", " aldus ", " volgens ", " vindt ", "'s avonds", "foto's", "minister Jan Bos", "Hanna de Wit",
    "de VVD", "NAVO", "premier", "een woordvoerder", "de man (34)", "Jan K.", " van der ", " de ", "hij ", "zij ",
    "vandaag, 08:28", "31 februari 2025", "9999-12-31T23:59:59Z", "0001-01-01", "datum: 14 maart 2025\n",
    "bron: ANP\n", "rechten: eigen\n", "url: https://x.example/\n", "---\n", "--- en\n", "title: x\n",
    "tags: [a, b\n", "&a [*a, *a]", "!!python/object:os.system x", "Lees ook: ", "Deel dit artikel\n", "Foto: ANP",
    "> ", "- ", "1. ", "# ", "```\n", "[x](https://y.example/)", "[x](javascript:alert(1))", "![x](../../etc/passwd)",
    "[[x|y]]", "[^1]", "| a | b |\n|---|---|\n", "<b>", "</p>", "<p>", "<!--", "<script>alert(1)</script>", "<h1>",
    "</h1>", "<a href='#x'>", "<img src=x onerror=alert(1)>", "<article>", "<time datetime='9999-12-31'>",
    "<meta property='article:published_time' content='x'>",
    '<script type=\'application/ld+json\'>{"@type": "NewsArticle"}</script>', "&euml;", "&#0;", "&#x110000;",
    "marks:\n  - ", "{exact: ", "speaker: ", "person: null", "quotation: scare", "keep: [",
    "checked: Els, 2025-02-30\n", "[tool.kantlijn]\n", 'language = "fr"\n', "base_url = 3\n", "%(name)s", "%s",
    "{{ 7*7 }}", "{% include x %}", "\\u0000", "../", "%2e%2e/", "%00",
)  # fmt: skip
"""What readers, annotators and templates look for, and what has broken others."""

Mutator = Callable[[Random, str, Sequence[str]], str]


def place(random: Random, text: str) -> int:
    """Choose a place."""
    return random.randint(0, len(text))


def piece(random: Random, text: str) -> tuple[int, int]:
    """Choose a piece, most often a short one."""
    start = place(random, text)
    return start, min(len(text), start + random.choice((1, 2, 5, 20, 80, 400)))


def insert_sign(random: Random, text: str, _: Sequence[str]) -> str:
    """Put a sign somewhere, perhaps many times."""
    at = place(random, text)
    return text[:at] + random.choice(SIGNS) * random.choice((1, 1, 1, 2, 3, 17)) + text[at:]


def insert_word(random: Random, text: str, _: Sequence[str]) -> str:
    """Put words somewhere that mean something to a reader."""
    at = place(random, text)
    return text[:at] + random.choice(WORDS) + text[at:]


def delete(random: Random, text: str, _: Sequence[str]) -> str:
    """Take a piece away."""
    start, end = piece(random, text)
    return text[:start] + text[end:]


def double(random: Random, text: str, _: Sequence[str]) -> str:
    """Say a piece again, up to nine times."""
    start, end = piece(random, text)
    return text[:end] + text[start:end] * random.randint(1, 9) + text[end:]


def swap(random: Random, text: str, _: Sequence[str]) -> str:
    """Move a piece to another place."""
    start, end = piece(random, text)
    rest = text[:start] + text[end:]
    at = place(random, rest)
    return rest[:at] + text[start:end] + rest[at:]


def splice(random: Random, text: str, others: Sequence[str]) -> str:
    """Go on as another text does."""
    other = random.choice(others)
    return text[: place(random, text)] + other[place(random, other) :]


def replace_sign(random: Random, text: str, _: Sequence[str]) -> str:
    """Write one character of the text otherwise, everywhere."""
    return text.replace(random.choice(text), random.choice(SIGNS)) if text else text


def change_case(random: Random, text: str, _: Sequence[str]) -> str:
    """Write a piece in capitals or small letters."""
    start, end = piece(random, text)
    return text[:start] + random.choice((str.upper, str.lower, str.title))(text[start:end]) + text[end:]


def reverse(random: Random, text: str, _: Sequence[str]) -> str:
    """Turn a piece round."""
    start, end = piece(random, text)
    return text[:start] + text[start:end][::-1] + text[end:]


MUTATORS: tuple[Mutator, ...] = (
    insert_sign, insert_sign, insert_word, insert_word, delete, double, swap, splice, replace_sign, change_case,
    reverse,
)  # fmt: skip
LEAST, LONGEST = 320, 480
"""Characters: of the text to begin with, which changes may shorten, and at most."""
MIDDLE = 0.5
"""How often a long base is not taken from its beginning, where front matter, masthead and headline stand."""


def mutate(random: Random, bases: Sequence[str]) -> str:
    """Give a text made from a window of one of the bases by a few changes, seldom by many."""
    text = random.choice(bases)
    while len(text) < LEAST:
        text += "\n\n" + random.choice(bases)
    if len(text) > LONGEST and random.random() < MIDDLE:
        start = random.randrange(len(text) - LEAST)
        text = text[start : start + LONGEST]
    for _ in range(random.choice((1, 2, 3, 5, 8, 20))):
        text = random.choice(MUTATORS)(random, text[:LONGEST], bases)
    return text[:LONGEST]
