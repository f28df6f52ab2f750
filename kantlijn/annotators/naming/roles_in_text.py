"""The narrator's words beside a name to the function by which they introduce the person."""

import re
from collections.abc import Iterable, Iterator

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.naming.name_shapes import is_initials, shape_of
from kantlijn.annotators.naming.names import Place
from kantlijn.annotators.naming.titles import is_function, is_quality
from kantlijn.patterns import pattern

OFFICE = pattern(r"(?:(?:de|het) )?[A-Z][\w’'-]+(?:,? (?:en )?[A-Z][\w’'-]+)*(?: en)? $")
"""What a function may be of, right before a name: `Buitenlandse Zaken `."""
SMALL_OFFICE = pattern(r"[a-zà-ÿ-]+(?: en [a-zà-ÿ-]+)? $")
"""The same without capitals, of those who hold one: `minister van justitie `."""
HOLDERS = frozenset(
    ("minister", "staatssecretaris", "wethouder", "schepen", "gedeputeerde", "officier", "hoofdofficier")
)
APART = pattern(
    r"\b([Dd]e |[Hh]et |[Zz]ijn |[Hh]aar |[Hh]un )?((?:[\w’'-]+ ){0,3}?)([\w’'-]+)((?: van [\w’' -]{2,50})?), $"
)
"""`de directeur van de bibliotheek, `, `haar advocaat, ` before a name."""
ADDRESSED = pattern(r"(?<=, )(?:(?:mevrouw|meneer|de heer|mr\.|dr\.|prof\.|ir\.|drs\.) )+$")
"""`de rector van die school, |mevrouw| `."""
POINTING = pattern(r" van (?:die|dat|deze|dit|zijn|haar|hun) .*")
"""Of what only the sentence knows: `de rector| van die school|`."""
FIELDED = "hoofd|chef|manager|directeur|directrice|hoogleraar|lector|docent|docente|adviseur|projectleider|teamleider"
"""Functions behind which the field stands, without a word between: `hoofd inkoop`."""
FIELD = r"[a-zà-ÿ-]{4,30}(?: en [a-zà-ÿ-]{4,30})?"
SCIENCE = "kunde|logie|wetenschap|wetenschappen|recht|nomie|geschiedenis|iek|ica|sofie|grafie"
TEACHER = pattern(
    rf"(?:^|[\s(])((?:hoogleraar|lector|docent|docente) (?:[a-zà-ÿ-]{{2,25}} en )?[a-zà-ÿ-]*(?:{SCIENCE})) $",
    re.IGNORECASE,
)
"""`hoogleraar scheikunde` before a name: only what is a science for sure, since verbs stand there too."""
BEHIND = pattern(
    r"(?: \([^()]{1,30}\))?, (?:de |het |een |de nieuwe )?((?:[\w’'-]+ ){0,3}?)"
    rf"((?:{FIELDED})(?: {FIELD})(?=[,.;)]| (?:van|bij|voor|in|aan|namens|te|der) )|[\w’'-]+)"
    r"((?: (?:van|bij|voor|in|aan|namens|te|der) [^,.;:()\"“”‘\n]{2,70})?)(?=[,.;)])"
)
"""`, voorzitter van de bond,` behind a name."""
IS = pattern(
    r"(?: \([^()]{1,30}\))? is(?: (?:al|nu|ook|zelf|tevens|sinds [\w ]{3,25}?))? (?:de |het |een )?"
    r"((?:[\w’'-]+ ){0,2}?)([\w’'-]+)((?: (?:van|bij|voor|in|aan|namens|te|der) [^,.;:()\"“”‘\n]{2,70})?)(?=[,.;)])"
)
"""` is sinds januari dijkgraaf van het waterschap.` behind a name."""
FOLLOWS = pattern(r"\s?(?:\([^()]{1,30}\))?[,.:]")
UNDERAGE = pattern(r" \((?:\d|1[0-7])\)|, (?:\d|1[0-7]) jaar\b")
YOUNG = pattern(r"\b(?:\d|1[0-7])-jarige (?:[\w’'-]+ ){0,2}$")
PRIVATE = pattern(
    r"\b(?:broer|zus|vader|moeder|zoon|dochter|man|vrouw|neef|nicht|oom|tante|slachtoffer|verdachte|dader|veroordeelde"
    r"|patiënt|moslim|jood|joodse|katholiek|christen|weduwe|weduwnaar|ex|partner|echtgenoot|echtgenote|vriend|vriendin)\b"
)
"""What no note tells: family, crime, victimhood, health, religion."""
BEHIND_NAME = (" (", ", ", " is ")
LONGEST = 80


