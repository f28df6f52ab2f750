"""An article's text to its tokens in columns: words and marks, and each name and each quotation as one token."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate, compress
from operator import attrgetter
from typing import NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import listed
from kantlijn.annotators.lexicon.word_lists import organisations
from kantlijn.annotators.parse.capitals import stands_inside
from kantlijn.annotators.parse.tokens import SHORT_TITLES, Word, opening_word_of, word_of
from kantlijn.model.annotations import Mention
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

TOKEN = pattern(r"(\w++(?:['’.&/-]\w++)*+(?:-(?= \w))?|[^\w\s])")
COMPARING_TOKEN = pattern(rf"(\b[Nn]et als(?= [A-Z])|{TOKEN.pattern[1:]}")
"""The same for texts in which the two words of a preposition stand: `|net als| Jansen`."""
NAME = Word("", "n")
OWNER = Word("", "o")
"""A name in the genitive."""
QUOTATION = Word("", "Q")
FRAGMENT = Word("", "q")
"""A few quoted words that may belong to a noun phrase: `de 'verdachte' fiets`."""
FEW = pattern(r"\W*[\w'’-]+(?: [\w'’-]+){0,3}[^\w.,!?…]*")
SPEAKING = pattern(r" (\w+)(?=:| dat\b| [\"'„“‘«])")
"""A verb that goes on with what is said."""
OPENING = frozenset("—–-(:.!?…\"„“‘«»”'’")
"""Marks behind which a capital says nothing."""


class Place(NamedTuple):
    """Where one token stands for several, or for none."""

    first: int
    after: int
    word: Word | None = None
    start: int = 0
    end: int = 0
    item: int = -1


class Tokens(Struct):
    """The tokens of a text, in columns."""

    text: str
    words: list[Word] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    items: list[int] = field(default_factory=list)
    """Of each token that is a name or a quotation, which mention or stretch; else -1."""

    def put(self, word: Word, start: int, end: int, item: int) -> None:
        """Put one token behind the others."""
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)
        self.items.append(item)

    def put_over(self, places: Sequence[Place]) -> None:
        """Put one token over each of some places, or take out what stands there; in their order, and all at once."""
        new = Tokens(self.text)
        kept = 0
        for place in places:
            new._take(self, kept, place.first)
            if place.word is not None:
                new.put(place.word, place.start, place.end, place.item)
            kept = place.after
        new._take(self, kept, len(self.words))
        self.words, self.starts, self.ends, self.items = new.words, new.starts, new.ends, new.items

    def _take(self, others: "Tokens", first: int, after: int) -> None:
        self.words += others.words[first:after]
        self.starts += others.starts[first:after]
        self.ends += others.ends[first:after]
        self.items += others.items[first:after]


def read_tokens(text: str, stretches: Sequence[Span], mentions: Sequence[Mention], sentences: Sequence[Span]) -> Tokens:
    """Read a text; stretches and mentions stand in its order and do not overlap, sentences are given by their place."""
    tokens = Tokens(text)
    start = 0
    for place, span in enumerate(stretches):
        _read_gap(tokens, start, span.start)
        few = len(span) < 50 and FEW.fullmatch(text, span.start, span.end)
        tokens.put(FRAGMENT if few else QUOTATION, span.start, span.end, place)
        start = span.end
    _read_gap(tokens, start, len(text))
    tokens.put_over(_read_names(tokens, mentions))
    opens = {bisect_left(tokens.starts, one.start): True for one in sentences}
    words = tokens.words
    marked = _marked(words)
    titles = list(_titles_in(words, marked, opens))
    if titles:
        opens = _without(titles, tokens, opens)
        marked = _marked(tokens.words)
    _read_capitals(tokens, [at for at in marked if tokens.words[at].capital], opens)
    return tokens


def _read_gap(tokens: Tokens, start: int, end: int) -> None:
    """Read the words and marks between two quotations at once."""
    gap = tokens.text[start:end]
    parts = (COMPARING_TOKEN if "et als " in gap else TOKEN).split(gap)
    edges = list(accumulate(map(len, parts), initial=start))
    written = parts[1::2]
    tokens.words += map(word_of, written)
    tokens.starts += edges[1:-1:2]
    tokens.ends += edges[2::2]
    tokens.items += [-1] * len(written)


def _read_names(tokens: Tokens, mentions: Sequence[Mention]) -> list[Place]:
    """Give where names stand: each becomes one token, with the mark of a genitive: `Karin Bos|’| vrouw`."""
    places: list[Place] = []
    behind = len(tokens.words)
    for item in range(len(mentions) - 1, -1, -1):
        place = _read_name(tokens, mentions[item], item, behind)
        if place is not None:
            places.append(place)
            behind = place.first
    return places[::-1]


def _read_name(tokens: Tokens, mention: Mention, item: int, behind: int) -> Place | None:
    """Give where a name stands, None where no token starts with it or a quotation has it; `behind`: the next name."""
    starts, items = tokens.starts, tokens.items
    start, end = mention.span.start, max(mention.span.end, mention.span.start + 1)
    first = bisect_left(starts, start)
    if first >= behind or starts[first] != start or items[first] >= 0:
        return None
    owns = _owns(tokens.text, mention, end)
    after, passed = first + 1, end + (owns and tokens.text[end : end + 1] in tuple("'’"))
    while after < behind and starts[after] < passed and items[after] < 0:
        after += 1
    return Place(first, after, OWNER if owns else NAME, start, end, item)


def _owns(text: str, mention: Mention, end: int) -> bool:
    """Say whether a name is a genitive in front of what is its: `|Jansens| advocaat`, `|Wim’s| vrouw`."""
    behind = text[end : end + 3]
    if behind[:2] in ("'s", "’s") and not behind[2:].isalnum():
        return True
    if behind[:1] in "'’" and behind[1:2] == " " and text[end - 1] in "sxz":
        return True
    written = text[mention.span.start : end]
    return written.endswith("s") and not mention.name.endswith(written.rpartition(" ")[2]) and behind[1:2].islower()


def _marked(words: Sequence[Word]) -> list[int]:
    """Give the places of words with a capital, and of abbreviated titles."""
    return list(compress(range(len(words)), map(attrgetter("marked"), words)))


def _titles_in(words: Sequence[Word], marked: Sequence[int], opens: dict[int, bool]) -> Iterator[int]:
    """Give the places of abbreviated titles, but for one without which its sentence would be empty: `Ing.`."""
    titles = [at for at in marked if words[at].low in SHORT_TITLES and words[at + 1 : at + 2] == [STOP]]
    left_out = -1
    for at in titles:
        is_first = at in opens or at == left_out
        left_out = at + 2 if is_first else -1
        if not (is_first and (at + 2 in opens or at + 2 == len(words))):
            yield at


def _without(titles: Sequence[int], tokens: Tokens, opens: dict[int, bool]) -> dict[int, bool]:
    """Leave out abbreviated titles, which tell nothing that a name does not: `projectleider |dr.| Mia Vos`.

    Give of tokens whether a sentence opens there, counted anew: behind a title none does.
    """
    tokens.put_over([Place(title, title + 2) for title in titles])
    opens = {at - 2 * bisect_left(titles, at): begins for at, begins in opens.items()}
    return opens | {title - 2 * place: False for place, title in enumerate(titles)}


STOP = word_of(".")


def _read_capitals(tokens: Tokens, capitals: Sequence[int], opens: dict[int, bool]) -> None:
    """Read words with a capital by what it tells: where a sentence opens nothing, in a proper name a lot."""
    words = tokens.words
    for at in capitals:
        if _opens(words, at, opens):
            words[at] = _opening_word(tokens, at)
        elif _goes_on(tokens, at):
            words[at] = replace(words[at], letter="X")


def _opens(words: Sequence[Word], at: int, opens: dict[int, bool]) -> bool:
    """Say whether nothing but marks stands between a word and where a sentence or quotation opens."""
    while at not in opens:
        at -= 1
        before = words[at]
        if before.low in OPENING or before.letter in "Qq":
            return True
        if before.low[:1].isalnum() or not before.low:
            return False
    return opens[at]


def _opening_word(tokens: Tokens, at: int) -> Word:
    written = tokens.text[tokens.starts[at] : tokens.ends[at]]
    proper = _is_proper(tokens.text, written) or _is_speaking_name(tokens.text, written, tokens.ends[at])
    return tokens.words[at] if proper else opening_word_of(written)


def _is_proper(text: str, word: str) -> bool:
    """Say whether a word that opens a sentence is a proper name: an acronym, or capitalised elsewhere too."""
    if opening_word_of(word).letter not in "UNGBWJX":
        return False
    if len(word) > 1 and not word[1:].islower():
        return True
    return stands_inside(text, word)


def _is_speaking_name(text: str, written: str, end: int) -> bool:
    """Say whether a word of no list that opens a sentence names who speaks: `|Eneco| zegt: …`.

    Behind the verb of other such words a subject is still to come: `Halsreikend zegt hij …`.
    """
    word = opening_word_of(written)
    if word.letter not in "Uud" or word.low in words_of("noun_pronoun"):
        return False
    if written in organisations():
        return True
    verb = SPEAKING.match(text, end)
    return word.letter != "d" and verb is not None and word_of(verb[1]).letter == "C"


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Say whether a noun with a capital ends a proper name: `Zonnedauw |Centrum|`, not `VVD |Kamerlid|`.

    Nor does somebody who belongs to it: `Red |Bull-coureur|`.
    """
    word = tokens.words[at]
    if word.letter not in "BWdN" or not at or tokens.words[at - 1].letter != "X":
        return False
    if word.letter == "N" and word.low.rpartition("-")[2] in listed():
        return tokens.text[tokens.starts[at - 1] : tokens.ends[at]] in organisations()
    return tokens.ends[at - 1] == tokens.starts[at] - 1
