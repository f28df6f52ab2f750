"""Quotations to the same quotations with an id that lasts, and the parts of one joined under its id."""

from collections.abc import Sequence
from hashlib import blake2b

from kantlijn.annotators.lexicon.verbs import reporting
from kantlijn.model.annotations import Quotation
from kantlijn.model.article import Article
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

FIRST_WORDS = 8
"""How many words make the id: enough to tell quotations apart, few enough to outlive an edit further on."""
LONGEST_START = 100
"""Characters in which those words are looked for."""
LONGEST_INTERRUPTION = 120
"""Characters of the narrator between two parts of a quotation."""
WORD = pattern(r"\w+")
CLOSING = "\"”“’'»«›‹`´,"
"""Marks with which a quotation may end; one that ends otherwise runs on in the next paragraph."""
INTERRUPTION = pattern(r",?\s*[a-z][^.!?:;\n]*,\s*")
"""What stands between two parts of a sentence: `"Wij gaan", zei Bo, "nooit weg."`."""
SENTENCE_END = pattern(r"\.[\"”“’'»«›‹]*$")


def identify_quotations(article: Article, quotations: Sequence[Quotation]) -> list[Quotation]:
    """Give each quotation its id; parts of an interrupted or continued one share it and are numbered.

    The id is made from the first words and their ordinal among equals, so that edits elsewhere leave it alone.
    """
    ids = _Ids()
    identified: list[Quotation] = []
    for parts in _group(article.text, quotations):
        name = ids.name(_first_words(article.text, parts[0].span))
        identified += [
            Quotation(one.span, one.kind, name, place, len(parts), one.attribution, one.factuality)
            for place, one in enumerate(parts, start=1)
        ]
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
    gap = later.span.start - earlier.span.end
    if earlier.kind != "direct" or later.kind != "direct" or gap > LONGEST_INTERRUPTION:
        return False
    between = text[earlier.span.end : later.span.start]
    if text[earlier.span.end - 1] not in CLOSING:
        return not between.strip()
    if SENTENCE_END.search(text, earlier.span.end - 3, earlier.span.end):
        return False
    begins = WORD.search(text, later.span.start, later.span.end)
    if not (begins and begins[0].islower() and INTERRUPTION.fullmatch(between)):
        return False
    return any(word == "aldus" or reporting(word) for word in WORD.findall(between))


def _first_words(text: str, span: Span) -> str:
    start = text[span.start : min(span.end, span.start + LONGEST_START)]
    return " ".join(WORD.findall(start.casefold())[:FIRST_WORDS])


class _Ids:
    """Names for quotations, no two alike on one page."""

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}
        self.taken: set[str] = set()

    def name(self, words: str) -> str:
        """Give the next name for these words."""
        ordinal = self.seen.get(words, 0) + 1
        while (name := _hash(words, ordinal)) in self.taken:
            ordinal += 1
        self.seen[words] = ordinal
        self.taken.add(name)
        return name


def _hash(words: str, ordinal: int) -> str:
    return "c-" + blake2b(f"{words}#{ordinal}".encode(), digest_size=3).hexdigest()