def find_roles(text: str, named: Iterable[tuple[Place, str]]) -> dict[str, str]:
    """Give for each name the function that the narrator introduces it by: the first, or a later one that says more.

    Nothing for people under age and for suspects with an initial, and nothing that is said inside a quotation.
    """
    roles: dict[str, str] = {}
    young: set[str] = set()
    tells_ages = "-jarige" in text
    for place, name in sorted(named, key=lambda one: one[0].start):
        if (
            is_initials(shape_of(name).last)
            or is_young_behind(text, place)
            or (tells_ages and is_young_before(text, place))
        ):
            young.add(name)
        role = role_at(text, place)
        if role and says_more(role, roles.get(name)) and not is_quoted(text, place.start):
            roles[name] = role
    return {name: role for name, role in roles.items() if name not in young}


def is_young_behind(text: str, place: Place) -> bool:
    """Say whether the text gives an age under eighteen behind a name: `Anna (15)`, `Anna, 15 jaar,`."""
    return text.startswith(BEHIND_NAME, place.end) and UNDERAGE.match(text, place.end, place.end + 16) is not None


def is_young_before(text: str, place: Place) -> bool:
    """Say the same of what stands before the name: `de 15-jarige Anna`."""
    front = max(0, place.start - 50)
    return text.find("-jarige", front, place.start) >= 0 and YOUNG.search(text, front, place.start) is not None


def says_more(role: str, before: str | None) -> bool:
    """Say whether a role is the first, or the first one with more words: `minister van Defensie` after `minister`."""
    return before is None or (len(role) > len(before) and before.rpartition(" ")[2].lower() in role.lower().split())


def role_at(text: str, place: Place) -> str | None:
    """Give the function that stands right before or behind a name."""
    addressed = ADDRESSED.search(text, max(0, place.start - 30), place.start)
    start, end = addressed.start() if addressed else place.start, place.end
    role = None
    if text.startswith(", ", start - 2):
        role = role_apart(text[max(0, start - 110) : start]) if FOLLOWS.match(text, end) else None
    elif taught := teacher_before(text, start):
        role = taught
    elif (place.title or text.find(" van ", max(0, start - 60), start) >= 0) and text.startswith(" ", start - 1):
        role = role_right_before(text[max(0, start - 110) : start].rpartition("\n")[2])
    if not role and text.startswith(BEHIND_NAME, end) and (text[end] == " " or text[end + 2 : end + 3].islower()):
        role = role_behind(text, end)
    return role if role and len(role) <= LONGEST and not PRIVATE.search(role) else None


def teacher_before(text: str, start: int) -> str | None:
    """Give `hoogleraar scheikunde` for `Hoogleraar scheikunde ` before a name."""
    if not text[max(0, start - 2) : start - 1].islower():
        return None
    found = TEACHER.search(text, max(0, start - 60), start)
    return found[1][:1].lower() + found[1][1:] if found else None


def role_right_before(front: str) -> str | None:
    """Give `Poolse premier` for `de Poolse premier `, `minister van Defensie` for `Minister van Defensie `."""
    before, van, office = front.rpartition(" van ")
    holds = bool(van) and before.rpartition(" ")[2].lower() in HOLDERS and SMALL_OFFICE.fullmatch(office)
    if not van or not (holds or OFFICE.fullmatch(office)):
        before, van, office = front[:-1], "", ""
    front, _, word = before.rpartition(" ")
    word = word.lstrip("(\"“‘'")
    if not word or not (word[-1].isalpha() and is_function(word)):
        return None
    return with_qualities(front, lowered(front, word)) + van + office.removesuffix(" ").removesuffix(" en")


