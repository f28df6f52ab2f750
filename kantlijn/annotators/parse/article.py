"""An article with its quoted stretches and names to a ParsedArticle, which all later stages read and none changes."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter

from kantlijn.annotators.parse.chunks import Tagged, chunk_sentence, tag
from kantlijn.annotators.parse.clauses import Clause, find_clauses
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.annotators.parse.reading import Tokens, read_tokens
from kantlijn.annotators.parse.sentences import cut_sentences
from kantlijn.annotators.parse.tagging import settle
from kantlijn.annotators.parse.tokens import Word
from kantlijn.model.annotations import Mention
from kantlijn.model.article import Article
from kantlijn.model.span import Span


@dataclass(slots=True)
class ParsedArticle:
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
    _clauses: dict[int, list[Clause]] = field(default_factory=dict)

    def sentence_at(self, offset: int) -> int:
        """Give the sentence that holds an offset of the text, or the one before it."""
        return bisect_right(self.sentences, offset, key=attrgetter("start")) - 1

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
    edges = [*(bisect_left(tokens.starts, one.start) for one in sentences), len(tokens.words)]
    tagged = tag(_settled(tokens, edges), tokens.words)
    codes: list[str] = []
    chunks: list[Phrase] = []
    chunks_of: list[Span] = []
    sentence_of: list[int] = []
    for sentence, (first, after) in enumerate(pairwise(edges)):
        if sentence:
            codes.append("|" if paragraphs[sentence - 1] == paragraphs[sentence] else "/")
            chunks.append(Phrase("", first, first))
        code, found = chunk_sentence(tagged, first, after)
        chunks_of.append(Span(len(chunks), len(chunks) + len(found)))
        sentence_of += [sentence] * (len(found) + 1)
        codes.append(code)
        chunks += found
    return ParsedArticle(
        article, text, stretches, mentions, tokens.words, tokens.starts, tokens.ends, tokens.items, tagged.letters,
        sentences, paragraphs, chunks, "".join(codes), chunks_of, _chunks_of_stretches(tagged, chunks), sentence_of,
    )  # fmt: skip


def _settled(tokens: Tokens, edges: Sequence[int]) -> str:
    letters = "".join([word.letter for word in tokens.words])
    return "".join([settle(letters[first:after]) for first, after in pairwise(edges)])


def _chunks_of_stretches(tagged: Tagged, chunks: Sequence[Phrase]) -> list[int]:
    quoted = [at for at, word in enumerate(tagged.words) if word.letter in "Qq" and not word.low]
    return [bisect_right(chunks, at, key=attrgetter("first")) - 1 for at in quoted]
