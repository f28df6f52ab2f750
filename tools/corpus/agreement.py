"""The second annotation and the corpus to figures: how far two who read the same text on their own agree."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tools.corpus.articles import Document, Quote

ARTICLES = re.compile(r"^(?:de|het|een|'t) ", re.IGNORECASE)
Pairs = list[tuple[Quote, Quote]]


@dataclass(frozen=True)
class Figure:
    """One measure: its name, its value, out of how many."""

    name: str
    value: float
    of: int


def measure_agreement(gold: dict[str, Document], second: Sequence[Document]) -> list[Figure]:
    """Give all measures of agreement for the articles that were annotated twice."""
    both = [(gold[document["id"]], document) for document in second]
    pairs = [pair for one, other in both for pair in same_spans(one, other)]
    direct = [(one, other) for one, other in pairs if one["kind"] == other["kind"] == "direct"]
    quoting = [(one, other) for one, other in pairs if "scare" not in (one["kind"], other["kind"])]
    return [
        span_figure("span of a quotation, F1", both, "quotes"),
        Figure("kind, agreement", share(one["kind"] == other["kind"] for one, other in pairs), len(pairs)),
        Figure("kind, Cohen's kappa", kappa([(one["kind"], other["kind"]) for one, other in pairs]), len(pairs)),
        *speaker_figures(direct),
        Figure(
            "speaker of those with one (direct or mixed), accepted",
            share(accepted(one, other) for one, other in quoting),
            len(quoting),
        ),
        Figure(
            "cue of those (same word, or none for both)",
            share(one["cue"] == other["cue"] for one, other in quoting),
            len(quoting),
        ),
        Figure(
            "factuality, agreement",
            share(one["factuality"] == other["factuality"] for one, other in direct),
            len(direct),
        ),
        Figure(
            "factuality, Cohen's kappa",
            kappa([(one["factuality"], other["factuality"]) for one, other in direct]),
            len(direct),
        ),
        *people_figures(both),
    ]


def speaker_figures(direct: Pairs) -> list[Figure]:
    """Give how far the speakers of direct quotations agree."""
    types = [(one["speaker_type"], other["speaker_type"]) for one, other in direct]
    return [
        Figure("speaker of direct, accepted", share(accepted(one, other) for one, other in direct), len(direct)),
        Figure(
            "speaker of direct, the same words",
            share(plain(one["speaker"]) == plain(other["speaker"]) for one, other in direct),
            len(direct),
        ),
        Figure("type of speaker of direct, Cohen's kappa", kappa(types), len(direct)),
    ]


def people_figures(both: Sequence[tuple[Document, Document]]) -> list[Figure]:
    """Give how far the mentions of people agree; what either leaves open is not counted."""
    named = [
        (one_name, other_name)
        for one, other in both
        for span, one_name in names_of(one, other).items()
        if (other_name := names_of(other, one).get(span))
    ]
    return [
        span_figure("mention of a person, F1", both, "people"),
        Figure("canonical name of a person", share(one == other for one, other in named), len(named)),
    ]


def same_spans(one: Document, other: Document) -> Pairs:
    """Give the quotations that both have at the same place."""
    found = {(quote["start"], quote["end"]): quote for quote in other["quotes"]}
    return [(quote, found[span]) for quote in one["quotes"] if (span := (quote["start"], quote["end"])) in found]


def names_of(document: Document, other: Document) -> dict[tuple[int, int], str]:
    """Give the mentions by their place, without those that one of the two leaves open."""
    ignored = [*document["ignore_people"], *other["ignore_people"]]
    return {
        (mention["start"], mention["end"]): mention["name"]
        for mention in document["people"]
        if not any(start < mention["end"] and mention["start"] < end for start, end in ignored)
    }


def span_figure(name: str, both: Sequence[tuple[Document, Document]], what: str) -> Figure:
    """Give F1 of the places of quotations or of people."""
    shared = of_one = of_other = 0
    for one, other in both:
        ours, theirs = places(one, other, what), places(other, one, what)
        shared, of_one, of_other = shared + len(ours & theirs), of_one + len(ours), of_other + len(theirs)
    return Figure(name, 2 * shared / (of_one + of_other), of_one)


def places(document: Document, other: Document, what: str) -> set[tuple[int, int]]:
    """Give where quotations or people stand."""
    if what == "people":
        return set(names_of(document, other))
    return {(quote["start"], quote["end"]) for quote in document["quotes"]}


def accepted(one: Quote, other: Quote) -> bool:
    """Whether one speaker is among the answers that the other annotation takes for right."""
    return plain(one["speaker"]) in answers(other) or plain(other["speaker"]) in answers(one)


def answers(quote: Quote) -> set[str]:
    """Give all speakers that an annotation takes for right."""
    return {plain(name) for name in (quote["speaker"], *quote.get("speaker_alt", ()))}


def plain(name: str | None) -> str:
    """Give a speaker without what makes no difference: capitals and an article."""
    return ARTICLES.sub("", name or "").casefold()


def share(right: Iterable[bool]) -> float:
    """Give the share of what holds."""
    values = list(right)
    return sum(values) / len(values)


def kappa(pairs: Sequence[tuple[str, str]]) -> float:
    """Give Cohen's kappa: agreement beyond what the frequencies of the values would give by chance."""
    observed = share(one == other for one, other in pairs)
    ours, theirs = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(ours[value] * theirs[value] for value in ours) / len(pairs) ** 2
    return 1.0 if chance == 1 else (observed - chance) / (1 - chance)


def agreement_table(figures: Sequence[Figure]) -> str:
    """Give the measures as a Markdown table."""
    rows = [f"| {figure.name} | {figure.value:.3f} | {figure.of:,} |" for figure in figures]
    return "\n".join(["| measure | value | of |", "| --- | ---: | ---: |", *rows])
