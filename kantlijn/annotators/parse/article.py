"""An article with its quoted stretches and names to a ParsedArticle, which all later stages read and none changes."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import chain, pairwise
from operator import attrgetter

from msgspec import Struct, field

from kantlijn.annotators.parse.chunks import find_chunks
from kantlijn.annotators.parse.clauses import Clause, find_clauses
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.annotators.parse.reading import read_tokens
from kantlijn.annotators.parse.sentences import cut_sentences
from kantlijn.annotators.parse.tagging import settle
from kantlijn.annotators.parse.tokens import Word
from kantlijn.model.annotations import Mention
from kantlijn.model.article import Article
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

QUOTED = pattern("[Qq]")
NAMED = pattern("n")


class ParsedArticle(Struct):
    """What is read of an article; all numbers of tokens and chunks count through the whole of it."""

    article: Article
    text: str
    stretches: Sequence[Span]
    """What stands between quotation marks, in the order of the text."""
    mentions: Sequence[Mention]
    words: list[Word]
    starts: list[int]
    ends: list[int]
    items: list[int]
    """Of each token that is a name or a quotation, which mention or stretch; else -1."""
    letters: str
    sentences: list[Span]
    """Where each sentence stands in the text."""
    paragraphs: list[int]
    """In which block of the article each sentence stands."""
    chunks: list[Phrase]
    codes: str
    """A letter for each chunk; `|` closes a sentence and `/` a block."""
    chunks_of: list[Span]
    """Which chunks each sentence has, without the mark that closes it."""
    chunk_of_stretch: list[int]
    """The chunk that is, or holds, each quoted stretch."""
    _sentence_of: list[int]
    _opened: list[int]
    """Where each sentence starts in the text."""
    _clauses: dict[int, list[Clause]] = field(default_factory=dict)
    _before_names: frozenset[str] | None = None

    def sentence_at(self, offset: int) -> int:
        """Give the sentence that holds an offset of the text, or the one before it."""
        return bisect_right(self._opened, offset) - 1

    def sentence_of_chunk(self, chunk: int) -> int:
        """Give the sentence that a chunk stands in, or closes."""
        return self._sentence_of[chunk]

    def clauses(self, sentence: int) -> list[Clause]:
        """Give the clauses of a sentence, read when they are asked for."""
        found = self._clauses.get(sentence)
        if found is None:
            span = self.chunks_of[sentence]
            found = self._clauses[sentence] = find_clauses(self.codes, self.chunks, span.start, span.end, self.words)
        return found

    def before_names(self) -> frozenset[str]:
        """Give the words that stand right before names, read when they are asked for."""
        if self._before_names is None:
            names = (found.start() for found in NAMED.finditer(self.letters, 1))
            self._before_names = frozenset(self.words[at - 1].low for at in names)
        return self._before_names

    def written_head(self, phrase: Phrase) -> str:
        """Give the head of a phrase as it is written: `minister` of `de |minister| van Defensie`."""
        return self.text[self.starts[phrase.place] : self.ends[phrase.place]]

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
    text = article.text
    sentences, paragraphs = cut_sentences(text, article.blocks, stretches)
    tokens = read_tokens(text, stretches, mentions, sentences)
    opened = [one.start for one in sentences]
    edges = [*[bisect_left(tokens.starts, start) for start in opened], len(tokens.words)]
    letters = "".join(map(attrgetter("letter"), tokens.words))
    lines = settle("\n".join([letters[first:after] for first, after in pairwise(edges)]))
    letters = lines.replace("\n", "")
    codes, chunks = find_chunks(lines, letters, tokens.words)
    chunks_of, sentence_of = _chunks_of_sentences(codes)
    ends = ["|" if before == paragraph else "/" for before, paragraph in pairwise(paragraphs)]
    codes = "".join(chain.from_iterable(zip(codes.split("\n"), [*ends, ""], strict=True)))
    return ParsedArticle(
        article, text, stretches, mentions, tokens.words, tokens.starts, tokens.ends, tokens.items,
        letters, sentences, paragraphs, chunks, codes, chunks_of, _chunks_of_stretches(letters, chunks),
        sentence_of, opened,
    )  # fmt: skip


def _chunks_of_sentences(codes: str) -> tuple[list[Span], list[int]]:
    """Give which chunks each sentence has, and in which sentence each chunk stands, or which it closes."""
    spans: list[Span] = []
    sentence_of: list[int] = []
    start = 0
    for line in codes.split("\n"):
        sentence_of += [len(spans)] * (len(line) + 1)
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return spans, sentence_of


def _chunks_of_stretches(letters: str, chunks: Sequence[Phrase]) -> list[int]:
    firsts = list(map(attrgetter("first"), chunks))
    return [bisect_right(firsts, at.start()) - 1 for at in QUOTED.finditer(letters)]
