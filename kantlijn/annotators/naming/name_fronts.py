"""The words of a stretch of capitals to the name among them: titles, bodies, departments and headings before it go."""

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.lexicon.nouns import is_person
from kantlijn.annotators.naming.first_names import is_first_name
from kantlijn.annotators.naming.name_cuts import Piece, known_otherwise
from kantlijn.annotators.naming.name_shapes import CAPITAL_PARTICLES, is_particle
from kantlijn.annotators.naming.origins import is_origin
from kantlijn.annotators.naming.titles import is_title
from kantlijn.annotators.naming.word_lists import common_words, known_figures, organisations, places, surnames, towns

DEPARTMENTS = words(
    """
    Zaken Aangelegenheden Handel Onderwijs Verkeer Wonen Wetenschap Samenwerking Innovatie Klimaat Veiligheid Werken
    Ordening Mobiliteit Dierenwelzijn Leefmilieu Toerisme Omgeving Energie Begroting Sport Jeugd Kansen Inburgering
    Erfgoed Media Landbouw Visserij Natuur Volksgezondheid Welzijn Pensioenen Feestelijkheden Cultuur Zorg Jeugdzorg
    """
)
AGENCIES = words(
    "ANP EPA AFP AP Reuters Getty Images Belga Hoogte Shutterstock Novum NurPhoto Sipa Alamy Foto Beeld Tekst Video"
)
"""What opens a caption or a byline: `EPA Jansen bij een bezoek`."""
SUBJECT = ("heid", "ing", "kunde", "logie", "schap", "schappen", "recht", "zaken", "beleid", "economie", "techniek")
"""Endings of what is taught or looked after, which papers write with a capital."""
PREPOSITIONS = words("Het Op In Uit Aan Bij Onder Over Voor")


def without_department(pieces: list[Piece]) -> list[Piece]:
    """Drop what an office is of from before the name: `Defensie Jansen`, `Buitenlandse Zaken Anna Bos`."""
    forename = next((place for place, piece in enumerate(pieces[:-1]) if is_first_name(piece[2])), 0)
    if not any(is_particle(piece[2]) for piece in pieces[:forename]):
        pieces = pieces[forename:]
    while len(pieces) > 1 and names_department(pieces[0][2], pieces[1][2]):
        pieces = pieces[1:]
    return pieces


def names_department(word: str, after: str) -> bool:
    """Say whether the first word after `minister van` is the department and not yet the name: `Defensie Jansen`."""
    if is_first_name(word) or is_particle(after):
        return False
    listed = known_otherwise(word) or word in towns() or word in DEPARTMENTS
    return listed or is_first_name(after) or after in DEPARTMENTS


def without_body(stretch: list[Piece]) -> list[Piece]:
    """Drop a body of several words from before a full name: `lijsttrekker voor de |Eerste Kamer| Anna Bos`."""
    words = [piece[2] for piece in stretch]
    for place in (2, 3):
        if len(words) > place + 1 and is_first_name(words[place]) and " ".join(words[:place]) in organisations():
            return stretch[place:]
    return stretch


def without_titles(stretch: list[Piece]) -> tuple[str | None, list[Piece]]:
    """Drop what ends in a title that is no surname: `Tweede Kamerlid Anna Bos`, `Vlaams Minister Bos`."""
    for place in range(len(stretch) - 2, 0, -1):
        word = stretch[place][2]
        if is_title(word) and word not in surnames() and not is_first_name(word):
            return word, stretch[place + 1 :]
    return None, stretch


def is_droppable(words: list[str], *, opens: bool) -> bool:
    """Say whether the first word of a stretch is no part of the name after it."""
    word, after = words[0], words[1] if len(words) > 1 else ""
    if is_particle(word):
        return word[0] not in "'’" or word[1:2] == "s"
    if opens and word in CAPITAL_PARTICLES and (is_origin(after) or is_title(after)):
        return True
    if opens and word.lower() in common_words():
        return not (word in CAPITAL_PARTICLES and after) or (word in PREPOSITIONS and after[:1] not in "'’")
    if not after or is_first_name(word):
        return False
    if is_heading(word, after):
        return True
    return is_prefix(words, opens=opens)


def is_heading(word: str, after: str) -> bool:
    """Say whether a heading or an opening word has run into a name: `|ZORG| Anna Bos`, `|Ook| Anna Bos`."""
    if word in CAPITAL_PARTICLES or not (is_first_name(after) or after in known_figures()):
        return False
    return word.lower() in common_words() or (word.isupper() and len(word) > 3 and not after.isupper())


def is_prefix(words: list[str], *, opens: bool) -> bool:
    """Say whether the first of several words tells origin, department, subject or town and the name begins after it.

    `hoogleraar |Stadsontwikkeling| Anna de Boer`.
    """
    word, after = words[0], words[1]
    if word in AGENCIES or (len(words) > 2 and is_subject(word, after, words[2])):
        return True
    if is_origin(word) and (is_first_name(after) or not known_otherwise(after)):
        return True
    if len(words) == 2 and after in known_figures() and word not in surnames():
        return word in places()
    if not is_first_name(after) or known_otherwise(after):
        return False
    if word in places() or word in organisations() or word in DEPARTMENTS:
        return " ".join(words) not in places()
    return (
        opens and len(words) > 2 and not known_otherwise(word) and (word not in surnames() or is_person(word.lower()))
    )


def is_subject(word: str, after: str, further: str) -> bool:
    """Say whether a subject or department stands before the name: `Stadsontwikkeling Anna`, `Sociale Zaken Bo`."""
    return (word.endswith(SUBJECT) and is_first_name(after)) or (after in DEPARTMENTS and is_first_name(further))
