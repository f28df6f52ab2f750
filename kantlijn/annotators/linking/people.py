"""The strangers of an annotated article to those of them whom the collection knows, beyond doubt."""

from collections import defaultdict
from collections.abc import Collection as Names
from collections.abc import Sequence
from functools import cache

from msgspec import Struct, field
from msgspec.structs import replace

from kantlijn.annotators.linking.anchors import Anchor, find_anchors, offices
from kantlijn.annotators.linking.bearers import (
    is_form_of_any,
    names_cabinet,
    names_family,
    names_place,
    others_bear,
)
from kantlijn.annotators.linking.fitting import fitting, is_told, parted, same_office
from kantlijn.annotators.linking.sightings import find_sightings, stands_in_name
from kantlijn.annotators.matching.phrases import name_key, without_middle_initials
from kantlijn.annotators.naming.name_shapes import surname_of
from kantlijn.annotators.naming.offices import contradicts
from kantlijn.annotators.naming.titles import is_title
from kantlijn.annotators.privacy import SUSPECTED, is_initialled
from kantlijn.model.annotations import AnnotatedArticle, Mention
from kantlijn.model.collection import Collection
from kantlijn.model.reference import Entity
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

TITLE_BEFORE = pattern(r"\b([^\W\d_]+) $")
LONGEST_TITLE = 20


class Links(Struct):
    """Whom the mentions of an article name."""

    by_place: dict[Span, Entity | None] = field(default_factory=dict)
    """None where a linked name is that of a cabinet, a place or a family: `Rutte III`, `de Ruttes`."""
    added: list[Mention] = field(default_factory=list)
    """Linked mentions that were not found before."""
    by_name: dict[str, Entity] = field(default_factory=dict)
    """By the name that the mentions have, where all of them are linked."""

    def apply(self, mention: Mention) -> Mention | None:
        """Give a mention with the person whom it names, if anybody; None where it names no one person."""
        if mention.span not in self.by_place:
            return mention
        person = self.by_place[mention.span]
        return replace(mention, name=person.name, entity_id=person.id, private=False) if person else None


def link_people(annotated: AnnotatedArticle, collection: Collection, own_surnames: Names[str]) -> Links:
    """Give whom the strangers' mentions name; nobody where two may be meant, and nobody for a surname alone.

    `own_surnames` are those of the site's own notes, as keys: no other bearer of them is known by a surname.
    """
    strangers: dict[str, list[Mention]] = defaultdict(list)
    lettered = {
        each.name for each in annotated.mentions if each.private and goes_by_letter(each, annotated, collection)
    }
    seen = find_sightings(annotated.article.text, collection.tables, [each.span for each in annotated.mentions])
    for mention in (*annotated.mentions, *seen):
        if mention.entity_id is None and (not mention.private or mention.name in lettered):
            strangers[mention.name].append(mention)
    links = Links()
    for name, mentions in strangers.items():
        links.by_place.update(meant_by_office(name, mentions, annotated, collection, own_surnames))
        left = [each for each in mentions if each.span not in links.by_place]
        person = person_of(name, left, annotated, collection, own_surnames)
        if person:
            link(person, name, left, annotated, links)
    links.added = [each for mention in seen if mention.span in links.by_place and (each := links.apply(mention))]
    return links


def goes_by_letter(mention: Mention, annotated: AnnotatedArticle, collection: Collection) -> bool:
    """Say whether a letter is no surname that is withheld but how somebody is known: `rapper |Dana Q|`.

    The text must tell what that is, write no full stop behind the letter, and tell of no suspect.
    """
    text = annotated.article.text
    if mention.name.endswith(".") or not is_initialled(mention.name) or SUSPECTED.search(text):
        return False
    known = [one for one in collection.named(name_key(mention.name)) if one.name == mention.name]
    return len(known) == 1 and is_told(known[0], text)


def person_of(
    name: str, mentions: Sequence[Mention], annotated: AnnotatedArticle, collection: Collection, own: Names[str]
) -> Entity | None:
    """Give whom of the collection a name of the article means: by the full name, else by what stands beside it."""
    known = named_in_full(name, collection) or named_with_title(mentions, annotated.article.text, collection)
    key = name_key(name)
    if not known and (key in own or not collection.surnamed(key)):
        return None
    anchors = [one for each in mentions for one in find_anchors(annotated.article.text, each.span)]
    if known:
        return chosen_by_full_name(known, anchors, annotated)
    return chosen_by_surname(name, anchors, annotated, collection)


