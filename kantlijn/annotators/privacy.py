"""Mentions to mentions that say who is to be left in peace: suspects by initial, and children."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kantlijn.model.annotations import Mention
from kantlijn.model.article import Article

OF_AGE = 18
INITIALLED = re.compile(r"(?:^| )[A-Z]\.$")
"""A surname that the paper withholds: `Jan K.`, and `K.` alone."""
AGE_BEHIND = re.compile(r"\s*\(\s*(\d{1,2})(?:\s*jaar)?\s*\)|,\s+(\d{1,2})\s+jaar(?=\s*[,.)])")
"""`Sem (9) wint`, `Sem de Wit, 9 jaar, wint`."""
AGE_BEFORE = re.compile(r"(?:\b(\d{1,2})-?jarige\s+|\b(?:meisje|jongetje|kleuter|peuter|baby)\s+)$")
"""`de 9-jarige Sem`, `het meisje Noor`."""
REACH = 24
"""Characters before a name that can hold an age."""


def leave_in_peace(article: Article, mentions: Sequence[Mention]) -> list[Mention]:
    """Give the mentions, those of people who shall have no note marked as private.

    One telling place is enough for all mentions of the person: `Sem (9)` further on is `Sem`. People of the gazetteer
    have the note that the author wrote.
    """
    private = {mention.name for mention in mentions if INITIALLED.search(mention.name)}
    private |= set(minors_among(article.text, mentions))
    return [
        replace(mention, private=True) if mention.entity_id is None and mention.name in private else mention
        for mention in mentions
    ]


def minors_among(text: str, mentions: Sequence[Mention]) -> Iterator[str]:
    """Give the names beside which the text gives an age below eighteen, or calls the person a child."""
    for mention in mentions:
        behind = AGE_BEHIND.match(text, mention.span.end)
        before = AGE_BEFORE.search(text, max(0, mention.span.start - REACH), mention.span.start)
        ages = [group for found in (behind, before) if found for group in found.groups() if group]
        if any(int(age) < OF_AGE for age in ages) or (before and not before.group(1)):
            yield mention.name
