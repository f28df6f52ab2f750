"""A chosen speaker to how sure we are: certain must be right at least 99 times in 100.

Certain is what the probability says, and what cue and name, or a role or pronoun that only one here can bear, carry;
or what goes on in the same paragraph from a quotation so certain, or from what is told without marks of what he said.
"""

from collections.abc import Sequence
from typing import Literal

from kantlijn.annotators.entities.descriptions import OTHERS
from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.referents import Entities, Referent
from kantlijn.annotators.entities.sex import agrees
from kantlijn.annotators.lexicon.nouns import calling_of, noun_of
from kantlijn.annotators.lexicon.word_lists import inhabitants
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.annotators.quotes.candidates import Candidate
from kantlijn.model.annotations import Certainty

Carrier = Literal[
    "name",
    "name apart",
    "continued",
    "resumed",
    "reported",
    "acting",
    "pronoun",
    "pronoun of subject",
    "role",
    "described",
]
SURE: dict[Carrier, float] = {
    "name": 0.7,
    "name apart": 0.95,
    "continued": 0.75,
    "resumed": 0.93,
    "reported": 0.85,
    "acting": 0.95,
    "pronoun": 0.9,
    "pronoun of subject": 0.9,
    "role": 0.85,
    "described": 0.93,
}
"""The calibrated probability from which a speaker may be certain, by what points to him.

What else must hold for each makes it right more often than its probability says: on texts that nothing was learned
from, each of them is right 99 times in 100 or more (docs/annotation.md).
"""
SAID = 0.15
"""The probability that a report is of nothing said, above which no speaker is certain."""
BESIDE = frozenset(
    (
        "aldus-behind", "cue-behind", "words-of-behind", "brackets-behind", "name-colon", "cue-colon", "cue-before",
        "aldus-next", "cue-colon-paragraph", "so-behind", "words-of-colon",
    )
)  # fmt: skip
"""Constructions in which cue, speaker and quotation stand side by side, so that the words allow one reading."""
REPORTED = frozenset({"fresh:1:cue:name:none", "fresh:True:True:none", "place:0:False:none"})
"""Evidence that the sentence before, in the same paragraph, reports by name what he says, and nobody else is there."""
BEFORE = frozenset({"fresh:1:subject:name", "fresh:1:cue:name"})
"""Evidence that he is the subject of the sentence before, to which the mode is added: `none`, `open`."""
SPOKE = frozenset(f"prev:same{gap}:none" for gap in (1, 2, 4))
"""Evidence that he spoke last in the same paragraph."""
BEING = frozenset({"zijn", "worden", "blijven"})
"""Verbs of a sentence that tells of somebody rather than what he does."""
GOES_ON = frozenset({"prev:same0:none", "prev:same1:none"})
"""Evidence that his last words stand right before these."""
RESUMED = frozenset({"prev:same2:none", "prev:none:none"})
"""Evidence that he spoke last in the same paragraph, and that what stands between is about nobody else."""
NEAREST = 12
"""Chunks between a quotation and a speaker beyond which nothing is certain."""
NOUNS = frozenset({"role", "person", "body"})
"""Kinds of phrases that may call somebody by a noun; `de Braziliaan` looks like a body."""
AROUND = 2
"""Sentences before a pronoun in which nobody else of that sex may be spoken of."""


def certainty_of(
    candidate: Candidate,
    probability: float,
    entities: Entities,
    *,
    unsaid: float,
    barred: bool,
    continued: bool,
    resumed: bool,
) -> Certainty:
    """Say how sure a speaker is.

    `unsaid` is the probability that nothing was said; `barred`: in a heading, where somebody may be spoken about, by a
    name that others bear too, or where the words may be nobody's; `continued`: it goes on right behind a certain
    quotation of his; `resumed`: the last one was that, before some words of the narrator's.
    """
    if unsaid > SAID or barred:
        return "inferred"
    carrier = "continued" if continued else carrier_of(candidate, entities)
    if carrier is None and resumed and candidate.evidence >= RESUMED:
        carrier = "resumed"
    if carrier is None and is_reported(candidate, entities):
        carrier = "reported"
    if carrier is None and is_acting(candidate, entities):
        carrier = "acting"
    return "certain" if carrier is not None and probability >= SURE[carrier] else "inferred"


