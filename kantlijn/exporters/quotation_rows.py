"""An annotated article to rows for research: one for each quotation, with where it stands and why it is somebody's."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from kantlijn import __version__
from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.article import Article
from kantlijn.model.grounds import one_line
from kantlijn.model.unseen import seen
from kantlijn.renderer.cast import Utterance, find_utterances, utterance_of


class Row(NamedTuple):
    """What is known of one quotation; None for what is not."""

    article: str
    date: str | None
    """As far as it is known: `2024-12`."""
    paper: str | None
    paragraph: int
    """Counted from 1; 0 is the headline."""
    words: str
    """Without the quotation marks, the parts of an interrupted quotation joined by an ellipsis."""
    kind: str
    """`direct`, or `scare` for words that are nobody's."""
    speaker: str | None
    id: str | None
    """The speaker's, where he has a note."""
    type: str | None
    """`person`, `org`, `unnamed`, or `none` where nobody is worth naming."""
    certainty: str | None
    probability: float | None
    factuality: str | None
    cue: str | None
    """The reporting words: `zegt`."""
    reason: str | None
    """What the attribution rests on: `cue`, `role`, `pronoun`, `before`, `continued`, `repeat`, `author`."""
    version: str
    """Of Kantlijn."""
    context: str
    """The paragraph: stands in sheets to check by hand alone."""


COLUMNS = Row._fields[:-1]
"""Those of a table of all quotations."""


def quotation_rows(annotated: AnnotatedArticle) -> list[Row]:
    """Give the rows of an article, in the order of its text."""
    direct = find_utterances(annotated)
    others = scare_quotes(annotated)
    return [row_of(each, annotated.article) for each in sorted([*direct, *others], key=start_of)]


def start_of(utterance: Utterance) -> int:
    """Give where a quotation begins."""
    return utterance.parts[0].span.start


def scare_quotes(annotated: AnnotatedArticle) -> Iterator[Utterance]:
    """Give the words between quotation marks that nobody says."""
    for quotation in annotated.quotations:
        if quotation.kind == "scare":
            yield utterance_of(quotation.id, [quotation], annotated.article.text)


def row_of(utterance: Utterance, article: Article) -> Row:
    """Give the row of one quotation."""
    first = utterance.parts[0]
    attribution = utterance.attribution
    speaker = attribution.speaker if attribution else None
    is_direct = first.kind == "direct"
    paragraph, context = place_of(first, article)
    return Row(
        article.id,
        str(article.published.date) if article.published.date else None,
        article.source,
        paragraph,
        seen(utterance.said),
        first.kind,
        speaker.name if speaker else None,
        speaker.entity_id if speaker else None,
        speaker.type if speaker else ("none" if is_direct else None),
        attribution.certainty if attribution else None,
        attribution.probability if attribution else None,
        utterance.factuality if is_direct else None,
        one_line(attribution.cue, article.text) if attribution and attribution.cue else None,
        attribution.reason if attribution else None,
        __version__,
        context,
    )


def place_of(quotation: Quotation, article: Article) -> tuple[int, str]:
    """Give the number of the paragraph in which a quotation stands, and its text."""
    place = bisect_right(article.blocks, quotation.span.start, key=lambda block: block.span.start)
    if not place:
        return 0, ""
    number = place - 1 if article.headline else place
    return number, seen(article.blocks[place - 1].span.of(article.text))
