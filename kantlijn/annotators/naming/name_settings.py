"""What stands before a chain of capitals to how it is read: whether a sentence opens there, whose office is told."""

from functools import cache, lru_cache

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import is_person
from kantlijn.annotators.lexicon.word_lists import common_words
from kantlijn.annotators.naming.first_names import first_names, is_first_name
from kantlijn.annotators.naming.name_cuts import Setting
from kantlijn.annotators.naming.name_shapes import PARTICLE
from kantlijn.annotators.naming.surroundings import BEARERS, after_name, before_name
from kantlijn.annotators.naming.titles import title_of
from kantlijn.annotators.parse.capitals import stands_inside
from kantlijn.patterns import pattern

OPENING = frozenset("!?:;\"'“”‘’„‚«»(\n\r–—•…*|-,")
"""Marks after which a sentence or quotation may open; a comma only doubled."""
FUNCTION_ENDS = ("van ", "oor ", "bij ", "ens ", "de ", "het ", "der ", " en ")
JOINING_FUNCTION = frozenset(("van", "voor", "bij", "namens", "der"))
FUNCTION_REACH = 90
"""Characters before a name in which its function may begin."""
PARTICLED = pattern(rf" ((?:{PARTICLE} )+\S+)")
DUE = ("says", "preposition aldus", "preposition volgens")
"""Kinds of words behind which somebody's name must come."""
FINITE = ("says", "verb", "aux")
"""Kinds of words behind a name that are finite verbs."""


def setting_of(text: str, line: str, start: int, opens: bool, flat: bool) -> Setting:  # noqa: FBT001
    """Give what stands before a chain of several words that tells how to read it."""
    office = ""
    words = line.split(" ")
    if text.endswith(FUNCTION_ENDS, 0, start) and not is_first_name(words[0]):
        noun = function_before(text, start)
        if noun in words_for("office") or (noun and any(map(is_first_name, words[1:-1]))):
            office = noun
    opens = opens and not opens_with_name(text, line, start)
    word, kind = before_name(text, start) if len(words) > 2 else ("", "")
    due = kind in DUE or (opens and len(words) > 2 and after_name(text, start + len(line)).startswith(FINITE))
    return Setting(opens, office, word if kind in BEARERS else "", due, flat, len(words) > 2 and recurs(text, line))


def recurs(text: str, line: str) -> bool:
    """Say whether a surname with a particle stands alone inside a sentence too, with a capital: `zegt |Van Mol|`."""
    surname = PARTICLED.search(line)
    return surname is not None and stands_inside(text, f"{surname[1][0].upper()}{surname[1][1:]}")


def opens_with_name(text: str, line: str, start: int) -> bool:
    """Say whether what could open a sentence is a first name: `Wil Bosman, voorzitter …`, not `Wil Bosman dat?`."""
    word = line.partition(" ")[0]
    known = first_names().get(word) if word.lower() in common_words() and line.count(" ") == 1 else None
    if known is None or not known.dutch:
        return False
    return after_name(text, start + len(line)).startswith((",", "(", *FINITE))


def opens_sentence(text: str, start: int) -> bool:
    """Say whether a sentence or quotation may open here: `. Jansen`, not `dr. Jansen`."""
    place = start - 1
    if place > 0 and text[place] == " " and text[place - 1].isalnum():
        return False
    while place >= 0 and text[place] in " \u00a0":
        place -= 1
    if place < 0:
        return True
    mark = text[place]
    if mark == ".":
        return not is_abbreviated(text[max(0, place - 5) : place])
    return mark in OPENING and (mark != "," or text[place - 1 : place] == ",")


@lru_cache(16384)
def is_abbreviated(before: str) -> bool:
    """Say whether a full stop belongs to the word before it: `dr. Jansen`, `J. Jansen`."""
    word = before.replace("\n", " ").replace("(", " ").rpartition(" ")[2]
    if word in words_of("abbreviation") or word.lower() in words_of("address"):
        return True
    return len(word.rpartition(".")[2]) == 1 and word[-1].isalpha()


def function_before(text: str, start: int) -> str:
    """Give the function of something that is told of before a place, so that a name must come, else nothing.

    `minister van Sociale Zaken en |Wonen Jansen|`, `zegt lid van de |GGD Twente Anna Bos|`; with an article before it
    only an office is one: `de burgemeester van |Ede Anna Bos|`, not `de eigenaar van |Hotel Anna Bos|`.
    """
    front = text[max(0, start - FUNCTION_REACH) : start].split()
    for place in range(len(front) - 2, -1, -1):
        word = front[place]
        if not word.rstrip(",").replace("-", "").isalpha():
            return ""
        if front[place + 1] in JOINING_FUNCTION and is_person(word.lower()):
            function = title_of(word) or word
            articled = not articles().isdisjoint(front[max(0, place - 2) : place])
            return function if function in words_for("office") or not articled else ""
    return ""


@cache
def articles() -> frozenset[str]:
    """Give the words that open a noun phrase: `de`, `zijn`, `een`."""
    return words_of("definite") | words_of("possessive") | words_of("indefinite")
