"""Names to initials, to the key by which they are sorted, and to the form in which a list shows them."""

import unicodedata
from collections.abc import Collection
from functools import lru_cache

from kantlijn.patterns import pattern

PARTICLES = frozenset(
    ("aan", "bij", "d'", "da", "de", "del", "den", "der", "di", "dos", "du", "het", "in", "la", "le", "onder", "op")
) | {"'s", "'t", "’s", "’t", "te", "ten", "ter", "tot", "uit", "van", "von", "voor", "zu"}
"""Words before the core of a Dutch surname, and the foreign ones that Dutch lists treat alike."""
OPENING_MARK = pattern(r"^\s*(?:,,|''|[\"'“”„‟‘’‚‛«»‹›`´])\s*")
CLOSING_MARKS = ("''", *"\"'“”„‟‘’‚‛«»‹›`´")
ARTICLES = frozenset(["de", "een", "het"])
ORDINAL = pattern(r"[IVX]+")
"""Behind the name of a king or a pope."""


def initials(name: str, *, described: bool = False) -> str:
    """Give a speaker's initials: `EvdL` for Ellen van der Linden, `EC` for Europese Commissie, `NAVO` as it is.

    A description loses its article: `een woordvoerder` gives `W`, and so does a body that has no name: `een bedrijf`.
    """
    words = name.split()
    described = described or name.startswith("een ")
    if described and len(words) > 1 and words[0].lower() in ARTICLES:
        words = words[1:]
    if len(words) == 1 and words[0].isupper() and len(words[0]) <= 5:
        return words[0]
    letters = [next((sign for sign in word if sign.isalpha()), "") for word in words]
    if described:
        return "".join(letters[:1]).upper()
    return "".join(letters)[:5]


@lru_cache(maxsize=4096)
def split_name(name: str) -> tuple[str, str, str]:
    """Split a name into first names, particles and core: `Ellen`, `van der`, `Linden`.

    Who is numbered has no surname: `Elisabeth II` stands under E.
    """
    words = name.split()
    if len(words) < 2 or ORDINAL.fullmatch(words[-1]):
        return "", "", name.strip()
    first = next((place for place, word in enumerate(words[1:-1], 1) if word.lower() in PARTICLES), len(words) - 1)
    core = first
    while core < len(words) - 1 and words[core].lower() in PARTICLES:
        core += 1
    return " ".join(words[:first]), " ".join(words[first:core]), " ".join(words[core:])


def listed_name(name: str, order: str, aliases: Collection[str] = ()) -> str:
    """Give a name as a list shows it: `Linden, Ellen van der` (nl) or `Van der Linden, Wim` (be).

    Who is called by the first word of the name alone is looked for by that word: `Xi Jinping`, for he is `Xi`.
    """
    first, particles, core = split_name(name)
    if not first:
        return core
    if name.split(maxsplit=1)[0] in aliases:
        return name
    if order == "be":
        whole = f"{particles} {core}".strip()
        return f"{whole[:1].upper()}{whole[1:]}, {first}"
    return f"{core}, {first} {particles}".rstrip()


def initial_letter(key: str) -> str:
    """Give the letter under which a key stands in a list, `#` for what begins with none."""
    letter = next((sign for sign in key if sign.isalnum()), "")
    return letter.upper() if letter.isalpha() else "#"


def folded(text: str) -> str:
    """Give a text without accents, case and apostrophes: `Yılmaz` and `Yilmaz` stand together."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return bare.casefold().replace("ı", "i").replace("'", "").replace("’", "")


def unmarked(words: str) -> str:
    """Give quoted words without the one pair of quotation marks around them."""
    opened = OPENING_MARK.sub("", words)
    shown = opened.rstrip()
    mark = next((mark for mark in CLOSING_MARKS if shown.endswith(mark)), "") if shown.endswith(CLOSING_MARKS) else ""
    return shown.removesuffix(mark).rstrip() if mark else opened