def carrier_of(candidate: Candidate, entities: Entities) -> Carrier | None:
    """Give what carries a certain attribution, None where nothing does: a name, or who alone can be meant."""
    source = candidate.source
    if source is None or source.gap > NEAREST or candidate.rank or candidate.entity is None:
        return None
    phrase = entities.parsed.chunks[source.chunk]
    if not candidate.entity.plural and is_said_by_several(entities.parsed, source.cue):
        return None
    beside = source.row in BESIDE
    found: Carrier | None = None
    if phrase.kind == "name" and candidate.fit == "name":
        found = "name" if beside else "name apart"
    elif not beside:
        found = None
    elif phrase.kind == "pronoun" and candidate.fit == "sex" and candidate.entity.type == "person":
        found = _carried_by_pronoun(candidate, entities, source.chunk)
    elif phrase.kind == "role" and candidate.fit == "title":
        since = entities.parsed.sentence_of_chunk(source.chunk) - AROUND
        alone = calling_of(phrase.head) == "office" or is_alone(entities, candidate.entity, source.chunk, since)
        told = any(place < source.chunk for place in candidate.entity.named)
        found = "role" if alone and told and len(entities.bearers(phrase.head)) == 1 else None
    elif phrase.kind == "role" and candidate.fit == "same":
        found = "described" if candidate.entity.is_introduced and not entities.bearers(phrase.head) else None
    elif phrase.kind in ("body", "group", "person") and candidate.fit in ("new", "same", "name"):
        alone = is_noun(phrase) and not entities.bearers(phrase.head)
        alone = alone and not is_beside_name(entities.parsed, phrase.head)
        alone = alone and not is_epithet(entities, phrase, source.chunk) and not is_of_origin(entities.parsed, phrase)
        alone = alone and not is_taken_up(entities, source.chunk)
        alone = alone and not entities.parsed.codes.startswith(("t", "g", "b"), source.chunk + 1)
        found = "described" if alone and (phrase.determiner or is_acronym(candidate.entity.name)) else None
    return found


def _carried_by_pronoun(candidate: Candidate, entities: Entities, chunk: int) -> Carrier | None:
    """Say what makes a pronoun sure: nobody else of that sex far and wide, or since he was named as a subject."""
    parsed, entity = entities.parsed, candidate.entity
    if entity is None:
        return None
    sentence = parsed.sentence_of_chunk(chunk)
    named = next((at for at in reversed(entity.named or entity.chain) if at < chunk), chunk)
    if is_alone(entities, entity, chunk, min(sentence - AROUND, parsed.sentence_of_chunk(named))):
        return "pronoun"
    near = is_named_before(candidate, entities, "open") and is_alone(entities, entity, chunk, sentence - 1)
    return "pronoun of subject" if near else None


def is_said_by_several(parsed: ParsedArticle, cue: int) -> bool:
    """Say whether a reporting verb is plural, so that one is not the whole subject: `|zeggen| Bos, Kok en Mol`."""
    readings = parsed.words[parsed.chunks[cue].place].readings if cue >= 0 else ()
    return bool(readings) and all(one.kind in ("plural", "past plural") for one in readings)


def is_reported(candidate: Candidate, entities: Entities) -> bool:
    """Say whether the sentence before tells by name what somebody says: `Bos zegt dat hij doorgaat. "Wij gaan."`.

    That sentence holds no quotation itself, whose cue it would be.
    """
    if candidate.source is not None or candidate.chunk < 0 or candidate.evidence & GOES_ON:
        return False
    return entities.parsed.chunks[candidate.chunk].kind == "name" and candidate.evidence >= REPORTED


def is_acting(candidate: Candidate, entities: Entities) -> bool:
    """Say whether somebody who spoke last here acts in the sentence before: `"Ja", zei Bos. Bos zucht. "Nee."`.

    Or says there what it tells without marks. These words may not be about him, nor be the answer to what he has
    asked, nor follow on what he is: `Bos is boos. "Dit kan niet."`.
    """
    if candidate.source is not None or not candidate.evidence.isdisjoint(("about", "prev:askedTrue:True:none")):
        return False
    spoke = candidate.evidence & SPOKE or "fresh:1:cue:name:none" in candidate.evidence
    if not spoke or "fresh:True:True:none" not in candidate.evidence:
        return False
    if not is_named_before(candidate, entities, "none"):
        return False
    parsed = entities.parsed
    verb = entities.standings.of(candidate.chunk, parsed.sentence_of_chunk(candidate.chunk)).verb
    lemmas = {one.lemma for one in parsed.words[parsed.chunks[verb].place].readings} if verb >= 0 else BEING
    return lemmas.isdisjoint(BEING)


