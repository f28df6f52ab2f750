"""One mapping of the collection's YAML to a person or a term."""

from collections.abc import Mapping
from typing import Any, cast, get_args

from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Entity, GlossaryTerm, NoteText, Role, TermKind

PERSON_KEYS = frozenset(
    [
        "id",
        "name",
        "aliases",
        "listed_whole",
        "common",
        "sex",
        "country",
        "born",
        "died",
        "roles",
        "links",
        "note",
        "en",
        "source",
        "stand",
    ]
)
TERM_KEYS = frozenset(
    [
        "id",
        "term",
        "aliases",
        "abbreviation",
        "forms",
        "not_in",
        "unsure",
        "beside",
        "sport",
        "compounds",
        "kind",
        "lang",
        "common",
        "country",
        "links",
        "note",
        "en",
        "source",
        "stand",
    ]
)
ROLE_KEYS = frozenset(("role", "party", "from", "until", "source"))
Values = Mapping[str, Any]
"""A mapping in which every value is a text, a list or a mapping: dates and flags are read here."""


class BrokenEntryError(ValueError):
    """An entry of the collection that cannot be meant: a fault in our own data, which the tests find."""


def person_of(values: Values, stand: PartialDate | None) -> Entity:
    """Give a person, with a stand of its own or that of its file; raise BrokenEntryError for what cannot be meant."""
    refuse_unknown(values, PERSON_KEYS)
    return Entity(
        needed(values, "id"),
        needed(values, "name"),
        aliases=texts(values, "aliases"),
        roles=tuple(role_of(role, needed(values, "id")) for role in values.get("roles") or ()),
        links=dict(values.get("links") or {}),
        note=note_of(values),
        origin="reference",
        stand=date_of(values, "stand") or stand,
        sex=chosen(values, "sex", ("m", "v", "")),
        country=values.get("country") or "",
        born=date_of(values, "born"),
        died=date_of(values, "died"),
        common=flag(values, "common"),
        listed_whole=flag(values, "listed_whole"),
    )


def term_of(values: Values, stand: PartialDate | None) -> GlossaryTerm:
    """Give a term or body, its abbreviation among the aliases; raise BrokenEntryError for what cannot be meant."""
    refuse_unknown(values, TERM_KEYS)
    term, abbreviation = needed(values, "term"), values.get("abbreviation") or ""
    aliases = texts(values, "aliases")
    if abbreviation and abbreviation not in (term, *aliases):
        aliases += (abbreviation,)
    return GlossaryTerm(
        needed(values, "id"),
        term,
        aliases=aliases,
        forms=texts(values, "forms"),
        not_in=texts(values, "not_in"),
        unsure=texts(values, "unsure"),
        beside=texts(values, "beside"),
        sport=values.get("sport") or "",
        kind=cast(TermKind, chosen(values, "kind", get_args(TermKind))),
        lang=values.get("lang") or "nl",
        compounds=flag(values, "compounds"),
        links=dict(values.get("links") or {}),
        note=note_of(values),
        origin="reference",
        stand=date_of(values, "stand") or stand,
        abbreviation=abbreviation,
        common=flag(values, "common"),
        country=values.get("country") or "",
    )


def role_of(values: Values, whose: str) -> Role:
    """Give a function with its dates."""
    if not isinstance(values, dict):
        raise BrokenEntryError(f"{whose}: a role is {{role: ..., from: ...}}")
    refuse_unknown(values, ROLE_KEYS, whose)
    if not values.get("role"):
        raise BrokenEntryError(f"{whose}: a role without its title")
    return Role(values["role"], values.get("party") or None, date_of(values, "from"), date_of(values, "until"))


def note_of(values: Values) -> NoteText:
    """Give the text of a note in the languages that it has."""
    bodies = {"nl": values.get("note") or "", "en": values.get("en") or ""}
    return NoteText({language: " ".join(body.split()) for language, body in bodies.items() if body})


def refuse_unknown(values: Values, known: frozenset[str], whose: str = "") -> None:
    """Raise where a key means nothing here."""
    unknown = sorted(set(values) - known)
    if unknown:
        raise BrokenEntryError(f"{whose or values.get('id')}: unknown key {', '.join(unknown)}")


def needed(values: Values, key: str) -> str:
    """Give a text that may not be missing."""
    text = values.get(key)
    if not isinstance(text, str) or not text.strip():
        raise BrokenEntryError(f"{values.get('id') or values.get('name') or values.get('term')}: no {key}")
    return text


def texts(values: Values, key: str) -> tuple[str, ...]:
    """Give a list of texts, empty where it is missing."""
    found = values.get(key) or []
    if not isinstance(found, list) or not all(isinstance(text, str) and text for text in found):
        raise BrokenEntryError(f"{values.get('id')}: {key} is no list of words")
    return tuple(found)


def chosen(values: Values, key: str, choices: tuple[str, ...]) -> str:
    """Give one of a few words, the last of them being what stands for none only where it is empty."""
    text = values.get(key) or ("" if "" in choices else "term")
    if text not in choices:
        raise BrokenEntryError(f"{values.get('id')}: {key} cannot be {text}")
    return cast(str, text)


def flag(values: Values, key: str) -> bool:
    """Give yes or no."""
    return chosen(values, key, ("true", "false", "")) == "true"


def date_of(values: Values, key: str) -> PartialDate | None:
    """Give a date as far as it is known."""
    text = values.get(key)
    if not text:
        return None
    try:
        return PartialDate.parse(text)
    except ValueError as error:
        raise BrokenEntryError(f"{values.get('id') or values.get('role')}: {key}: {error}") from error
