"""A noun for people to those whom it may mean: who holds the function, who was called so, or somebody new."""

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.functions import fields_in
from kantlijn.annotators.entities.newcomers import known_to_reader
from kantlijn.annotators.entities.referents import Entities, Referent, is_told_alike
from kantlijn.annotators.entities.sex import agrees
from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import Sex, calling_of, sex_of
from kantlijn.annotators.parse.phrases import Phrase

REACH = 8
"""Sentences back in which somebody may be meant by a noun that nobody is told to be."""
PLAIN = frozenset(
    (
        "man", "vrouw", "jongen", "meisje", "tiener", "twintiger", "dertiger", "veertiger", "vijftiger", "zestiger",
        "zeventiger", "tachtiger", "jongeman", "dame", "heer", "vijftienjarige", "moeder", "vader", "kunstenaar",
        "bejaarde", "senior", "gepensioneerde", "student", "studente",
    )
)  # fmt: skip
"""Nouns that may take up anybody: `Jan Kok … |de man|`."""
OTHERS = frozenset({"een", "ander", "andere", "ene"})
"""Nouns that never take up anybody: `zegt |de een|`."""
SALIENT = 1.5
"""From what salience on somebody may be meant by a noun that nobody is told to be."""


def rank_described(found: Entities, chunk: int, phrase: Phrase, sentence: int) -> list[Referent]:
    """Rank those whom a noun for a person may mean.

    `|De burgemeester| zwijgt`; `een agent … |de agent|`; somebody new: `|een agent|`. Who was called so at first
    as one who is known, `de Spanjaard … |de Spanjaard|`, may have a name here too.
    """
    beside = _beside(found, chunk, phrase)
    if beside is not None:
        return [Referent(beside, "name", 0)]
    sex = sex_of(phrase.head)
    field = field_of(found, chunk, phrase)
    options = _known(found, phrase, sentence, sex, field)
    new_first = not options
    free = phrase.kind == "role" and phrase.determiner not in words_of("possessive") and phrase.owner < 0
    if free and all(fit == "same" and not entity.is_introduced for _, fit, entity in options):
        on_mind, rather_new = _open(found, phrase, sentence, sex)
        options, new_first = options + on_mind, new_first and rather_new
        if not options and _calls_known(found, phrase) and (known := known_to_reader(found, chunk, sentence, sex)):
            options, new_first = [(0.0, "open", known)], False
    options.sort(key=lambda one: -one[0])
    if options and field and options[0][1] == "title":
        options[0][2].functions.fields.update(field)
    ranked = [(entity, fit) for _, fit, entity in options[:3]]
    if all(fit != "same" for _, fit in ranked):
        ranked.insert(0 if new_first else len(ranked), (_begin(found, phrase, sex), "new"))
    return [Referent(entity, fit, rank) for rank, (entity, fit) in enumerate(ranked)]


def field_of(found: Entities, chunk: int, phrase: Phrase) -> set[str]:
    """Give what an office is held of, in the phrase or behind it: `de minister |voor Handel|`."""
    parsed = found.parsed
    goes_on = parsed.codes.startswith("P", chunk + 1) and chunk + 2 < len(parsed.chunks)
    end = parsed.chunks[chunk + 2].after if goes_on else phrase.after
    starts, ends = parsed.starts, parsed.ends
    return fields_in([parsed.text[starts[at] : ends[at]] for at in range(phrase.place + 1, end)])


def _known(
    found: Entities, phrase: Phrase, sentence: int, sex: Sex, field: set[str]
) -> list[tuple[float, str, Entity]]:
    """Give those who hold the function or have been called so before: `minister Kok … |de minister|`."""
    if phrase.kind != "role" or phrase.head in OTHERS:
        return []
    options: list[tuple[float, str, Entity]] = []
    if phrase.determiner not in words_of("possessive") and phrase.owner < 0:
        for entity, fit in found.bearers(phrase.head):
            if agrees(entity.sex, sex) and not entity.functions.differ_in_field(field):
                options.append(((8 if fit == "title" else 5) + salience(found, entity, sentence), fit, entity))
    for entity in found.remembered():
        if not entity.plural and entity.type != "org" and entity.chain and is_told_alike(found.parsed, phrase, entity):
            if entity.head == phrase.head:
                worth = salience(found, entity, sentence)
                options.append((7 + 0.2 * worth if entity.is_introduced else 2 + worth, "same", entity))
            elif phrase.head in entity.functions.titles or entity.head.endswith(phrase.head):
                options.append((5 + 0.2 * salience(found, entity, sentence), "same", entity))
    return options


