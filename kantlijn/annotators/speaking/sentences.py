"""The narrator's text to sentences of tokens, in which a quotation and a name are one token each."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from kantlijn.annotators.language.closed_words import AUXILIARIES, ENDS_PHRASE, words
from kantlijn.annotators.speaking.tokens import Sentence, Token, read_opener, read_token
from kantlijn.model.annotations import Mention, Quotation
from kantlijn.model.article import Article
from kantlijn.model.span import Span

TOKEN = re.compile(r"\w+(?:['’.&/-]\w+)*|[^\w\s]")
STOP = re.compile(r"[.!?…]([.!?…)\]]*)\s+(,,|[^\s,;:])")
OPENING = (":", ".", "!", "?", "…", "(", "-", "–", "—")
"""Marks behind which a capital may only open a sentence."""
CLOSING = "\"'”’“»«"
FULL_STOPS = tuple(".!?…")
ABBREVIATIONS = words(
    "dr drs mr mrs ir ing prof ds st jr sr bijv ca nr resp plm sgt gen kol mevr dhr blz art vgl chr joh th jhr burg wed"
)
"""What stands before a full stop that ends no sentence: `dr. Smit`; initials and `o.a.` besides."""


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
        self._name_at = {mention.span.start: place for place, mention in enumerate(mentions)}
        self._tokens: dict[int, Sentence] = {}
        for place, block in enumerate(article.blocks):
            self._cut(place, block.span)

    def sentence_at(self, offset: int) -> int:
        """Give the number of the sentence that holds an offset, or of the one before it."""
        return bisect_right(self.starts, offset) - 1

    def tokens(self, sentence: int) -> Sentence:
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
        text, opened, end = self.text, block.start, block.end
        ends: list[int] = []
        position = opened
        for quote, _ in self._direct[bisect_left(self._quote_starts, opened) : bisect_left(self._quote_starts, end)]:
            opened = self._stop_at(position, min(end, quote.start + 2), opened, ends)
            position = min(quote.end, end)
            if self._closes(quote, opened, end):
                opened = position
                ends.append(opened)
        opened = self._stop_at(position, end, opened, ends)
        if opened < end and not text[opened:end].isspace():
            ends.append(end)
        if ends:
            self.starts += [block.start, *ends[:-1]]
            self.ends += ends
            self.paragraphs += [paragraph] * len(ends)

    def _stop_at(self, start: int, end: int, opened: int, ends: list[int]) -> int:
        """Add the ends of sentences between two places; give where the last sentence begins that is not ended."""
        for stop in STOP.finditer(self.text, start, end):
            first = stop.start()
            if not stop[2].islower() and (stop[1] or _ends_sentence(self.text[max(opened, first - 7) : first + 1])):
                opened = stop.end(1)
                ends.append(opened)
        return opened

    def _closes(self, quote: Span, opened: int, end: int) -> bool:
        """Say whether a sentence ends with a quotation: `"Ga weg!" Hij lachte.`, not `"Ga weg!" zei hij`."""
        rest = self.text[quote.end : quote.end + 3]
        after = rest.lstrip()[:1] if quote.end < end else ""
        if not after:
            return True
        if not rest[0].isspace() or after.islower() or (after in ",;:.!?()-–" and rest.lstrip()[:2] != ",,"):
            return False
        inner = self.text[quote.start : quote.end].rstrip(CLOSING)
        return inner.endswith(FULL_STOPS) or not self.text[opened : quote.start].strip()

    def _read(self, start: int, end: int) -> Sentence:
        sentence = Sentence()
        place = bisect_left(self._quote_starts, start)
        while place < len(self._direct) and self._quote_starts[place] < end:
            span, item = self._direct[place]
            self._read_gap(start, span.start, sentence)
            sentence.add(Token("quote", "", item=item), span.start, span.end)
            start = span.end
            place += 1
        self._read_gap(start, end, sentence)
        return sentence

    def _read_gap(self, start: int, end: int, sentence: Sentence) -> None:
        """Read the words and names between two quotations; what is joined to the end of a name goes with it."""
        starts, ends, name_at = sentence.starts, sentence.ends, self._name_at
        passed = start
        for found in TOKEN.finditer(self.text, start, end):
            first, after = found.span()
            if first < passed:
                continue
            if first in name_at:
                after = passed = max(self.mentions[name_at[first]].span.end, first + 1)
                token = Token("name", self.text[first:after], item=name_at[first])
            else:
                token = read_token(found[0])
                if token.capital and self._only_opens(token, sentence):
                    token = read_opener(token.text)
            sentence.append(token)
            starts.append(first)
            ends.append(after)

    def _only_opens(self, token: Token, sentence: Sentence) -> bool:
        """Say whether the next word of a sentence only has a capital since it opens the sentence, or what it says."""
        inside = sentence and sentence[-1].text not in OPENING and sentence[-1].kind != "quote"
        return not inside and not self._is_proper(token.text, token.low)

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


@lru_cache(maxsize=1 << 14)
def _ends_sentence(before: str) -> bool:
    """Say whether a full stop ends a sentence and not an abbreviation or initial, by what it closes."""
    word = before[:-1].rpartition(" ")[2]
    if before[-1] != ".":
        return True
    return not (len(word) == 1 and word.isupper()) and "." not in word and word.lower() not in ABBREVIATIONS
