"""Keys as other programs and authors call them, to ours: the entries of front matter by our names, and what is none."""

from collections.abc import Mapping

from msgspec.structs import replace

from kantlijn.model.problem import Problem, doubt
from kantlijn.readers.keys.entry import Entry
from kantlijn.readers.keys.fields import NO, YES, unknown_key
from kantlijn.readers.paste.keylines import ADDRESS

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


def is_clipped(entries: Mapping[str, Entry]) -> bool:
    """Say whether no day stands there but that of the copy."""
    return not any(SAME.get(name.lower()) == "date" and name.lower() not in CLIPPED for name in entries)
