"""A word of source in its sentence to the source it tells of: `aldus |Jansen|`, `het antwoord van |Jansen|`."""

from collections.abc import Sequence
from typing import NamedTuple

from kantlijn.annotators.language.closed_words import ADVERBS, words
from kantlijn.annotators.language.cues import DOCUMENTS, NOUNS, CueForm
from kantlijn.annotators.reading.phrases import Phrase, phrases_between, read_phrase
from kantlijn.annotators.reading.tokens import Sentence
from kantlijn.annotators.reporting.cue_subjects import SPEAKING, read_subject
from kantlijn.model.span import Span

SOURCE_WORDS = frozenset({"aldus", "volgens", "dixit"})
PASSIVE = words("wordt werd worden werden")
"""Whose subject is spoken of and does not speak: `werd hij genoemd`."""
HEARING = words("hoort hoorde horen hoorden kreeg krijgt kregen krijgen leest las lazen lezen luistert luisterde")
"""Whose subject is spoken to: `kreeg hij te horen`."""
RECORDING = words("noteren optekenen citeren aanhalen")
CITING = frozenset({"citeren", "parafraseren"})
NOBODY = words("men ze zij we wij")
"""Plural subjects by which a body speaks: `zegt |men| bij de raad`."""


class Source(NamedTuple):
    """Who a sentence says is speaking, and by which words."""

    phrase: Phrase | None
    """None where the sentence tells that its subject does not speak: `kreeg hij te horen`."""
    rule: str
    cue: Span | None = None
    plural: bool = False
    """Whether the reporting verb is plural: `zeggen ze`."""
    near: bool = False
    """Whether cue, subject and quotation stand together, so that the words allow one reading."""


HEARD = Source(None, "heard")


def source_of(phrase: Phrase | None, rule: str, cue: Span | None = None) -> Source | None:
    """Give a phrase as a source, where there is one."""
    return Source(phrase, rule, cue) if phrase else None


def source_behind(tokens: Sentence, cue: int, end: int, rule: str, *, plural: bool = False) -> Source | None:
    """Take the subject that stands behind a cue; near, where nobody else is between.

    Of people who are not named, what they speak for is the source: `zegt men bij |de raad|`.
    """
    subject = read_subject(tokens, cue + 1, end, objective=tokens[cue].low in SOURCE_WORDS)
    if subject is None:
        return None
    if subject.head in NOBODY and (plural or subject.head == "men") and tokens.low_at(subject.after) == "bij":
        body = read_phrase(tokens, subject.after + 1, objective=True)
        if body and body.kind in ("body", "group") and subject.after + 1 < end:
            return Source(body, "words-of", tokens.span(cue))
    between = tokens[cue + 1 : subject.first]
    near = all(token.low in ADVERBS for token in between)
    if subject.kind == "name" and not near:
        near = all(token.kind == "word" and not token.capital for token in between)
    return Source(subject, rule, tokens.span(cue), plural, near)


def owner_of_words(tokens: Sentence, first: int, end: int) -> Phrase | None:
    """Find whose words a noun announces: `zijn antwoord`, `de reactie van Jansen`, `Jansens antwoord`."""
    for place in range(first, end):
        low = tokens[place].low
        if low == "woord" and tokens.low_at(place + 1) == "aan":
            return _speaking(read_phrase(tokens, place + 2, objective=True))
        if low not in NOUNS and not low.endswith(DOCUMENTS):
            continue
        for before in range(place - 1, max(first, place - 2) - 1, -1):
            word, start, end_of_word = tokens[before], tokens.starts[before], tokens.ends[before]
            if word.low in ("zijn", "haar"):
                return Phrase("pronoun", start, end_of_word, place, place + 1, "hij" if word.low == "zijn" else "zij")
            if word.kind == "name":
                return Phrase("name", start, end_of_word, place, place + 1, mention=word.item)
        if place + 1 < end and tokens[place + 1].low in ("van", "door"):
            phrase = _speaking(read_phrase(tokens, place + 2, objective=True))
            if phrase:
                return phrase
    return None


