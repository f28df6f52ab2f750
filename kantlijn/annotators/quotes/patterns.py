"""A quotation in a parsed article to the sources that the table of constructions finds behind and before it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import compress
from operator import attrgetter
from typing import NamedTuple

from kantlijn.annotators.lexicon.verbs import SILENT
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.constructions import (
    PHRASES,
    REACH,
    Check,
    Construction,
    asked_words,
    constructions,
    rows_by_word,
    wordless,
)

EDGE = re.compile(r"[|/]")
"""The end of a sentence or a block."""
SPEAKING = frozenset("nprigb")
"""The codes of phrases that may be the subject of a reporting verb."""
PEOPLE = frozenset("nri")
"""The codes of phrases for one person."""


class Source(NamedTuple):
    """What a construction finds."""

    row: str
    chunk: int
    """Who is told to speak; -1 where the construction tells that nobody known does."""
    cue: int
    """The chunk of the reporting word, or -1."""
    gap: int
    """How many chunks stand between the quotation and the speaker."""


class Surroundings(NamedTuple):
    """What stands on one side of a quotation, read away from it."""

    codes: str
    first: int
    """The chunk next to the quotation."""
    step: int
    """1 behind it, -1 before it."""
    opposite: str
    """The code on the other side of the quotation."""
    words: Sequence[tuple[int, str]]
    """The chunks, in the order of the text, with a word that a row may ask for."""

    def places_of(self, words: frozenset[str]) -> list[int]:
        """Give where one of these words stands, counted from the quotation."""
        return [abs(chunk - self.first) for chunk, word in self.words if word in words]


class SourceFinder:
    """Finds the sources of the quotations of one article."""

    def __init__(self, parsed: ParsedArticle) -> None:
        """Note where the words stand that any row asks for."""
        self.parsed = parsed
        heads = list(map(attrgetter("head"), parsed.chunks))
        self.words = list(compress(enumerate(heads), map(asked_words().__contains__, heads)))

    def find(self, chunk: int) -> list[Source]:
        """Give what the constructions find behind and before the quotation that is, or stands in, a chunk."""
        found = []
        for side, rows in constructions().items():
            around = self._surroundings(chunk, 1 if side == "behind" else -1)
            for place in _asked_rows(side, around):
                match = _match(rows[place], around)
                source = _read_match(self.parsed, rows[place], match, chunk, around) if match else None
                if source:
                    found.append(source)
                    break
        return found

    def _surroundings(self, chunk: int, step: int) -> Surroundings:
        """Read the chunks on one side of a quotation up to REACH and no further than one sentence beside its own.

        No row reads on: the end of a sentence may stand right beside the quotation, and then at its own end.
        """
        all_codes = self.parsed.codes
        near = all_codes[chunk + 1 : chunk + 1 + REACH] if step > 0 else all_codes[max(0, chunk - REACH) : chunk][::-1]
        stop = EDGE.search(near, 2)
        codes = near[: stop.end()] if stop else near
        start, end = (chunk + 1, chunk + 1 + len(codes)) if step > 0 else (chunk - len(codes), chunk)
        words = self.words[bisect_left(self.words, (start, "")) : bisect_left(self.words, (end, ""))]
        return Surroundings(codes, chunk + step, step, all_codes[chunk - step : chunk - step + 1], words)


def _asked_rows(side: str, around: Surroundings) -> list[int]:
    """Give the places of the rows that may match, in their order: by their first word, or without any."""
    by_word, begins = rows_by_word(side), around.codes[:1]
    edge = EDGE.search(around.codes)
    end = edge.start() if edge else REACH
    asked = {
        row.place
        for chunk, word in around.words
        for row in by_word.get(word, ())
        if (place := abs(chunk - around.first)) <= row.farthest
        and (place < end or row.crosses)
        and (not row.begins or begins in row.begins)
    }
    pattern, following = wordless(side)
    match = pattern.match(around.codes)
    return sorted(asked.union(following[match.lastgroup])) if match else sorted(asked)


def _match(row: Construction, around: Surroundings) -> re.Match[str] | None:
    """Match a row with the codes on its side, letters of its own standing for the words that it asks for."""
    if row.guard and row.guard != around.opposite:
        return None
    codes = around.codes
    for anchor in row.anchors:
        places = around.places_of(anchor.words)
        if not places:
            return None
        for place in places:
            codes = codes[:place] + anchor.letter + codes[place + 1 :]
    return row.pattern.match(codes)


def _read_match(
    parsed: ParsedArticle, row: Construction, match: re.Match[str], chunk: int, around: Surroundings
) -> Source | None:
    """Give the source that a match tells of, if its chunks are what the row demands."""
    at = {
        group: around.first + around.step * place for group in match.groupdict() if (place := match.start(group)) >= 0
    }
    if around.step < 0:  # of several chunks the last one is meant, which stands first in the text
        at = {group: around.first - match.end(group) + 1 for group in at}
    if not all(_holds(parsed, at.get(group, -1), check) for group, check in row.checks.items()):
        return None
    return _source(parsed, row, at, chunk)


def _source(parsed: ParsedArticle, row: Construction, at: dict[str, int], chunk: int) -> Source | None:
    cue = at.get(row.cue, -1)
    if row.speaker == "nobody":
        return Source(row.name, -1, cue, 0)
    speaker = at.get(row.slot, -1)
    if row.speaker == "subject":
        speaker = _subject_of(parsed, speaker)
    return Source(row.name, speaker, cue, abs(speaker - chunk)) if speaker >= 0 else None


def _holds(parsed: ParsedArticle, chunk: int, check: Check) -> bool:
    if chunk < 0:
        return True
    phrase = parsed.chunks[chunk]
    if check.whole:
        return _has_particle(parsed, chunk) if parsed.codes[chunk] == "L" else not _has_silent_particle(parsed, chunk)
    if check.words:
        return phrase.head in check.words
    word = parsed.words[phrase.place]
    return any(one.verb_class == check.verb_class for one in word.readings)


def _subject_of(parsed: ParsedArticle, verb: int) -> int:
    """Give the subject of the clause that a verb stands in: the innermost one, where it is not the verb of any.

    Behind `zo` it is what follows, whatever clause that interrupts: `dat het, zo zegt |Mol|, "een ramp" is`.
    """
    if parsed.chunks[verb - 1].head == "zo" and parsed.codes[verb + 1] in SPEAKING:
        return verb + 1
    clauses = parsed.clauses(parsed.sentence_of_chunk(verb))
    exact = next((one for one in clauses if one.verb == verb), None)
    around = [one for one in clauses if one.first <= verb < one.end]
    clause = exact or max(around, key=lambda one: one.first, default=None)
    if clause is None:
        return -1
    return _antecedent(parsed, clause.subject) if parsed.codes[clause.subject] == "R" else clause.subject


def _antecedent(parsed: ParsedArticle, relative: int) -> int:
    """Give what a relative pronoun takes up: `|Mol|, die roept`, `|Mol| van de bond, die roept`.

    Itself where it may be either of two people: `de zoon van Mol, die roept`.
    """
    codes = parsed.codes
    at = relative - 2 if codes[relative - 1] == "," else relative - 1
    if at < 0 or codes[at] not in PHRASES:
        return relative
    headed = at > 1 and codes[at - 1] == "P" and codes[at - 2] in PEOPLE
    if headed and codes[at] in PEOPLE:
        return relative
    return at - 2 if headed else at


def _has_particle(parsed: ParsedArticle, verb: int) -> bool:
    """Say whether the particle that makes a verb a reporting one stands behind it: `legt … |uit|`.

    A particle of a silent verb is none (`legt … |neer|`), nor is a preposition before a noun: `legt … |uit| het raam`.
    """
    readings = parsed.words[parsed.chunks[verb].place].readings
    wanted = {one.particle for one in readings if one.particle and one.verb_class not in SILENT}
    codes = parsed.codes
    end = next((at for at in range(verb, len(codes)) if codes[at] in "|/Q"), len(codes))
    return any(parsed.chunks[at].head in wanted and not _governs(codes, at) for at in range(verb + 1, end))


def _has_silent_particle(parsed: ParsedArticle, verb: int) -> bool:
    """Say whether a particle ends the clause of a verb that reports nothing with it: `stelde een onderzoek |in|.`."""
    readings = parsed.words[parsed.chunks[verb].place].readings
    silent = {one.particle for one in readings if one.particle and one.verb_class in SILENT}
    if not silent:
        return False
    codes = parsed.codes
    end = next((at for at in range(verb, len(codes)) if codes[at] in "|/:;"), len(codes))
    last = end - 1 if codes[end - 1 : end] != "." else end - 2
    return parsed.chunks[last].head in silent and set(codes[verb + 1 : last]).isdisjoint("VCLKx,")


def _governs(codes: str, chunk: int) -> bool:
    return codes[chunk] == "P" and codes[chunk + 1 : chunk + 2] in tuple(PHRASES)
