"""A quotation in a parsed article to what stands around and in it, which decides whose words it can hold."""

import re
from functools import cached_property
from typing import Literal

from msgspec import Struct

from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.parse.marks import SINGLES
from kantlijn.annotators.parse.sentences import CLOSING
from kantlijn.annotators.quotes.patterns import Source, SourceFinder
from kantlijn.annotators.quotes.shared import shared_source
from kantlijn.model.article import ASIDES
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

WORD = pattern(r"\w+(?:'n\b)?")
FIRST = frozenset(("ik", "mijn", "mij", "me", "m'n", "mezelf"))
WE = frozenset(("we", "wij", "ons", "onze"))
THIRD = pattern(r"\W*(?:\w+\W+){0,3}?(?:hij|zij|ze|hem|haar)\b", re.IGNORECASE)
"""A quotation that opens with somebody else: `"Ze was lief."`."""
ABOUT = pattern(
    r"\W*(?:(?:\w+\W+){0,3}?(?:hij|zij|ze|hem|haar)\b|(?:zijn|hun)\b|(?:het|dat|dit) (?:is|was)(?: \w+)? (?:een|de)\b)",
    re.IGNORECASE,
)
"""A quotation that may be about whom the sentence before is about: `"Zijn plan is goed."`, `"Het is een held."`."""
ADDRESS = frozenset(("u", "uw", "je", "jij", "jouw", "jullie"))
PLAIN_SPEECH = 5
"""From how many words on a stretch with a mark at its end is plainly speech."""
ENDS_OF_SPEECH = tuple(".!?…,")
UNFINISHED = (".", "!", "?", "…", ",", "", ":")
"""How words end that are no heading."""


class Stretch(Struct, frozen=True):
    """What is read of one stretch between quotation marks."""

    number: int
    span: Span
    chunk: int
    sentence: int
    words: str
    """What stands between the marks, without these."""
    place: str
    """solo: a paragraph of its own; alone: a sentence; opens: its sentence goes on; colon; inside."""
    sources: tuple[Source, ...]
    person: Literal["I", "we", "no"]
    """Who the words say they are of, by their pronouns."""
    addresses: bool
    """Whether they speak to somebody: `u`, `jullie`."""


class QuoteContext:
    """All stretches of one article, each read once."""

    def __init__(self, parsed: ParsedArticle) -> None:
        """Read the places; sources are looked for when they are asked for."""
        self.parsed = parsed
        self._sources = SourceFinder(parsed)
        self._stretches: dict[int, Stretch] = {}

    def stretch(self, number: int) -> Stretch:
        """Give one stretch."""
        found = self._stretches.get(number)
        if found is None:
            found = self._stretches[number] = self._read(number)
        return found

    def _read(self, number: int) -> Stretch:
        parsed = self.parsed
        span, chunk = parsed.stretches[number], parsed.chunk_of_stretch[number]
        words = span.of(parsed.text).strip(CLOSING + "„‘'`´,").strip()
        lows = frozenset(WORD.findall(words.lower()))
        place = self._place(chunk)
        sources = self._sources.find(chunk)
        if place == "inside" and not sources:
            sources = shared_source(parsed, chunk, self._sources.find)
        return Stretch(
            number,
            span,
            chunk,
            parsed.sentence_of_chunk(chunk),
            words,
            place,
            tuple(sources),
            "no" if FIRST.isdisjoint(lows) and WE.isdisjoint(lows) else "we" if FIRST.isdisjoint(lows) else "I",
            not ADDRESS.isdisjoint(lows),
        )

    def _place(self, chunk: int) -> str:
        codes = self.parsed.codes
        before, behind = codes[chunk - 1 : chunk] if chunk else "/", codes[chunk + 1 : chunk + 2] or "/"
        if before == ":" or (before == "/" and codes[chunk - 2 : chunk - 1] == ":"):
            return "colon"
        if before == "/" and behind == "/":
            return "solo"
        if before in "|/-":
            return "alone" if behind in "|/." else "opens"
        return "inside"

    def marks_of(self, span: Span) -> Literal["single", "double"]:
        """Tell in which marks a stretch stands: `'` alone is single, `"` and `,,` are double."""
        opening = span.of(self.parsed.text)[:2]
        return "single" if opening[:1] in SINGLES and opening[1:] != opening[:1] else "double"

    @cached_property
    def speech_marks(self) -> str:
        """Tell in which marks the article sets what is plainly speech; many keep single ones for titles and terms."""
        return "+".join(sorted({self.marks_of(one) for one in self.parsed.stretches if self._is_plain_speech(one)}))

    def _is_plain_speech(self, span: Span) -> bool:
        words = span.of(self.parsed.text).rstrip(CLOSING)
        return words.endswith(ENDS_OF_SPEECH) and words.count(" ") >= PLAIN_SPEECH - 1

    @cached_property
    def asides(self) -> dict[int, str]:
        """Give by number the blocks outside the story: headline, as a first line without a stop is, or other."""
        parsed = self.parsed
        blocks = parsed.article.blocks
        found = {
            place: "headline" if block.kind == "headline" else "other"
            for place, block in enumerate(blocks)
            if block.kind in ASIDES
        }
        if len(blocks) > 1 and blocks[0].kind == "paragraph" and self._is_unfinished(blocks[0].span):
            found[0] = "headline"
        for span in parsed.stretches:
            place = parsed.paragraphs[parsed.sentence_at(span.start)]
            if blocks[place].span == span and self._is_unfinished(span) and len(blocks) > 1:
                found.setdefault(place, "other")
        return found

    def _is_unfinished(self, span: Span) -> bool:
        return span.of(self.parsed.text).rstrip(CLOSING)[-1:] not in UNFINISHED
