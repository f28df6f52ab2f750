"""The corpus to pairs of articles that share much of their wording: nothing is trained on that is tested on."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from tools.corpus.articles import Document, Parts

WORDS_IN_A_ROW = 5
SHARE = 0.05
"""From which share of the shorter article's runs of words on a pair is reported."""
Run = tuple[str, ...]


@dataclass(frozen=True, order=True)
class Pair:
    """Two articles and the share of the runs of words of the shorter one that the other has too."""

    share: float
    one: str
    other: str
    runs: int

    def __str__(self) -> str:
        return f"{self.one} and {self.other}: {self.share:.1%} ({self.runs} runs of {WORDS_IN_A_ROW} words)"


def runs_of(document: Document) -> frozenset[Run]:
    """Give all runs of words of an article."""
    words = re.findall(r"\w+", document["text"].lower())
    return frozenset(zip(*(words[place:] for place in range(WORDS_IN_A_ROW)), strict=False))


def find_pairs(documents: Iterable[Document]) -> Iterator[Pair]:
    """Give all pairs of articles that share a run of words, in no order."""
    runs = {document["id"]: runs_of(document) for document in documents}
    holders: dict[Run, list[str]] = defaultdict(list)
    for name, found in runs.items():
        for run in found:
            holders[run].append(name)
    for one, other in {pair for names in holders.values() for pair in combinations(sorted(names), 2)}:
        shared = len(runs[one] & runs[other])
        yield Pair(shared / min(len(runs[one]), len(runs[other])), one, other, shared)


def near_duplicates(parts: Parts, share: float = SHARE, *, across: bool = True) -> list[Pair]:
    """Give the pairs above a share, the most alike first; across parts only, or within them too."""
    part = {document["id"]: name for name, documents in parts.items() for document in documents}
    documents = [document for found in parts.values() for document in found]
    pairs = [pair for pair in find_pairs(documents) if pair.share >= share]
    return sorted((pair for pair in pairs if not across or part[pair.one] != part[pair.other]), reverse=True)


def most_alike(parts: Parts) -> list[Pair]:
    """Give the three pairs across parts that share most."""
    return near_duplicates(parts, share=0.0)[:3]
