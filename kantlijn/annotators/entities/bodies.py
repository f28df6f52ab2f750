"""A phrase for a body to the body: by its proper name, or the last one that its noun may take up."""

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.referents import Entities, Referent, is_told_alike
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.word_lists import places, towns
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.parse.phrases import Phrase

REACH = 120
"""Chunks back in which a body is taken up by its noun: `de NS … |het bedrijf|`."""

RECENT = 4
"""Sentences back in which a body that acts is on the reader's mind."""
ACTING = frozenset({"cue", "subject", "topic"})
"""How a body stands that acts, or is told of."""
LONG = 7
"""How many letters such a noun has at least that compounds may end in: `telecombedrijf`, but not `rechtbank`."""
INDEFINITE = words_of("indefinite") - {"beide"}
"""Before these a noun takes nothing up: `de partij … |een partij|`."""


def rank_bodies(found: Entities, chunk: int, phrase: Phrase, known: dict[int, str]) -> list[Referent]:
    """Rank the bodies that a phrase may mean; `known` are those of the glossary by where they start in the text."""
    span = found.parsed.span(phrase)
    known_id = next((id_ for at, id_ in known.items() if span.start <= at < span.end), None) if known else None
    if phrase.proper or is_written_as_name(found.parsed, phrase):
        return [Referent(_proper(found, phrase, known_id), "name", 0)]
    taken_up = [] if phrase.after - phrase.place > 1 else _taken_up(found, chunk, phrase)
    same = None if phrase.determiner in INDEFINITE else _same(found, phrase)
    if same is None:
        same, fit = found.begin(phrase, "org"), "new"
        same.entity_id = known_id
    else:
        fit = "same"
    options = [(one, "named" if _is_named_so(one, phrase.head) else "kind") for one in taken_up]
    named = [one for one, how in options if how == "named"]
    first = len(named) == 1 and (not same.chain or same.chain[-1] < named[0].chain[-1])
    first = first or (
        fit == "new" and is_general(phrase.head) and any(_acts(found, one, chunk) for one in taken_up[:1])
    )
    options.insert(1 if first else 0, (same, fit))
    return [Referent(one, how, rank) for rank, (one, how) in enumerate(options)]


def _same(found: Entities, phrase: Phrase) -> Entity | None:
    """Give the last body that was called by the same noun, or a compound of it: `de vakbond … |de bond|`."""
    called = (one for one in reversed(found.remembered()) if one.type == "org" and one.head and one.chain)
    alike = (one for one in called if is_told_alike(found.parsed, phrase, one))
    return next((one for one in alike if one.head.endswith(phrase.head)), None)


def _proper(found: Entities, phrase: Phrase, known_id: str | None) -> Entity:
    name = name_of_body(found.parsed, phrase)
    entity = found.bodies.get(name.lower())
    if entity is None:
        is_place = name in places() or name in towns()
        entity = found.bodies[name.lower()] = Entity(name, "org", known_id, head=phrase.head, is_place=is_place)
    return entity


def _taken_up(found: Entities, chunk: int, phrase: Phrase) -> list[Entity]:
    """Give the named bodies that a noun may take up: those said to be one first, then the last named."""
    if phrase.determiner not in words_of("definite"):
        return []
    general = is_general(phrase.head) or is_general_compound(phrase.head)
    named = [
        one
        for one in found.bodies.values()
        if one.chain and chunk - one.chain[-1] < REACH and (general or _is_named_so(one, phrase.head))
    ]
    named.sort(
        key=lambda one: (
            not _is_named_so(one, phrase.head), one.is_place, not _acts(found, one, chunk), -one.chain[-1]
        )
    )  # fmt: skip
    return named[:2]


def _acts(found: Entities, body: Entity, chunk: int) -> bool:
    """Say whether a body, no town, acts in one of the last sentences: `|Jumbo| opent een winkel. Het concern …`."""
    if body.is_place:
        return False
    sentence_of = found.parsed.sentence_of_chunk
    near = [one for one in body.chain[-3:] if sentence_of(chunk) - sentence_of(one) <= RECENT]
    return any(found.standings.of(one, sentence_of(one)).name in ACTING for one in near)


def is_general(noun: str) -> bool:
    """Say whether a noun takes up any named body: `Jumbo zwijgt. Het |concern| …`."""
    return noun in words_of("general_body")


def is_general_compound(noun: str) -> bool:
    """Say whether a noun may take up a named body or be another: `KPN zwijgt. Het |telecombedrijf| …`."""
    endings = tuple(one for one in words_of("general_body") if len(one) >= LONG)
    return noun.endswith(endings) and not is_general(noun)


def _is_named_so(body: Entity, noun: str) -> bool:
    """Say whether a body is said to be one, or has the noun in its name: `de Fietsersbond … |de bond|`."""
    return noun in body.functions.titles or any(word.endswith(noun) for word in body.name.lower().split())


def is_written_as_name(parsed: ParsedArticle, phrase: Phrase) -> bool:
    """Say whether a noun for a body has a capital that opens no sentence, so that it is a name: `de |Fietsersbond|`."""
    sentence = parsed.chunks_of[parsed.sentence_at(parsed.starts[phrase.place])]
    opens = phrase.place == parsed.chunks[sentence.start].first
    return parsed.words[phrase.place].capital and not opens and phrase.after - phrase.place == 1


def name_of_body(parsed: ParsedArticle, phrase: Phrase) -> str:
    """Give a body's proper name without its article and without the noun that tells what it is."""
    first = last = phrase.place
    while last + 1 < phrase.after and parsed.letters[last + 1] in "X9":
        last += 1
    return parsed.text[parsed.starts[first] : parsed.ends[last]]
