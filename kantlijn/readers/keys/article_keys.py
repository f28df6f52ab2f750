"""Front matter of a Markdown seed to what an Article holds beside its text."""

import re
from dataclasses import dataclass, field

from kantlijn.model.article import Rights
from kantlijn.model.dates import Moment
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.readers.keys.fields import Fields
from kantlijn.readers.keys.front_matter import FrontMatter
from kantlijn.readers.paste.dates import read_written_date
from kantlijn.readers.paste.keylines import ADDRESS, not_an_address
from kantlijn.readers.rights import ask_for_rights, read_rights

KEYS = ("title", "date", "updated", "source", "author", "credit", "url", "rights", "lang", "draft", "publish")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class ArticleKeys:
    """What stands above a Markdown seed; all of it may be missing."""

    title: str | None = None
    title_line: int = 1
    source: str | None = None
    author: str | None = None
    credit: str | None = None
    url: str | None = None
    rights: Rights = "own"
    lang: str = "nl"
    published: Moment = field(default_factory=Moment)
    updated: Moment | None = None
    draft: bool = False
    publish: bool = True


def read_article_keys(front: FrontMatter, source: str) -> tuple[ArticleKeys, list[Problem]]:
    """Give the keys and all that is wrong in them."""
    fields = Fields(front.entries, source, [])
    fields.refuse_unknown(KEYS)
    keys = ArticleKeys(
        title=fields.text("title"),
        title_line=fields.line("title"),
        source=fields.text("source"),
        author=fields.text("author"),
        credit=fields.text("credit"),
        url=address_in(fields),
        rights=rights_in(fields),
        lang=language_in(fields),
        published=moment_in(fields, "date") or Moment(),
        updated=moment_in(fields, "updated"),
        draft=fields.flag("draft", default=False),
        publish=fields.flag("publish", default=True),
    )
    problems = fields.problems
    if "date" not in front.entries:
        problems.append(doubt(source, 1, "date unknown", "put ‘date: 2024-12-14’ in the front matter"))
    if keys.publish and not keys.draft and not any(problem.severity == "fault" for problem in problems):
        problems += ask_for_rights(keys.rights, source, fields.line("rights"))
    return keys, problems


def moment_in(fields: Fields, key: str) -> Moment | None:
    """Give a date, and the time where one is written behind it."""
    text = fields.text(key)
    if text is None:
        return None
    try:
        return Moment(*read_written_date(text))
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
    fields.problems.append(not_an_address(text, fields.line("url"), fields.source))
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
