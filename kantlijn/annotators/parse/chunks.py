"""The tokens of a sentence to its chunks: noun phrases with what is put beside them, and the other tokens."""

import re
from collections.abc import Callable, Sequence
from itertools import repeat
from operator import attrgetter

from msgspec.structs import replace

from kantlijn.annotators.parse.phrases import LETTER_OF, RUN, Phrase, phrases_in
from kantlijn.annotators.parse.tokens import Word
from kantlijn.patterns import pattern

CODE_OF = {
    "H": "p", "O": "O", "P": "P", "F": "P", "S": "S", "R": "R", "K": "K", "x": "x", "A": "A", "M": "T", "9": "A",
    "e": "A", "V": "V", "v": "t", "C": "C", "c": "t", "L": "L", "I": "I", "i": "J", "Y": "Y", "y": "Z", "a": "a",
    "E": "A", "J": "A", "o": "A", "Q": "Q", "q": "Q", "D": "A", "m": "A", "h": "A", "z": "A", "l": "R", "k": "S",
    "t": "p", "s": "A", "j": "A", "!": ".", "?": "?",
}  # fmt: skip
"""The code of a token that is in no noun phrase: V finite, C reporting, L reporting with a particle, I J infinitives,
Y Z participles, a `aldus`, `volgens`; marks stand for themselves."""
SINGLE = {
    ord(letter): CODE_OF.get(letter, letter if letter in ",:;.()-|" else "t" if letter.isalnum() else "-")
    for letter in map(chr, range(33, 127))
}
TOKEN_KINDS = {"p": "pronoun", "O": "object"}
NOUN = "[nrigbwoekt]"
BESIDE = r"(?:P[nrigbwoektTO])*"
BRACKETS = pattern(r"(?<=[nrigbtwok])\([^()QVC\n]{1,8}\)")
"""`Jansen |(54, CDA)|`."""
ROLES = pattern(r"(?<!K)i(?:Ki)?Kn")
"""`|minister en vicepremier Jansen|`: two functions of one person."""
NAMED = pattern(rf"[ri]{BESIDE},n(?:,|(?=[.:?VCL]|$))", re.MULTILINE)
"""`|de directeur van Ede, Jansen,| zegt`."""
LISTED = pattern(rf",(?={NOUN}{BESIDE}(?:,{NOUN}{BESIDE})*K{NOUN})(?<={NOUN},)")
"""A comma in an enumeration: `Jansen|,| Smit en Mol`."""
TITLED = pattern(
    rf"n,[ribt]{BESIDE}(?:K[ri]{BESIDE})?(?:,|(?=[.:?]|$))|[nr],i(?:{BESIDE}|R[^,|:\n]{{1,9}}),", re.MULTILINE
)
"""`|Jansen, hoogleraar in Leiden,| zegt`; `|De notaris, een man die alles weet,| zegt`."""


def find_chunks(lines: str, letters: str, words: Sequence[Word]) -> tuple[str, list[Phrase]]:
    """Give the codes of the chunks and the chunks, of settled letters of sentences, one in each line.

    The end of a line is a chunk without a token.
    """
    singles, plain = _read_singles(letters, words)
    codes: list[str] = []
    chunks: list[Phrase] = []
    place = ends = 0
    for run in RUN.finditer(lines):
        first = run.start() - ends
        if run[0] == "\n":
            codes += (plain[place:first], "\n")
            chunks += singles[place:first]
            chunks.append(Phrase("", first, first))
            place, ends = first, ends + 1
            continue
        for phrase in phrases_in(run[0], first, letters, words):
            codes += (plain[place : phrase.first], LETTER_OF[phrase.kind])
            chunks += singles[place : phrase.first]
            chunks.append(phrase)
            place = phrase.after
    codes.append(plain[place:])
    chunks += singles[place:]
    return _join_beside("".join(codes), chunks)


def _read_singles(letters: str, words: Sequence[Word]) -> tuple[list[Phrase], str]:
    """Read each token as it is where no phrase holds it."""
    codes = letters.translate(SINGLE)
    at, behind = range(len(codes)), range(1, len(codes) + 1)
    kinds, lows = map(TOKEN_KINDS.get, codes, repeat("")), map(attrgetter("low"), words)
    return list(map(Phrase, kinds, at, behind, lows, repeat(""), repeat(-1), repeat(-1), at)), codes


def _join_beside(whole: str, chunks: list[Phrase]) -> tuple[str, list[Phrase]]:
    """Join what is put beside a noun phrase to it."""
    if "(" in whole:
        whole, chunks = _join(BRACKETS, whole, chunks, behind=True)
    if "iKn" in whole:
        whole, chunks = _join(ROLES, whole, chunks, fits=_is_one_person)
    if "," in whole:
        if ",n" in whole:
            whole, chunks = _join(NAMED, whole, chunks)
        if "n," in whole or "r," in whole:
            whole, chunks = _join(TITLED, whole, chunks)
        if "K" in whole:
            whole = LISTED.sub("K", whole)
    return whole, chunks


def _join(
    pattern: re.Pattern[str],
    codes: str,
    chunks: list[Phrase],
    *,
    behind: bool = False,
    fits: Callable[[Sequence[Phrase]], bool] | None = None,
) -> tuple[str, list[Phrase]]:
    """Make one chunk of each stretch of chunks that fits: that of the name in it, or of the one before it."""
    kept_codes: list[str] = []
    kept: list[Phrase] = []
    place = 0
    for found in pattern.finditer(codes):
        first, after = found.start() - behind, found.end()
        if first < place or (fits and not fits(chunks[first:after])):
            continue
        head = first if behind or codes[first] == "n" or "n" not in codes[first:after] else codes.index("n", first)
        kept_codes += [codes[place:first], codes[head]]
        kept += chunks[place:first]
        kept.append(_joined(chunks[head], chunks[first], chunks[after - 1].after))
        place = after
    if not kept_codes:
        return codes, chunks
    return "".join((*kept_codes, codes[place:])), kept + chunks[place:]


def _is_one_person(phrases: Sequence[Phrase]) -> bool:
    """Say whether functions without an article stand before a name that has one too: `dichter en schilder Jansen`."""
    return not phrases[0].determiner and bool(phrases[-1].head) and not phrases[-1].determiner


def _joined(head: Phrase, first: Phrase, after: int) -> Phrase:
    """Give the phrase of a name with the function that stands before it: `|een chemicus uit Ede|, Jansen,`."""
    if head is not first and head.kind == "name" and first.kind in ("role", "person"):
        head = replace(head, place=first.place, head=head.head or first.head, determiner=first.determiner)
    return replace(head, first=first.first, after=after)
