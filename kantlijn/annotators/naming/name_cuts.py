"""The pieces of a chain of capitals to stretches that may be one name each: new phrases and sentences are cut off."""

from typing import NamedTuple

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import is_person
from kantlijn.annotators.lexicon.origins import is_origin
from kantlijn.annotators.lexicon.word_lists import (
    common_words,
    double_surnames,
    known_figures,
    no_person_words,
    organisations,
    places,
    surnames,
    towns,
)
from kantlijn.annotators.naming.first_names import first_names, is_first_name
from kantlijn.annotators.naming.name_shapes import (
    CAPITAL_PARTICLES,
    SURNAME_ADJECTIVES,
    SURNAME_OPENERS,
    is_acronym,
    is_foreign,
    is_initials,
    is_particle,
)
from kantlijn.annotators.naming.titles import is_title
from kantlijn.patterns import pattern

FIRM_ENDS = ("den", "der", "ten", "ter", "'t", "’t", "d.", "vd")
"""Particles that end so begin no other phrase: `van der`, `op 't`, `v.d.`."""
GIVEN = pattern(r"[A-Z][a-z]{1,4}(?:ie|[aoy]|ke)")
"""Words that sound like a first name where they are no listed surname: `wijkagent |Frie| van Rijsbergen`."""
Piece = tuple[int, int, str]
"""Start and end in the chain, and the word or particle there."""


class Setting(NamedTuple):
    """What is known of the place where a chain of capitals stands."""

    opens: bool = False
    """Whether a sentence opens there."""
    office: str = ""
    """What is held of something that the chain names first: `minister` of `minister van |Defensie Jansen|`."""
    title: str = ""
    """The word right before that tells what somebody is: `weerman |Ruud van den Bosch|`."""
    due: bool = False
    """Whether a name must come: a verb of reporting stands right before, or it opens a sentence right before a verb."""
    flat: bool = False
    """Whether the text has lost its line breaks, so that headings may run into sentences."""
    recurs: bool = False
    """Whether all from the particle on stands alone too, with a capital: `Frie van Qarp` beside `Van Qarp`."""


UNKNOWN = Setting()


class Stretch(NamedTuple):
    """Pieces of a chain that belong together."""

    pieces: list[Piece]
    at_stop: bool = False
    """Whether a sentence opens there: `Jan K. Volgens hem`, `Gijzeling De gemeente` after a subhead."""
    office: str = ""
    """The title before it and `van`: `Minister van Defensie Jansen`."""


def stretches(pieces: list[Piece], setting: Setting = UNKNOWN) -> list[Stretch]:
    """Cut where a particle begins a new phrase: `Anna Bos van Delft` is two, `Anna van Delft` is one."""
    cut = [Stretch([])]
    for place, piece in enumerate(pieces):
        current, word = cut[-1].pieces, piece[2]
        before = [part[2] for part in current]
        if not current:
            if not is_particle(word) or word[0] in "'’":
                current.append(piece)
        elif is_particle(word) and not is_particle(before[-1]):
            if goes_on(before, word, pieces[place + 1 :], setting if len(cut) == 1 else UNKNOWN):
                current.append(piece)
            else:
                cut.append(Stretch([], office=before[-1] if is_title(before[-1]) else ""))
        elif opens_again(before, word, last=place == len(pieces) - 1, flat=setting.flat):
            cut.append(Stretch([piece], at_stop=True))
        elif stands_behind_name(before, word, last=place == len(pieces) - 1):
            cut.append(Stretch([piece]))
        else:
            current.append(piece)
    return [stretch for stretch in cut if stretch.pieces]


def goes_on(before: list[str], particle: str, pieces: list[Piece], setting: Setting) -> bool:
    """Say whether a name goes on at a particle; a surname behind a form of address is whole: `Meneer Qarp |van Ajax|`.

    So is what stands before `van` and another name: `Anna van |Willem Bos|`, `Jan Otto van |Zonnedauw Verf|`, and a
    surname before an adjective and a noun: `voorzitter Qarp van de |Jonge Liberalen|`.
    """
    if setting.recurs and not any(map(is_particle, before)):
        return True
    named = without_front(before)
    if len(named) > 1 and named[0].lower() in common_words() and named[0] not in SURNAME_OPENERS:
        named = named[1:]
    addressed = len(before) > 1 and before[-2].lower().rstrip(".") in words_of("address")
    if addressed and not is_first_name(before[-1]) and not is_initials(before[-1]):
        return False
    after = next((piece[2] for piece in pieces if not is_particle(piece[2])), "")
    further = len(pieces) > 1 and not is_particle(pieces[1][2])
    several = len(named) > 1 and all(map(is_first_name, named))
    if particle == "van de" and further and after.endswith("e") and len(named) == 1 and not is_first_name(named[0]):
        return False
    if particle == "van" and further and (several or (is_first_name(after) and (setting.opens or not setting.due))):
        return False
    if len(named) < len(before) and is_title(before[-len(named) - 1]):
        setting = setting._replace(title=before[-len(named) - 1])
    return joins(named, particle, after, setting)


def opens_again(words: list[str], word: str, *, last: bool, flat: bool) -> bool:
    """Say whether a capital inside a chain opens a sentence: after a suspect's initial, or after a subhead."""
    before = words[-1]
    if word.lower() not in common_words() or is_particle(before) or before in CAPITAL_PARTICLES:
        return False
    if is_initials(before) or word == "Het":
        return True
    if not flat or (word in SURNAME_ADJECTIVES and not last and before.lower() not in common_words()):
        return False
    if (is_title(before) and not is_full(words)) or (is_first_name(before) and len(without_front(words)) == 1):
        return False
    if word in CAPITAL_PARTICLES:
        return last
    known = first_names().get(word)
    return not (known and known.dutch) and not surnames().get(word)


