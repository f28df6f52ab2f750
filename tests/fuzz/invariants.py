"""What must hold of an article, and of its page, whatever text they come from."""

from collections import Counter
from collections.abc import Iterable
from html.parser import HTMLParser
from itertools import pairwise

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem
from kantlijn.readers.catalogue import read_catalogue

LANGUAGES = [read_catalogue("nl").gettext, read_catalogue("en").gettext]
LOADING = {"src", "srcset", "poster", "data", "action", "formaction", "background"}
POINTING = ("href", "data-note", "data-cue")


class BrokenInvariantError(AssertionError):
    """Something that must always hold does not."""


def hold(claim: object, told: str) -> None:
    """Raise where a claim is not true."""
    if not claim:
        raise BrokenInvariantError(told)


def check_problems(problems: Iterable[Problem]) -> None:
    """Every problem can be said in both languages."""
    for problem in problems:
        for translate in LANGUAGES:
            hold(problem.worded(translate), "a problem without words")


def check_article(article: Article) -> None:
    """Blocks lie inside the text, in its order, and formatting inside it."""
    spans = [block.span for block in article.blocks]
    length = len(article.text)
    hold(all(0 <= span.start < span.end <= length for span in spans), "a block outside the text")
    hold(all(one.end <= other.start for one, other in pairwise(spans)), "blocks out of order")
    hold(all(0 <= form.span.start <= form.span.end <= length for form in article.formatting), "formatting outside")


def check_annotated(annotated: AnnotatedArticle, article: Article) -> None:
    """The text stays; marks lie inside it, and none over another; each part of a quotation is there once."""
    text = annotated.article.text
    hold(text == article.text, "the text has changed")
    marks = sorted(each.span for each in (*annotated.mentions, *annotated.term_uses))
    for row in (marks, sorted(each.span for each in annotated.quotations)):
        hold(all(0 <= span.start < span.end <= len(text) for span in row), "a mark outside the text")
        hold(all(one.end <= other.start for one, other in pairwise(row)), "marks overlap")
    parts = Counter((each.id, each.part) for each in annotated.quotations)
    hold(not parts or max(parts.values()) == 1, "a part of a quotation twice")


class Page(HTMLParser):
    """Collects what a page shows, names and points to, and what it would run or load."""

    def __init__(self, html: str, *, headed: bool) -> None:
        """Read the whole page; what is not `headed` by its own text is headed by a name for it."""
        super().__init__(convert_charrefs=True)
        self.headed = headed
        self.ids: list[str] = []
        self.targets: set[str] = set()
        self.outward: set[str] = set()
        self.loaded: set[str] = set()
        self.handlers: list[str] = []
        self.inline = 0
        self.words: list[str] = []
        self.depth = 0
        """How deep the present place lies in the story; 0 outside of it."""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.ids += [found["id"]] if "id" in found else []
        for name in POINTING:
            if name in found and (name != "href" or found[name].startswith("#")):
                self.targets.add(found[name].removeprefix("#"))
        self.outward |= {found["href"]} if tag == "a" and ":" in found.get("href", "").partition("/")[0] else set()
        self.loaded |= {found[name] for name in LOADING & found.keys()}
        self.loaded |= {found.get("href", "")} if tag == "link" and found.get("rel") != "canonical" else set()
        self.handlers += [name for name in found if name.startswith("on")]
        self.inline += tag == "script" and "src" not in found and found.get("type") != "application/ld+json"
        if self.depth or "story" in found.get("class", "").split() or (tag == "h1" and self.headed):
            self.depth += tag not in ("br", "img", "input", "wbr")

    def handle_endtag(self, _: str) -> None:
        self.depth -= self.depth > 0

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.words.append(data)


def check_page(html: str, article: Article, own: Iterable[str] = ()) -> None:
    """The text is shown to the letter, all that is pointed to is there, and no address leaves but the source's."""
    page = Page(html, headed=article.headline is not None)
    shown = "".join("".join(page.words).split())
    blocks = ("".join(block.span.of(article.text).split()) for block in article.blocks)
    hold(shown == "".join(blocks), "the text is not shown to the letter")
    twice = [name for name, count in Counter(page.ids).items() if count > 1]
    hold(not twice, f"ids twice: {twice[:3]}")
    nowhere = page.targets - {*page.ids, ""}
    hold(not nowhere, f"leads nowhere: {sorted(nowhere)[:3]}")
    given = {form.href.strip() for form in article.formatting if form.href} | {article.url or "", *own}
    hold(page.outward <= given, f"an address of nobody's: {sorted(page.outward - given)[:3]}")
    loaded = [each for each in page.loaded if ":" in each.partition("/")[0] and not each.startswith("data:,")]
    hold(not loaded, f"loaded from elsewhere: {loaded[:3]}")
    hold(not page.handlers and page.inline <= 1, "something would run")
