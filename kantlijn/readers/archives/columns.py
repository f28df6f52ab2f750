"""Names of columns to what they hold; a text whose column cannot be told is a fault that names the near miss."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from kantlijn.model.problem import Problem, fault
from kantlijn.patterns import pattern

FIELDS: Mapping[str, tuple[str, ...]] = {
    "text": (
        *("text", "tekst", "body", "content", "inhoud", "fulltext", "articletext", "artikeltekst", "bodytext"),
        *("volledigetekst", "contents"),
    ),
    "title": ("title", "titel", "headline", "kop", "hoofdkop"),
    "date": ("date", "datum", "published", "publicationdate", "publicatiedatum", "pubdate"),
    "paper": ("paper", "krant", "source", "bron", "newspaper", "publication", "publicatie", "medium", "publisher"),
    "id": ("id", "article", "artikel", "identifier", "articleid", "artikelid", "docid", "nr", "nummer"),
    "author": ("author", "auteur", "byline", "schrijver", "journalist"),
    "url": ("url", "link", "adres"),
    "lang": ("lang", "language", "taal"),
}
"""What a record tells, and the names of columns that are taken for it, the likeliest first."""
SIGNS = pattern(r"[\s_.-]+")


def choose_columns(
    names: Sequence[str], chosen: Mapping[str, str], source: str, line: int = 1
) -> tuple[dict[str, str], list[Problem]]:
    """Give the column of each field; `chosen` are those that the author named. A fault without any for the text."""
    missing = [(field, name) for field, name in chosen.items() if name not in names]
    if missing:
        return {}, [no_such_column(field, name, names, source, line) for field, name in missing]
    folded = {fold(name): name for name in reversed(names)}
    found = {
        field: next((folded[way] for way in ways if way in folded), "")
        for field, ways in FIELDS.items()
        if field not in chosen
    }
    columns = {**{field: name for field, name in found.items() if name}, **chosen}
    return columns, [] if "text" in columns else [no_text(names, source, line)]


def fold(name: str) -> str:
    """Give a name in small letters, without what parts its words: `Full_Text` is `fulltext`."""
    return SIGNS.sub("", name.casefold())


def is_head(names: Sequence[str]) -> bool:
    """Say whether these words are names of columns: one is known, and all are short."""
    known = {way for ways in FIELDS.values() for way in ways}
    return any(fold(name) in known for name in names) and all(0 < len(name.strip()) < 40 for name in names)


def no_text(names: Sequence[str], source: str, line: int) -> Problem:
    """Make the fault of an archive in which nothing is known to hold the texts."""
    what = "no column that holds the text; there are: %(columns)s"
    columns = ", ".join(names)
    near = get_close_matches("text", by_fold := {fold(name): name for name in names}, n=1, cutoff=0.5)
    near += [one for way in FIELDS["text"] for one in get_close_matches(way, by_fold, n=1, cutoff=0.7)]
    if near:
        remedy = "if it is ‘%(near)s’, add --column text=%(near)s"
        return fault(source, line, what, remedy, columns=columns, near=by_fold[near[0]])
    return fault(source, line, what, "name it with --column text=NAME", columns=columns)


def no_such_column(field: str, name: str, names: Sequence[str], source: str, line: int) -> Problem:
    """Make the fault of a column that was named and is not there."""
    what = "no column ‘%(name)s’; there are: %(columns)s"
    near = get_close_matches(name, names, n=1, cutoff=0.5)
    columns = ", ".join(names)
    if near:
        likely = "did you mean --column %(field)s=%(near)s?"
        return fault(source, line, what, likely, name=name, columns=columns, field=field, near=near[0])
    remedy = "name another one with --column %(field)s=NAME"
    return fault(source, line, what, remedy, name=name, columns=columns, field=field)