def is_full(words: list[str]) -> bool:
    """Say whether a first name and a surname stand there, whatever else the surname means: `Rita Kok`."""
    last = words[-1]
    if len(words) == 1 or not is_first_name(words[0]) or is_particle(last) or last in CAPITAL_PARTICLES:
        return False
    return not is_first_name(last) or (last in surnames() and not shares_sex(words[0], last))


def shares_sex(first: str, second: str) -> bool:
    """Say whether two first names go together as one double name: `Jan Otto van Elst`, not `Anna Otto`."""
    one, other = first_names().get(first), first_names().get(second)
    if one is None or other is None or not other.dutch:
        return False
    return one.gender is not None and one.gender == other.gender


def stands_behind_name(words: list[str], word: str, *, last: bool) -> bool:
    """Say whether a town, club or first name comes behind a whole name and is none of it: `zag Anna Bos |Ajax| gaan`.

    Papers also set a letter writer's town behind the name, and pasting loses the break between them; tables have one
    name after the other.
    """
    pair = {words[-1], word}
    if len(words) == 1 and pair <= known_figures() and not any(map(is_first_name, pair)):
        return True
    if not last and is_full(words) and (surnames().get(words[-1]) or not is_first_name(words[-1])):
        known = first_names().get(word)
        if known and known.dutch and not surnames().get(word):
            return True
    elsewhere = word in towns() or word in places() or word in organisations()
    thing = word in no_person_words() and word not in towns()
    inside = thing or surnames().get(word) or is_foreign_at(words[-2:-1])
    return elsewhere and not inside and is_full(words)


def is_foreign_at(words: list[str]) -> bool:
    """Say whether a foreign particle or a title inside a name stands there: `Willem |graaf van| Rechteren Almelo`."""
    return bool(words) and is_particle(words[0]) and is_foreign(words[0])


def known_otherwise(word: str) -> bool:
    """Say whether a word is known as a place, a company, an acronym or a part of such a name."""
    return word in places() or word in organisations() or word in no_person_words() or is_acronym(word)


def names_thing(word: str) -> bool:
    """Say whether what follows a particle names a thing and is no Dutch surname: `van de |Raad|`, not `van Dam`."""
    return known_otherwise(word) and not surnames().get(word)


def without_front(words: list[str]) -> list[str]:
    """Give the words of a stretch after the last title or origin before the name: `De Delftse Anna`."""
    fronts = [
        place
        for place, word in enumerate(words[:-1])
        if is_origin(word) or ((is_title(word) or is_person(word.lower())) and not is_first_name(word))
    ]
    return words[fronts[-1] + 1 :] if fronts else words


def joins(before: list[str], particle: str, after: str, setting: Setting = UNKNOWN) -> bool:
    """Say whether a particle belongs to the name before it: `Anna van Delft`, not `Bos van Defensie`."""
    last = before[-1]
    whole = f"{last} {particle} {after}" in double_surnames()
    first = is_first_name(last) and (last not in places() or first_names()[last].dutch)
    if whole or last.title() in CAPITAL_PARTICLES or is_initials(last):
        return True
    phrase = after[-2:] in ("se", "en") and is_origin(after) and after not in surnames()
    if phrase or (not first and (is_title(last) or (last.lower() in common_words() and len(before) == 1))):
        return False
    if is_foreign(particle):
        return particle not in words_for("ambiguous_particle") or first
    if is_acronym(after) or is_full(before):
        return joins_full(particle, after)
    firm = particle.endswith(FIRM_ENDS)
    if first:
        return firm or (joins_first(particle, after, setting) and not (len(before) > 1 and names_thing(after)))
    firm = firm and not known_otherwise(last)
    return firm or (len(before) == 1 and joins_unknown(last, particle, after, titled=bool(setting.title)))


def joins_full(particle: str, after: str) -> bool:
    """Say the same of a particle behind a whole name: `Bo Bos de Jong`, not `Bo Bos van Ajax`."""
    if particle.endswith(FIRM_ENDS):
        return not is_acronym(after)
    return particle == "de" and bool(surnames().get(after)) and not (is_origin(after) or is_title(after))


def joins_first(particle: str, after: str, setting: Setting) -> bool:
    """Say the same behind first names alone, where all that is known as nothing else makes a surname.

    `Maarten de Raad`, `Thijs de Ronde`, `Anna van Delft`; `weerman Wim aan de Stegge` where a title tells that a name
    must come, but not `Wim in de Volkskrant` or `Anna van Ajax`.
    """
    surname = surnames().get(after)
    if particle in ("de", "van de"):
        return bool(surname) or after not in organisations()
    if particle == "te":
        return after not in towns() and after not in places()
    if particle == "van":
        return bool(surname) or after in towns() or after in places() or not known_otherwise(after)
    if particle.startswith("van "):
        return not known_otherwise(after)
    return surname is not None or ((bool(setting.title) or setting.due) and after not in organisations())


def joins_unknown(last: str, particle: str, after: str, *, titled: bool = False) -> bool:
    """Say the same behind one word that is no listed first name: `Djoekie van E.`, `kosmoloog Qien van de Qarp`."""
    surname = surnames().get(after)
    if titled and particle == "van de" and last not in surnames():
        return not known_otherwise(after)
    if known_otherwise(last) or (after.lower() in common_words() and not surname):
        return False
    if is_initials(after):
        return True
    if particle == "van" and (after in known_figures() or after in towns() or after in places()):
        return bool(surname) or (titled and last not in surnames() and GIVEN.fullmatch(last) is not None)
    if surname or particle not in ("van de", "de"):
        return bool(surname)
    return not known_otherwise(after) and last not in surnames() and last not in towns()
