"""A sentence of the narrator's to whom it is about: its sources, its subject, and who else is named in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kantlijn.annotators.language.closed_words import (
    ADVERBS,
    DEFINITE,
    DETERMINERS,
    ENDS_PHRASE,
    PREPOSITIONS,
    PRONOUNS,
    words,
)
from kantlijn.annotators.language.cues import NOUNS, lookup
from kantlijn.annotators.reading.phrases import Phrase, is_verb
from kantlijn.annotators.reading.tokens import Sentence
from kantlijn.annotators.reporting.cue_subjects import COORDINATING, SPEAKING, find_subject, is_noun, reporting_forms

Standing = Literal["source", "subject", "named", "governed"]
CONCERNING = words("voor bij aan")
"""Prepositions that govern whom something concerns, which `met` and `over` do not."""
PASSIVE = words("wordt werd worden werden is was zijn waren")
OPENING = DETERMINERS | ADVERBS | PREPOSITIONS | frozenset(PRONOUNS)
"""Words that may open a main clause: behind `maar` a verb tells that the subject is the one before."""
ASKING = words("of wie wat hoe hoeveel waarom wanneer waar welk welke waarover waarmee")
"""Words that open a question, also one in front of a main clause."""
SEEING = words("ziet zag zien zagen")
CONVERSING = words("spreekt sprak spreken spraken praat praatte praten praatten")
SPOKESPEOPLE = ("woordvoerder", "woordvoerster", "voorlichter", "voorlichtster", "zegsman", "zegsvrouw")
"""Those who are only there to speak: of whom a sentence is about one of them, his are the words behind it."""
ADDRESSING = words("u uw je jij jouw jullie")
"""Words by which an interviewer speaks to someone."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Who a sentence is about, and whether it asks something."""

    phrases: tuple[tuple[Phrase, Standing], ...]
    """source: subject of a reporting verb, or after `volgens`; subject: the first that no preposition governs."""
    asks: bool = False
    """Whether it is a question: `Is dat genoeg?`."""
    addresses: bool = False
    """Whether it speaks to somebody: `U zegt dat het genoeg is.`."""


def read_topic(tokens: Sentence, phrases: Sequence[tuple[Phrase, bool]], end: int) -> Topic:
    """Find whom the first tokens of a sentence, up to an end, are about; its phrases come with what governs them."""
    sources = {phrase.first for phrase in _sources(tokens, phrases, end)}
    found: list[tuple[Phrase, Standing]] = []
    subject = False
    main = _main_clause(tokens, end)
    clauses = _clauses(tokens, end)
    for phrase, governed in phrases:
        if phrase.after > end:
            break
        if clauses and phrase.first >= clauses[0]:
            clauses.pop(0)
            subject = False
        standing: Standing = "governed" if governed else "named" if subject else "subject"
        if governed and _is_concerned(tokens, phrase, found):
            standing = "subject"
        if standing == "subject" and (_is_joined(tokens, phrase) or _is_hearsay(tokens, phrase)):
            standing = "named"
        if phrase.first < main:
            found.append((phrase, "governed" if standing == "subject" else standing))
            continue
        subject = subject or (
            not governed
            and phrase.kind in SPEAKING
            and (phrase.kind != "person" or bool(phrase.determiner) or phrase.proper)
        )
        speaks = phrase.first in sources or (standing == "subject" and phrase.head.endswith(SPOKESPEOPLE))
        found.append((phrase, "source" if speaks else standing))
    lows = [token.low for token in tokens[:end]]
    return Topic(tuple(found), "?" in lows, not ADDRESSING.isdisjoint(lows))


def _is_concerned(tokens: Sentence, phrase: Phrase, found: Sequence[tuple[Phrase, Standing]]) -> bool:
    """Say whether a sentence is about whom a preposition governs, since it has no other person to be about.

    `Voor Jansen is dat geen bezwaar.`, `Dat plan valt slecht bij Jansen.`, `Dan is het woord aan Jansen, die aarzelt.`,
    `Het bedrijf werd opgericht door Jansen.`
    """
    if not (phrase.kind == "name" or (phrase.kind == "role" and phrase.determiner in DEFINITE)) or any(
        other.kind != "body" for other, _ in found
    ):
        return False
    before = tokens[phrase.first - 1].low
    if before == "door":
        return any(token.low in PASSIVE for token in tokens[: phrase.first])
    closes = phrase.after >= len(tokens) or tokens[phrase.after].text in (".", ",")
    return before in CONCERNING and not found and (closes or phrase.first <= 2 or tokens[phrase.after].low == "ligt")


