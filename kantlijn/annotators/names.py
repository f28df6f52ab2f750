"""A text to the chains of capitalised words in it that may be names, with the particles between them."""

import re
from dataclasses import dataclass
from functools import cache

from kantlijn.annotators.first_names import first_names, read_list
from kantlijn.annotators.titles import is_title

UPPER = "".join(chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isupper())
LETTER = r"[^\W\d_]"
ARTICLES = r"(?:den|der|de|het|dem|la|las|los|[’']t)"
PARTICLE = (
    rf"(?:(?:van|von|in|op|aan|uit|bij|onder|over|voor) {ARTICLES}|van|von|vom|den|der|de la|de|ter|ten|te|[’']t|zu|"
    r"zur|zum|di|da|del|della|degli|dei|dos|das|do|du|des|la|le|les|el|al|bin|ibn|bint|abu|y|af)"
)
WORD = rf"(?:[dl][’'])?[{UPPER}]{LETTER}*(?:[’'][{UPPER}]{LETTER}+|-(?:{PARTICLE} )?[{UPPER}]{LETTER}*)*"
INITIALS = rf"(?:(?:[{UPPER}]|IJ|[CTP]h|Chr|Joh|Jac|Fr|Tj|St)\.-?)+"
CHAIN = re.compile(rf"(?<!\w)(?:{INITIALS}|{WORD})(?:(?:(?<=\.)| )(?:{PARTICLE} )*(?:{INITIALS}|{WORD}))*")
PIECE = re.compile(rf"{INITIALS}|{WORD}|{PARTICLE}(?= )")
SENTENCE_START = re.compile(r"(?:^|[.!?:;\"'“”‘’„‚«»(\n–—•…*-]|,,)\s*$")
LOCATIVE = re.compile(r"(?:in|op|aan|uit|bij|onder|over|voor) ")
CAPITAL_PARTICLES = frozenset(
    "de den der van von ter ten te het op in uit aan bij onder over voor el al la le du di".title().split()
)


@dataclass(slots=True)
class Piece:
    """A word of a chain, or the particle before one."""

    text: str
    start: int
    end: int

    @property
    def is_particle(self) -> bool:
        """Say whether this is a particle in lower case."""
        return re.fullmatch(PARTICLE, self.text) is not None


@dataclass(slots=True)
class Chain:
    """A stretch that may be one name: its pieces, and the word before it where that is a title."""

    pieces: list[Piece]
    title: str | None = None
    opens_sentence: bool = False

    @property
    def start(self) -> int:
        """Where the name begins."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where the name ends."""
        return self.pieces[-1].end


@cache
def common_words() -> frozenset[str]:
    """Give the words that often open a Dutch sentence and are no names."""
    return frozenset(read_list("common_words.txt"))


def find_chains(text: str) -> list[Chain]:
    """Give all chains of capitalised words, cut where a sentence or a new phrase begins."""
    found: list[Chain] = []
    for match in CHAIN.finditer(text):
        pieces = [
            Piece(piece.group(), piece.start(), piece.end())
            for piece in PIECE.finditer(text, match.start(), match.end())
        ]
        opens = bool(SENTENCE_START.search(text, max(0, match.start() - 4), match.start()))
        before = text[max(0, match.start() - 40) : match.start()].split(" ")
        title = before[-2] if len(before) > 1 and before[-1] == "" else None
        head, *rest = parted(pieces)
        found += without_openers(head, title if title and is_title(title) else None, opens=opens)
        for part in rest:
            found += without_openers(part, None, opens=False)
    return found


def parted(pieces: list[Piece]) -> list[list[Piece]]:
    """Cut where a particle begins a new phrase: `Anna Bos van Delft` is two, `Anna van Delft` is one."""
    parts: list[list[Piece]] = [[]]
    for piece in pieces:
        before = parts[-1][-1] if parts[-1] else None
        phrase = piece.is_particle and before and not before.is_particle and not takes_particle(before.text)
        if phrase or (before and before.text.endswith(".") and piece.text.lower() in common_words()):
            parts.append([])
        else:
            parts[-1].append(piece)
            continue
        if not piece.is_particle:
            parts[-1].append(piece)
    return [part for part in parts if part]


def takes_particle(word: str) -> bool:
    """Say whether a particle after this word belongs to a surname: after first names, initials and other particles."""
    return word in CAPITAL_PARTICLES or word.endswith(".") or word.split("-", maxsplit=1)[0] in first_names()


def without_openers(pieces: list[Piece], title: str | None, *, opens: bool) -> list[Chain]:
    """Drop titles and, at the start of a sentence, common words from the front: `Volgens minister Jansen`."""
    while pieces:
        word = pieces[0].text
        if is_title(word):
            title = word
        elif not (
            pieces[0].is_particle or (opens and word.lower() in common_words() and word not in CAPITAL_PARTICLES)
        ):
            break
        pieces = pieces[1:]
    return [Chain(pieces, title, opens)] if pieces else []


LAST_NAME = re.compile(rf"(?:(?:{PARTICLE}|Van|De|Den|Der|Ter|Ten|Te|[’']t)(?: (?:{PARTICLE}|De|Den|Der))* )?\S+$")


def surname_of(name: str) -> str:
    """Give a name without first names and initials, its particles kept: `van der Linden`."""
    found = LAST_NAME.search(name)
    return found.group() if found else name
