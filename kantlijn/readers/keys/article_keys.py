"""Front matter of a Markdown seed to what an Article holds beside its text."""

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from kantlijn.model.article import Rights
from kantlijn.model.dates import Moment
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.patterns import pattern
from kantlijn.readers.keys.entry import Entry
from kantlijn.readers.keys.fields import NO, YES, Fields, unknown_key
from kantlijn.readers.keys.front_matter import FrontMatter
from kantlijn.readers.paste.dates import read_written_date
from kantlijn.readers.paste.keylines import ADDRESS, not_an_address
from kantlijn.readers.rights import ask_for_rights, read_rights

KEYS: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "titel", "kop", "full title", "headline"),
    "date": (
        "date",
        "datum",
        "published",
        "publishdate",
        "pubdate",
        "date_published",
        "publicatiedatum",
        "gepubliceerd",
        "date published",
        "publication date",
        "created",
        "clipped",
    ),
    "updated": ("updated", "lastmod", "modified", "last_modified_at", "last_updated", "bijgewerkt"),
    "source": (
        "source",
        "bron",
        "publication",
        "site",
        "site_name",
        "publisher",
        "website",
        "krant",
        "medium",
        "uitgever",
    ),
    "author": ("author", "authors", "auteur", "auteurs", "by", "schrijver", "door", "byline"),
    "tags": ("tags", "tag", "keywords", "categories", "category", "trefwoorden", "topics"),
    "credit": ("credit", "foto"),
    "url": ("url", "link", "canonical", "canonical_url", "original", "source url", "source_url", "adres", "bron-url"),
    "rights": ("rights", "rechten"),
    "lang": ("lang", "language", "taal"),
    "draft": ("draft", "concept"),
    "publish": ("publish",),
}
"""Our keys, with what other programs and authors call the same."""
RANKS = {name: rank for names in KEYS.values() for rank, name in enumerate(names)}
SAME = {name: key for key, names in KEYS.items() for name in names}
FOREIGN = """
slug layout permalink aliases alias weight description summary excerpt subtitle image images cover thumbnail type toc id
uid cssclass cssclasses template hide nav comments pin math mermaid series featured menu outputs sitemap robots
linktitle showtoc tocopen hidetoc status icon banner share related resources params redirect_from header footer
sidebar classes teaser hero search expirydate markup headless cascade translationkey
"""
PASSED_OVER = frozenset(FOREIGN.split())
"""What Hugo, Jekyll, Obsidian and MkDocs know and we do not: told, and no fault."""
NESTED = ("params", "date")
"""`date: {created: 2025-10-30}` of MkDocs, `[params]` of Hugo."""
CLIPPED = ("created", "clipped")
"""When a text was clipped from a page, which tells itself when it was published."""
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
        is_clipped=not any(SAME.get(name.lower()) == "date" and name.lower() not in CLIPPED for name in front.entries),
        draft=fields.flag("draft", default=is_unpublished(front.entries)),
        publish=fields.flag("publish", default=True),
    )
    problems = fields.problems
    if "date" not in fields.entries:
        problems.append(doubt(source, 1, "date unknown", "put ‘date: 2024-12-14’ in the front matter"))
    if keys.publish and not keys.draft and not any(problem.severity == "fault" for problem in problems):
        problems += ask_for_rights(keys.rights, source, fields.line("rights"))
    return keys, problems


def flattened(entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """Give the entries with those inside `params` of Hugo and inside the `date` of MkDocs, behind those at the top."""
    found = {name: entry for name, entry in entries.items() if not is_nested(name, entry)}
    for name, entry in entries.items():
        inner = entry.value if is_nested(name, entry) and isinstance(entry.value, dict) else {}
        for key, below in inner.items():
            found.setdefault(key, below)
    return found


def is_nested(name: str, entry: Entry) -> bool:
    """Say whether an entry holds others that count as if they stood at the top."""
    return name.lower() in NESTED and isinstance(entry.value, dict)


def entries_by_our_names(entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """Give the entries that we know by our names for them; of two names for one thing the first counts, tags add up."""
    found: dict[str, Entry] = {}
    for name, entry in sorted(entries.items(), key=lambda each: RANKS.get(each[0].lower(), 0)):
        key = SAME.get(name.lower())
        if key == "tags" and key in found:
            found[key] = replace(found[key], value=[*as_list(found[key]), *as_list(entry)])
        elif key == "source" and isinstance(entry.value, str) and ADDRESS.fullmatch(entry.value):
            found.setdefault("url", entry)
        elif key and not (name.lower() == "published" and is_flag(entry)):
            found.setdefault(key, entry)
    return found


def is_flag(entry: Entry) -> bool:
    """Say whether a value is yes or no: Jekyll's `published` says whether, that of others when."""
    return isinstance(entry.value, str) and entry.value.lower() in YES + NO


def as_list(entry: Entry) -> list[Entry]:
    """Give the items of a list, or what stands there as a list of one."""
    if isinstance(entry.value, list):
        return entry.value
    return [] if entry.value is None else [entry]


def unknown_keys(entries: Mapping[str, Entry], source: str) -> list[Problem]:
    """Give a doubt for each key that may be a slip, and one for all that other programs know."""
    foreign = [name for name in entries if name.lower() in PASSED_OVER]
    problems = [
        unknown_key(name, tuple(KEYS), source, entry.line).but(severity="doubt")
        for name, entry in entries.items()
        if name.lower() not in SAME and name.lower() not in PASSED_OVER
    ]
    if foreign:
        what = "keys that mean nothing here: %(keys)s"
        remedy = "they are passed over; leave them, or take them out"
        problems.append(doubt(source, entries[foreign[0]].line, what, remedy, keys=", ".join(foreign)))
    return problems


def is_unpublished(entries: Mapping[str, Entry]) -> bool:
    """Say whether Jekyll's `published: false` stands there."""
    entry = entries.get("published")
    return entry is not None and isinstance(entry.value, str) and entry.value.lower() in NO


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
