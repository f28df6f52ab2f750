"""Who speaks, and how much, to the two pictures of it: the bar of shares, and the line that shows where in the text."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from kantlijn.model.article import Article
from kantlijn.renderer.cast import Member, Utterance, member_of
from kantlijn.renderer.layers import style_of
from kantlijn.renderer.voices import Voice


class Stretch(Struct, frozen=True):
    """A part of a picture; in per cent of its width."""

    classes: str
    start: str
    end: str
    hatched: bool
    """Whether the speaker is inferred or unknown here."""


def find_shares(voices: Sequence[Voice]) -> list[Stretch]:
    """Give the bar of all quoted words: each speaker's part, first what is certain and then what is inferred."""
    whole = sum(voice.words for voice in voices)
    shares: list[Stretch] = []
    before = 0.0
    for voice in voices:
        sure = voice.words * voice.surely / 100
        for words, hatched in ((sure, False), (voice.words - sure, True)):
            if words > 0:
                shares.append(Stretch(voice.classes.split()[0], *placed(before, words, whole), hatched))
            before += words
    return shares


def find_places(article: Article, utterances: Sequence[Utterance], cast: Mapping[str, Member]) -> list[Stretch]:
    """Give the line that stands for the story: where in it each quotation is, and in whose style."""
    headline = article.headline
    start = headline.span.end if headline else 0
    whole = len(article.text) - start
    places: list[Stretch] = []
    for utterance in utterances:
        style, *state = style_of(utterance, member_of(utterance, cast)).split()
        hatched = "inferred" in state or "unknown" in state
        spans = [part.span for part in utterance.parts if part.span.start >= start]
        places += [Stretch(style, *placed(span.start - start, len(span), whole), hatched) for span in spans]
    return places


def placed(before: float, size: float, whole: int) -> tuple[str, str]:
    """Give start and end of a part: `12.5%`; a hair short of the next, so that two of one style stand apart."""
    end = before + max(size - whole / 400, size / 2)
    return f"{100 * before / whole:.4g}%", f"{100 * end / whole:.4g}%"
