"""An article with its quoted stretches and names to a ParsedArticle, which all later stages read and none changes."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import listed
from kantlijn.annotators.lexicon.word_lists import organisations
from kantlijn.annotators.parse.chunks import chunk_sentence
from kantlijn.annotators.parse.clauses import Clause, find_clauses
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.annotators.parse.sentences import find_stops
from kantlijn.annotators.parse.tagging import settle
from kantlijn.annotators.parse.tokens import Word, word_of
from kantlijn.model.annotations import Mention
from kantlijn.model.article import Article
from kantlijn.model.span import Span

TOKEN = re.compile(r"\w++(?:['’.&/-]\w++)*+(?:-(?= (?:en|of) ))?|[^\w\s]")
COMES_ON = frozenset(",;:.!?()-–")
"""Marks behind a quotation that its sentence goes on with."""
CLOSING = "\"'”’“»«"
FULL_STOPS = tuple(".!?…")
NAME = Word("", "n")
OWNER = Word("", "o")
"""A name in the genitive."""
QUOTATION = Word("", "Q")
FRAGMENT = Word("", "q")
"""A few quoted words that may belong to a noun phrase: `de 'verdachte' fiets`."""
FEW = re.compile(r"\W*[\w'’-]+(?: [\w'’-]+){0,3}[^\w.,!?…]*")
ABBREVIATED = frozenset(word for word in words_of("address") & words_of("abbreviation"))
"""Titles that end in a full stop."""
SPEAKING = re.compile(r" (\w+)(?=:| dat\b| [\"'„“‘«])")
"""A verb that goes on with what is said."""
OPENING = frozenset("—–-(:.!?…\"„“‘«»”'’")
"""Marks behind which a capital says nothing."""


@dataclass(slots=True)
class ParsedArticle:
    """What is read of an article; all numbers of tokens and chunks count through the whole of it."""

    article: Article
    text: str
    stretches: Sequence[Span]
    """What stands between quotation marks, in the order of the text."""
    mentions: Sequence[Mention]
    words: list[Word] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    items: list[int] = field(default_factory=list)
    """Of each token that is a name or a quotation, which mention or stretch; else -1."""
    letters: str = ""
    sentences: list[Span] = field(default_factory=list)
    """Where each sentence stands in the text."""
    paragraphs: list[int] = field(default_factory=list)
    """In which block of the article each sentence stands."""
    chunks: list[Phrase] = field(default_factory=list)
    codes: str = ""
    """A letter for each chunk; `|` closes a sentence and `/` a block."""
    chunks_of: list[Span] = field(default_factory=list)
    """Which chunks each sentence has, without the mark that closes it."""
    chunk_of_stretch: list[int] = field(default_factory=list)
    """The chunk that is, or holds, each quoted stretch."""
    _clauses: dict[int, list[Clause]] = field(default_factory=dict)

    def sentence_at(self, offset: int) -> int:
        """Give the sentence that holds an offset of the text, or the one before it."""
        return bisect_right(self.sentences, offset, key=lambda span: span.start) - 1

    def sentence_of_chunk(self, chunk: int) -> int:
        """Give the sentence that a chunk stands in."""
        return bisect_right(self.chunks_of, chunk, key=lambda span: span.start) - 1

    def clauses(self, sentence: int) -> list[Clause]:
        """Give the clauses of a sentence, read when they are asked for."""
        found = self._clauses.get(sentence)
        if found is None:
            span = self.chunks_of[sentence]
            found = self._clauses[sentence] = find_clauses(self.codes, self.chunks, span.start, span.end, self.words)
        return found

    def span(self, phrase: Phrase) -> Span:
        """Give the place of a phrase in the text."""
        return Span(self.starts[phrase.first], self.ends[phrase.after - 1])

    def mention_of(self, phrase: Phrase) -> Mention:
        """Give the mention that a phrase names."""
        return self.mentions[self.items[phrase.name]]

    def is_governed(self, chunk: int) -> bool:
        """Say whether a preposition stands before a phrase: `met |Jansen|`."""
        return self.codes[chunk - 1 : chunk] in ("P", "a") and chunk > 0


def parse(article: Article, stretches: Sequence[Span], mentions: Sequence[Mention]) -> ParsedArticle:
    """Read an article; stretches and mentions stand in the order of the text and do not overlap one another."""
    return _Reading(article, stretches, mentions).run()


class _Reading:
    def __init__(self, article: Article, stretches: Sequence[Span], mentions: Sequence[Mention]) -> None:
        self.parsed = ParsedArticle(article, article.text, stretches, mentions)
        self.text = article.text
        self.quote_starts = [span.start for span in stretches]
        self.name_at = {one.span.start: place for place, one in enumerate(mentions)}
        self.block_starts = [block.span.start for block in article.blocks]
        self.codes: list[str] = []

    def run(self) -> ParsedArticle:
        parsed = self.parsed
        parsed.chunk_of_stretch = [-1] * len(parsed.stretches)
        letters = []
        for start, end, paragraph in self._cut():
            first = len(parsed.words)
            self._read(start, end)
            found = settle("".join([word.letter for word in parsed.words[first:]]))
            letters.append(found)
            if parsed.paragraphs and parsed.paragraphs[-1] != paragraph:
                self._close("/")
            elif parsed.paragraphs:
                self._close("|")
            parsed.sentences.append(Span(start, end))
            parsed.paragraphs.append(paragraph)
            self._chunk(found, first)
        parsed.letters, parsed.codes = "".join(letters), "".join(self.codes)
        return parsed

    def _close(self, code: str) -> None:
        end = len(self.parsed.words)
        self.parsed.chunks.append(Phrase("", end, end))
        self.codes.append(code)

    def _chunk(self, letters: str, first: int) -> None:
        parsed = self.parsed
        begun = len(parsed.chunks)
        codes, chunks = chunk_sentence(letters, parsed.words[first:], first)
        parsed.chunks += chunks
        self.codes.append(codes)
        parsed.chunks_of.append(Span(begun, len(parsed.chunks)))
        if "Q" in letters or "q" in letters:
            for place, chunk in enumerate(chunks, begun):
                for token in range(chunk.first, chunk.after):
                    if parsed.words[token] is QUOTATION or parsed.words[token] is FRAGMENT:
                        parsed.chunk_of_stretch[parsed.items[token]] = place

    def _cut(self) -> list[tuple[int, int, int]]:
        """Cut each block behind full stops outside quotations, and behind quotations that end a sentence."""
        stops = find_stops(self.text)
        for quote in self.parsed.stretches:
            first, last = bisect_right(stops, quote.start), bisect_right(stops, quote.end)
            stops[first:last] = [quote.end] if self._ends_sentence(quote, stops[first - 1] if first else 0) else []
        found = []
        last = 0
        for paragraph, block in enumerate(self.parsed.article.blocks):
            start, end = block.span.start, block.span.end
            first = bisect_right(stops, start, last)
            last = bisect_left(stops, end, first)
            ends = stops[first:last]
            if self.text[ends[-1] if ends else start : end].strip():
                ends.append(end)
            found += [(one, other, paragraph) for one, other in zip([start, *ends], ends, strict=False)]
        return found

    def _ends_sentence(self, quote: Span, opened: int) -> bool:
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
        start = self.block_starts[bisect_right(self.block_starts, quote.start) - 1]
        return not self.text[max(opened, start) : quote.start].strip()

    def _read(self, start: int, end: int) -> None:
        place = bisect_left(self.quote_starts, start)
        stretches = self.parsed.stretches
        opens = True
        while place < len(stretches) and self.quote_starts[place] < end:
            span = stretches[place]
            opens = self._read_gap(start, span.start, opens=opens)
            few = len(span) < 50 and FEW.fullmatch(self.text, span.start, span.end)
            self._add(FRAGMENT if few else QUOTATION, span.start, span.end, place)
            start = span.end
            place += 1
            opens = True
        self._read_gap(start, end, opens=opens)

    def _read_gap(self, start: int, end: int, *, opens: bool) -> bool:
        """Read the words and names between two quotations; say whether the next word opens a sentence."""
        parsed, name_at = self.parsed, self.name_at
        words, starts, ends, items = parsed.words, parsed.starts, parsed.ends, parsed.items
        passed = start
        for found in TOKEN.finditer(self.text, start, end):
            first, after = found.span()
            if first < passed:
                continue
            if first in name_at:
                passed = self._read_name(first)
                opens = False
                continue
            written = found[0]
            if written == "." and words and words[-1].low in ABBREVIATED:
                self._drop_title()
                continue
            word = self._first_word(written, after) if opens else word_of(written)
            if word.capital and not opens and self._goes_on(word, first):
                word = word._replace(letter="X")
            words.append(word)
            starts.append(first)
            ends.append(after)
            items.append(-1)
            opens = written in OPENING or (opens and not written[0].isalnum())
        return opens

    def _first_word(self, written: str, end: int) -> Word:
        if written[0].isupper():
            return word_of(written, not (self._is_proper(written) or self._is_speaking_name(written, end)))
        return word_of(written)

    def _is_speaking_name(self, written: str, end: int) -> bool:
        """Say whether a word of no list that opens a sentence names who speaks: `|Eneco| zegt: …`.

        Behind the verb of other such words a subject is still to come: `Halsreikend zegt hij …`.
        """
        word = word_of(written, opens=True)
        if word.letter not in "Uud" or word.low in words_of("noun_pronoun"):
            return False
        if written in organisations():
            return True
        verb = SPEAKING.match(self.text, end)
        return word.letter != "d" and verb is not None and word_of(verb[1]).letter == "C"

    def _goes_on(self, word: Word, first: int) -> bool:
        """Say whether a noun with a capital ends a proper name: `Zonnedauw |Centrum|`, not `VVD |Kamerlid|`."""
        parsed = self.parsed
        if word.letter not in "BWdN" or not parsed.words or parsed.words[-1].letter != "X":
            return False
        if word.letter == "N" and word.low in listed():
            return self.text[parsed.starts[-1] : first + len(word.low)] in organisations()
        return parsed.ends[-1] == first - 1

    def _drop_title(self) -> None:
        """Leave out an abbreviated title, which tells nothing that its name does not: `projectleider |dr.| Mia Vos`."""
        for column in (self.parsed.words, self.parsed.starts, self.parsed.ends, self.parsed.items):
            column.pop()

    def _read_name(self, first: int) -> int:
        """Add a name; say where it ends, with the mark of a genitive: `Karin Bos|’| vrouw`."""
        parsed, mention = self.parsed, self.name_at[first]
        end = max(parsed.mentions[mention].span.end, first + 1)
        owns = self._owns(mention, end)
        self._add(OWNER if owns else NAME, first, end, mention)
        return end + (owns and self.text[end : end + 1] in tuple("'’"))

    def _owns(self, mention: int, end: int) -> bool:
        """Say whether a name is a genitive in front of what is its: `|Jansens| advocaat`, `|Wim’s| vrouw`."""
        text, one = self.text, self.parsed.mentions[mention]
        behind = text[end : end + 3]
        if behind[:2] in ("'s", "’s") and not behind[2:].isalnum():
            return True
        if behind[:1] in "'’" and behind[1:2] == " " and text[end - 1] in "sxz":
            return True
        written = text[one.span.start : end]
        return written.endswith("s") and not one.name.endswith(written.rpartition(" ")[2]) and behind[1:2].islower()

    def _add(self, word: Word, start: int, end: int, item: int) -> None:
        parsed = self.parsed
        parsed.words.append(word)
        parsed.starts.append(start)
        parsed.ends.append(end)
        parsed.items.append(item)

    def _is_proper(self, word: str) -> bool:
        """Say whether a word that opens a sentence is a proper name: an acronym, or capitalised elsewhere too."""
        opens = True
        if word_of(word, opens).letter not in "UNGBWJX":
            return False
        if len(word) > 1 and not word[1:].islower():
            return True
        found = self.text.find(f" {word}")
        while found >= 0:
            if self.text[found - 1].isalnum() or self.text[found - 1] == ",":
                return True
            found = self.text.find(f" {word}", found + 1)
        return False
