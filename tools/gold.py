"""Annotated articles to values, and the comparison of what the program finds with what was annotated."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kantlijn.annotators.quotes.candidates import Candidate
from kantlijn.model.span import Span

NEAR = 0.8
"""How much of two stretches must be common (intersection over union) for them to be one quotation."""
SMALL = frozenset(["de", "het", "een", "van", "the", "der", "den", "voor", "met", "zijn", "haar", "hun", "twee"])


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """One annotated quotation."""

    span: Span
    kind: str
    speaker: str | None
    type: str
    others: tuple[str, ...] = ()
    """Other answers that are right."""
    factuality: str = "said"
    cue: bool = False
    """Whether a reporting word stands in its own sentence."""


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated article."""

    id: str
    text: str
    quotes: tuple[GoldQuote, ...]
    people: tuple[tuple[Span, str], ...]
    ignored: tuple[Span, ...] = ()
    """Doubtful names, which count neither way."""

    def is_ignored(self, span: Span) -> bool:
        """Say whether a mention is one of those that count neither way."""
        known = {one for one, _ in self.people}
        return span not in known and any(span.overlaps(one) for one in self.ignored)


def read_gold(folder: Path) -> list[Gold]:
    """Read the articles of a folder, in the order of their names."""
    return [read_one(json.loads(path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.json"))]


def read_one(told: dict) -> Gold:  # type: ignore[type-arg]
    """Read one article."""
    quotes = tuple(
        GoldQuote(
            Span(one["start"], one["end"]), one["kind"], one["speaker"], one["speaker_type"] or "none",
            tuple(one.get("speaker_alt") or ()), one.get("factuality") or "said",
            one.get("cue") is not None,
        )
        for one in told["quotes"]
    )  # fmt: skip
    people = tuple((Span(one["start"], one["end"]), one["name"]) for one in told["people"])
    ignored = tuple(Span(start, end) for start, end in told.get("ignore_people") or ())
    return Gold(told["id"], told["text"], quotes, people, ignored)


def match_quotes(gold: Gold, stretches: Sequence[Span]) -> dict[int, GoldQuote]:
    """Give for each stretch, by its number, the annotated quotation that it is or is a part of."""
    found = {}
    for number, span in enumerate(stretches):
        for quote in gold.quotes:
            common = min(span.end, quote.span.end) - max(span.start, quote.span.start)
            whole = max(span.end, quote.span.end) - min(span.start, quote.span.start)
            if common > 0 and (
                common / whole >= NEAR or (quote.span.start <= span.start and span.end <= quote.span.end)
            ):
                found[number] = quote
    return found


def match_spans(gold: Gold, stretches: Sequence[Span]) -> dict[int, GoldQuote]:
    """Give for each stretch the annotated quotation that it is, whole; of several parts the first."""
    found: dict[int, GoldQuote] = {}
    for number, quote in match_quotes(gold, stretches).items():
        if not any(other is quote for other in found.values()):
            found[number] = quote
    return found


def is_nobody_else(gold: Gold, name: str) -> bool:
    """Say whether a description is of none of the named people."""
    names = {plain(known) for _, known in gold.people} | {plain(span.of(gold.text)) for span, _ in gold.people}
    return not any(is_tail(plain(name), one) or is_tail(one, plain(name)) for one in names)


def right_candidates(gold: Gold, quote: GoldQuote, candidates: Sequence[Candidate]) -> list[int]:
    """Give which candidates are right; nobody is, where nobody was annotated, or a nameless one is not among them."""
    right = [
        place
        for place, one in enumerate(candidates)
        if one.entity is not None and is_right(gold, quote, one.entity.name, one.entity.type)
    ]
    if quote.type == "none" or (quote.type == "unnamed" and not right):
        right.append(len(candidates) - 1)
    return right


def is_right(gold: Gold, quote: GoldQuote, name: str, kind: str) -> bool:
    """Say whether a name is that of the annotated speaker, or of another who is right too."""
    wanted = [plain(one) for one in (quote.speaker, *quote.others) if one]
    found = plain(name)
    if found in wanted:
        return True
    if quote.type == "person":
        return is_one_of(gold, found, wanted)
    if quote.type == "org":
        return kind != "person" and any(
            words(found) and (words(found) <= words(one) or words(one) <= words(found)) for one in wanted
        )
    return quote.type == "unnamed" and kind != "person" and any(words(found) & words(one) for one in wanted)


def is_one_of(gold: Gold, found: str, wanted: Sequence[str]) -> bool:
    """Say whether a name means one of some people: by a form that the text gives to nobody else."""
    meant = {known for span, known in gold.people if found in (plain(known), plain(span.of(gold.text)))}
    if meant:
        return len(meant) == 1 and plain(meant.pop()) in wanted
    return any(is_tail(found, one) or is_tail(one, found) for one in wanted)


def plain(name: str) -> str:
    """Give a name without capitals, marks at its ends, and the genitive."""
    return re.sub(r"'s?$", "", " ".join(name.replace("’", "'").casefold().split()).strip(' ,;:"“”„'))


def is_tail(short: str, full: str) -> bool:
    """Say whether a name is the last part of another."""
    return full == short or full.endswith(f" {short}")


def words(name: str) -> set[str]:
    """Give the words of a description that count."""
    return {word for word in re.findall(r"\w{3,}", name) if word not in SMALL}
