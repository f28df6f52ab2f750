"""A sentence of the narrator's to whom it is about: its sources, its subject, and who else is named in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kantlijn.annotators.language.closed_words import ENDS_PHRASE, words
from kantlijn.annotators.language.cues import NOUNS, lookup
from kantlijn.annotators.speaking.cue_subjects import SPEAKING, find_subject, reporting_forms
from kantlijn.annotators.speaking.phrases import Phrase, is_verb
from kantlijn.annotators.speaking.tokens import Sentence

Standing = Literal["source", "subject", "named", "governed"]
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
    for phrase, governed in phrases:
        if phrase.after > end:
            break
        standing: Standing = "governed" if governed else "named" if subject else "subject"
        if phrase.kind == "name" and phrase.first == 1 and tokens[0].low in ("voor", "bij"):
            standing = "subject"
        if phrase.first < main:
            found.append((phrase, "governed" if standing == "subject" else standing))
            continue
        subject = subject or (
            not governed
            and phrase.kind in SPEAKING
            and (phrase.kind != "person" or bool(phrase.determiner) or phrase.proper)
        )
        found.append((phrase, "source" if phrase.first in sources else standing))
    asks = any(token.text == "?" for token in tokens[:end])
    return Topic(tuple(found), asks, any(token.low in ADDRESSING for token in tokens[:end]))


def _main_clause(tokens: Sentence, end: int) -> int:
    """Find where the main clause begins behind a question in front of it: `Of er geld is, |weet zij niet|`."""
    if tokens[0].low != "of":
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
        elif any(form.finite and form.cue_class != "text" for form in reporting_forms(tokens, place, end)):
            subject = find_subject(tokens, place, 0, end)
            if subject:
                (infinite if _is_infinite(tokens, place, subject) else found).append(subject)
        elif token.low in NOUNS:
            found += _whose_words(tokens, phrases, place)
    return found or infinite


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
