"""`<stem>.marks.yaml` beside a seed to Corrections, with all that is wrong in it."""

from collections.abc import Iterable
from pathlib import Path
from typing import cast, get_args

from kantlijn.model.annotations import Review
from kantlijn.model.corrections import NO_LAYOUT, NOBODY, Correction, Corrections, Layout, Quoted, Verdict
from kantlijn.model.dates import PartialDate
from kantlijn.model.problem import Problem, fault
from kantlijn.readers.files import read_text
from kantlijn.readers.keys.entry import Entry
from kantlijn.readers.keys.fields import Fields
from kantlijn.readers.seeds import name_of

KEYS = ("checked", "marks", "keep", "drop")
SELECTORS = ("exact", "prefix", "suffix")
VERDICTS = get_args(Verdict)
SAID = ("speaker", "quotation", "person", "term")
UNKNOWN = ("unknown", "onbekend")


def marks_path(seed: Path) -> Path:
    """Give where the corrections of a seed stand."""
    return seed.with_name(f"{seed.stem}.marks.yaml")


def read_corrections(seed: Path) -> tuple[Corrections, list[Problem]]:
    """Give the corrections of a seed, none where there is no such file, and all faults in them."""
    path = marks_path(seed)
    source = name_of(path)
    if not path.exists():
        return Corrections(source), []
    text, problems = read_text(path, source)
    if text is None:
        return Corrections(source), problems
    from kantlijn.readers.keys.yaml_entries import read_yaml  # most seeds have none

    entries, wrong = read_yaml(text, source)
    fields = Fields(entries, source, problems + wrong)
    fields.refuse_unknown(KEYS)
    review = read_review(fields)
    marks = tuple(mark for entry in fields.items("marks") if (mark := read_mark(entry, fields)))
    keep, drop = read_quoted(fields, "keep"), read_quoted(fields, "drop")
    said = keep or drop or review
    layout = Layout(source, keep, drop, is_checked=review is not None) if said else NO_LAYOUT
    return Corrections(source, review, marks, layout), fields.problems


def read_quoted(fields: Fields, key: str) -> tuple[Quoted, ...]:
    """Give the lines of the page that an author wants kept or dropped."""
    before = len(fields.problems)
    fields.texts(key)
    if len(fields.problems) > before:
        return ()
    return tuple(Quoted(str(item.value).strip(), item.line) for item in fields.items(key))


def read_review(fields: Fields) -> Review | None:
    """Give who read the article through, and when: `checked: Els Docent, 2024-12-15`."""
    text = fields.text("checked")
    if text is None:
        return None
    name, _, date = (part.strip() for part in text.rpartition(","))
    if name and is_date(date):
        return Review(name, date)
    fields.problems.append(
        fault(
            fields.source,
            fields.line("checked"),
            "‘%(value)s’ is no name with a date",
            "write it as ‘checked: Els Docent, 2024-12-15’",
            value=text,
        )
    )
    return None


def is_date(text: str) -> bool:
    """Say whether a text is a date, of which parts may be unknown."""
    try:
        PartialDate.parse(text)
    except ValueError:
        return False
    return True


def read_mark(entry: Entry, above: Fields) -> Correction | None:
    """Give one correction, or None where it says nothing of any words."""
    if not isinstance(entry.value, dict):
        above.problems.append(
            fault(above.source, entry.line, "a mark that is no list of keys", "write it as {exact: ..., speaker: ...}")
        )
        return None
    fields = Fields(entry.value, above.source, above.problems)
    before = len(fields.problems)
    fields.refuse_unknown((*SELECTORS, *SAID))
    exact, prefix, suffix = (words_in(fields, key) for key in SELECTORS)
    mark = Correction(
        exact,
        entry.line,
        prefix,
        suffix,
        speaker=said_in(fields, "speaker", UNKNOWN),
        quotation=verdict_in(fields),
        person=said_in(fields, "person"),
        term=said_in(fields, "term"),
    )
    if len(fields.problems) == before:
        fields.problems.extend(contradictions(mark, fields.source))
    return mark if len(fields.problems) == before else None


def words_in(fields: Fields, key: str) -> str:
    """Give the words that a selector quotes, blanks at their edges included."""
    found = fields.entries.get(key)
    return found.value if fields.text(key) and found and isinstance(found.value, str) else ""


def said_in(fields: Fields, key: str, unknown: Iterable[str] = ()) -> str | None:
    """Give whom or what a mark names; NOBODY for null."""
    if key not in fields.entries:
        return None
    text = fields.text(key)
    return NOBODY if text is None or text.lower() in unknown else text


def verdict_in(fields: Fields) -> Verdict | None:
    """Give what a mark says of a quotation."""
    if "quotation" not in fields.entries:
        return None
    return cast(Verdict, fields.choice("quotation", VERDICTS, "none"))


def contradictions(mark: Correction, source: str) -> list[Problem]:
    """Give the fault of a mark without words, that says nothing, or that says two things at once."""
    if not mark.exact.strip():
        return [fault(source, mark.line, "a mark without ‘exact’", "quote the words that it is about")]
    of_quotation = mark.speaker is not None or mark.quotation is not None
    of_name = mark.person is not None or mark.term is not None
    if not of_quotation and not of_name:
        return [fault(source, mark.line, "a mark that says nothing", "add ‘speaker’, ‘quotation’, ‘person’ or ‘term’")]
    if of_quotation and of_name:
        return [fault(source, mark.line, "a mark on a quotation and on a name at once", "make two marks of it")]
    if mark.speaker is not None and mark.quotation in ("none", "scare"):
        return [fault(source, mark.line, "a speaker of what is no quotation", "leave out ‘speaker’ or ‘quotation’")]
    if mark.person and mark.term:
        return [fault(source, mark.line, "words that are a person and a term at once", "leave out one of the two")]
    return []
