"""A built site to all that its pages and style sheets refer to, and which of it leads nowhere."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

LOADED = {"src", "srcset", "poster", "data"}
"""Attributes that make a browser fetch something by itself; so do links to styles and icons."""
REFERRING = {"href", "action", "formaction", "cite", "background", *LOADED}
SHEET_LINK = re.compile(r"url\(\s*['\"]?([^'\")]+)")


@dataclass(frozen=True)
class Link:
    page: str
    target: str
    loads: bool


def links_of(site: Path) -> list[Link]:
    """All that the pages and style sheets of a site refer to."""
    found = []
    for path in sorted(site.rglob("*.html")):
        page = path.relative_to(site).as_posix()
        for element in elements_of(path):
            found += [
                Link(page, str(target), loads=name in LOADED or (element.name == "link" and is_fetched(element)))
                for name, target in element.attrs.items()
                if name in REFERRING
            ]
    for path in sorted(site.rglob("*.css")):
        targets = SHEET_LINK.findall(path.read_text(encoding="utf-8"))
        found += [Link(path.relative_to(site).as_posix(), target, loads=True) for target in targets]
    return found


def elements_of(path: Path) -> list[Tag]:
    return elements_in(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=256)
def elements_in(html: str) -> list[Tag]:
    """The elements of a page, which several tests ask for."""
    return BeautifulSoup(html, "html.parser").find_all(True)


def is_fetched(element: Tag) -> bool:
    return not {"canonical", "alternate", "license", "author"} & set(element.get_attribute_list("rel"))


def is_inside(link: Link) -> bool:
    return not urlsplit(link.target).scheme and not link.target.startswith("//")


def ids_in(path: Path) -> set[str]:
    return (
        {str(element["id"]) for element in elements_of(path) if "id" in element.attrs}
        if path.suffix == ".html"
        else set()
    )


def broken(links: list[Link], site: Path, root: str) -> list[Link]:
    """The links that lead out of the root, to no file, or to no element of a page."""
    ids = {path.relative_to(site).as_posix(): ids_in(path) for path in site.rglob("*") if path.is_file()}
    wrong = []
    for link in links:
        address = urljoin(urljoin(root, link.page), link.target)
        path, fragment = unquote(urlsplit(address.removeprefix(root)).path), unquote(urlsplit(address).fragment)
        path = path or "index.html"
        if not address.startswith(root) or path not in ids or (fragment and fragment not in ids[path]):
            wrong.append(link)
    return wrong
