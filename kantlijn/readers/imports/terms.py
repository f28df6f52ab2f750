"""The rows of a result to terms; what cannot be used is told."""

from collections.abc import Iterable
from typing import cast, get_args

from kantlijn.model.problem import Problem, doubt
from kantlijn.model.reference import GlossaryTerm, NoteText, TermKind
from kantlijn.readers.imports.people import unknown_columns
from kantlijn.readers.imports.rows import Row
from kantlijn.readers.imports.values import item_of, label_of, page_of
from kantlijn.readers.slugs import slug_of

WORDS = ("itemLabel", "term", "begrip")
KINDS = {"begrip": "term", "organisatie": "organisation", "plaats": "place", "werk": "work"}


def terms_of(rows: Iterable[Row], source: str) -> tuple[list[tuple[GlossaryTerm, int]], list[Problem]]:
    """Give each term with the line of its row, the first of several with the same words, and what was passed over."""
    rows = list(rows)
    if rows and not any(row.get(*WORDS) for row in rows):
        return [], [unknown_columns(rows[0], WORDS, source)]
    terms: dict[str, tuple[GlossaryTerm, int]] = {}
    problems: list[Problem] = []
    for row in rows:
        word = label_of(row, "itemLabel") or row.get("term", "begrip")
        if not word or not slug_of(word):
            problems.append(doubt(source, row.line, "a row without a Dutch name", "give it a name, or leave it out"))
        else:
            terms.setdefault(item_of(row.get("item", "wikidata")) or word, (term_of(word, row), row.line))
    return list(terms.values()), problems


def term_of(word: str, row: Row) -> GlossaryTerm:
    """Give the term of one row."""
    listed = row.get("itemAltLabel", "aliases", "alias", "afkorting", "abbreviation")
    aliases = dict.fromkeys(one.strip() for one in listed.split(",") if one.strip() and one.strip() != word)
    item, page = item_of(row.get("item", "wikidata")), page_of(row.get("article", "wikipedia"))
    links = ({"wikidata": item} if item else {}) | ({"wikipedia": page} if page else {})
    note = row.get("note", "noot", "uitleg", "definition", "itemDescription", "description")
    body = note[:1].upper() + note[1:]
    body = f"{body}." if body and body[-1].isalnum() else body
    given = row.get("kind", "soort").lower()
    kind = KINDS.get(given, given if given in get_args(TermKind) else "term")
    return GlossaryTerm(
        slug_of(word),
        word,
        tuple(aliases),
        kind=cast(TermKind, kind),
        links=links,
        note=NoteText({"nl": body} if body else {}),
    )
