"""A pronoun to those whom it may take up, ranked by what the places that spoke of them last are worth."""

import tomllib
from bisect import bisect_left
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.referents import Entities, Referent, Trace
from kantlijn.annotators.entities.sex import agrees
from kantlijn.annotators.lexicon.nouns import Sex
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.kept import kept

PRONOUNS: dict[str, Sex] = {
    "hij": "m", "ie": "m", "hem": "m", "zij": "f", "ze": "f", "haar": "f", "die": "u", "deze": "u",
}  # fmt: skip
"""Pronouns that take somebody up."""
PLURAL_PRONOUNS = frozenset({"zij", "ze", "hen", "hun"})
REACH = 30
"""Sentences back in which a pronoun finds whom it means."""
NEAR, ENOUGH = 8, 4
"""Farther back than this nobody is looked for where so many have been found."""
BODIES_REACH = 1
ALONE = 3.0
"""The lead of who is the only one."""
MOST = 4
"""How many a pronoun is said to mean at most."""
FILE = Path(__file__).parent / "salience.toml"


class Option(NamedTuple):
    """Somebody whom a pronoun may take up."""

    entity: Entity
    evidence: tuple[str, ...]


@kept(FILE)
def weights() -> dict[str, float]:
    """Give what each piece of evidence is worth."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def rank_pronoun(found: Entities, chunk: int, phrase: Phrase, sentence: int) -> list[Referent]:
    """Give the four likeliest that a pronoun takes up, the likeliest first."""
    sex = PRONOUNS.get(phrase.head)
    latest = _latest(found, chunk, phrase, sentence) if sex else {}
    if len(latest) < 2:
        if not latest:
            return []
        (only,) = latest
        return [Referent(only, "sex" if only.sex == sex else "open", 0, ALONE)]
    scores = {
        entity: worth_of(_seen(found, trace, chunk, phrase, sentence), min(place, 3))[1]
        for place, (entity, trace) in enumerate(latest.items())
    }
    ranked = sorted(scores, key=lambda one: -scores[one])[:MOST]
    return [
        Referent(one, "sex" if one.sex == sex else "open", rank, scores[one] - scores[ranked[0 if rank else 1]])
        for rank, one in enumerate(ranked)
    ]


def options_of(found: Entities, chunk: int, phrase: Phrase, sentence: int) -> list[Option]:
    """Give all whom a pronoun may take up with the evidence for each, the last named first."""
    return [
        Option(entity, worth_of(_seen(found, trace, chunk, phrase, sentence), min(place, 3))[0])
        for place, (entity, trace) in enumerate(_latest(found, chunk, phrase, sentence).items())
    ]


def _latest(found: Entities, chunk: int, phrase: Phrase, sentence: int) -> dict[Entity, Trace]:
    """Give where each whom a pronoun may take up was spoken of last, the last first."""
    sex = PRONOUNS.get(phrase.head)
    if sex is None:
        return {}
    plural = phrase.head in PLURAL_PRONOUNS and has_plural_verb(found.parsed, chunk, sentence)
    latest: dict[Entity, Trace] = {}
    for trace in reversed(found.trail):
        entity = trace.entity
        distance = sentence - trace.sentence
        if distance > REACH or (distance > NEAR and len(latest) >= ENOUGH):
            break
        if trace.chunk < chunk and entity not in latest and _fits(entity, sex, distance, plural=plural):
            latest[entity] = trace
    return latest


def _fits(entity: Entity, sex: Sex, distance: int, *, plural: bool) -> bool:
    if entity.type == "org":
        return sex != "m" and not entity.is_place and distance <= BODIES_REACH
    return entity.plural == plural and (plural or agrees(entity.sex, sex))


Seen = tuple[int, str, str, str, str, str, bool, int]
"""How somebody was spoken of last before a pronoun: how many sentences back, standing, in the same paragraph or not,
what he is, how he was called, by which kind of pronoun he is taken up, whether his sex is known, and how often he was.
"""


def _seen(found: Entities, trace: Trace, chunk: int, phrase: Phrase, sentence: int) -> Seen:
    parsed, entity = found.parsed, trace.entity
    distance = sentence - trace.sentence
    return (
        min(distance, 4) if distance < 7 else 7 if distance < 13 else 9,
        "free" if trace.kind == "owner" else found.standings.of(trace.chunk, trace.sentence)[0],
        "same" if parsed.paragraphs[sentence] == parsed.paragraphs[trace.sentence] else "other",
        "org" if entity.type == "org" else "group" if entity.plural else entity.type,
        "maybe" if trace.kind == "maybe" else "named" if trace.kind == "name" else "other",
        "die" if phrase.head in ("die", "deze") else "object" if phrase.kind == "object" else "he",
        entity.sex != "u",
        min(bisect_left(entity.chain, chunk), 4),
    )


@lru_cache(maxsize=16384)
def worth_of(seen: Seen, place: int) -> tuple[tuple[str, ...], float]:
    """Give the evidence for the one who was spoken of last, or so many before, and what it weighs."""
    distance, standing, paragraph, kind, told, head, sexed, mentions = seen
    near = distance <= 1
    evidence = (
        f"at:{distance}:{standing}",
        f"{head}:place:{place}",
        f"{near}:{standing}:{kind}",
        f"distance:{distance}:{paragraph}",
        f"told:{told}:{kind}:{near}",
        f"{head}:sex:{sexed}:{kind}",
        f"{head}:new:{mentions == 1}:{near}",
        f"mentions:{mentions}:{kind}:{near}",
    )
    return evidence, sum([weights().get(one, 0.0) for one in evidence])


def has_plural_verb(parsed: ParsedArticle, chunk: int, sentence: int) -> bool:
    """Say whether the verb that a pronoun goes with is plural: `zeggen |ze|`."""
    for clause in parsed.clauses(sentence):
        if clause.subject == chunk:
            readings = parsed.words[parsed.chunks[clause.verb].place].readings
            return bool(readings) and all("plural" in one.kind for one in readings)
    return False
