"""One element of a saved page to what it is: a heading, data, a caption, what tells author or date, a picture."""

import re
from urllib.parse import urljoin

from bs4 import Tag
from bs4.element import NavigableString

from kantlijn.patterns import pattern
from kantlijn.readers.markup.html_article import is_clutter, names_of
from kantlijn.readers.paste.credits import CREDIT_ALONE
from kantlijn.readers.paste.head_names import NAMES
from kantlijn.readers.paste.layout import is_heading, kind_alone

HEADINGS = {f"h{level}": level for level in range(1, 7)}
NAME_OF_META = "meta\\w*|date\\w*|datum|pubdate|time\\w*|tijd|byline|authors?|auteurs?|dateline|published"
AUTHOR = pattern(r"(?:^|[\s_-])(?:byline|authors?|auteurs?)(?:$|[\s_-])", re.IGNORECASE)
AUTHOR_ALONE = pattern(r"(?:^|[\s_-])(?:authors?|auteurs?)(?:[_-]*name|[_-]*naam)?(?:$|\s)", re.IGNORECASE)
META = pattern(rf"(?:^|[\s_-])(?:{NAME_OF_META})(?:$|[\s_-])", re.IGNORECASE)
CAPTION = pattern(r"(?:^|[\s_-])(?:caption|onderschrift|bijschrift|fotobijschrift)(?:$|[\s_-])", re.IGNORECASE)
TITLE = pattern(
    r"(?:^|\s)(?:Mso-Title|(?:article|entry|post|page|node|artikel)[_-]+(?:title|titel|headline)|headline|titel|kop)(?:$|\s)",
    re.IGNORECASE,
)
"""Class names of what is a headline for the eye alone: of Word, and of pages without headings."""
TITLE_ALONE = pattern(r"(?:^|\s)title(?:$|\s)", re.IGNORECASE)
"""What other articles on a page have as well: only where the words are those of the metadata, or these have none."""
SUBTITLE = pattern(r"(?:^|[\s_-])(?:subtitle|ondertitel|standfirst)(?:$|[\s_-])", re.IGNORECASE)
"""Class names of an introduction in the form of a heading."""
SAVED = pattern(r"(?:\./)?[^/:?#]+_(?:files|bestanden)/[^:]+$")
"""`./brug_files/brug.jpg`"""
LONGEST_META = 120
LONGEST_CELL = 400


def heading_level(element: Tag, *, named: bool = False, title: str = "") -> int:
    """Give the level of a heading, 0 for what is none; `named` says that a class name may make one of the first.

    `title` is the headline as the metadata has it.
    """
    if element.name in HEADINGS:
        return 0 if element.name != "h1" and SUBTITLE.search(names_of(element)) else HEADINGS[element.name]
    if element.get("role") == "heading":
        level = str(element.get("aria-level") or "2")
        return int(level) if level in "123456" else 2
    if not named or element.name not in ("p", "div", "span"):
        return 0
    names = names_of(element)
    is_told = TITLE_ALONE.search(names) and title in ("", " ".join(element.get_text().split()))
    return 1 if is_told or TITLE.search(names) else 0


def author_within(element: Tag) -> Tag | None:
    """Give the element that names the author alone, in one that tells more of him."""
    return next((each for each in element.find_all() if AUTHOR_ALONE.search(names_of(each))), None)


def saved_picture(figure: Tag) -> tuple[str, str] | None:
    """Give address and other text of the picture of a figure that a browser saved in a folder beside the page."""
    for image in figure.find_all("img"):
        address = str(image.get("src") or "")
        if SAVED.match(address):
            return address.removeprefix("./"), " ".join(str(image.get("alt") or "").split())
    return None


def is_data(table: Tag) -> bool:
    """Say whether a table holds data, and is not how an old page sets its columns."""
    rows = table.find_all("tr")
    cells = [row.find_all(["td", "th"], recursive=False) for row in rows]
    wide = any(len(each) > 1 for each in cells)
    if any(len(cell.get_text()) > LONGEST_CELL for each in cells for cell in each):
        return False
    return wide and table.find(["p", "h1", "h2", "table", "div", "article"]) is None


def is_bold_heading(element: Tag) -> bool:
    """Say whether a paragraph is a heading for the eye: one bold element, short, and no sentence."""
    inner = [child for child in element.children if not isinstance(child, NavigableString) or child.strip()]
    only = inner[0] if len(inner) == 1 and element.name == "p" else None
    if not isinstance(only, Tag) or only.name not in ("strong", "b") or only.find("a"):
        return False
    words = " ".join(only.get_text().split())
    return is_heading(words) and kind_alone(words) == "paragraph"


def absolute(base: str, href: str) -> str:
    """Give the whole address of a link, or nothing for what is none."""
    try:
        return urljoin(base, href)
    except ValueError:
        return ""


def is_in_words(element: Tag) -> bool:
    """Say whether an element is part of a sentence: a date in a paragraph, not one above the text."""
    return element.find_parent(["p", "li", "blockquote", "h2", "h3"]) is not None


def meta_lines(page: Tag) -> list[str]:
    """Give what stands in elements of a page, the article's or not, that tell an author or date."""
    return [" ".join(element.get_text(" ").split()) for element in page.find_all() if is_meta(element)]


def is_meta(element: Tag) -> bool:
    """Say whether a block tells date or author of the whole article, which the metadata does too."""
    if element.name != "address" and not META.search(names_of(element)):
        return False
    words = " ".join(element.get_text(" ").split())
    return len(words) < LONGEST_META and kind_alone(words) != "byline" and element.find(["h1", "figure"]) is None


def last_element(caption: Tag) -> Tag | None:
    """Give the element with which a caption ends, where no words stand behind it."""
    inner = [child for child in caption.children if isinstance(child, Tag) or str(child).strip()]
    last = inner[-1] if inner else None
    return last if isinstance(last, Tag) else None


def is_maker_alone(words: str) -> bool:
    """Say whether words are a name and nothing more: of a photographer, an agency, a body."""
    return bool(NAMES.fullmatch(words) or CREDIT_ALONE.fullmatch(words))


def figures_above(heading: Tag, root: Tag) -> list[Tag]:
    """Give the figures, or captions without one, above an article in the element that holds its headline as well."""
    above = {id(each) for each in heading.parents}
    around = next((each for each in root.parents if id(each) in above), None)
    found: list[Tag] = []
    waiting = list(around.children)[::-1] if around else []
    while waiting and (element := waiting.pop()) is not root:
        if not isinstance(element, Tag) or is_clutter(element):
            continue
        if is_figure(element):
            found.append(element)
        else:
            waiting += list(element.children)[::-1]
    return found


def is_figure(element: Tag) -> bool:
    """Say whether an element is a figure with its caption, or a caption alone."""
    is_caption = element.name in ("p", "div") and bool(CAPTION.search(names_of(element)))
    return is_caption or (element.name == "figure" and element.find("figcaption") is not None)
