"""The words of a stretch of capitals to the name among them: titles, bodies, departments and headings before it go."""

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.nouns import is_person
from kantlijn.annotators.lexicon.origins import is_origin
from kantlijn.annotators.lexicon.word_lists import (
    common_words,
    inhabitants,
    known_figures,
    organisations,
    places,
    surnames,
    towns,
)
from kantlijn.annotators.naming.first_names import first_names, is_first_name
from kantlijn.annotators.naming.name_cuts import Piece, known_otherwise
from kantlijn.annotators.naming.name_shapes import CAPITAL_PARTICLES, SURNAME_OPENERS, is_acronym, is_particle
from kantlijn.annotators.naming.sounds import sound_of
from kantlijn.annotators.naming.surroundings import closed_kinds
from kantlijn.annotators.naming.titles import is_title

PREPOSITIONS = frozenset(["Het", "Op", "In", "Uit", "Aan", "Bij", "Onder", "Over", "Voor"])


def without_department(pieces: list[Piece]) -> list[Piece]:
    """Drop what an office is of from before the name: `Defensie Jansen`, `Buitenlandse Zaken Anna Bos`."""
    pieces = without_subject(pieces, known=False)
    while len(pieces) > 1 and names_department(pieces[0][2], pieces[1][2]):
        pieces = pieces[1:]
    return pieces


def without_subject(pieces: list[Piece], *, known: bool = True) -> list[Piece]:
    """Drop what a title goes with from before a full name: `hoogleraar |Mediastudies| Bo Bos`, `trainer |Ajax| Bo Bos`.

    It must be known as something else or sound so, unless the name of an office's field is due: `minister van …`.
    """
    words = [piece[2] for piece in pieces]
    forename = next((place for place, word in enumerate(words[:-1]) if is_first_name(word)), 0)
    dropped = words[:forename]
    if any(map(is_particle, dropped)) or (known and not all(map(is_no_name, dropped))):
        return pieces
    return pieces[forename:]


def is_no_name(word: str) -> bool:
    """Say whether a word is known as something else than a name, or sounds so: `Ajax`, `Stadsontwikkeling`."""
    if word in surnames() or word in CAPITAL_PARTICLES:
        return False
    return known_otherwise(word) or word in words_for("department") or sound_of(word) < 2


def names_department(word: str, after: str) -> bool:
    """Say whether the first word after `minister van` is the department and not yet the name: `Defensie Jansen`."""
    if is_first_name(word) or is_particle(after):
        return False
    departments = words_for("department")
    listed = known_otherwise(word) or word in towns() or word in departments
    listed = listed or (is_no_name(word) and not is_no_name(after))
    return listed or is_first_name(after) or after in departments


def without_body(stretch: list[Piece]) -> list[Piece]:
    """Drop a body or country of several words from before a full name: `voorzitter van de |Eerste Kamer| Anna Bos`."""
    words = [piece[2] for piece in stretch]
    for place in (2, 3):
        if len(words) > place + 1:
            whole = " ".join(words[:place])
            land = whole in places() and not known_otherwise(words[place])
            if land or (is_first_name(words[place]) and whole in organisations()):
                return stretch[place:]
    return stretch


def without_titles(stretch: list[Piece]) -> tuple[str | None, list[Piece]]:
    """Drop what ends in a title that is no surname: `Tweede Kamerlid Anna Bos`, `Vlaams Minister Bos`."""
    for place in range(len(stretch) - 2, 0, -1):
        word = stretch[place][2]
        if is_title(word) and word not in surnames() and not is_first_name(word):
            return word, stretch[place + 1 :]
    return None, stretch


def is_droppable(words: list[str], *, opens: bool, flat: bool = True) -> bool:
    """Say whether the first word of a stretch is no part of the name after it."""
    word, after = words[0], words[1] if len(words) > 1 else ""
    if is_particle(word):
        return word[0] not in "'’"
    behind = words[-1] if is_particle(after or "-") else after  # `|Van de Spanjaarden| zegt een derde dat …`
    if opens and word in CAPITAL_PARTICLES and (after == word or is_origin(behind) or is_title(after)):
        return True
    if opens and word.lower() in common_words():
        called = len(words) > 2 and is_first_name(after)  # `|Van Anna Bos| kwam`
        return called or not (word in CAPITAL_PARTICLES and after) or (word in PREPOSITIONS and after[:1] not in "'’")
    if not after or (is_acronym(word) and after in SURNAME_OPENERS):
        return bool(after)  # `|PVV| Van Dijk`
    if is_first_name(word):
        return is_elsewhere(words)
    return ((flat or word.lower() in closed_kinds()) and is_heading(word, after)) or is_prefix(words, opens=opens)


def is_elsewhere(words: list[str]) -> bool:
    """Say whether what stands before a full name is no name, though some bear it: `|Paris| Bo Bos`, `|Noor| Bo Bos`."""
    if len(words) < 3 or is_particle(words[1]):
        return False
    if words[0] in inhabitants():
        return True
    first = first_names().get(words[0])
    foreign = first is not None and not first.dutch
    return words[0] in places() and foreign and is_first_name(words[1]) and not is_first_name(words[2])


def is_heading(word: str, after: str) -> bool:
    """Say whether a heading or an opening word has run into a name: `|ZORG| Anna Bos`, `|Ook| Anna Bos`."""
    if word in CAPITAL_PARTICLES or not (is_first_name(after) or after in known_figures()):
        return False
    return word.lower() in common_words() or (word.isupper() and len(word) > 3 and not after.isupper())


def is_prefix(words: list[str], *, opens: bool) -> bool:
    """Say whether the first of several words tells origin, department, agency or town, and the name begins after it."""
    word, after = words[0], words[1]
    if word in words_for("agency") or (len(words) > 2 and after in words_for("department") and is_first_name(words[2])):
        return True
    if is_origin(word) and (is_first_name(after) or not known_otherwise(after)):
        return True
    if len(words) == 2 and after in known_figures() and word not in surnames() and not is_first_name(after):
        return word in places()
    if not is_first_name(after) or known_otherwise(after) or (len(words) == 2 and word in places()):
        return False
    if word in places() or word in organisations() or word in words_for("department"):
        return " ".join(words) not in places()
    return (
        opens and len(words) > 2 and not known_otherwise(word) and (word not in surnames() or is_person(word.lower()))
    )
