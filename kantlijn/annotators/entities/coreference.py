"""A parsed article to its entities: names, functions, descriptions and pronouns, each resolved in its turn.

What a phrase may mean is a list, the likeliest first, so that the scorer of quotations can weigh the others too.
"""

from msgspec.structs import replace

from kantlijn.annotators.entities.bodies import rank_bodies
from kantlijn.annotators.entities.descriptions import find_group, rank_described
from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.newcomers import known_to_reader
from kantlijn.annotators.entities.people import gather_people
from kantlijn.annotators.entities.pronouns import PRONOUNS, rank_pronoun
from kantlijn.annotators.entities.referents import Entities, Referent, Trace
from kantlijn.annotators.entities.sex import agrees
from kantlijn.annotators.entities.standings import Standings
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import sex_of
from kantlijn.annotators.lexicon.origins import is_origin
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.model.article import ASIDES
from kantlijn.model.reference import Gazetteer
from kantlijn.patterns import pattern

MEANING = pattern("[npOgribtwoekl]")
"""The codes of phrases that may mean somebody, or be somebody's."""
LONGEST_HEADING = 70
ENDS = frozenset(".!?…:\"”’'»)")
"""How a paragraph ends that is no heading."""
OPENING = 5
"""Sentences in which an article tells by an office whom it names a moment later."""
ARTICLES = frozenset({"de", "die", "deze"})
"""Before a word for where somebody comes from: `|de| Spanjaard`."""
INSERTED = pattern("DP.*Y$")
"""The letters of article, preposition and participle before a noun that is definite all the same."""
OWNING = {"zijn": "hij", "haar": "zij"}


def find_entities(parsed: ParsedArticle, gazetteer: Gazetteer, bodies: dict[int, str]) -> Entities:
    """Give the entities of an article; `bodies` are the glossary's organisations by where they start in the text."""
    found = Entities(parsed, Standings(parsed))
    gather_people(found, gazetteer)
    headings = _headings(parsed)
    for place in MEANING.finditer(parsed.codes):
        chunk = place.start()
        phrase, sentence = parsed.chunks[chunk], parsed.sentence_of_chunk(chunk)
        heads = parsed.paragraphs[sentence] in headings
        referents = _resolve(found, chunk, phrase, sentence, bodies)
        if phrase.owner >= 0 and not heads:
            found.trail.append(Trace(found.named(phrase.owner), chunk, sentence, "owner"))
        if referents:
            found.of_chunk[chunk] = referents
            if phrase.determiner in words_of("nobodys"):
                continue
            if not heads:
                _note(found, chunk, sentence, phrase.kind, referents)
            elif not parsed.paragraphs[sentence]:
                _note(found, chunk, sentence, "heading", referents)
    return found


def _headings(parsed: ParsedArticle) -> set[int]:
    """Give the blocks that stand over others: they repeat who is spoken of below."""
    return {
        place
        for place, block in enumerate(parsed.article.blocks)
        if block.kind in ASIDES
        or (
            len(block.span) < LONGEST_HEADING
            and parsed.text[block.span.end - 1] not in ENDS
            and block.kind == "paragraph"
        )
    }


def owners(found: Entities, chunk: int) -> list[Referent]:
    """Give whose a thing may be: `|haar antwoord|`, `|de brief van Jansen|`."""
    phrase = found.parsed.chunks[chunk]
    if phrase.owner >= 0:
        return [Referent(found.named(phrase.owner), "owner", 0)]
    head = OWNING.get(phrase.determiner)
    if head is None:
        return []
    return rank_pronoun(found, chunk, replace(phrase, head=head), found.parsed.sentence_of_chunk(chunk))


def _note(found: Entities, chunk: int, sentence: int, kind: str, referents: list[Referent]) -> None:
    """Note whom a phrase speaks of: the likeliest, each of two named in one breath; and whom else it may mean."""
    joint = referents[0].fit == "joint"
    for referent in referents[:2]:
        if joint or not referent.rank:
            referent.entity.chain.append(chunk)
            found.trail.append(Trace(referent.entity, chunk, sentence, kind))
        elif referent.fit == "new":
            found.trail.append(Trace(referent.entity, chunk, sentence, "maybe"))


