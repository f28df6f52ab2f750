"""An annotated article to its quotations as they are reviewed: who says it, why, and the marks that settle it."""

from collections.abc import Mapping
from dataclasses import dataclass

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.sentences import Sentences
from kantlijn.renderer.cast import Utterance, find_cast, find_utterances, member_of
from kantlijn.renderer.layers import quotation_label
from kantlijn.renderer.reasons import worded_reason
from kantlijn.renderer.words import Words
from kantlijn.server.excerpts import Excerpt, find_excerpts
from kantlijn.server.marksfile import quoted
from kantlijn.server.selectors import Selectors

UNKNOWN = "unknown"
"""How a marks file says that nobody knows who speaks."""


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One quotation, all its parts together, or words that stand between quotation marks for another reason."""

    id: str
    kind: str
    """direct or scare."""
    line: int
    excerpts: tuple[Excerpt, ...]
    label: str
    """Who says it, and how certain that is."""
    reason: str
    selector: str
    """What finds it again, as it stands in a marks file: `exact: "Het hangt ervan af"`."""
    affirmed: str
    """What confirms it, written the same way: `speaker: ruben-brekelmans`."""
    settled: bool
    """Whether a mark already decides about it, or there is nothing to decide."""


def find_items(
    annotated: AnnotatedArticle, marked: set[str], gazetteer: Gazetteer, glossary: Glossary, words: Words
) -> list[ReviewItem]:
    """Give all that stands between quotation marks, in the order of the text; `marked` are ids with a mark."""
    article = annotated.article
    utterances = find_utterances(annotated)
    cast = find_cast(utterances, gazetteer, glossary)
    held = [Utterance(each.id, (each,), None) for each in annotated.quotations if each.kind == "scare"]
    sentences = Sentences(article)
    selectors = Selectors(annotated)
    items = []
    for utterance in sorted([*utterances, *held], key=lambda each: each.parts[0].span):
        first = utterance.parts[0]
        scare = first.kind == "scare"
        said = quotation_label(utterance, member_of(utterance, cast), words)
        items.append(
            ReviewItem(
                utterance.id,
                first.kind,
                article.line_of(first.span.start),
                tuple(find_excerpts(sentences, [part.span for part in utterance.parts])),
                words.say("Between quotation marks, not a quotation") if scare else said,
                worded_reason(utterance, article.text, words),
                as_flow(selectors.of(first)),
                affirmation(utterance),
                scare or is_settled(utterance, marked),
            )
        )
    return items


def is_settled(utterance: Utterance, marked: set[str]) -> bool:
    """Say whether a mark decides who says this; `marked` are the ids that the marks file names."""
    return utterance.id in marked or utterance.certainty == "confirmed"


def affirmation(utterance: Utterance) -> str:
    """Give the words of a mark that say that it is as it was found."""
    if utterance.parts[0].kind == "scare":
        return "quotation: scare"
    if utterance.attribution is None:
        return f"speaker: {UNKNOWN}"
    speaker = utterance.attribution.speaker
    return f"speaker: {speaker.entity_id or quoted(speaker.name)}"


def as_flow(values: Mapping[str, str]) -> str:
    """Write the keys of a mark on one line, without the braces."""
    return ", ".join(f"{key}: {quoted(value)}" for key, value in values.items())
