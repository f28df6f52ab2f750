"""An annotated article to its cast: what is said as a whole, by whom, and in which style it is drawn."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from kantlijn.model.annotations import AnnotatedArticle, Attribution, Certainty, Factuality, Quotation, Speaker
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.patterns import pattern
from kantlijn.renderer.names import initials, unmarked
from kantlijn.renderer.paths import person_path, term_path
from kantlijn.renderer.styles import choose_styles

WORD = pattern(r"\w+(?:[-'’.]\w+)*")


class Utterance(Struct, frozen=True):
    """A quotation as a whole: the parts of one that was interrupted or carried on count once."""

    id: str
    """Its HTML id: `c-4f9a1c`."""
    parts: tuple[Quotation, ...]
    attribution: Attribution | None
    said: str = ""
    """The words, without the outer quotation marks, the parts joined by an ellipsis."""
    count: int = 0
    """Of the words, all parts together."""

    @property
    def note_id(self) -> str:
        """Give the id of its note: `q-4f9a1c`."""
        return f"q-{self.id.removeprefix('c-')}"

    @property
    def factuality(self) -> Factuality:
        """Say how the report of it is meant: what is not said counts nowhere as somebody's words."""
        return self.parts[0].factuality

    @property
    def certainty(self) -> Certainty | None:
        """Say how sure its speaker is; None where there is none."""
        return self.attribution.certainty if self.attribution else None


class Member(Struct, frozen=True):
    """One speaker of an article."""

    key: str
    """Stands in `data-speaker`: the person's or organisation's id, else one made from the name."""
    speaker: Speaker
    style: str
    initials: str
    page: str
    """The page of the person or organisation within the site; empty where there is none."""
    utterances: tuple[Utterance, ...]


def find_utterances(annotated: AnnotatedArticle) -> list[Utterance]:
    """Give the quotations of an article in the order of the text, each as a whole; scare quotes are none."""
    parts: dict[str, list[Quotation]] = {}
    for place, quotation in enumerate(annotated.quotations):
        if quotation.kind == "direct":
            parts.setdefault(quotation.id or f"c-{place}", []).append(quotation)
    return [utterance_of(name, of_one, annotated.article.text) for name, of_one in parts.items()]


def utterance_of(name: str, parts: Sequence[Quotation], text: str) -> Utterance:
    """Make one utterance of the parts of a quotation."""
    said = joined(part.span.of(text) for part in parts)
    attribution = next((part.attribution for part in parts if part.attribution), None)
    return Utterance(name, tuple(parts), attribution, said, len(WORD.findall(said)))


def joined(parts: Iterable[str]) -> str:
    """Give what is said, without the quotation marks around each part."""
    return " … ".join(" ".join(unmarked(part).split()) for part in parts)


def find_cast(utterances: Sequence[Utterance], gazetteer: Gazetteer, glossary: Glossary) -> dict[str, Member]:
    """Give the speakers of an article by key, in the order in which they first speak; nobody is no speaker."""
    spoken: dict[str, list[Utterance]] = {}
    for utterance in utterances:
        if utterance.attribution and utterance.factuality == "said":
            spoken.setdefault(speaker_key(utterance.attribution.speaker), []).append(utterance)
    prominent = sorted(spoken, key=lambda key: -sum(utterance.count for utterance in spoken[key]))
    known = {key for key, said in spoken.items() if fullest(said).entity_id}
    styles = choose_styles(prominent, known, turns_of(spoken))
    return {
        key: Member(
            key,
            speaker := fullest(said),
            styles[key],
            initials(speaker.name, described=speaker.type == "unnamed"),
            page_of(speaker, gazetteer, glossary),
            tuple(said),
        )
        for key, said in spoken.items()
    }


def fullest(said: Sequence[Utterance]) -> Speaker:
    """Give the speaker as the first attribution has it."""
    return next(utterance.attribution.speaker for utterance in said if utterance.attribution)


def speaker_key(speaker: Speaker) -> str:
    """Give what tells one speaker from another; without an id a name is only good within its article."""
    return speaker.entity_id or f"x-{slug_of(speaker.name)}"


@lru_cache(4096)
def slug_of(name: str) -> str:
    """Give a name as part of an id: lower case, letters and digits, joined by hyphens."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    return re.sub(r"[^\w]+", "-", bare.casefold()).strip("-") or "x"


def turns_of(spoken: Mapping[str, Sequence[Utterance]]) -> list[str]:
    """Give the keys of the speakers in the order of their words in the text, as often as they take turns."""
    parts = ((part.span, key) for key, said in spoken.items() for utterance in said for part in utterance.parts)
    return [key for _, key in sorted(parts)]


def page_of(speaker: Speaker, gazetteer: Gazetteer, glossary: Glossary) -> str:
    """Give the path of a speaker's page within the site."""
    if speaker.entity_id is None:
        return ""
    if speaker.type == "person" and speaker.entity_id in gazetteer.entities:
        return person_path(speaker.entity_id)
    return term_path(speaker.entity_id) if speaker.entity_id in glossary.terms else ""


def member_of(utterance: Utterance, cast: Mapping[str, Member]) -> Member | None:
    """Give who says this, where somebody is worth naming, and the text reports it as said."""
    if utterance.attribution is None or utterance.factuality != "said":
        return None
    return cast[speaker_key(utterance.attribution.speaker)]
