"""A quotation without a cue to those who may say it, each with the evidence for it and its weight."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kantlijn.annotators.language.closed_words import POSSESSIVE
from kantlijn.annotators.reading.phrases import Phrase
from kantlijn.annotators.speaking.antecedents import SEX, find_antecedent
from kantlijn.annotators.speaking.referents import find_referent
from kantlijn.annotators.speaking.story import Story
from kantlijn.annotators.speaking.topics import Topic, read_topic
from kantlijn.model.annotations import Attribution, Reason, Speaker
from kantlijn.model.span import Span

WEIGHTS = {
    "source": 4.5, "subject": 3.5, "named": 1.0, "governed": 0.5, "owner": 2.4, "previous": 3.2,
    "name": 0.0, "pronoun": 0.3, "role": 0.0, "person": -0.2, "group": -1.5, "body": -2.0, "source body": 1.7,
    "distance 0": 1.0, "distance 1": 0.0, "distance 2": -1.0, "distance 3": -1.8,
    "adjoining": 3.0, "gap": -0.4, "wide gap": -1.0, "new paragraph": -0.5, "inside sentence": -1.0,
    "speaker before": 0.3, "introduced": 1.5, "named in quotation": -3.5, "owned": -1.5, "asked": 1.0,
    "not asked": -0.8, "interview": 3.0, "hero": 1.0, "addressed": 2.5, "not addressed": -2.5,
    "first person of no person": -1.0,
}  # fmt: skip
"""What each kind of evidence is worth."""
CUE = 10.0
"""What a cue in the quotation's own sentence is worth."""
ENOUGH = 1.0
"""The weight below which nobody is worth naming."""
HOPELESS = ENOUGH - 1.9
"""The weight of standing, kind and distance that no further evidence can lift to enough."""
ASKING = ("vraag", "vroeg", "vragen", "wil", "wou")
REACH = 3
FIRST_PERSON = re.compile(r"\b(?:ik|mijn|mij|me)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be the speaker, and why."""

    speaker: Speaker
    evidence: tuple[str, ...]
    """Kinds of evidence, or the one rule about a cue that settles it."""
    reason: Reason
    words: Span | None = None

    @property
    def weight(self) -> float:
        """Add up what the evidence is worth; a cue outweighs all that has a place in the table."""
        return sum(WEIGHTS.get(kind, CUE) for kind in self.evidence)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a quotation stands: its sentence, its token in it, and the quotation before."""

    quotation: int
    sentence: int
    token: int
    previous: int
    """The direct quotation before, or -1."""


def find_candidates(setting: Setting, story: Story, before: Attribution | None) -> list[Candidate]:
    """Give those who may say a quotation; before is the attribution of the quotation before it."""
    narration = story.narration
    last = narration.sentence_at(narration.quotations[setting.previous].span.end - 1) if setting.previous >= 0 else -1
    span = narration.quotations[setting.quotation].span
    quoted = narration.names_in(span)
    topics = list(_topics(setting, story, last))
    addressed = any(
        topic.addresses and (topic.asks or story.is_interview or not _about_somebody(topic)) for _, topic, _ in topics
    )
    told = any(_about_somebody(topic) for _, topic, _ in topics)
    asked = addressed or any(topic.asks and not told for _, topic, _ in topics[:1])
    found = [one for distance, topic, sentence in topics for one in _named(distance, topic, sentence, story)]
    if before:
        answering = _interviewed(story, before) if asked else _answering(setting, story, before, last)
        found.append(_previous(setting, story, answering or before.speaker, last))
    if before and {one.speaker for one in found} == {before.speaker}:
        quoted = []
    hero = story.hero
    if hero and (story.has_heard_others(hero) or _gives_way(found, hero)):
        hero = None
    bodies = any(candidate.speaker.type == "org" for candidate in found)
    first = bodies and FIRST_PERSON.search(narration.text, span.start, span.end) is not None
    question = "addressed" if addressed else "asked" if asked else ""
    return [
        _weighed(candidate, before, quoted, first=first, question=question if before else "", hero=hero)
        for candidate in found
    ]


def _gives_way(found: Sequence[Candidate], hero: Speaker) -> bool:
    """Say whether somebody else is said to report, by name, in the last sentence: `Mia vindt dat te laat. "Nee."`."""
    near = {"distance 0", "distance 1"}
    return any(
        one.speaker != hero and {"source", "name"} <= set(one.evidence) and not near.isdisjoint(one.evidence)
        for one in found
    )


def _topics(setting: Setting, story: Story, last: int) -> Iterator[tuple[int, Topic, int]]:
    """Read the sentences between the quotation before and this one, the nearest first."""
    for sentence in range(setting.sentence, max(last, setting.sentence - REACH - 1, -1), -1):
        if story.is_aside(sentence):
            continue
        tokens = story.narration.tokens(sentence)
        end = setting.token if sentence == setting.sentence else len(tokens)
        if end:
            yield setting.sentence - sentence, read_topic(tokens, story.phrases(sentence), end), sentence


def _named(distance: int, topic: Topic, sentence: int, story: Story) -> Iterator[Candidate]:
    for phrase, standing in topic.phrases:
        bare = not phrase.determiner and (phrase.kind == "body" or (phrase.kind == "person" and not phrase.proper))
        if bare and standing != "source" and distance:
            continue
        nearness = f"distance {min(distance, 3)}"
        kind = "group" if phrase.head == "zij (mv)" else phrase.kind
        if WEIGHTS[standing] + WEIGHTS[kind] + WEIGHTS[nearness] < HOPELESS:
            continue
        referent = find_referent(story, phrase, sentence)
        if referent is None or phrase.kind == "thing":
            continue
        evidence = [standing, kind, nearness]
        if standing == "source" and phrase.kind == "body":
            evidence.append("source body")
        if distance == 1 and phrase.kind == "name" and standing in ("named", "governed") and _is_first(phrase, story):
            evidence.append("introduced")
        if phrase.determiner in POSSESSIVE and standing != "source" and phrase.kind != "name":
            evidence.append("owned")
            if phrase.determiner in SEX:
                yield from _owner(phrase, distance, sentence, story)
        yield Candidate(referent.speaker, tuple(evidence), "before", Span(phrase.start, phrase.end))


def _about_somebody(topic: Topic) -> bool:
    """Say whether a sentence has a person for its subject: `Of De Boer dat wil?` asks about him, not him."""
    told = [phrase for phrase, standing in topic.phrases if standing in ("subject", "source")]
    return any(phrase.kind == "name" or (phrase.kind == "pronoun" and phrase.head in SEX) for phrase in told)


def _is_first(phrase: Phrase, story: Story) -> bool:
    """Say whether a phrase names somebody for the first time."""
    mention = story.narration.mentions[phrase.mention]
    return story.people.known[mention.name].first == mention.span.start


def _owner(phrase: Phrase, distance: int, sentence: int, story: Story) -> Iterator[Candidate]:
    """Give whose somebody is: `Zijn vrouw lacht. "Ik ben er blij mee."`."""
    speaker = find_antecedent(story, sentence, phrase.start, SEX[phrase.determiner])
    if speaker:
        words = Span(phrase.start, phrase.start + len(phrase.determiner))
        yield Candidate(speaker, ("owner", f"distance {min(distance, 3)}"), "before", words)


def _previous(setting: Setting, story: Story, speaker: Speaker, last: int) -> Candidate:
    gap = setting.sentence - last
    evidence = ["previous"]
    if gap <= 1 and (gap == 0 or setting.token == 0):
        evidence.append("adjoining")
    else:
        evidence.append("gap" if gap <= 3 else "wide gap")
        if story.is_interview:
            evidence.append("interview")
    if story.narration.paragraphs[last] != story.narration.paragraphs[setting.sentence]:
        evidence.append("new paragraph")
    if setting.token:
        evidence.append("inside sentence")
    return Candidate(speaker, tuple(evidence), "continued")


def _interviewed(story: Story, before: Attribution) -> Speaker | None:
    """Give who answers in an interview, where somebody else has put in a word."""
    if not story.is_interview or before.speaker in story.answered:
        return None
    return next(iter(story.answered), None)


def _answering(setting: Setting, story: Story, before: Attribution, last: int) -> Speaker | None:
    """Give who answers a question of the paragraph before: whoever else spoke last.

    `"Hoe dan?", vraagt De Boer.` and in the next paragraph `"Zo."`; nobody answers who wonders: `vraagt zij zich af`.
    """
    narration = story.narration
    if setting.token or before.cue is None or narration.paragraphs[last] == narration.paragraphs[setting.sentence]:
        return None
    told = narration.text[before.cue.start : narration.ends[last]]
    if not told.startswith(ASKING) or " zich " in told:
        return None
    heard = (one for earlier in range(last, -1, -1) for one in story.heard(earlier, narration.ends[last]))
    return next((one for one in heard if one != before.speaker), None)


def _weighed(
    candidate: Candidate,
    before: Attribution | None,
    quoted: list[str],
    *,
    first: bool,
    question: str,
    hero: Speaker | None,
) -> Candidate:
    evidence = list(candidate.evidence)
    if candidate.reason == "before" and before and before.speaker == candidate.speaker:
        evidence.append("speaker before")
    if "adjoining" not in evidence and candidate.speaker == hero:
        evidence.append("hero")
    if question:
        evidence.append(question if candidate.reason == "continued" else f"not {question}")
    if candidate.speaker.name in quoted:
        evidence.append("named in quotation")
    if first and candidate.speaker.type == "org":
        evidence.append("first person of no person")
    return Candidate(candidate.speaker, tuple(evidence), candidate.reason, candidate.words)