def _is_joined(tokens: Sentence, phrase: Phrase) -> bool:
    """Say whether `en` joins a name to a thing at the end of its sentence: `Dat kan in de cafés Zon en |Jansen|.`."""
    closes = phrase.after >= len(tokens) or tokens[phrase.after].kind == "mark"
    return phrase.kind == "name" and phrase.first > 1 and tokens[phrase.first - 1].low in ("en", "of") and closes


def _is_hearsay(tokens: Sentence, phrase: Phrase) -> bool:
    """Say whether others tell what somebody has done: `Hij zou het geld hebben meegenomen.`, not `Hij zou graag`."""
    beside = [tokens[place].low for place in (phrase.first - 1, phrase.after) if 0 <= place < len(tokens)]
    if not {"zou", "zouden"} & set(beside):
        return False
    rest = {token.low for token in tokens[phrase.after :]}
    return bool(rest & {"hebben", "zijn"}) and "graag" not in rest


def _clauses(tokens: Sentence, end: int) -> list[int]:
    """Find where main clauses with a subject of their own begin behind the first: `Het regent, maar |Jansen| lacht`."""
    return [
        place + 2
        for place in range(1, end - 3)
        if tokens[place].text == ","
        and tokens[place + 1].low in COORDINATING
        and (tokens[place + 2].kind == "name" or tokens[place + 2].capital or tokens[place + 2].low in OPENING)
    ]


def _main_clause(tokens: Sentence, end: int) -> int:
    """Find where the main clause begins behind a question in front of it: `Hoeveel het kost, |weet zij niet|`."""
    if tokens[0].low not in ASKING:
        return 0
    commas = [place for place in range(1, end - 1) if tokens[place].text == "," and is_verb(tokens[place + 1])]
    return commas[0] if commas else 0


def _sources(tokens: Sentence, phrases: Sequence[tuple[Phrase, bool]], end: int) -> list[Phrase]:
    found: list[Phrase] = []
    infinite: list[Phrase] = []
    for place, token in enumerate(tokens[:end]):
        if token.low in ("volgens", "aldus"):
            found += [phrase for phrase, _ in phrases if place < phrase.first <= place + 3][:1]
        elif token.text == "," and place + 2 < end and _unlisted_cue(tokens, place, end):
            found += [phrase for phrase, _ in phrases if phrase.first == place + 2]
        elif token.forms and not _is_governed_noun(tokens, place) and _reports(tokens, place, end):
            subject = find_subject(tokens, place, 0, end)
            if subject:
                (infinite if _is_infinite(tokens, place, subject) else found).append(subject)
        elif token.low in NOUNS:
            found += _whose_words(tokens, phrases, place)
    return found or infinite


def _is_governed_noun(tokens: Sentence, place: int) -> bool:
    """Say whether a preposition governs a noun that may be a verb elsewhere: `een agent van de |raad| loopt weg`."""
    return place > 1 and is_noun(tokens, place, 0) and tokens[place - 2].low in PREPOSITIONS


def _reports(tokens: Sentence, place: int, end: int) -> bool:
    """Say whether a verb tells that somebody speaks: `De Boer antwoordt`, `De Boer ziet dat |anders|`.

    Who speaks with somebody is not reported of: `De Boer sprak gisteren |met| de bond`.
    """
    if tokens[place].low in SEEING:
        return any(token.low == "anders" for token in tokens[place + 1 : end])
    if tokens[place].low in CONVERSING and any(token.low == "met" for token in tokens[place + 1 : end]):
        return False
    return any(form.finite and form.cue_class != "text" for form in reporting_forms(tokens, place, end))


def _is_infinite(tokens: Sentence, verb: int, subject: Phrase) -> bool:
    """Say whether a verb in the plural form has one person for its subject: `|De Boer| moet dat |uitleggen|`."""
    plural = all(form.plural for form in lookup(tokens[verb].low) if form.finite)
    return plural and subject.kind == "name" and not subject.joint


def _whose_words(tokens: Sentence, phrases: Sequence[tuple[Phrase, bool]], noun: int) -> list[Phrase]:
    """Find the name behind a noun for what is said: `Dan volgt de reactie |via een brief van wethouder Jansen|.`."""
    return [
        phrase
        for phrase, _ in phrases
        if phrase.kind == "name" and noun < phrase.first <= noun + 8 and tokens[phrase.first - 1].low in ("van", "via")
    ][:1]


def _unlisted_cue(tokens: Sentence, comma: int, end: int) -> bool:
    """Say whether a sentence ends in a verb that is not listed and a name: `Het kost een ton, becijfert De Boer.`."""
    verb, name = tokens[comma + 1], tokens[comma + 2]
    if verb.kind != "word" or verb.capital or verb.low in ENDS_PHRASE or not verb.low.endswith(("t", "de", "te")):
        return False
    return name.kind == "name" and end - comma <= 5
