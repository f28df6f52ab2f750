"""The narrator's text to sentences of tokens, in which a quotation and a name are one token each."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal, NamedTuple

from kantlijn.annotators.language.closed_words import AUXILIARIES, ENDS_PHRASE, words
from kantlijn.model.annotations import Mention, Quotation
from kantlijn.model.article import Article
from kantlijn.model.span import Span

TokenKind = Literal["word", "name", "quote", "mark"]
TOKEN = re.compile(r"(\w+(?:['’.&/-]\w+)*)|[^\w\s]")
STOP = re.compile(r"[.!?…]([.!?…)\]]*)\s+(,,|\S)")
OPENING = (":", ".", "!", "?", "…", "(", "-", "–", "—")
"""Marks behind which a capital may only open a sentence."""
CLOSING = "\"'”’“»«"
NO_OPENING = frozenset(",;:")
"""Marks that open no sentence."""
ABBREVIATIONS = words(
    "dr drs mr mrs ir ing prof ds st jr sr bijv ca nr resp plm sgt gen kol mevr dhr blz art vgl chr joh th jhr burg wed"
)
"""What stands before a full stop that ends no sentence: `dr. Smit`; initials and `o.a.` besides."""


class Token(NamedTuple):
    """A word, a mark, a name or a whole quotation of a sentence."""

    start: int
    end: int
    kind: TokenKind
    text: str
    low: str
    """In lower case; of a name and a quotation empty."""
    item: int = -1
    """Which mention or quotation of the article it is."""
    capital: bool = False
    """Whether a word has a capital of its own, and not because it opens a sentence."""


class Narration:
    """An article cut into sentences, whose tokens are read when they are asked for."""

    def __init__(self, article: Article, quotations: Sequence[Quotation], mentions: Sequence[Mention]) -> None:
        """Find the sentences; quotations and mentions stand in the order of the text. Scare quotes are narration."""
        self.article = article
        self.text = article.text
        self.quotations = quotations
        self.mentions = mentions
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.paragraphs: list[int] = []
        """For each sentence, which block of the article it stands in."""
        self._direct = [(one.span, place) for place, one in enumerate(quotations) if one.kind == "direct"]
        self._quote_starts = [span.start for span, _ in self._direct]
        self._mention_at = {mention.span.start: place for place, mention in enumerate(mentions)}
        self._tokens: dict[int, list[Token]] = {}
        for place, block in enumerate(article.blocks):
            self._cut(place, block.span)

    def sentence_at(self, offset: int) -> int:
        """Give the number of the sentence that holds an offset, or of the one before it."""
        return bisect_right(self.starts, offset) - 1

    def tokens(self, sentence: int) -> list[Token]:
        """Give the tokens of a sentence."""
        found = self._tokens.get(sentence)
        if found is None:
            found = self._tokens[sentence] = self._read(self.starts[sentence], self.ends[sentence])
        return found

    def kind_of(self, sentence: int) -> str:
        """Give the kind of block that a sentence stands in."""
        return self.article.blocks[self.paragraphs[sentence]].kind

    def quoted(self, offset: int) -> bool:
        """Say whether an offset lies inside a quotation."""
        place = bisect_right(self._quote_starts, offset) - 1
        return place >= 0 and offset < self._direct[place][0].end

    def _cut(self, paragraph: int, block: Span) -> None:
        opened = position = block.start
        first = bisect_right(self._quote_starts, block.start - 1)
        ends: list[int] = []
        while True:
            inside = first < len(self._direct) and self._direct[first][0].start < block.end
            gap_end = self._direct[first][0].start if inside else block.end
            for stop in STOP.finditer(self.text, position, min(block.end, gap_end + 2)):
                after = stop[2]
                if not after.islower() and after not in NO_OPENING and self._ends_sentence(stop, opened):
                    opened = stop.end(1)
                    ends.append(opened)
            if not inside:
                break
            position = min(self._direct[first][0].end, block.end)
            if self._closes(self._direct[first][0], opened, block.end):
                opened = position
                ends.append(opened)
            first += 1
        if opened < block.end and not self.text[opened : block.end].isspace():
            ends.append(block.end)
        self.starts += [block.start, *ends[:-1]][: len(ends)]
        self.ends += ends
        self.paragraphs += [paragraph] * len(ends)

    def _ends_sentence(self, stop: "re.Match[str]", opened: int) -> bool:
        """Say whether a full stop ends a sentence and not an abbreviation or initial."""
        if stop[1] or self.text[stop.start()] != ".":
            return True
        word = self.text[max(opened, stop.start() - 7) : stop.start()].rpartition(" ")[2]
        return not (len(word) == 1 and word.isupper()) and "." not in word and word.lower() not in ABBREVIATIONS

    def _closes(self, quote: Span, opened: int, end: int) -> bool:
        """Say whether a sentence ends with a quotation: `"Ga weg!" Hij lachte.`, not `"Ga weg!" zei hij`."""
        rest = self.text[quote.end : quote.end + 3]
        after = rest.lstrip()[:1] if quote.end < end else ""
        if not after:
            return True
        if not rest[0].isspace() or after.islower() or (after in ",;:.!?()-–" and rest.lstrip()[:2] != ",,"):
            return False
        inner = self.text[quote.start : quote.end].rstrip(CLOSING)
        return inner[-1:] in tuple(".!?…") or not self.text[opened : quote.start].strip()

    def _read(self, start: int, end: int) -> list[Token]:
        tokens: list[Token] = []
        position = start
        place = bisect_right(self._quote_starts, start - 1)
        while place < len(self._direct) and self._direct[place][0].start < end:
            span, item = self._direct[place]
            self._read_gap(position, span.start, tokens)
            tokens.append(Token(span.start, span.end, "quote", "", "", item))
            position = span.end
            place += 1
        self._read_gap(position, end, tokens)
        return tokens

    def _read_gap(self, start: int, end: int, tokens: list[Token]) -> None:
        text, mention_at = self.text, self._mention_at
        passed = start
        for found in TOKEN.finditer(text, start, end):
            first, after = found.span()
            if first < passed:
                continue
            place = mention_at.get(first)
            if place is not None:
                passed = max(self.mentions[place].span.end, first + 1)
                tokens.append(Token(first, passed, "name", text[first:passed], "", place))
                continue
            word = found[0]
            if found.lastindex:
                low = word.lower()
                capital = low != word and word[0].isupper() and (self._inside(tokens) or self._is_proper(word, low))
                tokens.append(Token(first, after, "word", word, low, -1, capital))
            else:
                tokens.append(Token(first, after, "mark", word, word))

    def _inside(self, tokens: Sequence[Token]) -> bool:
        """Say whether a word that comes next stands inside its sentence."""
        return bool(tokens) and tokens[-1].text not in OPENING and tokens[-1].kind != "quote"

    def _is_proper(self, word: str, low: str) -> bool:
        """Say whether a word that opens a sentence is a proper name: an acronym, or capitalised elsewhere too."""
        if low in ENDS_PHRASE or low in AUXILIARIES:
            return False
        if not word[1:].islower():
            return True
        found = self.text.find(f" {word}")
        while found >= 0:
            if self.text[found - 1].isalnum() or self.text[found - 1] == ",":
                return True
            found = self.text.find(f" {word}", found + 1)
        return False
