"""The lines of layout.toml, which belong to a page and to no article, to a form for each line that is one."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple, cast

from msgspec import Struct

from kantlijn.kept import kept
from kantlijn.model.unseen import seen
from kantlijn.patterns import pattern

FILE = Path(__file__).parent / "layout.toml"
Where = Literal["any", "edge", "beside"]
Takes = Literal["line", "title", "run", "rest"]
NARRATED = pattern(r"[,”\"’'»] ?(?:zegt|zei|vertelt|vertelde|aldus|stelt|meent|vindt|vond|volgens|schrijft|meldt)\b")
"""`Heb je een tip, bel dan, zegt de politie.`: somebody says it, so it is of the story."""
LONGEST = 260
"""Characters; a longer line is a paragraph of the story, whatever words it opens with."""
SIGNS_BEFORE = pattern(r"[\s>→»▶►•·*#|✉☎⬇⬆❯\U0001F000-\U0001FAFF\u2190-\u21ff\u2600-\u27bf\ufe0f–—-]+")
FRAMED = pattern(r"[(\[*–—-]{1,3}\s?(?P<inner>[^\W_][^()\[\]*]{2,60}[^\W_])\s?[)\]*–—-]{1,3}")
"""`(advertentie)`, `- Advertentie -`: what may be layout wherever it stands is so in a frame too."""
SIGNS = r"[\s:,.…!>→»›❯|\u2190-\u21ff\U0001F000-\U0001FAFF\ufe0f]"
SIGNS_BEHIND = pattern(rf"{SIGNS}+")
"""Those with which a line ends, read from its end."""
IN_CAPITALS = pattern(r"\\.|\(\?-i:|[A-Z]")


class Form(Struct, frozen=True):
    """One row: what its lines look like, where they are layout, and what they take with them."""

    name: str
    where: Where = "any"
    takes: Takes = "line"
    pattern: str = ""
    """Of lines in any case; compiled when a line may have it, for few of them are met in any build."""

    def fits(self, words: str) -> bool:
        """Say whether a whole line has this form."""
        return bool(words and self.pattern and compiled(self.pattern).fullmatch(words))

    @property
    def is_call(self) -> bool:
        """Whether it calls upon the reader, which somebody in a story may do as well."""
        return not self.name.startswith("read_too")


class Forms(NamedTuple):
    """All rows."""

    with_pattern: tuple[Form, ...]
    any_pattern: re.Pattern[str]
    """Whether a line in small letters may have any of these patterns, with signs behind it: most have none."""
    by_words: Mapping[str, Form]
    """Those of whole lines, by their words."""


@kept(FILE)
def rows() -> dict[str, dict[str, str]]:
    """Give the rows of layout.toml."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@kept(FILE)
def any_pattern() -> str:
    """Give the pattern of a line in small letters that has any of the patterns."""
    patterns = (row["pattern"] for row in rows().values() if row.get("pattern"))
    return "|".join(f"(?:{in_small_letters(each)})" for each in patterns)


@cache
def forms() -> Forms:
    """Read the forms."""
    with_pattern: list[Form] = []
    by_words: dict[str, Form] = {}
    for name, row in rows().items():
        where, takes = cast(Where, row.get("where", "any")), cast(Takes, row.get("takes", "line"))
        form = Form(name, where, takes, row.get("pattern", ""))
        if form.pattern:
            with_pattern.append(form)
        for words in row.get("words", "").strip().splitlines():
            by_words.setdefault(bare(words), form)
    return Forms(tuple(with_pattern), pattern(f"(?:{any_pattern()}){SIGNS}*"), by_words)


@cache
def compiled(source: str) -> re.Pattern[str]:
    """Give a pattern that lines in any case may have."""
    return pattern(source, re.IGNORECASE)


def in_small_letters(pattern: str) -> str:
    """Give a pattern that every line in small letters has that has this one: it is sooner found than of any case."""

    def small(found: re.Match[str]) -> str:
        part = found.group()
        return "(?:" if part == "(?-i:" else part if part.startswith("\\") else part.lower()

    return IN_CAPITALS.sub(small, pattern)


@lru_cache(4096)
def find_form(words: str) -> Form | None:
    """Give the form of a line that belongs to the page; None for a line that may be the article's."""
    if len(words) > LONGEST:
        return None
    known = forms()
    whole = seen(words)
    without_signs = without_signs_before(whole)
    inner = without_signs_behind(without_signs)
    core = (inner or whole).casefold()
    if core in known.by_words:
        return known.by_words[core]
    framed = FRAMED.fullmatch(whole)
    if framed and (form := find_form(framed["inner"])) and form.where == "any":
        return form
    variants = dict.fromkeys((whole, without_signs, inner))
    if not any(known.any_pattern.fullmatch(each.lower()) for each in {whole, without_signs}):
        return None
    fitting = (form for form in known.with_pattern if any(form.fits(each) for each in variants))
    narrated = bool(NARRATED.search(whole))
    return next((form for form in fitting if not (narrated and form.is_call)), None)


def bare(words: str) -> str:
    """Give a line without the signs before and behind it, in small letters."""
    return (without_signs_behind(without_signs_before(words)) or words).casefold()


def without_signs_before(words: str) -> str:
    """Give a line without the signs before it."""
    signs = SIGNS_BEFORE.match(words)
    return words[signs.end() :] if signs else words


def without_signs_behind(words: str) -> str:
    """Give a line without the signs behind it."""
    signs = SIGNS_BEHIND.match(words[::-1])
    return words[: len(words) - signs.end()] if signs else words
