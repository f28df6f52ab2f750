"""The words right before and after a name to what kind of word they are: title, preposition, reporting verb."""

from functools import cache, lru_cache

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import is_person, listed
from kantlijn.annotators.lexicon.verbs import readings_of, reporting
from kantlijn.annotators.lexicon.word_lists import ends_in_thing, named_things, organisations
from kantlijn.annotators.naming.titles import is_function, is_title, title_of
from kantlijn.patterns import pattern

BEARERS = frozenset(("title", "kin", "person"))
"""Kinds of words before a name that tell what its bearer is."""
CLOSED = (
    "preposition", "coordinator", "relative", "definite", "possessive", "indefinite", "subordinator", "personal",
    "object_pronoun", "negation", "adverb", "time",
)  # fmt: skip
"""Classes of words of which each stands for itself beside a name, and for its class."""
FIRM = pattern(r"\w\w(?<!film)(?<!programma)(?<!televisie)(?:dochter|producent|maker|fabrikant)$")
"""Compounds that mean companies: `mediadochter Jansma`, `autoproducent Bella`."""
AGENTS = ("er", "aar", "tor", "noot")
"""Endings of nouns for people that listed nouns for bodies have too: `netbeheerder Bella`."""
ADJECTIVE = ("se", "sche", "ige", "lijke", "ende", "ste")
CODE = pattern(r"[A-Z][a-z]{2}|[A-Z]{2,3}[a-z]?")
"""How bodies are shortened: `de Volkspartij (VPA)`."""
AGE = pattern(r"1?\d?\d")
"""`Anna (34)`, not `Ajax (2-1)` or `Titanic (1997)`."""
WHOLE_WORD = pattern(r"[\w-]+")
REACH = 30
"""Characters beside a name in which nearly all words end."""
WORD_AT_END = pattern(r"(?<![\w’'.&-])[\w’'.&-]++$")
WORD_AFTER = pattern(r"([’']s?\b(?!\w))?(?:([ \u00a0\n]?)([\w’'-]+)|\s?(\W)\s?([\w’'.+-]*))")


@cache
def closed_kinds() -> dict[str, str]:
    """Give the class of each word of those classes, the first one of several deciding."""
    return {word: kind for kind in reversed(CLOSED) for word in words_of(kind)}


@lru_cache(65536)
def kind_before(word: str) -> str:
    """Give what a word before a name is: `title`, `kin`, `thing`, `preposition in`, `says`."""
    low = word.lower()
    closed = closed_kinds().get(low)
    return f"{closed} {low}" if closed else kind_of_noun(word, low) or kind_of_verb(low) or kind_by_shape(word, low)


def kind_of_noun(word: str, low: str) -> str | None:
    """Give what kind of bearer a noun before a name tells of: a person, a thing; None for other words."""
    known = listed().get(low)
    person = known and known.kind == "person"
    if (FIRM.search(low) and not person) or (known and known.kind == "body" and low.endswith(AGENTS)):
        return "thing"
    title = title_of(low)
    if title:
        return "kin" if title in words_for("kin") or title in words_of("address") else "title"
    if is_person(low):
        return "title" if is_function(word) else "person"
    return "thing" if word[0].islower() and names_thing(low) else None


def names_thing(low: str) -> bool:
    """Say whether a noun in lower case is one for a thing or an animal that a name may follow: `modeketen`."""
    return low in named_things() or ends_in_thing(low)


def kind_of_verb(low: str) -> str | None:
    """Give what a verb beside a name is: `says`, `aux is`, `verb`, `verbs` for several people; None for other words."""
    if reporting(low):
        return "says"
    reading = next((one for one in readings_of(low) if one.kind != "first" or one.verb_class == "aux"), None)
    if reading is None:
        return None
    if reading.verb_class == "aux":
        return f"aux {low}"
    return "verbs" if reading.kind == "plural" else "verb"


@lru_cache(1024)
def tells_of_several(kind: str) -> bool:
    """Say whether a kind of word after a name is a verb for several people: `liggen`, `zijn`."""
    return kind == "verbs" or (kind[:4] == "aux " and any(one.kind == "plural" for one in readings_of(kind[4:])))


