"""A word as it is written to a token: what it is, and what it can do in a noun phrase or a report."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from kantlijn.annotators.language.closed_words import AUXILIARIES, DETERMINERS, ENDS_PHRASE, PREPOSITIONS, PRONOUNS
from kantlijn.annotators.language.cues import CueForm, lookup, reporting
from kantlijn.annotators.language.person_nouns import heads_phrase
from kantlijn.model.span import Span

TokenKind = Literal["word", "name", "quote", "mark"]
WORD = re.compile(r"\w")
BEGINS = PREPOSITIONS | DETERMINERS | frozenset(PRONOUNS)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark, a name or a whole quotation, wherever it stands; no tuple, whose fields are read more slowly."""

    kind: TokenKind
    text: str
    low: str = ""
    """In lower case; of a name and a quotation empty."""
    item: int = -1
    """Which mention or quotation of the article it is."""
    capital: bool = False
    """Whether a word has a capital of its own, and not because it opens a sentence."""
    begins: bool = False
    """Whether a phrase may begin with the token, or behind it where it is a preposition."""
    heads: bool = False
    """Whether it is a noun for people or a body."""
    breaks: bool = False
    """Whether it is a word that noun phrases seldom run over."""
    verb: bool = False
    """Whether it is a verb that a subject may precede."""
    forms: tuple[CueForm, ...] = ()
    """What it can be as a reporting verb."""


class Sentence(list[Token]):
    """The tokens of a sentence, with where they stand in the text."""

    __slots__ = ("ends", "quotes", "starts")

    def __init__(self) -> None:
        """Begin without tokens."""
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.quotes: list[int] = []
        """Which of the tokens are quotations."""

    def add(self, token: Token, start: int, end: int) -> None:
        """Put a token behind the others."""
        self.append(token)
        self.starts.append(start)
        self.ends.append(end)

    def add_quotation(self, item: int, span: Span) -> None:
        """Put a quotation of the article behind the other tokens."""
        self.quotes.append(len(self))
        self.add(read_quotation(item), span.start, span.end)

    def span(self, place: int) -> Span:
        """Give the place of a token in the text."""
        return Span(self.starts[place], self.ends[place])

    def low_at(self, place: int) -> str:
        """Give a word in lower case; empty behind the last one."""
        return self[place].low if place < len(self) else ""


@lru_cache(maxsize=1 << 15)
def read_token(written: str) -> Token:
    """Give a word or mark as a token; a capital is taken for the word's own."""
    low = written.lower()
    if not WORD.match(written):
        return Token("mark", written, low)
    heads = heads_phrase(low)
    capital = low != written and written[0].isupper()
    verb = low in AUXILIARIES or reporting(low) is not None
    return Token(
        "word", written, low,
        capital=capital,
        begins=capital or heads or low in BEGINS,
        heads=heads,
        breaks=verb or low in ENDS_PHRASE,
        verb=verb,
        forms=lookup(low),
    )  # fmt: skip


@lru_cache(maxsize=1 << 10)
def read_quotation(item: int) -> Token:
    """Give a quotation as a token, by its number in the article."""
    return Token("quote", "", item=item)


@lru_cache(maxsize=1 << 15)
def read_opener(written: str) -> Token:
    """Give a word as a token whose capital only opens its sentence."""
    token = read_token(written)
    return replace(token, capital=False, begins=token.heads or token.low in BEGINS)
