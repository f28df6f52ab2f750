"""Quotations to the same quotations with an id that lasts, and the parts of one joined under its id."""

import re
from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b

from kantlijn.annotators.cues import reporting
from kantlijn.model.annotations import Quotation
from kantlijn.model.article import Article
from kantlijn.model.span import Span

FIRST_WORDS = 8
"""How many words make the id: enough to tell quotations apart, few enough to outlive an edit further on."""
WORD = re.compile(r"\w+")
CLOSING = "\"”“’'»«›‹`´,"
"""Marks with which a quotation may end; one that ends otherwise runs on in the next paragraph."""
INTERRUPTION = re.compile(r"[^.!?:;\n]{1,120},\s*$")
"""What stands between two parts of a sentence: `"Wij gaan", zei Bo, "nooit weg."`."""


def identify_quotations(article: Article, quotations: Sequence[Quotation]) -> list[Quotation]:
    """Give each quotation its id; parts of an interrupted or continued one share it and are numbered.

    The id is made from the first words and their ordinal among equals, so that edits elsewhere leave it alone.
    """
    seen: dict[str, int] = {}
    identified: list[Quotation] = []
    for parts in _group(article.text, quotations):
        words = _first_words(article.text, parts[0].span)
        seen[words] = seen.get(words, 0) + 1
        name = f"c-{_hash(words, seen[words])}"
        identified += [replace(part, id=name, part=i, parts=len(parts)) for i, part in enumerate(parts, start=1)]
    return identified


def _group(text: str, quotations: Sequence[Quotation]) -> list[list[Quotation]]:
    groups: list[list[Quotation]] = []
    for quotation in quotations:
        if groups and _continues(text, groups[-1][-1], quotation):
            groups[-1].append(quotation)
        else:
            groups.append([quotation])
    return groups


def _continues(text: str, earlier: Quotation, later: Quotation) -> bool:
    """Say whether two neighbours are one quotation: over paragraphs, or round the words `zei Bo`."""
    if earlier.kind != "direct" or later.kind != "direct":
        return False
    if text[earlier.span.end - 1] not in CLOSING:
        return not text[earlier.span.end : later.span.start].strip()
    between = text[earlier.span.end : later.span.start]
    begins = WORD.search(text, later.span.start)
    if not (INTERRUPTION.fullmatch(between) and begins and begins[0].islower()):
        return False
    return any(word == "aldus" or reporting(word) for word in WORD.findall(between))


def _first_words(text: str, span: Span) -> str:
    return " ".join(WORD.findall(span.of(text).casefold())[:FIRST_WORDS])


def _hash(words: str, ordinal: int) -> str:
    return blake2b(f"{words}#{ordinal}".encode(), digest_size=3).hexdigest()
