"""Cells of a query's result to what a note holds: a date as far as it is known, an item, a name, other names."""

from kantlijn.model.dates import PartialDate
from kantlijn.patterns import pattern
from kantlijn.readers.imports.rows import Row

ITEM = pattern(r"(?:https?://www\.wikidata\.org/(?:entity|wiki)/)?(Q[1-9]\d*)")
TIME = pattern(r"\+?(\d{4}(?:-\d\d){0,2})(?:T[\d:.]+Z?)?")
PARTS = {"9": 4, "10": 7, "11": 10}
"""How many characters of a date are meant by its precision: year, month, day."""
ENGLISH = pattern(r"\b(?:of|the|for|and|member|Minister of|Member)\b")
PAGE = pattern(r"https?://[^\s/]+/\S+")


def item_of(text: str) -> str:
    """Give the number of an item of Wikidata: `Q7192814`; nothing where it is none."""
    found = ITEM.fullmatch(text)
    return found[1] if found else ""


def label_of(row: Row, column: str) -> str:
    """Give the Dutch label of a column; nothing where there is none: then it is the number itself, or English."""
    label = row.get(column)
    if not label or item_of(label):
        return ""
    language = row.languages.get(column)
    if language:
        return label if language.partition("-")[0] == "nl" else ""
    return "" if ENGLISH.search(label) else label


def date_in(row: Row, *columns: str) -> PartialDate | None:
    """Give a date as precisely as it is known; None where it is not, ValueError where it cannot be meant.

    `1999-01-01T00:00:00Z` with precision 9 is the year 1999, and so it is where no column tells the precision.
    """
    column = next((one for one in columns if one in row.values), "")
    if not column:
        return None
    found = TIME.fullmatch(row.values[column])
    if not found:
        raise ValueError(row.values[column])
    precision = row.get(f"{column}Precision")
    if precision and precision not in PARTS:
        return None
    day = found[1][: PARTS[precision]] if precision else found[1]
    if not precision and "T" in row.values[column] and day.endswith("-01-01"):
        day = day[:4]
    return PartialDate.parse(day)


def other_names(name: str, listed: str) -> tuple[str, ...]:
    """Give of a list of names those that end in the same surname, so that they name this person in full too."""
    surname = name.rpartition(" ")[2]
    names = dict.fromkeys(one.strip() for one in listed.split(","))
    return tuple(one for one in names if one != name and one.endswith(f" {surname}"))


def page_of(text: str) -> str:
    """Give the address of a page, nothing for what is none."""
    return text if PAGE.fullmatch(text) else ""