def _open(found: Entities, phrase: Phrase, sentence: int, sex: Sex) -> tuple[list[tuple[float, str, Entity]], bool]:
    """Give those on the reader's mind, and whether somebody new is likelier.

    `Piet Mol … |De zanger|` is Mol where no function of his is told; `wethouder Piet Mol … |De chauffeur|` is not.
    """
    parsed = found.parsed
    if phrase.head in OTHERS or parsed.letters.startswith("X", phrase.place + 1):
        return [], True  # `de licentiehouder |Bos Media|`
    calling = calling_of(parsed.written_head(phrase))
    plain = calling == "origin" or is_aged(found, phrase) or phrase.head in PLAIN
    options: list[tuple[float, str, Entity]] = []
    for entity in found.near(sentence, REACH):
        unfit = entity.plural or entity.type == "org" or not agrees(entity.sex, sex)
        if unfit or not (plain or entity.name in found.people):
            continue
        worth = salience(found, entity, sentence)
        if worth > SALIENT:
            other = not plain and has_function(entity)
            options.append((worth - 3 * other, "other" if other else "open", entity))
    best = max(options, key=lambda one: one[0], default=None)
    return options, best is None or best[1] == "other" or not (plain or calling == "epithet")


def has_function(entity: Entity) -> bool:
    """Say whether a function of somebody is told, which another noun would contradict: not `de |29-jarige| Kok`."""
    told = entity.functions.titles - words_of("kin") - words_for("no_function") - OTHERS
    return any(not title.endswith("-jarige") for title in told)


def is_aged(found: Entities, phrase: Phrase) -> bool:
    """Say whether a phrase tells an age: `de |29-jarige| acteur` is mostly somebody named, who would else be `een`."""
    return any(word.low.endswith("-jarige") for word in found.parsed.words[phrase.first : phrase.place])


def _calls_known(found: Entities, phrase: Phrase) -> bool:
    """Say whether a noun is another word for somebody whom the reader knows: `de coureur`, not `de agent`."""
    calling = calling_of(found.parsed.written_head(phrase))
    return phrase.head not in OTHERS and calling in ("epithet", "origin", "office")


def _begin(found: Entities, phrase: Phrase, sex: Sex) -> Entity:
    """Begin a new entity, with what else it is called at once: `de chauffeur, |een jongen| uit Agen`."""
    entity = found.begin(phrase, "unnamed", sex)
    words = found.parsed.words
    for token in range(phrase.place + 2, phrase.after):
        noun = words[token].noun
        if noun and noun.kind == "person" and words[token - 1].letter in "EJ":
            entity.functions.titles.add(words[token].low)
    return entity


def _beside(found: Entities, chunk: int, phrase: Phrase) -> Entity | None:
    """Give the person beside whose name a noun stands: `Kok, |hoofd van de bond|`, `|minister van Omgeving| Kok`."""
    parsed = found.parsed
    owned = phrase.owner >= 0 and phrase.determiner not in words_of("possessive")
    if owned and parsed.letters[phrase.owner - 1] in "WBXU":
        return found.named(phrase.owner)
    bare = phrase.kind == "person" and not phrase.determiner
    return found.at(chunk - 2) if bare and parsed.codes[chunk - 2 : chunk] == "n," else None


def salience(found: Entities, entity: Entity, sentence: int) -> float:
    """Give how much somebody is in the reader's mind at a sentence: what was spoken of last, and as a subject, most."""
    best = 0.0
    parsed = found.parsed
    for place in reversed(entity.chain):
        spoken = parsed.sentence_of_chunk(place)
        distance = sentence - spoken
        if distance > REACH:
            break
        standing = found.standings.of(place, spoken).name
        value = 4.0 - 0.8 * distance + STANDING_WORTH[standing]
        best = max(best, value)
    return best


STANDING_WORTH = {"cue": 1.7, "subject": 1.7, "sub": 1.2, "topic": 0.5, "free": 0.5, "gov": 0.0}


def find_group(found: Entities, phrase: Phrase) -> list[Referent]:
    """Take up several people by the same noun, or begin a new entity: `|de bewoners|`."""
    if phrase.determiner in words_of("definite"):
        for one in reversed(found.remembered()):
            if one.plural and one.head == phrase.head:
                return [Referent(one, "same", 0)]
    return [Referent(found.begin(phrase, "unnamed", plural=True), "new", 0)]
