"""Words to what their shape says of them: initial, particle, acronym; and the patterns that find names by shape."""

from functools import lru_cache
from typing import NamedTuple

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.patterns import pattern

UPPER = "".join(chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isupper())
LETTER = "[0-9A-Za-zªµºÀ-ÖØ-öø-ʯ\u0300-\u036f\u0370-\u1fff]"
"""Letters of all alphabets that news names in, digits (`D66`), and marks that belong to the letter before them."""
BLANKS = r"[ \u00a0\n]"
ARTICLE = r"(?:den|der|de|het|dem|las?|los|ten|ter|[’']t)"
NOBLES = tuple(sorted(words_for("noble")))
NOBLE = rf"(?:(?:{'|'.join(NOBLES)}){BLANKS}(?=van|von|de|zu))?"
PARTICLE = (
    rf"{NOBLE}(?:(?:van|von|in|op|aan|uit|bij|onder|over|voor){BLANKS}(?:in{BLANKS})?{ARTICLE}|van|von|vom|v\.? ?d\.|vd"
    r"|den|der|de la|de|ter|ten|te|[’']t|zu|zur|zum|di|da|del|della|degli|dei|dos|das|do|du|des|la|le|les|el|al|bin|ben"
    r"|ibn|bint|abu|wa|y|af)"
)
SYLLABLE = (
    "(?:un|in|il|eun|hye|jae|ho|woo|hyun|jin|min|soo|su|ki|yong|jong|hwan|sik|kyu|chul|chol|seok|geun|hee|ju|hun|wook"
    "|sun|ah|yeon|rae|nam|won|yeol|yeop|mi|sung|kyung|young|wen|te|shek|jeou|ling|kang|fu|wei|chi|ming|hua|sen|yuan"
    "|liang)"
)
"""Second halves of Korean and Taiwanese first names, which are written small: `Kim Jong-un`."""
AFTER_HYPHEN = rf"{SYLLABLE}(?![^\W_])|(?:(?:{PARTICLE}|[VD]an|De|Ter|Ten) )?(?:{PARTICLE} )?[{UPPER}]|al-|el-"
IN_WORD = rf"[’'](?:[{UPPER}]{LETTER}++|{LETTER}{{4,}}+|tje)|-(?:{AFTER_HYPHEN}){LETTER}*+"
ATTACHED = r"(?:[dl][’']|[’']s-|(?:[ae]l|a[dnrstz]|ash)-)?+"
"""What is written small before a capital: `d'Hondt`, `'s-Gravenmoer`, `al-Khatib`."""
WORD_REST = rf"{LETTER}*+(?:{IN_WORD})*+"
WORD = rf"{ATTACHED}[{UPPER}]{WORD_REST}"
INITIALS = rf"(?:(?:[{UPPER}]|IJ|[CTP]h|Chr|Joh|Jac|Fr|Tj|St|Jr|jr|Sr|sr)\.-?)+"
ADDRESSES = sorted(word for word in words_of("address") if word in words_of("abbreviation"))
TITLED = rf"(?:{'|'.join(map(str.capitalize, ADDRESSES))})\.(?= )"
TITLED_REST = rf"(?:{'|'.join(f'(?<={word[0].upper()}){word[1:]}' for word in ADDRESSES)})\.(?= )"
INITIALS_REST = rf"(?:J|h|hr|oh|ac|r|j|t)?\.-?(?:{INITIALS})?(?={BLANKS}?(?:{PARTICLE} )*+(?:[’']s-)?[{UPPER}])"
GOING_ON = "abdeghijloprstuvwyz'’"
"""First letters of particles and other small words inside names: no other word in lower case need be looked at."""
CHAIN = pattern(
    rf"[{UPPER}](?<![\w\u0300-\u036f-].)(?:(?=[A-Za-z]{{0,3}}\.)(?:{TITLED_REST}|{INITIALS_REST})|{WORD_REST})"
    rf"(?:(?:(?<=\.)|{BLANKS})(?=[{UPPER}{GOING_ON}])(?:{PARTICLE}{BLANKS})*+(?:{TITLED}|{INITIALS}|{WORD}))*+"
)
"""Capitalised words that follow each other, with particles between them: `Volgens minister Anna van der Bos`."""
PIECE = pattern(rf"{TITLED}|{INITIALS}|{WORD}|{PARTICLE}(?={BLANKS})")
SURNAME_OPENERS = words_for("surname_opener")
CAPITAL_PARTICLES = SURNAME_OPENERS | words_for("sentence_opener")
"""Words that may open a surname and a sentence alike."""
SURNAME_ADJECTIVES = words_for("surname_adjective")
CAPITAL_PARTICLE = "(?:Van|Vande|Vanden|Vander|De|Den|Der|Ter|Ten|Te|Von|Du|La|Le|El|Al|Di|Da|Del|Bin|Op|In)"
PARTICLES = rf"(?:{PARTICLE}|{CAPITAL_PARTICLE}|[’']t)"
LAST_NAME = pattern(
    rf"(?<!\S)(?:{PARTICLES} (?:\S++ ){{0,20}}+|(?:{'|'.join(sorted(SURNAME_ADJECTIVES))}) (?=[A-Z]))?\S+$"
)
"""All from the first particle on, or the last word with what surnames of the east open with."""


def is_initials(word: str) -> bool:
    """Say whether a piece of a name is `J.` or `J.P.`."""
    return word.endswith((".", ".-")) and not word.islower()


@lru_cache(16384)
def is_particle(word: str) -> bool:
    """Say whether a piece of a name is a particle in lower case: `van der`, `'t`, not `d'Hondt` or `al-Khatib`."""
    return word.islower() or word in ("'t", "’t")


def is_foreign(particle: str) -> bool:
    """Say whether a particle stands in names of other languages than Dutch: `di`, `bin`, `des`."""
    return particle.partition(" ")[0] not in words_for("particle")


def is_acronym(word: str) -> bool:
    """Say whether a word is written in capitals alone: `VVD`; one letter is none."""
    return len(word) > 1 and word.isupper() and "." not in word


@lru_cache(65536)
def surname_of(name: str) -> str:
    """Give a name without first names and initials, its particles kept: `van der Linden`."""
    found = LAST_NAME.search(name)
    return found.group() if found else name


def capitalised(surname: str) -> str:
    """Give a surname as it stands without a first name: `Van der Linden`."""
    return surname[:1].upper() + surname[1:]


class Shape(NamedTuple):
    """What the words of a name are, which is asked of each name again and again."""

    first: str
    """The first word of all."""
    rest: str
    """What follows it, empty for a single word."""
    last: str
    surname: str
    """Without first names and initials: `van der Linden`."""
    capitalised: str
    """The surname as it stands without a first name: `Van der Linden`."""


@lru_cache(65536)
def shape_of(name: str) -> Shape:
    """Give what the words of a name are."""
    first, _, rest = name.partition(" ")
    surname = surname_of(name) if rest else name
    return Shape(first, rest, name.rpartition(" ")[2], surname, capitalised(surname))
