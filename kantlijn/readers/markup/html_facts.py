"""Metadata of a saved news page (JSON-LD, Open Graph, plain tags) to what is known of its article."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from bs4 import BeautifulSoup, Tag

from kantlijn.model.dates import Moment, PartialDate
from kantlijn.patterns import pattern
from kantlijn.readers.markup.html_json import find_item, linked, named, names_of_item, plain_names, text_of, types_of
from kantlijn.readers.markup.parts import safe_address
from kantlijn.readers.paste.clock import moment_of_machine
from kantlijn.readers.paste.dates import read_written_date
from kantlijn.readers.paste.head_names import NAMES
from kantlijn.readers.paste.head_words import head_words

TITLE_SEPARATOR = pattern(r"(?<!\s)\s++[|–—•-]\s++")
DAY_ALONE = pattern(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
DATES = ("article:published_time", "datepublished", "date", "dcterms.date", "pubdate")
CHANGES = ("article:modified_time", "og:updated_time", "datemodified", "last-modified")
CHANGED = pattern(r"dateModified|(?:^|[\s_-])(?:updated|modified)(?:$|[\s_-])", re.IGNORECASE)
WRITERS = pattern(r"(?:https?://[^/]+)?/(?:auteurs?|authors?)/")
"""Where the pages of writers are on a site."""
COMMENT = pattern(r"comment")
MOST_NAME = 5
"""Words of the name of a site behind the title of its page."""
LANGUAGE = pattern(r"[A-Za-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says of its article; all of it may be missing."""

    title: str | None = None
    source: str | None = None
    section: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    lang: str = "nl"
    published: Moment = field(default_factory=Moment)
    updated: Moment | None = None
    rights: str | None = None
    """As the author of the site wrote it in `<meta name="rights">`."""
    body: str = ""
    """The text as the metadata has it, without form: for want of a better one."""
    is_live: bool = False
    is_titled_alone: bool = False
    """Whether the title is that of the page, which may be the site's name, for want of any of the article."""


def find_facts(page: BeautifulSoup) -> Facts:
    """Give what the page says; JSON-LD goes before Open Graph, and that before plain tags."""
    item, metas = find_item(page), read_metas(page)
    canonical = page.find("link", rel="canonical")
    address = str(canonical.get("href") or "") if canonical else ""
    address = address or first(metas, "og:url") or linked(item.get("mainEntityOfPage")) or linked(item.get("url"))
    published = moment_of(text_of(item.get("datePublished")) or first(metas, *DATES) or first_time(page)) or Moment()
    updated = moment_of(text_of(item.get("dateModified")) or first(metas, *CHANGES) or time_of_change(page))
    title = text_of(item.get("headline")) or first(metas, "og:title")
    return Facts(
        title=title or page_title(page),
        is_titled_alone=not title and page.title is not None,
        source=first(metas, "og:site_name")
        or named(item.get("publisher"))
        or property_of(page, "publisher")
        or first(metas, "application-name")
        or site_name(page),
        section=text_of(item.get("articleSection")) or first(metas, "article:section") or None,
        authors=names_of_item(item.get("author"), page)
        or plain_names(
            first(metas, "author", "article:author", "dc.creator") or property_of(page, "author") or author_link(page)
        ),
        url=safe_address(address) or None,
        lang=language_of(page, text_of(item.get("inLanguage"))),
        published=published,
        updated=updated if updated != published else None,
        rights=first(metas, "rights", "dcterms.rights") or None,
        body=text_of(item.get("articleBody")),
        is_live="LiveBlogPosting" in types_of(item),
    )


def read_metas(page: BeautifulSoup) -> dict[str, str]:
    """Give the contents of the meta tags by name; the first of a name counts."""
    metas: dict[str, str] = {}
    for tag in page.find_all("meta"):
        content = str(tag.get("content") or "").strip()
        for key in ("property", "name", "itemprop"):
            name = str(tag.get(key) or "").lower()
            if name and content:
                metas.setdefault(name, content)
    return metas


def first(metas: dict[str, str], *names: str) -> str:
    """Give the content of the first of these meta tags that there is."""
    return next((metas[name] for name in names if name in metas), "")


