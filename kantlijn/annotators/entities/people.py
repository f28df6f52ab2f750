"""The names of an article to its people, each with the functions and the sex that text and gazetteer tell."""

from bisect import bisect_right

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.functions import read_functions
from kantlijn.annotators.entities.own_pronouns import sexes_shown
from kantlijn.annotators.entities.referents import Entities
from kantlijn.annotators.entities.sex import sex_of_name
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import Sex, sex_of
from kantlijn.model.reference import Gazetteer
from kantlijn.model.roles import standing_of

UNSURE = ("se", "meester")
"""Endings of what is an adjective as well, or only looks like a woman's: `Brusselse`."""


def gather_people(found: Entities, gazetteer: Gazetteer) -> None:
    """Make an entity of each named person, with the functions that text and gazetteer tell."""
    parsed = found.parsed
    for mention in parsed.mentions:
        person = found.people.get(mention.name)
        if person is None:
            person = Entity(mention.name, "person", mention.entity_id, sex_of_name(mention.name))
            found.people[mention.name] = person
            _add_known_roles(found, person, gazetteer)
        read_functions(parsed.text, mention, person.functions)
        stretch = bisect_right(parsed.stretches, mention.span.start, key=lambda span: span.start) - 1
        if stretch >= 0 and mention.span.start < parsed.stretches[stretch].end:
            person.quoted.append(mention.span.start)
    shown = sexes_shown(found)
    for person in found.people.values():
        person.sex = _sex_shown(person)
        if person.sex == "u" or " " not in person.name:
            person.sex = shown.get(person.name, person.sex)


def _sex_shown(person: Entity) -> Sex:
    """Give the sex that name and functions show: `gastvrouw Hennie` is a woman; `premier` and `zoon` tell less."""
    shown = {
        sex_of(title)
        for title in person.functions.titles
        if not title.endswith(UNSURE) and title not in words_of("kin")
    }
    shown.discard("u")
    if len(shown) != 1 or (person.sex != "u" and shown != {"f"}):
        return person.sex
    return shown.pop()


def _add_known_roles(found: Entities, person: Entity, gazetteer: Gazetteer) -> None:
    """Add the functions that the gazetteer says somebody held on the day of the article."""
    entity = gazetteer.entities.get(person.entity_id) if person.entity_id else None
    day = found.parsed.article.published.date
    for role in entity.roles if entity else ():
        if standing_of(role, day).tense in ("held", "undecided"):
            noun = role.title.split(" ")[0].lower()
            party = role.party.lower() if role.party else ""
            person.functions.titles.update([noun, f"{party}-{noun}", f"{party}'er"] if party else [noun])