def kind_by_shape(word: str, low: str) -> str:
    """Give the kind of any other word: `number`, `Capital`, `adjective`, and how it ends."""
    if word[0].isdigit():
        return "number"
    if word[0].isupper():
        return "Capital"
    return "adjective" if low.endswith(ADJECTIVE) else f"other {low[-1]}"


@lru_cache(65536)
def kind_after(word: str) -> str:
    """Give what a word after a name is: `says`, `aux heeft`, `preposition in`, `person`."""
    low = word.lower()
    kind = kind_of_verb(low) or closed_kinds().get(low)
    if kind:
        return kind if " " in kind or kind.startswith(("says", "verb")) else f"{kind} {low}"
    return "person" if is_title(low) or is_person(low) else kind_by_shape(word, low)


def before_name(text: str, start: int) -> tuple[str, str]:
    """Give the word or mark before a name and what kind of word it is."""
    stop = start - 1
    if stop < 0 or text[stop] == "\n":
        return "", "start"
    if text[stop] not in " \u00a0":
        return token_before(text[stop])
    return token_before(text[max(0, stop - REACH) : stop].rpartition(" ")[2].rpartition("\n")[2])


@lru_cache(65536)
def token_before(token: str) -> tuple[str, str]:
    """Give the word at the end of a token, or the mark there, and its kind: of `(Volgens` the word."""
    found = WORD_AT_END.search(token)
    word = found.group() if found else ""
    if not word or not any(map(str.isalnum, word)):
        mark = token[-1:]
        return mark, ("mark" + mark if mark in ",(:" else "mark") if mark else "start"
    if word[-1] in ".'’" and word.rstrip(".").lower() not in words_of("address"):
        return word, "start" if word[-1] == "." else "mark"
    return word, kind_before(word)


def after_name(text: str, end: int) -> str:
    """Give what kind of word or mark comes after a name: `says`, `,person`, `(number`, `-`."""
    own = 3 if text[end : end + 1] in "'’" else 2
    stop = text.find(" ", end + own, end + REACH)
    return stretch_after(text[end : stop if stop >= 0 else end + REACH])


@lru_cache(65536)
def stretch_after(stretch: str) -> str:
    """Tell the same of the characters behind a name up to the second blank: ` zegt`, `, voorzitter`, `’s plan`."""
    found = WORD_AFTER.match(stretch)
    if not found:
        return "end"
    genitive, blank, word, mark, later = found.groups()
    if word:
        return ("'s " if genitive else "") + kind_after(word) if blank else "glued"
    if mark == "(":
        return "(" + kind_in_brackets(later)
    if mark == ",":
        return "," + kind_after(later) if later else ","
    return mark if mark in "&:-" else "'s" if genitive else "mark"


def opens_compound(text: str, end: int) -> bool:
    """Say whether a name is the first part of a word for something else: `Trump-kabinet`."""
    return text[end : end + 1] == "-" and text[end + 1 : end + 2].islower()


def kind_in_brackets(word: str) -> str:
    """Give what an opening bracket after a name holds: a body, a code, an age, or a country, which tells as much."""
    if not word or word.lstrip("+-")[:1].isdigit():
        return "age" if AGE.fullmatch(word) else "number" if word else ""
    if word in words_for("country_code"):
        return "age"
    if word in organisations():
        return "org"
    return "code" if CODE.fullmatch(word) else "Capital" if word[0].isupper() else "other"


def is_written_small(text: str, name: str) -> bool:
    """Say whether a name stands in the text as a word in lower case too."""
    low = name.lower()
    if WHOLE_WORD.fullmatch(low):
        return low in words_in(text)
    found = text.find(low)
    while found >= 0:
        if not is_joined(text[found - 1 : found]) and not is_joined(text[found + len(low) : found + len(low) + 1]):
            return True
        found = text.find(low, found + 1)
    return False


@lru_cache(maxsize=1)
def words_in(text: str) -> frozenset[str]:
    """Give all words of a text as they are written, compounds with a hyphen whole."""
    return frozenset(WHOLE_WORD.findall(text))


def is_joined(letter: str) -> bool:
    """Say whether a neighbouring character makes a word part of a longer one."""
    return letter.isalnum() or letter in ("-", "_")
