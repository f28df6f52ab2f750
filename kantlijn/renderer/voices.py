"""The cast of an article to the panel *Wie komt aan het woord?*."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from kantlijn.renderer.cast import Member, Utterance
from kantlijn.renderer.layers import CERTAINTIES
from kantlijn.renderer.styles import NO_STYLE

ENOUGH_WORDS = 50
"""Below so many quoted words a share says nothing."""


class Said(Struct, frozen=True):
    """One quotation in the list of a speaker."""

    link: str
    words: str
    certainty: str
    """certain, inferred, confirmed or unknown."""


class Voice(Struct, frozen=True):
    """One row of the panel."""

    key: str
    """Empty for the row of all whose speaker is unknown."""
    name: str
    page: str
    initials: str
    classes: str
    """The speaker's style and, where none of the quotations is certain, `inferred` or `unknown`."""
    role: str
    count: int
    words: int
    share: int | None
    """Of the quoted words, in per cent; None with one speaker or too few words."""
    surely: int
    """The part of the speaker's words that is certain or confirmed, in per cent."""
    said: tuple[Said, ...]
    is_person: bool = False
    """Whether the name is somebody's, which no translation may change."""


def find_voices(
    utterances: Sequence[Utterance],
    cast: Mapping[str, Member],
    role_of: Callable[[Member], str],
    way_to: Callable[[str], str] = "#{}".format,
) -> list[Voice]:
    """Give the rows of the panel: who says most comes first, the unknown ones last in one row.

    role_of tells a speaker's function, way_to where a quotation stands.
    """
    total = sum(utterance.count for utterance in utterances if utterance.factuality == "said")
    unknown = tuple(
        utterance for utterance in utterances if utterance.attribution is None and utterance.factuality == "said"
    )
    speakers = len(cast) + bool(unknown)
    whole = total if speakers > 1 and total >= ENOUGH_WORDS else 0
    rows = [voice_of(member, member.utterances, whole, role_of(member), way_to) for member in cast.values()]
    rows.sort(key=lambda voice: -voice.words)
    if unknown:
        rows.append(voice_of(None, unknown, whole, "", way_to))
    return rows


def voice_of(
    member: Member | None, said: Sequence[Utterance], whole: int, role: str, way_to: Callable[[str], str]
) -> Voice:
    """Give one speaker's row."""
    words = sum(utterance.count for utterance in said)
    sure = [utterance for utterance in said if utterance.certainty in ("certain", "confirmed")]
    surely = round(100 * sum(utterance.count for utterance in sure) / words) if words else 0
    state = "" if sure or member is None else CERTAINTIES["inferred"]
    quotations = tuple(
        Said(way_to(utterance.id), utterance.said, utterance.certainty or "unknown") for utterance in said
    )
    share = round(100 * words / whole) if whole else None
    if member is None:
        return Voice("", "", "", "?", f"{NO_STYLE} unknown", "", len(said), words, share, 0, quotations)
    return Voice(
        member.key,
        member.speaker.name,
        member.page,
        member.initials,
        f"{member.style}{state}",
        role,
        len(said),
        words,
        share,
        surely,
        quotations,
        member.speaker.type == "person",
    )
