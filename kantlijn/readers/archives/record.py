"""A record of an archive to the Article that it holds."""

from collections.abc import Mapping

from msgspec import Struct

from kantlijn.model.article import Article, Block
from kantlijn.model.dates import Moment, PartialDate
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.readers.files import LIMIT
from kantlijn.readers.paste.dates import read_written_date
from kantlijn.readers.paste.layout import find_kinds
from kantlijn.readers.paste.paragraphs import Line, find_lines, find_paragraphs
from kantlijn.readers.pasted import join_blocks


class Record(Struct, frozen=True, array_like=True):
    """What an archive says of one article, each field as it is written there."""

    source: str
    """The archive, as the author would type it."""
    line: int
    """Line of a text file, or row of a table in Parquet, counted from 1."""
    id: str
    text: str
    title: str = ""
    date: str = ""
    """Day and hour as far as they are known: `2024-12`, `2024-12-14 08:28`."""
    paper: str = ""
    author: str = ""
    url: str = ""
    lang: str = ""


def record_of(
    values: Mapping[str, object], columns: Mapping[str, str], source: str, line: int
) -> tuple[Record | None, list[Problem]]:
    """Make a record of the values by column; `columns` names the column of each field. None without any text."""
    fields = {field: words_of(values.get(column)) for field, column in columns.items()}
    text = fields.pop("text", "")
    if not text.strip():
        what = "no text in the column ‘%(column)s’"
        return None, [fault(source, line, what, "fill it, or leave the row out", column=columns["text"])]
    if len(text) > LIMIT:
        limit = LIMIT // 1_000_000
        return None, [fault(source, line, "larger than %(limit)s MB", "give each article its own row", limit=limit)]
    told = {field: " ".join(value.split()) for field, value in fields.items()}
    told["date"], problems = iso_date(told.get("date", ""), source, line)
    told["id"] = told.get("id") or f"{stem_of(source)}-{line}"
    return Record(source=source, line=line, text=text, **told), problems


def words_of(value: object) -> str:
    """Give a value as text: a list of paragraphs is joined by blank lines, what is no text is written as it reads."""
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, list):
        return "\n\n".join(words_of(one) for one in value)
    return value if isinstance(value, str) else str(value)


def stem_of(source: str) -> str:
    """Give the name of an archive without its folder and suffix."""
    return source.rpartition("/")[2].partition(".")[0] or "-"


def article_of(record: Record) -> Article:
    """Give the article of a record: its title, and its text as paragraphs."""
    paragraphs = find_paragraphs(record.text, find_lines(record.text))
    title = record.title
    headline = Line(0, len(title), 1, title, after_blank=True) if title else None
    if headline:
        text, blocks = join_blocks(headline, paragraphs, find_kinds(paragraphs))
    else:
        text, blocks = record.text, plain_blocks(record.text)
    day, _, time = record.date.partition(" ")
    return Article(
        id=record.id,
        file=record.source,
        text=text,
        blocks=blocks,
        title=title or record.id,
        source=record.paper or None,
        author=record.author or None,
        authors=(record.author,) if record.author else (),
        url=record.url or None,
        lang=record.lang or "nl",
        published=Moment(PartialDate.parse(day) if day else None, time or None),
    )


def plain_blocks(text: str) -> tuple[Block, ...]:
    """Give the paragraphs of a text without title, which stays as it is."""
    from kantlijn.readers.body import read_body

    return read_body(text, slug="", source="").blocks


def iso_date(written: str, source: str, line: int) -> tuple[str, list[Problem]]:
    """Give day and hour as they are kept, of `2024-12-14`, `20241214`, `14 december 2024`; a doubt of anything else."""
    if not written:
        return "", []
    eight = len(written) == len("20241214") and written.isdecimal()
    try:
        day, time = read_written_date(f"{written[:4]}-{written[4:6]}-{written[6:]}" if eight else written)
    except ValueError:
        what = "‘%(value)s’ is no date, so the day is unknown"
        return "", [doubt(source, line, what, "write it as 2024, 2024-07 or 2024-07-02", value=written)]
    return f"{day} {time}" if time else str(day), []
