"""Annotated articles and what the program finds in them to measures; what is right is told in gold.py."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kantlijn.annotators.matching.matcher import index_people, index_terms
from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.span import Span
from kantlijn.pipeline import Reference, annotate_article
from kantlijn.readers.body import read_body
from tools.gold import Gold, GoldQuote, is_nobody_else, is_right, match_spans

NOBODY, NOTHING = Gazetteer({}), Glossary({})
EMPTY = Reference(NOBODY, NOTHING, index_people(NOBODY), index_terms(NOTHING))
MEASURES = (
    "detection", "attribution", "strict", "with cue", "without cue", "end to end", "certain", "inferred", "direct kept",
    "scare rejected", "mixed", "people", "full name", "not said found", "not said right",
)  # fmt: skip
"""detection, end to end and people are F1 scores, all others shares; not said: recall and precision."""


@dataclass(slots=True)
class Tally:
    """Counts of right and of all, for each measure."""

    right: Counter[str] = field(default_factory=Counter)
    cases: Counter[str] = field(default_factory=Counter)
    mistakes: list[str] = field(default_factory=list)
    """What was got wrong, in words."""

    def add(self, measure: str, *, right: bool) -> None:
        """Count one case."""
        self.cases[measure] += 1
        self.right[measure] += right

    def add_f1(self, measure: str, both: int, missed: int, extra: int) -> None:
        """Count found and missed ones: twice the common ones against all of both sides."""
        self.right[measure] += 2 * both
        self.cases[measure] += 2 * both + missed + extra

    def share(self, measure: str) -> float:
        """Give the share of right ones; 1 where there was nothing to get wrong."""
        return self.right[measure] / self.cases[measure] if self.cases[measure] else 1.0


def annotate_text(text: str) -> AnnotatedArticle:
    """Annotate body text without notes, as `annotate --body` does."""
    return annotate_article(read_body(text, slug="text", source="text"), EMPTY)[0]


def score(golds: Iterable[Gold]) -> Tally:
    """Annotate articles and compare."""
    tally = Tally()
    for gold in golds:
        score_one(gold, annotate_text(gold.text), tally)
    return tally


def score_one(gold: Gold, found: AnnotatedArticle, tally: Tally) -> None:
    """Compare one article with its annotation."""
    matched = match_spans(gold, [one.span for one in found.quotations])
    score_detection(gold, found, tally)
    for quote in gold.quotes:
        one = next((found.quotations[at] for at, other in matched.items() if other is quote), None)
        if quote.kind == "scare":
            tally.add("scare rejected", right=one is None or one.kind == "scare")
        elif quote.kind == "mixed":
            if quote.speaker:
                tally.add("mixed", right=one is not None and speaks(gold, quote, one))
        elif one is not None:
            tally.add("direct kept", right=one.kind == "direct")
            if one.kind == "direct":
                score_speaker(gold, quote, one, tally)
                score_report(quote, one, tally)
    score_people(gold, found, tally)


def score_detection(gold: Gold, found: AnnotatedArticle, tally: Tally) -> None:
    """Count direct quotations with the very offsets, and those whose speaker is right; mixed ones are no matter."""
    direct = {one.span: one for one in gold.quotes if one.kind == "direct"}
    mixed = {one.span for one in gold.quotes if one.kind == "mixed"}
    told = {one.span: one for one in found.quotations if one.kind == "direct" and one.span not in mixed}
    both = direct.keys() & told.keys()
    tally.add_f1("detection", len(both), len(direct) - len(both), len(told) - len(both))
    right = sum(speaks(gold, direct[span], told[span]) for span in both)
    tally.add_f1("end to end", right, len(direct) - right, len(told) - right)


def score_speaker(gold: Gold, quote: GoldQuote, one: Quotation, tally: Tally) -> None:
    """Count the speaker of a direct quotation that was found."""
    right = speaks(gold, quote, one)
    strict = speaks_strictly(gold, quote, one)
    tally.add("attribution", right=right)
    tally.add("strict", right=strict)
    tally.add("with cue" if quote.cue else "without cue", right=right)
    if one.attribution:
        tally.add(one.attribution.certainty, right=right)
    if not right:
        name = one.attribution.speaker.name if one.attribution else None
        sure = one.attribution.certainty if one.attribution else ""
        words = quote.span.of(gold.text)[:50]
        tally.mistakes.append(f"{gold.id}: {words} is {quote.speaker}'s, not {name}'s {sure}")


def score_report(quote: GoldQuote, one: Quotation, tally: Tally) -> None:
    """Count whether what is not reported as said was recognised as such."""
    if quote.factuality != "said":
        tally.add("not said found", right=one.factuality != "said")
    if one.factuality != "said":
        tally.add("not said right", right=quote.factuality != "said")


def score_people(gold: Gold, found: AnnotatedArticle, tally: Tally) -> None:
    """Count the mentions of people and their full names; a genitive s may be in or out."""
    wanted = {trimmed(span, gold.text): name for span, name in gold.people}
    told = {trimmed(one.span, gold.text): one.name for one in found.mentions if not gold.is_ignored(one.span)}
    told = {widened(span, wanted): name for span, name in told.items()}
    both = wanted.keys() & told.keys()
    tally.add_f1("people", len(both), len(wanted) - len(both), len(told) - len(both))
    for span in both:
        tally.add("full name", right=wanted[span].casefold() == told[span].casefold())


def trimmed(span: Span, text: str) -> Span:
    """Leave out `'s` and a lone apostrophe behind a name."""
    written = span.of(text)
    bare = written.removesuffix("'s").removesuffix("’s").rstrip("'’")
    return Span(span.start, span.start + len(bare)) if bare else span


def widened(span: Span, wanted: dict[Span, str]) -> Span:
    """Take a genitive s in, where the annotation has it."""
    longer = Span(span.start, span.end + 1)
    return longer if span not in wanted and longer in wanted else span


def speaks(gold: Gold, quote: GoldQuote, one: Quotation) -> bool:
    """Say whether the speaker is right; for somebody nameless any description is, or nobody."""
    speaker = one.attribution.speaker if one.attribution and one.kind == "direct" else None
    if quote.type in ("unnamed", "none") and (speaker is None or is_nobody_else(gold, speaker.name)):
        return True
    return speaker is not None and is_right(gold, quote, speaker.name, speaker.type)


def speaks_strictly(gold: Gold, quote: GoldQuote, one: Quotation) -> bool:
    """Say the same where nobody counts for free: a nameless speaker needs a description that fits."""
    speaker = one.attribution.speaker if one.attribution and one.kind == "direct" else None
    if speaker is None:
        return quote.type == "none"
    return is_right(gold, quote, speaker.name, speaker.type)


def rows(tallies: Sequence[tuple[str, Tally]], goals: dict[str, float]) -> list[str]:
    """Give a row for each measure and a column for each set, with the number of cases."""
    lines = ["measure".ljust(18) + "goal  " + "".join(title.rjust(16) for title, _ in tallies)]
    for measure in MEASURES:
        goal = f"{goals[measure]:.3f}"[1:] if measure in goals else ""
        lines.append(measure.ljust(18) + goal.ljust(6) + "".join(figure(one, measure).rjust(16) for _, one in tallies))
    shares = [one.cases["certain"] / one.cases["attribution"] if one.cases["attribution"] else 0 for _, one in tallies]
    return [
        *lines,
        "certain, share".ljust(18) + ".500".ljust(6) + "".join(f"{one:.3f}"[1:].rjust(16) for one in shares),
    ]


def figure(tally: Tally, measure: str) -> str:
    """Give one measure and its number of cases: `.987 (163)`."""
    cases = tally.cases[measure]
    counted = cases if measure not in ("detection", "end to end", "people") else cases // 2
    return f"{tally.share(measure):.3f} ({counted})".removeprefix("0") if cases else "-"