def is_named_before(candidate: Candidate, entities: Entities, mode: str) -> bool:
    """Say whether somebody is named as the subject of the sentence before, and nobody stands as near."""
    if not {f"{piece}:{mode}" for piece in BEFORE} & candidate.evidence:
        return False
    named = any(one in candidate.evidence for one in (f"place:0:True:{mode}", f"place:0:False:{mode}"))
    sentence = entities.parsed.sentence_of_chunk(candidate.source.chunk if candidate.source else candidate.chunk)
    before = entities.parsed.chunks_of[sentence - 1 if candidate.source else sentence]
    return (
        named and candidate.entity is not None and any(before.start <= at < before.end for at in candidate.entity.named)
    )


def is_noun(phrase: Phrase) -> bool:
    """Say whether a phrase has a noun for its head, and does not break off: `zegt |een opgeluchte| en trotse Mol`."""
    return phrase.kind != "person" or phrase.head in OTHERS or noun_of(phrase.head) is not None


def is_beside_name(parsed: ParsedArticle, noun: str) -> bool:
    """Say whether a noun stands right before a name somewhere, so that it may mean that person: `agent Jan Mol`."""
    return noun in parsed.before_names()


def is_epithet(entities: Entities, phrase: Phrase, chunk: int) -> bool:
    """Say whether somebody new with an adjective may be whom the last sentences name: `aldus |een blije trainer|`."""
    parsed = entities.parsed
    if phrase.kind != "person" or parsed.letters[phrase.place - 1] not in "jJ":
        return False
    first = parsed.chunks_of[max(0, parsed.sentence_of_chunk(chunk) - AROUND)].start
    return any(each.kind == "name" for each in parsed.chunks[first:chunk])


def is_taken_up(entities: Entities, chunk: int) -> bool:
    """Say whether a noun for a body may be another word for a named one: `NS groeit. "Mooi", zegt |het concern|.`."""
    return any(one.fit in ("kind", "named") and not one.entity.is_place for one in entities.of_chunk[chunk])


def is_of_origin(parsed: ParsedArticle, phrase: Phrase) -> bool:
    """Say whether a phrase calls somebody by where he comes from, who mostly has a name: `de |Colombiaan| van Ajax`."""
    word = parsed.written_head(phrase)
    return phrase.kind == "body" and word in inhabitants()


def is_acronym(name: str) -> bool:
    """Say whether a body is surely one by its form: `NS`, `FNV`; other capitalised words may be people nobody knows."""
    return name.isupper() and len(name) > 1


def is_alone(entities: Entities, entity: Entity, chunk: int, since: int) -> bool:
    """Say whether nobody else of that sex, named or not, is spoken of from a sentence up to a chunk."""
    parsed = entities.parsed
    first = parsed.chunks_of[max(0, since)].start
    owners = (entities.named(one.owner) for one in parsed.chunks[first:chunk] if one.owner >= 0)
    if any(owner is not entity and agrees(owner.sex, entity.sex) for owner in owners):
        return False
    between = ((at, entities.of_chunk[at]) for at in range(first, chunk) if at in entities.of_chunk)
    return not any(_may_be_another(parsed, at, found, entity) for at, found in between)


def _may_be_another(parsed: ParsedArticle, chunk: int, found: Sequence[Referent], entity: Entity) -> bool:
    """Say whether a phrase may be of somebody else whom the pronoun can mean.

    A noun that only may call him is of another (`De notaris kent dat. "…", zegt hij`), and so is a name of two words
    that was not found to be a person's.
    """
    other = found[-1 if found[0].fit == "joint" else 0].entity  # `|Bos| en Mol zaten daar`
    if other is entity:
        return parsed.chunks[chunk].kind in NOUNS and found[0].fit in ("open", "similar")
    if other.type == "org":
        return parsed.chunks[chunk].proper and not other.is_place and " " in other.name
    return not other.plural and agrees(other.sex, entity.sex)
