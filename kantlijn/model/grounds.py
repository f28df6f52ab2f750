"""An attribution to the words of the text on which it rests, which a reader may be shown."""

from msgspec import Struct

from kantlijn.model.annotations import Attribution, Certainty, Reason
from kantlijn.model.span import Span

LONGEST_CUE = 60
"""Of the words between cue and evidence, in characters; further apart only the cue is quoted."""


class Grounds(Struct, frozen=True, array_like=True):
    """On what it rests that somebody is named as the speaker, in the words of the text."""

    name: str = ""
    """The speaker's."""
    certainty: Certainty = "inferred"
    reason: Reason = "cue"
    pointing: str = ""
    """The words that point to the speaker: `de VVD-minister`, `hij`."""
    cue: str = ""
    """The reporting words, with the speaker's where these stand beside them: `zegt de VVD-minister`."""


NO_GROUNDS = Grounds()


def grounds_of(attribution: Attribution, text: str) -> Grounds:
    """Give on what an attribution rests."""
    pointing = one_line(attribution.evidence, text) if attribution.evidence else ""
    name = attribution.speaker.name
    return Grounds(name, attribution.certainty, attribution.reason, pointing, cue_words(attribution, text))


def cue_words(attribution: Attribution, text: str) -> str:
    """Give the reporting words of an attribution."""
    if attribution.cue is None:
        return ""
    if attribution.evidence is None:
        return one_line(attribution.cue, text)
    start = min(attribution.cue.start, attribution.evidence.start)
    end = max(attribution.cue.end, attribution.evidence.end)
    together = Span(start, end)
    return one_line(together if len(together) <= LONGEST_CUE else attribution.cue, text)


def one_line(span: Span, text: str) -> str:
    """Give words of the text on one line."""
    return " ".join(span.of(text).split())