def _resolve(found: Entities, chunk: int, phrase: Phrase, sentence: int, bodies: dict[int, str]) -> list[Referent]:
    """Give whom a phrase may mean, the likeliest first; nothing where it means nobody who could speak."""
    kind = phrase.kind
    if kind == "name":
        return _named(found, chunk, phrase)
    if kind in ("pronoun", "object"):
        if phrase.head == "iemand":
            return [Referent(found.begin(phrase, "unnamed"), "new", 0)]
        return rank_pronoun(found, chunk, phrase, sentence) or _named_later(found, chunk, phrase, sentence)
    if kind == "group":
        return find_group(found, phrase)
    role = _as_role(found, phrase)
    if role.kind in ("role", "person"):
        return rank_described(found, chunk, role, sentence)
    return rank_bodies(found, chunk, phrase, bodies) if kind == "body" else []


def _named_later(found: Entities, chunk: int, phrase: Phrase, sentence: int) -> list[Referent]:
    """Give whom a pronoun may mean where nobody was spoken of before: `"Mooi", zegt |hij|. Verstappen reed …`."""
    sex = PRONOUNS.get(phrase.head)
    known = known_to_reader(found, chunk, sentence, sex) if sex else None
    return [Referent(known, "open", 0)] if known else []


def _as_role(found: Entities, phrase: Phrase) -> Phrase:
    """Give as a role what is one by its surroundings: `|de Spanjaard|`, `de van AZ gekomen |oefenmeester|`."""
    if phrase.kind == "person" and _is_inserted_definite(found.parsed, phrase):
        return replace(phrase, kind="role", determiner="de")
    is_called = phrase.kind == "body" and phrase.proper and phrase.determiner in ARTICLES
    if is_called and is_origin(found.parsed.written_head(phrase)):
        return replace(phrase, kind="role", proper=False)
    return phrase


def _is_inserted_definite(parsed: ParsedArticle, phrase: Phrase) -> bool:
    """Say whether words stand between article and noun: `de van AZ gekomen |oefenmeester|`."""
    return not phrase.determiner and INSERTED.search(parsed.letters, phrase.first - 6, phrase.first) is not None


def _named(found: Entities, chunk: int, phrase: Phrase) -> list[Referent]:
    """Give who bears a name, or the two who are named in one breath: `|Jansen| en Smit zeggen`."""
    entity = found.named(phrase.name)
    entity.named.append(chunk)
    if len(entity.named) == 1 and not entity.functions.titles:
        _take_office(found, entity, chunk)
    other = _joined(found, chunk)
    if other is None:
        return [Referent(entity, "name", 0)]
    both = Entity(f"{entity.name} en {other.name}", "unnamed", plural=True, head="beiden")
    found.others.append(both)
    return [Referent(both, "joint", 0), Referent(entity, "name", 1)]


def _take_office(found: Entities, entity: Entity, chunk: int) -> None:
    """Give somebody the office of whom the sentence before spoke: `De premier zwijgt. |Jacinda Ardern| zei dat …`."""
    sentence = found.parsed.sentence_of_chunk(chunk)
    if sentence >= OPENING or found.standings.of(chunk, sentence).name not in ("cue", "subject"):
        return
    for trace in reversed(found.trail):
        told = trace.entity
        if trace.sentence != sentence - 1:
            continue
        if told.type == "unnamed" and not told.plural and trace.kind == "role" and told.head in words_of("office"):
            if agrees(sex_of(told.head), entity.sex):
                found.hold(entity, told.head)
            return


def _joined(found: Entities, chunk: int) -> Entity | None:
    """Give who is named in the same breath as a subject: `Jansen en |Smit| zeggen`."""
    parsed = found.parsed
    if parsed.codes[chunk : chunk + 3] != "nKn" or parsed.chunks[chunk + 1].head != "en" or parsed.is_governed(chunk):
        return None
    if parsed.codes[chunk - 1 : chunk] in ("K", ","):
        return None
    return found.named(parsed.chunks[chunk + 2].name)
