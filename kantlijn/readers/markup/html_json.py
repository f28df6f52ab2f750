"""JSON-LD of a saved page to the item of its article, and an item's values to texts, names and addresses."""

import json
from collections.abc import Iterator

from bs4 import BeautifulSoup

from kantlijn.patterns import pattern
from kantlijn.readers.paste.head_names import names_in

Json = object
ARTICLE_TYPES = pattern(r"(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)$")


def find_item(page: BeautifulSoup) -> dict[str, Json]:
    """Give the JSON-LD of the article, or nothing; scripts that are no JSON are passed over."""
    articles = (item for item in all_items(page) if any(ARTICLE_TYPES.match(name) for name in types_of(item)))
    return next(articles, {})


def all_items(page: BeautifulSoup) -> Iterator[dict[str, Json]]:
    """Give all items of all scripts."""
    for script in page.find_all("script", type="application/ld+json"):
        try:
            found = json.loads(script.get_text(), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from items_of(found)


def items_of(found: Json) -> Iterator[dict[str, Json]]:
    """Give the items of a script: one, a list, or a graph of them."""
    for item in found if isinstance(found, list) else [found]:
        if isinstance(item, dict):
            yield item
            yield from items_of(item.get("@graph", []))
            yield from items_of(item.get("mainEntity", []))


def types_of(item: dict[str, Json]) -> list[str]:
    """Give the names of an item's types."""
    types = item.get("@type")
    return [str(name) for name in (types if isinstance(types, list) else [types])]


def text_of(value: Json) -> str:
    """Give a text, the first of a list of texts, or nothing."""
    if isinstance(value, list) and value:
        return text_of(value[0])
    return value.strip() if isinstance(value, str) else ""


def named(value: Json) -> str | None:
    """Give the name of a person or organisation, or of several; addresses are no names."""
    if isinstance(value, list):
        names = [name for item in value if (name := named(item))]
        return ", ".join(dict.fromkeys(names)) or None
    return plain_name(text_of(value.get("name")) if isinstance(value, dict) else text_of(value))


def names_of_item(value: Json, page: BeautifulSoup) -> tuple[str, ...]:
    """Give the names of one writer or several; `{"@id": "#p1"}` is looked up in the rest of the page's JSON-LD."""
    found: list[str] = []
    for each in value if isinstance(value, list) else [value]:
        name = named(each) or named(referred(each, page))
        found += names_in(name) if name else ()
    return tuple(dict.fromkeys(found))


def referred(value: Json, page: BeautifulSoup) -> Json:
    """Give the item of the page that `{"@id": "#p1"}` refers to."""
    name = value.get("@id") if isinstance(value, dict) else None
    return next((each for each in all_items(page) if name and each.get("@id") == name and "name" in each), {})


def plain_names(text: str) -> tuple[str, ...]:
    """Give the names in a text that is no address."""
    name = plain_name(text)
    return names_in(name) if name else ()


def plain_name(text: str) -> str | None:
    """Give a name, unless it is an address."""
    return text if text and "://" not in text else None


def linked(value: Json) -> str:
    """Give the address that JSON-LD refers to."""
    return text_of(value.get("@id") or value.get("url")) if isinstance(value, dict) else text_of(value)