def first_time(page: BeautifulSoup) -> str:
    """Give the first time on the page that is written for machines."""
    tag = page.find("time", datetime=True)
    return str(tag.get("datetime") or "").strip() if tag else ""


def time_of_change(page: BeautifulSoup) -> str:
    """Give the first time that is named as the one of the last change."""
    for tag in page.find_all("time", datetime=True):
        names = [*tag.get_attribute_list("class"), tag.get("itemprop")]
        if CHANGED.search(" ".join(str(name) for name in names if name)):
            return str(tag.get("datetime") or "").strip()
    return ""


def property_of(page: BeautifulSoup, name: str) -> str | None:
    """Give the name of who is the page's `publisher` or `author` in microdata."""
    tag = page.find(itemprop=name)
    inner = (tag.find(itemprop="name") or tag) if tag else None
    words = str(inner.get("content") or inner.get_text(" ")) if inner else ""
    return " ".join(words.split()) or None


def author_link(page: BeautifulSoup) -> str:
    """Give the name that a link to a writer's own page has, or a card of his, as WordPress makes them."""
    for tag in page.find_all(lambda each: leads_to_writer(each) or is_card(each)):
        if tag.find_parent(class_=COMMENT) is None and (inner := tag.find("a") or tag):
            return " ".join(inner.get_text(" ").split())
    return ""


def leads_to_writer(tag: Tag) -> bool:
    """Say whether a link leads to the page of a writer, and has his name for its words."""
    if "author" in tag.get_attribute_list("rel"):
        return True
    is_own = tag.name == "a" and WRITERS.match(str(tag.get("href") or ""))
    return bool(is_own and NAMES.fullmatch(" ".join(tag.get_text(" ").split())))


def is_card(tag: Tag) -> bool:
    """Say whether an element is the card of a writer."""
    return {"author", "vcard"} <= set(tag.get_attribute_list("class"))


def site_name(page: BeautifulSoup) -> str | None:
    """Give the name of a site that stands behind the title of its page, and that of the first heading before it.

    Where the title has other words than the heading, it is one that we know.
    """
    heading = page.find("h1")
    title = " ".join(page.title.get_text().split()) if page.title else ""
    headline = " ".join(heading.get_text(" ").split()) if heading else ""
    rest = title.removeprefix(headline) if headline else ""
    pieces = TITLE_SEPARATOR.split(f" {rest}") if rest != title else []
    if not pieces and title:
        behind = TITLE_SEPARATOR.split(title)[1:]
        return head_words().small.get(behind[-1].casefold()) if behind else None
    name = pieces[-1].strip(" |–—•-") if pieces else ""
    return name if name and len(name.split()) <= MOST_NAME else None


def page_title(page: BeautifulSoup) -> str | None:
    """Give the title of the page without the name of the site, which stands behind it or before a heading."""
    title = " ".join(page.title.get_text().split()) if page.title else ""
    first_piece, *pieces = TITLE_SEPARATOR.split(title)
    headings = (" ".join(heading.get_text().split()) for heading in page.find_all(["h1", "h2", "h3"]))
    behind = (words for words in headings if words in pieces or (words and title.endswith(f": {words}")))
    return next(behind, first_piece) or None


def language_of(page: BeautifulSoup, stated: str) -> str:
    """Give the language of the text: `nl` for `nl-NL`."""
    root = page.find("html")
    lang = str(root.get("lang") or "") if root else ""
    found = LANGUAGE.match(lang) or LANGUAGE.fullmatch(stated[:2])
    return found.group().lower() if found else "nl"


def moment_of(text: str) -> Moment | None:
    """Give a date and time as machines write them, in the time of the Netherlands and Belgium."""
    try:
        if DAY_ALONE.fullmatch(text):
            return Moment(PartialDate.parse(text))
        return moment_of_machine(text)
    except ValueError:
        return written_moment(text)


def written_moment(text: str) -> Moment | None:
    """Give a date and time as people write them, which some pages have where machines look."""
    try:
        return Moment(*read_written_date(text))
    except ValueError:
        return None


def share_of(facts: Facts, words: Iterable[str]) -> float:
    """Give which part of the text in the metadata is on the page, from 0 to 1; 1 where the metadata has none."""
    stated = len(facts.body.split())
    return min(1.0, sum(len(each.split()) for each in words) / stated) if stated else 1.0