def asked_by(tokens: Sentence, left: int, place: int) -> Source | None:
    """Read whose question others answer: `Op de vraag van |Jansen| "Wat nu?" zweeg Smit.`; else nobody's."""
    asked = next((at for at in range(place - 1, max(left, place - 7), -1) if tokens[at].low == "vraag"), 0)
    if asked < left + 2 or tokens[asked - 2].low not in ("op", "na") or tokens[asked - 1].low not in ("de", "die"):
        return None
    if asked + 1 == place:
        return source_of(_questioner(tokens, left, asked), "words-before", tokens.span(asked)) or HEARD
    asker = read_phrase(tokens, asked + 2, objective=True) if tokens[asked + 1].low == "van" else None
    return Source(asker, "words-before", tokens.span(asked)) if asker and asker.after == place else None


def _questioner(tokens: Sentence, left: int, end: int) -> Phrase | None:
    """Find whose questions a sentence told of before: `Op vragen van |Jansen| gaf Smit geen antwoord op de vraag`."""
    for place in range(left, end - 2):
        if tokens[place].low in ("vragen", "vraag") and tokens[place + 1].low == "van":
            return _speaking(read_phrase(tokens, place + 2, objective=True))
    return None


def cited_by(tokens: Sentence, verb: int, end: int) -> Phrase | None:
    """Find whom a subject cites: `Jansen citeert |zijn vader|: "…"`, `"…", citeert Jansen |zijn vader|`."""
    if not any(form.lemma in CITING for form in tokens[verb].forms):
        return None
    return _speaking(_last_free(tokens, verb + 1, end))


def is_recorded(readings: Sequence[CueForm], subject: Phrase | None) -> bool:
    """Say whether a body only writes down what somebody else said: `"…", noteerde persbureau Zonnedauw`."""
    return subject is not None and subject.kind == "body" and any(form.lemma in RECORDING for form in readings)


def overheard_by(tokens: Sentence, verb: int, end: int) -> Phrase | None:
    """Find whom somebody hears say something: `hoorde ik |Jansen| zeggen`; not `kreeg Jansen te horen`."""
    for place in range(verb + 2, min(end, verb + 12)):
        if not any(form.kind == "plural" for form in tokens[place].forms) or tokens[place - 1].low == "te":
            continue
        for first in range(verb + 1, place):
            alone = tokens[first].low == "hem" or first + 1 == place
            if alone and tokens[first].low in ("hem", "haar"):
                head = "hij" if tokens[first].low == "hem" else "zij"
                return Phrase("pronoun", tokens.starts[first], tokens.ends[first], first, first + 1, head)
        heard = _speaking(_last_free(tokens, verb + 1, place))
        return heard if heard and heard.after == place else None
    return None


def _last_free(tokens: Sentence, first: int, end: int) -> Phrase | None:
    free = [phrase for phrase, governed in phrases_between(tokens, first, end) if not governed]
    return free[-1] if free else None


def agent_of(tokens: Sentence, participle: int, left: int, end: int) -> Phrase | None:
    """Find who does what a passive verb tells: `wordt |door Jansen| omschreven als`."""
    for place in range(left, end - 1):
        if tokens[place].low == "door" and place != participle:
            phrase = _speaking(read_phrase(tokens, place + 1, objective=True))
            if phrase:
                return phrase
    return None


def is_passive(tokens: Sentence, participle: int, left: int, end: int) -> bool:
    """Say whether a participle has an auxiliary of the passive beside it: `werd geroemd`, `geroemd wordt`."""
    if not any(form.kind == "participle" for form in tokens[participle].forms):
        return False
    return any(token.low in PASSIVE for token in tokens[left:end])


def _speaking(phrase: Phrase | None) -> Phrase | None:
    return phrase if phrase and phrase.kind in SPEAKING else None
