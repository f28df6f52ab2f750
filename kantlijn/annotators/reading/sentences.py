"""The narrator's text to sentences of tokens, in which a quotation and a name are one token each."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from kantlijn.annotators.language.closed_words import AUXILIARIES, ENDS_PHRASE, words
from kantlijn.annotators.reading.tokens import Sentence, Token, read_opener, read_token
from kantlijn.model.annotations import Mention, Quotation
from kantlijn.model.article import Article
from kantlijn.model.span import Span

TOKEN = re.compile(r"\w++(?:['’.&/-]\w++)*+|[^\w\s]")
STOPS = {glyph: re.compile(rf"\{glyph}((?<=[a-z]{{5}}.)|[.!?…)\]]++)?\s++(?:,,|[^\sa-zß-öø-ÿ,;:])") for glyph in ".!?…"}
"""A mark that may end a sentence, and what closes with it: nothing, where it stands behind a word of some length.

Searching for one mark at a time is four times as fast.
"""
OPENING = (":", ".", "!", "?", "…", "(", "-", "–", "—")
"""Marks behind which a capital may only open a sentence."""
COMES_ON = frozenset(",;:.!?()-–")
"""Marks behind a quotation that its sentence goes on with."""
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
        self._name_starts = [mention.span.start for mention in mentions]
        self._name_at = {start: place for place, start in enumerate(self._name_starts)}
        self._tokens: dict[int, Sentence] = {}
        self._block_starts = [block.span.start for block in article.blocks]
        self._cut()

    def sentence_at(self, offset: int) -> int:
        """Give the number of the sentence that holds an offset, or of the one before it."""
        return bisect_right(self.starts, offset) - 1

    def tokens(self, sentence: int) -> Sentence:
        """Give the tokens of a sentence."""
        found = self._tokens.get(sentence)
        if found is None:
            found = self._tokens[sentence] = self._read(self.starts[sentence], self.ends[sentence])
        return found

    def names_in(self, span: Span) -> list[str]:
        """Give the names of those who are mentioned in a stretch of the text."""
        first = bisect_left(self._name_starts, span.start)
        last = bisect_left(self._name_starts, span.end, first)
        return [mention.name for mention in self.mentions[first:last] if mention.span.end <= span.end]

    def quoted(self, offset: int) -> bool:
        """Say whether an offset lies inside a quotation."""
        place = bisect_right(self._quote_starts, offset) - 1
        return place >= 0 and offset < self._direct[place][0].end

    def _cut(self) -> None:
        """Cut each block behind full stops outside quotations, and behind quotations that end a sentence."""
        stops = find_stops(self.text)
        for quote, _ in self._direct:
            first, last = bisect_right(stops, quote.start), bisect_right(stops, quote.end)
            stops[first:last] = [quote.end] if self._closes(quote, stops[first - 1] if first else 0) else []
        last = 0
        for paragraph, block in enumerate(self.article.blocks):
            start, end = block.span.start, block.span.end
            first = bisect_right(stops, start, last)
            last = bisect_left(stops, end, first)
            ends = stops[first:last]
            if self.text[ends[-1] if ends else start : end].strip():
                ends.append(end)
            self.starts += [start, *ends][: len(ends)]
            self.ends += ends
            self.paragraphs += [paragraph] * len(ends)

    def _closes(self, quote: Span, opened: int) -> bool:
        """Say whether a sentence ends with a quotation: `"Ga weg!" Hij lachte.`, not `"Ga weg!" zei hij`."""
        rest = self.text[quote.end : quote.end + 3]
        if not rest[:1].isspace():
            return False
        after = rest.lstrip()
        if not after:
            return True
        if after[:1].islower() or (after[:1] in COMES_ON and after[:2] != ",,"):
            return False
        if self.text[quote.start : quote.end].rstrip(CLOSING).endswith(FULL_STOPS):
            return True
        start = self._block_starts[bisect_right(self._block_starts, quote.start) - 1]
        return not self.text[max(opened, start) : quote.start].strip()

    def _read(self, start: int, end: int) -> Sentence:
        sentence = Sentence()
        place = bisect_left(self._quote_starts, start)
        while place < len(self._direct) and self._quote_starts[place] < end:
            span, item = self._direct[place]
            if start < span.start:
                self._read_gap(start, span.start, sentence)
            sentence.add_quotation(item, span)
            start = span.end
            place += 1
        if start < end:
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
                token = Token("name", self.text[first:after], item=name_at[first], begins=True)
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


def find_stops(text: str) -> list[int]:
    """Give the ends of what ends a sentence, quoted or not: full stops and the like, but for abbreviations."""
    ends = []
    for stop in STOPS["."].finditer(text):
        if stop.lastindex:
            ends.append(stop.end(1))
        elif _ends_sentence(text[max(0, stop.start() - 7) : stop.start()]):
            ends.append(stop.start() + 1)
    for glyph in "!?…":
        if glyph in text:
            ends += [stop.end(1) if stop.lastindex else stop.start() + 1 for stop in STOPS[glyph].finditer(text)]
            ends = sorted(set(ends))
    return ends


@lru_cache(maxsize=1 << 14)
def _ends_sentence(before: str) -> bool:
    """Say whether a full stop ends a sentence and not an abbreviation or initial, by what stands before it."""
    word = before.rpartition(" ")[2].rpartition("\n")[2]
    return not (len(word) == 1 and word.isupper()) and "." not in word and word.lower() not in ABBREVIATIONS