def with_qualities(front: str, role: str) -> str:
    """Put before a function the adjectives that belong to it: `aanstaande Amerikaanse president`."""
    before = front.rsplit(None, 1)
    while before and is_quality(before[-1]):
        word = before[-1]
        plain = word.lower() if word.lower() in words_for("quality") else word
        role = f"{plain} {role}"
        before = before[0].rsplit(None, 1) if len(before) > 1 else []
    return role


def lowered(front: str, word: str) -> str:
    """Give a function without the capital that opens a sentence; `Kamerlid` and `VVD-minister` keep theirs."""
    if front.rstrip(" (")[-1:].isalnum() or word.startswith(("Kamer", "Tweede", "Eerste")):
        return word
    first = word.partition("-")[0]
    own = any(letter.isupper() for letter in word[1:]) or (first != word and not is_function(first))
    return word if own and first not in ("Oud", "Ex", "Vice") else word[:1].lower() + word[1:]


def role_apart(front: str) -> str | None:
    """Give `directeur van de bibliotheek` for `de directeur van de bibliotheek, ` before a name."""
    found = APART.search(front)
    if not found or not found[1] or not is_function(found[3]):
        return None
    return with_qualities(found[2], found[3]) + POINTING.sub("", found[4])


def role_behind(text: str, end: int) -> str | None:
    """Give `voorzitter van de bond` for `, voorzitter van de bond,` behind a name."""
    found = BEHIND.match(text, end, end + 200) or IS.match(text, end, end + 200)
    if not found or not (" " in found[2] or is_function(found[2])):
        return None
    if any(not is_quality(word) for word in found[1].split()):
        return None
    complement = re.split(r" en (?=\w+ (?:van|in|bij)\b)| en niet | in een | die | dat | zegt | zei ", found[3])[0]
    return f"{found[1]}{found[2]}{complement}".strip()


def is_quoted(text: str, offset: int) -> bool:
    """Say whether a place stands inside quotation marks, as far as the marks of its paragraph tell."""
    start = text.rfind("\n", 0, offset) + 1
    if text.count('"', start, offset) % 2 and text.rfind(",,", start, offset) < 0:
        return True
    for opening, closing in (("“", "”"), ("„", "”"), ("«", "»"), (",,", "''"), (",,", '"')):
        if opening == ",," and text.rfind("’’", start, offset) > text.rfind(",,", start, offset):
            continue
        opened = text.rfind(opening, start, offset)
        if opened >= 0 and text.find(closing, opened + len(opening), offset) < 0:
            return closing != '"' or text.find("''", opened, offset) < 0
    return is_in_single_marks(text, start, offset)


def is_in_single_marks(text: str, start: int, offset: int) -> bool:
    """Say the same of single marks, which are apostrophes too: `‘Anna’s plan van Bos’`."""
    opened = text.rfind("‘", start, offset)
    if opened >= 0:
        return not any(is_closing(text, place) for place in places_of(text, "’", opened, offset))
    inside = False
    for place in places_of(text, "'", start, offset):
        if not text[place - 1 : place].isalnum() and text[place + 1 : place + 2].isalnum():
            inside = True
        elif is_closing(text, place):
            inside = False
    return inside


def is_closing(text: str, place: int) -> bool:
    """Say whether a mark closes: no letter follows, which would make it the apostrophe of `Anna’s`."""
    return not text[place + 1 : place + 2].isalnum()


def places_of(text: str, mark: str, start: int, end: int) -> Iterator[int]:
    """Give the places of a mark in part of a text."""
    place = text.find(mark, start, end)
    while place >= 0:
        yield place
        place = text.find(mark, place + 1, end)
