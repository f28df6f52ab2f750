"""The corpus to the tables of its datasheet: how many articles, words, quotations and people of each sort."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from tools.corpus.articles import FACTUALITY, GENRES, KINDS, PARTS, SPEAKER_TYPES, WRITERS, Document, Parts, Quote

Rows = list[tuple[str, list[int]]]
"""A row of a table: what is counted, and how often in each column."""


def count_tables(parts: Parts) -> str:
    """Give all tables as Markdown."""
    documents = [document for part in PARTS for document in parts[part]]
    direct = [quote for document in documents for quote in document["quotes"] if quote["kind"] == "direct"]
    return "\n\n".join(
        [
            table("part", count_parts(parts, documents)),
            table("writer", count_by(documents, "writer", WRITERS)),
            table("genre", count_by(documents, "genre", GENRES)),
            crossed("speaker", KINDS[:2], [(name, has("speaker_type", name)) for name in SPEAKER_TYPES], documents),
            crossed("cue", KINDS[:2], [("with a cue", with_cue), ("without", without_cue)], documents),
            per_part("factuality of direct", [(name, has("factuality", name)) for name in FACTUALITY], parts),
            table("lengths", lengths(documents, direct), columns=("least", "median", "most")),
        ]
    )


COLUMNS = ("articles", "words", "quotations", *KINDS, "people named", "mentions", "nobody quoted")


def count_documents(documents: Sequence[Document]) -> list[int]:
    """Give the columns of the first tables for some articles."""
    quotes = [quote for document in documents for quote in document["quotes"]]
    kinds = Counter(quote["kind"] for quote in quotes)
    return [
        len(documents),
        sum(len(document["text"].split()) for document in documents),
        len(quotes),
        *(kinds[kind] for kind in KINDS),
        sum(len({mention["name"] for mention in document["people"]}) for document in documents),
        sum(len(document["people"]) for document in documents),
        sum(all(quote["kind"] == "scare" for quote in document["quotes"]) for document in documents),
    ]


def count_parts(parts: Parts, documents: Sequence[Document]) -> Rows:
    """Give one row for each part, and one for all."""
    return [*((part, count_documents(parts[part])) for part in PARTS), ("**all**", count_documents(documents))]


def count_by(documents: Iterable[Document], key: str, values: Sequence[str]) -> Rows:
    """Give one row for each value of a field."""
    documents = list(documents)
    return [(value, count_documents([one for one in documents if one[key] == value])) for value in values]


def table(name: str, rows: Rows, columns: Sequence[str] = COLUMNS) -> str:
    """Give a table of numbers in Markdown."""
    lines = [f"| {name} | {' | '.join(columns)} |", f"| --- |{' ---: |' * len(columns)}"]
    return "\n".join([*lines, *(f"| {label} | {' | '.join(f'{n:,}' for n in numbers)} |" for label, numbers in rows)])


Test = Callable[[Quote], bool]


def has(key: str, value: str) -> Test:
    """Give the question whether a quotation has a value."""
    return lambda quote: bool(quote.get(key) == value)


def with_cue(quote: Quote) -> bool:
    """Whether a reporting word stands in the sentence of the quotation."""
    return quote["cue"] is not None


def without_cue(quote: Quote) -> bool:
    """Whether none does."""
    return quote["cue"] is None


def crossed(name: str, kinds: Sequence[str], tests: Sequence[tuple[str, Test]], documents: Sequence[Document]) -> str:
    """Give a table of quotations: tests in the rows, kinds in the columns."""
    quotes = [quote for document in documents for quote in document["quotes"]]
    rows = [
        (label, [sum(test(quote) for quote in quotes if quote["kind"] == kind) for kind in kinds])
        for label, test in tests
    ]
    return table(name, rows, kinds)


def per_part(name: str, tests: Sequence[tuple[str, Test]], parts: Parts) -> str:
    """Give a table of quotations: tests in the rows, parts in the columns."""
    quotes = {part: [quote for document in parts[part] for quote in document["quotes"]] for part in PARTS}
    counted = [(label, [sum(map(test, quotes[part])) for part in PARTS]) for label, test in tests]
    return table(name, [(label, [*numbers, sum(numbers)]) for label, numbers in counted], (*PARTS, "all"))


def lengths(documents: Sequence[Document], direct: Sequence[Quote]) -> Rows:
    """Give how long articles and direct quotations are, and how many quotations an article has."""
    measured = {
        "words of an article": [len(document["text"].split()) for document in documents],
        "quotations of an article": [len(document["quotes"]) for document in documents],
        "characters of a direct quotation": [quote["end"] - quote["start"] for quote in direct],
    }
    return [(label, [min(values), sorted(values)[len(values) // 2], max(values)]) for label, values in measured.items()]
