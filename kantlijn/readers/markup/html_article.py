"""A saved page to the element that holds its article, without navigation, advertisements and other clutter."""

import re
from collections.abc import Callable, Iterator

from bs4 import BeautifulSoup, Comment, Tag

from kantlijn.patterns import pattern
from kantlijn.readers.paste.calls import LIKELY, find_weight

CLUTTER_TAGS = {
    "script", "style", "noscript", "template", "iframe", "nav", "aside", "footer", "form", "button", "input", "select",
    "svg", "canvas", "video", "audio", "dialog", "object", "embed", "map", "progress", "meta", "link", "title",
}  # fmt: skip
CLUTTER_ROLES = {"navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "toolbar", "menu"}
CLUTTER_WORDS = pattern(
    r"(?:^|[\s_-])(?:ads?|advert\w*|adslot|dfp|sponsor\w*|promo\w*|banner|cookies?|cookiewall|consent\w*|gdpr|paywall|"
    r"newsletter\w*|nieuwsbrief\w*|subscri\w*|abonne\w*|shar(?:e|ing)|social\w*|deelknop\w*|delen|related\w*|gerelateerd\w*|"
    r"recommend\w*|aanbevolen|lees-?ook|leesmeer|readmore|read-more|meer-nieuws|more-news|meest-?gelezen|most-read|"
    r"comments?|reacties|breadcrumbs?|toolbar|sidebar|taglist|tag-list|tags|poll|feedback|reactions?|whatsapp|tip|footer|bookmark|pull-?quote|streamer|taboola|outbrain|menu|skip-?link|player|"
    r"sharedaddy|sd-\w+|jp-\w+|addtoany\w*|heateor\w*|widgets?|popup|modal|respond|post-navigation|author-?(?:box|info)|"
    r"twitter-tweet|instagram-media|author-bio|print-only|visually-hidden|sr-only)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Parts of class names and ids, as Dutch and Flemish news sites have them."""
PULLED = pattern(r"(?:^|[\s_-])pull(?:$|[\s_-])", re.IGNORECASE)
"""Words of the story once more, set large."""
PAID = pattern(r"(?:^|[\s_-])(?:paywall|subscri\w*|abonne\w*|premium)(?:$|[\s_-])", re.IGNORECASE)
TEASER = pattern(r"(?:^|[\s_-])teaser(?:$|[\s_-])", re.IGNORECASE)
"""A way to another article, where most of it is a link; else some pages call their introduction so."""
WALL_WORDS = pattern(r"(?:^|[\s_-])(?:cookies?|cookiewall|consent\w*|gdpr)(?:$|[\s_-])", re.IGNORECASE)
CAMEL = pattern(r"(?<=[a-z])(?=[A-Z])")
UNSEEN = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
LIVE = pattern(r"live-?blog", re.IGNORECASE)
DEEPEST = 250
LEAST = 140
"""Characters of paragraphs below which an element holds no article: that is a card with a teaser."""


def find_article(page: BeautifulSoup, *, live: bool) -> Tag | None:
    """Give the element that holds the article, with its clutter taken out; None where the page has no text.

    Of several articles the one with most text is meant, but all of them in a live blog.
    """
    drop_by_tag(page)
    root = choose(page, live=live)
    if root is None:
        return None
    drop_by_name(root)
    return root if length(root) else None


def is_too_deep(page: BeautifulSoup) -> bool:
    """Say whether elements lie in each other deeper than on any page that was made for readers."""
    waiting: list[tuple[Tag, int]] = [(page, 0)]
    while waiting:
        element, depth = waiting.pop()
        if depth > DEEPEST:
            return True
        waiting += [(child, depth + 1) for child in element.children if isinstance(child, Tag)]
    return False


def choose(page: BeautifulSoup, *, live: bool) -> Tag | None:
    """Give the best of the elements that may hold the article."""
    main = page.find("main") or page.find(role="main")
    wide = [element for element in (main, page.body, page) if isinstance(element, Tag)]
    narrow = [whole_of(body) for body in page.find_all(itemprop="articleBody")] or page.find_all("article")
    if live or any(is_live_blog(element) for element in wide):
        narrow = []
    found = [element for element in narrow if isinstance(element, Tag) and length(element) >= LEAST]
    if found:
        return max(found, key=length)
    return next((without_site_header(element) for element in wide if length(element)), None)


def is_live_blog(element: Tag) -> bool:
    """Say whether an element is or holds a live blog: posts with their times, and not only a way to one."""
    around = element.find_all(["main", "section", "div", "ul", "ol"])
    named = (each for each in (element, *around) if LIVE.search(names_of(each)))
    return any(len(each.find_all("time", limit=2)) == 2 for each in named)


def whole_of(body: Tag) -> Tag:
    """Give the article around its body, where there is one: headline, introduction and photo stand there."""
    return body.find_parent("article") or body


def without_site_header(element: Tag) -> Tag:
    """Take out a header without headline, which is the site's and not the article's."""
    drop(element, lambda child: child.name == "header" and child.find("h1") is None)
    return element


def length(element: Tag) -> int:
    """Give the number of characters in the paragraphs of an element; all its characters where it has no paragraphs."""
    if element.name != "p" and element.find("p") is None:
        return len(element.get_text(strip=True))
    total = 0
    waiting = [element]
    while waiting:
        found = waiting.pop()
        if found.name == "p":
            total += len(found.get_text(strip=True))
        else:
            waiting += [child for child in found.children if isinstance(child, Tag)]
    return total


def drop_by_tag(page: BeautifulSoup) -> None:
    """Take out what no reader of the article sees or needs."""
    for comment in page.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    drop(page, lambda element: element.name in CLUTTER_TAGS)


def drop_by_name(root: Tag) -> None:
    """Take out what is named as clutter, or hidden; never what holds most of the text, but for a cookie wall."""
    whole = length(root)
    drop(
        root,
        lambda element: (
            is_clutter(element)
            and (length(element) * 2 < whole or is_wall(element))
            and not (has_headline(element) or is_paid_story(element))
        ),
    )


def is_wall(element: Tag) -> bool:
    """Say whether an element asks for consent to cookies; in the place of the article, it is all that was saved."""
    return bool(WALL_WORDS.search(names_of(element))) and "cookie" in element.get_text().lower()


def is_paid_story(element: Tag) -> bool:
    """Say whether an element that is named after the paywall holds what stands behind it, and does not sell it."""
    if not PAID.search(names_of(element)):
        return False
    paragraphs = [" ".join(each.get_text().split()) for each in element.find_all("p")]
    told = [words for words in paragraphs if len(words) >= LEAST and find_weight(words) < LIKELY]
    return len(told) * 2 >= max(len(paragraphs), 1)


def has_headline(element: Tag) -> bool:
    """Say whether a heading of the first level lies in an element: that of the article, since logos are gone."""
    return element.find("h1") is not None


def drop(root: Tag, is_unwanted: Callable[[Tag], bool]) -> None:
    """Take the outermost unwanted elements out of one.

    Asking the library whether an element is gone already would search all that is in it.
    """
    waiting = [root]
    while waiting:
        for child in [child for child in waiting.pop().children if isinstance(child, Tag)]:
            if is_unwanted(child):
                child.decompose()
            else:
                waiting.append(child)


def is_clutter(element: Tag) -> bool:
    """Say whether an element's role, name or style tells that it is no part of the article."""
    if element.get("role") in CLUTTER_ROLES or element.get("aria-hidden") == "true" or element.has_attr("hidden"):
        return True
    names = names_of(element)
    is_teaser = TEASER.search(names) and is_mostly_linked(element)
    is_pulled = element.name in ("blockquote", "aside", "figure") and PULLED.search(names)
    return bool(UNSEEN.search(str(element.get("style") or "")) or CLUTTER_WORDS.search(names) or is_pulled or is_teaser)


def is_mostly_linked(element: Tag) -> bool:
    """Say whether most words of an element are those of links."""
    links = [element] if element.name == "a" else element.find_all("a")
    return sum(len(each.get_text(strip=True)) for each in links) * 2 > len(element.get_text(strip=True))


def names_of(element: Tag) -> str:
    """Give the classes and the id of an element, words apart: `relatedArticles` as `related-Articles`."""
    return CAMEL.sub("-", " ".join(words_in(element)))


def words_in(element: Tag) -> Iterator[str]:
    """Give the classes and the id."""
    for name in ("class", "id"):
        yield from (str(word) for word in element.get_attribute_list(name) if word)
