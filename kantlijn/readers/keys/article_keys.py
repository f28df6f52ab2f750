"""Front matter of a Markdown seed to what an Article holds beside its text."""

from msgspec import Struct, field

from kantlijn.model.article import Rights
from kantlijn.model.dates import Moment
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.patterns import pattern
from kantlijn.readers.keys.fields import Fields
from kantlijn.readers.keys.front_matter import FrontMatter
from kantlijn.readers.keys.key_names import (
    as_list,
    entries_by_our_names,
    flattened,
    is_clipped,
    is_unpublished,
    unknown_keys,
)
from kantlijn.readers.paste.dates import read_written_date
from kantlijn.readers.paste.keylines import ADDRESS, not_an_address
from kantlijn.readers.rights import ask_for_rights, read_rights

NAMES_APART = pattern(r"(?:(?<!\s)\s++)?,\s*+|(?<!\s)\s++(?:en|and|&)\s++")
ZONE_IN_WORDS = pattern(r"(?:(?<!\s)\s++)?\((?:UTC|GMT|CES?T)[^()]*+\)$")
LANGUAGE = pattern(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class ArticleKeys(Struct, frozen=True):
    """What stands above a Markdown seed; all of it may be missing."""

    title: str | None = None
    title_line: int = 1
    source: str | None = None
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    credit: str | None = None
    url: str | None = None
    rights: Rights = "own"
    lang: str = "nl"
    published: Moment = field(default_factory=Moment)
    updated: Moment | None = None
    is_dated: bool = False
    """Whether a day stands there, also one that cannot be read."""
    is_clipped: bool = False
    """Whether both moments are those of the copy, and not of the article."""
    draft: bool = False
    publish: bool = True


def read_article_keys(front: FrontMatter, source: str) -> tuple[ArticleKeys, list[Problem]]:
    """Give the keys and all that is wrong in them."""
    fields = Fields(entries_by_our_names(flattened(front.entries)), source, unknown_keys(front.entries, source))
    keys = ArticleKeys(
        title=fields.text("title"),
        title_line=fields.line("title"),
        source=fields.text("source"),
        authors=names_in(fields, "author"),
        tags=tuple(dict.fromkeys(tag.lstrip("#") for tag in names_in(fields, "tags"))),
        credit=fields.text("credit"),
        url=address_in(fields),
        rights=rights_in(fields),
        lang=language_in(fields),
        published=moment_in(fields, "date") or Moment(),
        updated=moment_in(fields, "updated"),
        is_dated="date" in fields.entries,
        is_clipped=is_clipped(front.entries),
        draft=fields.flag("draft", default=is_unpublished(front.entries)),
        publish=fields.flag("publish", default=True),
    )
    problems = fields.problems
    if keys.publish and not keys.draft and not any(problem.severity == "fault" for problem in problems):
        problems += ask_for_rights(keys.rights, source, fields.line("rights"))
    return keys, problems


def names_in(fields: Fields, key: str) -> tuple[str, ...]:
    """Give the names of a list, or of one line with commas; what is no text is told."""
    names: list[str] = []
    for item in as_list(fields.entries[key]) if key in fields.entries else ():
        value = item.value
        if isinstance(value, dict):
            value = value["name"].value if "name" in value else None
        if isinstance(value, str):
            names += [name.strip(" []") for name in NAMES_APART.split(value) if name.strip(" []")]
        else:
            fields.problems.append(doubt(fields.source, item.line, "‘%(key)s’ is no text", "write words", key=key))
    return tuple(names)


def moment_in(fields: Fields, key: str) -> Moment | None:
    """Give a date, and the time where one is written behind it."""
    text = fields.text(key)
    if text is None:
        return None
    try:
        return Moment(*read_written_date(ZONE_IN_WORDS.sub("", text)))
    except ValueError:
        fields.problems.append(
            fault(
                fields.source,
                fields.line(key),
                "‘%(value)s’ is no date for ‘%(key)s’",
                "write it as 2024-12-14, 2024-12 or 2024-12-14 08:28",
                key=key,
                value=text,
            )
        )
        return None


def rights_in(fields: Fields) -> Rights:
    """Give the rights as stated. Unstated, a text is the author's own unless it names a source or an original."""
    text = fields.text("rights")
    if text is None:
        foreign = any(fields.text(key) for key in ("source", "credit", "url") if key in fields.entries)
        return "unknown" if foreign else "own"
    rights, problems = read_rights(text, fields.line("rights"), fields.source)
    fields.problems.extend(problems)
    return rights


def address_in(fields: Fields) -> str | None:
    """Give the original's address."""
    text = fields.text("url")
    if text is None or ADDRESS.fullmatch(text):
        return text
    problem = not_an_address(text, fields.line("url"), fields.source)
    fields.problems.append(problem.but(severity="doubt") if text.startswith("/") else problem)
    return None


def language_in(fields: Fields) -> str:
    """Give the language of the text as HTML names it."""
    text = fields.text("lang")
    if text is None or LANGUAGE.fullmatch(text):
        return text or "nl"
    fields.problems.append(
        fault(fields.source, fields.line("lang"), "‘%(value)s’ is no language", "write ‘nl’ or ‘en’", value=text)
    )
    return "nl"