def meant_by_office(
    name: str, mentions: Sequence[Mention], annotated: AnnotatedArticle, collection: Collection, own: Names[str]
) -> dict[Span, Entity]:
    """Give who is meant where a function before a surname is none of the one who bears it in full in the article.

    `premier |Rutte|` is no `Anna Rutte, voorzitter van een bond`; where no function of hers is told she may be it.
    """
    text, key = annotated.article.text, name_key(surname_of(name))
    full = [each.span for each in mentions if name_key(each.span.of(text)) == name_key(name)]
    if key in own or key == name_key(name) or not collection.surnamed(key):
        return {}
    told = {anchor.noun for span in full for anchor in find_anchors(text, span)}
    held = told & frozenset(offices()["local"].split()).union(*walks())
    found = {}
    for span in (each.span for each in mentions if name_key(each.span.of(text)) == key):
        anchors = [one for one in find_anchors(text, span) if not any(same_office(had, one.noun) for had in held)]
        known = fitting(anchors, collection.surnamed(key), annotated.article.published.date, text) if held else ()
        if len(known) == 1 and not is_form_of_any(name, known):
            found[span] = known[0]
    return found


def link(person: Entity, name: str, mentions: Sequence[Mention], annotated: AnnotatedArticle, links: Links) -> None:
    """Link the places of a name; a surname alone only where nobody else bears it anywhere in the article."""
    text = annotated.article.text
    surname = surname_of(person.name)
    left = set()
    if others_bear(surname, [person], annotated.mentions, text):
        left = {each for each in mentions if name_key(each.span.of(text)) == name_key(surname)}
    for mention in mentions:
        if mention not in left:
            span = mention.span
            elsewhere = names_cabinet(text, span) or names_place(text, span) or names_family(text, span, surname)
            elsewhere = elsewhere or (" " not in person.name and stands_in_name(text, span))
            links.by_place[span] = None if elsewhere else person
    if not left:
        links.by_name[name] = person


def named_in_full(name: str, collection: Collection) -> list[Entity]:
    """Give those whose full name or alias it is, middle initials aside, or who go by that one name: `Rembrandt`."""
    key = name_key(name)
    known = collection.named(key) or collection.named(name_key(without_middle_initials(name)))
    return known or [one for one in collection.surnamed(key) if name_key(one.name) == key]


def named_with_title(mentions: Sequence[Mention], text: str, collection: Collection) -> list[Entity]:
    """Give those who are known by a name with the title that stands before it: `koningin |Beatrix|`."""
    for mention in mentions:
        before = TITLE_BEFORE.search(text, max(0, mention.span.start - LONGEST_TITLE), mention.span.start)
        if before and is_title(before[1]) and (known := collection.named(name_key(before[0] + mention.name))):
            return known
    return []


def chosen_by_full_name(
    known: Sequence[Entity], anchors: Sequence[Anchor], annotated: AnnotatedArticle
) -> Entity | None:
    """Give the one person of a full name, unless the text calls the bearer what that person never was.

    Where many bear the name, the text must tell what that person is besides.
    """
    article = annotated.article
    if len(known) > 1:
        known = fitting(anchors, known, article.published.date, article.text)
    if len(known) != 1 or (is_shared(known[0]) and not is_told(known[0], article.text)):
        return None
    titles = {anchor.noun for anchor in anchors if anchor.noun and not anchor.former}
    return None if any(speaks_against(title, known[0]) for title in titles) else known[0]


def is_shared(person: Entity) -> bool:
    """Say whether others are called as a person is: many bear the name, or it is one word, as a first name is."""
    return person.common or " " not in person.name


def speaks_against(title: str, person: Entity) -> bool:
    """Say whether a title is none of a person, nor of that walk of life: `trainer` for a footballer is."""
    if not contradicts(title, person.roles):
        return False
    nouns = {noun for role in person.roles for noun in parted(role.title)[0]}
    return not any(title in walk and nouns & walk for walk in walks())


@cache
def walks() -> tuple[frozenset[str], ...]:
    """Give the functions of each walk of life."""
    return tuple(frozenset(walk.split()) for walk in offices()["walks"])


def chosen_by_surname(
    name: str, anchors: Sequence[Anchor], annotated: AnnotatedArticle, collection: Collection
) -> Entity | None:
    """Give the one person of a surname whom the words beside it fit, where nobody else bears it in the article."""
    people = collection.surnamed(name_key(name))
    article = annotated.article
    found = fitting(anchors, people, article.published.date, article.text)
    if len(found) != 1 or others_bear(name, found, annotated.mentions, article.text):
        return None
    return found[0]
