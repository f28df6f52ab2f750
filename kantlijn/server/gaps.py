"""Articles and notes to what is missing between them: people without a note, notes that nobody needs."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kantlijn.annotators.unexplained import find_bodies
from kantlijn.model.annotations import AnnotatedArticle, Mention
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm
from kantlijn.model.sentences import Sentences
from kantlijn.server.excerpts import Excerpt, find_excerpts


@dataclass(frozen=True, slots=True)
class Stranger:
    """A person whom the gazetteer does not know."""

    name: str
    role: str
    excerpt: Excerpt
    command: str
    """What makes a note: `kantlijn new person "Donald Tusk" --role "Poolse premier"`."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Somebody or something without a note, and what makes one."""

    name: str
    count: int
    """How often the articles name it."""
    command: str


def find_gaps(articles: Iterable[AnnotatedArticle]) -> list[Gap]:
    """Give the people, bodies and abbreviations of all articles that have no note, the most frequent first."""
    counted: Counter[tuple[str, bool]] = Counter()
    roles: dict[str, str] = {}
    shorts: dict[str, str] = {}
    for annotated in articles:
        for mention in annotated.mentions:
            if mention.entity_id is None and not mention.private:
                counted[mention.name, True] += 1
                if mention.role:
                    roles.setdefault(mention.name, mention.role)
        for body in find_bodies(annotated):
            counted[body.name, False] += len(body.places)
            if body.short:
                shorts.setdefault(body.name, body.short)
    ordered = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    return [
        Gap(name, count, person_command(name, roles.get(name)) if human else body_command(name, shorts.get(name)))
        for (name, human), count in ordered
    ]


def find_body_gaps(annotated: AnnotatedArticle) -> tuple[Gap, ...]:
    """Give those of one article that are no people."""
    gaps = (Gap(one.name, len(one.places), body_command(one.name, one.short)) for one in find_bodies(annotated))
    return tuple(sorted(gaps, key=lambda gap: -gap.count))


def person_command(name: str, role: str | None) -> str:
    """Give what makes a note on a person, with the function that the article tells."""
    return f'kantlijn new person "{name}"' + (f' --role "{role}"' if role else "")


def body_command(name: str, short: str | None) -> str:
    """Give what makes a note on a body, with the abbreviation that the article tells."""
    return f'kantlijn new term "{name}" --kind organisation' + (f' --alias "{short}"' if short else "")


def find_strangers(annotated: AnnotatedArticle) -> list[Stranger]:
    """Give the people whom the gazetteer does not know, but those left in peace, the most frequent first."""
    strangers: dict[str, list[Mention]] = {}
    for mention in annotated.mentions:
        if mention.entity_id is None and not mention.private:
            strangers.setdefault(mention.name, []).append(mention)
    article = annotated.article
    sentences = Sentences(article)
    found = []
    for name, mentions in sorted(strangers.items(), key=lambda pair: -len(pair[1])):
        role = next((mention.role for mention in mentions if mention.role), "")
        excerpt = next(find_excerpts(sentences, [mentions[0].span]))
        found.append(Stranger(name, role, excerpt, person_command(name, role)))
    return found


def unused_notes(occurring: Collection[str], gazetteer: Gazetteer, glossary: Glossary) -> list[str]:
    """Give the files of notes to people and terms that occur in no article; often a form of the name is missing."""
    notes: list[Entity | GlossaryTerm] = [*gazetteer.entities.values(), *glossary.terms.values()]
    return [note.file for note in notes if note.id not in occurring and note.origin == "own"]
