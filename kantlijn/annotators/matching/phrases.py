"""The collection's names and terms to tables by first word, and a text to the places where forms of its terms stand.

An automaton over thousands of forms takes longer to build than a site; a table of first words need only be looked up.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kantlijn.annotators.matching.automaton import Match, fold, is_letter
from kantlijn.annotators.matching.matcher import TermForm, term_forms
from kantlijn.annotators.naming.name_shapes import capitalised, is_initials, surname_of
from kantlijn.model.collection import Table, Tables
from kantlijn.model.reference import Entity, GlossaryTerm
from kantlijn.patterns import pattern

WORD = pattern(r"[^\W_]+")
SHORTEST_PART = 4
"""Letters of what may be part of a closed compound; the other part has at least as many."""
NOTHING = ""
"""The id of words in which a term means something else."""
UNDECOMPOSED = str.maketrans({"ø": "o", "æ": "ae", "ß": "ss", "ł": "l", "đ": "d", "ı": "i", "-": " "})


def tabulate(people: Iterable[Entity], terms: Iterable[GlossaryTerm]) -> Tables:
    """Make the tables once; they are kept until an entry changes."""
    people = list(people)
    names: dict[str, dict[str, None]] = {}
    surnames: dict[str, dict[str, None]] = {}
    for person in people:
        surname = surname_of(person.name)
        surnames.setdefault(name_key(surname), {})[person.id] = None
        for name in (person.name, *person.aliases):
            table = names if " " in name else surnames
            table.setdefault(name_key(name), {})[person.id] = None
    endings: dict[str, dict[str, None]] = {}
    for name in sorted({name for one in people for name in ways_to_write(one)}, key=lambda name: (-len(name), name)):
        endings.setdefault(name_key(WORD.findall(name)[-1]), {})[name] = None
    begun: dict[str, dict[str, None]] = {}
    parts: dict[str, dict[str, None]] = {}
    for term in terms:
        for written in term_forms(term):
            add_form(begun, term, written)
            if term.compounds and len(written) >= SHORTEST_PART:
                add_form(parts, term, written)
        for written in term.not_in:
            add_form(begun, term, written, meant=NOTHING)
    return Tables(
        names=joined(names, " "),
        surnames=joined(surnames, " "),
        endings=joined(endings, "\n"),
        terms=joined(begun, "\n"),
        parts=joined(parts, "\n"),
        edges=dict.fromkeys((edge for part in parts for edge in edges_of(part)), ""),
    )


def edges_of(word: str) -> tuple[str, str]:
    """Give with which letters a word opens, and with which it ends."""
    return f"{word[:SHORTEST_PART]}-", f"-{word[-SHORTEST_PART:]}"


def ways_to_write(person: Entity) -> tuple[str, ...]:
    """Give full name, aliases and the surname as it stands alone: `Van der Linden`."""
    return (person.name, *person.aliases, capitalised(surname_of(person.name)))


def joined(table: dict[str, dict[str, None]], by: str) -> Table:
    """Give what each word may mean as one text."""
    return {word: by.join(meanings) for word, meanings in table.items()}


def add_form(table: dict[str, dict[str, None]], term: GlossaryTerm, written: str, *, meant: str | None = None) -> None:
    """Add a form under its first word; what it means, by id, is the term where nothing else is told."""
    first = WORD.search(fold(written))
    if first:
        lang = "" if term.kind != "term" or any(map(str.isupper, written)) else term.lang
        table.setdefault(first.group(), {})[f"{written}\t{term.id if meant is None else meant}\t{lang}"] = None


@lru_cache(16384)
def name_key(name: str) -> str:
    """Give what spellings of a name share, in whatever case: `recep tayyip erdogan` for `Recep Tayyip Erdoğan`."""
    folded = fold(name)
    if not folded.isascii():
        decomposed = unicodedata.normalize("NFKD", folded)
        folded = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return folded.translate(UNDECOMPOSED)


def without_middle_initials(name: str) -> str:
    """Give `Donald Trump` for `Donald J. Trump`; initials in front stay."""
    first, *rest = name.split(" ")
    return " ".join([first, *(word for word in rest if not is_initials(word))])


@lru_cache(8192)
def read_forms(lines: str) -> tuple[tuple[str, int, TermForm], ...]:
    """Give the forms of a table's text: folded, how far into it its first word stands, and what it means."""
    return tuple(map(read_form, lines.split("\n")))


def read_form(line: str) -> tuple[str, int, TermForm]:
    """Read one line of a table of terms."""
    written, term_id, lang = line.split("\t")
    folded = fold(written)
    first = WORD.search(folded)
    exact = any(map(str.isupper, written))
    return folded, first.start() if first else 0, TermForm(written, term_id, exact, lang or None)


def find_phrases(folded: str, tables: Tables) -> list[Match[TermForm]]:
    """Give start, end and meaning of every form that stands in the folded text as whole words, overlapping ones too."""
    found: list[Match[TermForm]] = []
    for word in WORD.finditer(folded):
        whole, place = word.group(), word.start()
        lines = tables.terms.get(whole)
        for form, offset, meaning in read_forms(lines) if lines else ():
            if folded.startswith(form, place - offset):  # nearly none is, of those that a frequent word opens
                start, end = place - offset, place - offset + len(form)
                if not is_letter(folded[end : end + 1]) and stands_free(folded, start):
                    found.append((start, end, meaning))
        if len(whole) >= 2 * SHORTEST_PART and not tables.edges.keys().isdisjoint(edges_of(whole)):
            found += find_parts(whole, place, tables.parts)
    return found


def stands_free(folded: str, start: int) -> bool:
    """Say whether no word runs on into a place."""
    return start >= 0 and not (start and is_letter(folded[start - 1]))


def find_parts(word: str, start: int, parts: Table) -> Iterator[Match[TermForm]]:
    """Give the terms that open or end a longer word: `stikstof` in `stikstofcrisis`."""
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        for first, last in ((0, cut), (cut, len(word))):
            lines = parts.get(word[first:last])
            for form, _, meaning in read_forms(lines) if lines else ():
                if form == word[first:last]:
                    yield start + first, start + last, meaning
