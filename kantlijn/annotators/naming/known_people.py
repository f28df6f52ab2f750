"""A text to the places in it that name people of the gazetteer, and to the doubts about who is meant."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct, field

from kantlijn.annotators.lexicon.word_lists import common_words, towns
from kantlijn.annotators.matching.automaton import fold, longest_first
from kantlijn.annotators.matching.matcher import PeopleIndex, PersonForm
from kantlijn.annotators.naming.full_names import parts_naming
from kantlijn.annotators.naming.name_candidates import Candidate, by_start
from kantlijn.annotators.naming.name_cuts import known_otherwise
from kantlijn.annotators.naming.name_shapes import is_initials, shape_of, surname_of
from kantlijn.annotators.naming.names import Place
from kantlijn.annotators.naming.offices import contradicts
from kantlijn.annotators.naming.scales import Scales, title_before
from kantlijn.annotators.naming.titles import is_title
from kantlijn.annotators.naming.unknown_people import BACKING
from kantlijn.model.reference import Entity


class Known(Struct):
    """What the gazetteer says of a text: who is named where, and which places it leaves undecided."""

    linked: dict[tuple[int, int], str] = field(default_factory=dict)
    """Start and end of a mention to the person's id."""
    undecided: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)
    """Start and end of a name that people of these ids bear, though the text does not decide for one."""


class Sighting(NamedTuple):
    """A form of the gazetteer at one place, with the name of the text that it is, or is part of."""

    start: int
    end: int
    form: PersonForm
    place: Place | None


def find_known(people: PeopleIndex, scales: Scales) -> Known:
    """Link full names, aliases and initials; a bare surname only where one person can be meant in this text."""
    known = Known()
    text, candidates = scales.text, scales.candidates
    sightings = find_sightings(text, people, candidates) if people.entities else []
    if not sightings:
        return known
    in_full = {ids[0] for sighting in sightings if not sighting.form.is_surname and len(ids := sighting.form.ids) == 1}
    sightings = [one for one in sightings if is_plausible(one, scales, in_full)]
    against = speaking_against(sightings, people, candidates)
    chosen: dict[tuple[str, str | None], Entity | None] = {}
    for start, end, form, place in sightings:
        title = place.title if place else None
        if (form.written, title) not in chosen:
            chosen[form.written, title] = chosen_among(form, title, people, in_full, against)
        entity = chosen[form.written, title]
        if entity:
            known.linked[start, end] = entity.id
        else:
            known.undecided[start, end] = form.ids
    return known


def find_sightings(text: str, people: PeopleIndex, candidates: Mapping[str, Candidate]) -> list[Sighting]:
    """Give the forms of the gazetteer that stand in the text as names: with capitals, and not inside another name."""
    matches = people.matcher.find(fold(text))
    if not matches:
        return []
    places = sorted([place for candidate in candidates.values() for place in candidate.places], key=by_start)
    following = iter(places)
    place = next(following, None)
    sightings = []
    for start, end, form in longest_first(matches):
        while place and place.end <= start:
            place = next(following, None)
        sighting = Sighting(start, end, form, place if place and place.start < end else None)
        as_written = text.startswith(form.written, start)
        if (as_written or has_its_capitals(text[start:end], form.written)) and not is_inside_other(
            text, sighting, people
        ):
            sightings.append(sighting)
    for name in {sighting.place.name for sighting in sightings if sighting.place}:
        note_titles(text, candidates[name])
    return sightings


def note_titles(text: str, candidate: Candidate) -> None:
    """Note the titles in lower case before a name: `wethouder`."""
    for place in candidate.places:
        place.title = place.title or title_before(text, place.start)


def is_plausible(sighting: Sighting, scales: Scales, in_full: set[str]) -> bool:
    """Say whether a bare surname is used as one: not in `de raad van Delft`, not `Breda` where that is the town.

    Nor is it where it says what the next one does: `Dijkgraaf Tom Berkwijk`.
    """
    place = sighting.place
    if not sighting.form.is_surname or (place and place.start < sighting.start):
        return True
    if scales.text[sighting.start].islower() or is_title_of_next(sighting, scales):
        return False
    if not place or place.title or not is_ordinary(place.name):
        return True
    strength = scales.strength_of(scales.candidates[place.name])
    return strength > (-BACKING if in_full.intersection(sighting.form.ids) else -BACKING / 2)


def is_title_of_next(sighting: Sighting, scales: Scales) -> bool:
    """Say whether a surname is a title as well, and a name follows: `Dijkgraaf Tom Berkwijk`."""
    if not is_title(scales.text[sighting.start : sighting.end]):
        return False
    places = (place for candidate in scales.candidates.values() for place in candidate.places)
    return any(place.start == sighting.end + 1 for place in places)


def is_ordinary(name: str) -> bool:
    """Say whether a name is a place, a company or a common word as well."""
    return known_otherwise(name) or name in towns() or name.lower() in common_words()


def has_its_capitals(written: str, form: str) -> bool:
    """Say whether the words that have a capital in the note have one here: `Trump`, `TRUMP`, not `trump`."""
    pairs = zip(written.split(), form.split(), strict=False)
    return all(word[0].isupper() or not known[0].isupper() or word.lower() in SMALL for word, known in pairs)


SMALL = frozenset(("van", "de", "der", "den", "het", "ter", "ten", "te", "'t", "’t", "von", "la", "le", "el", "al"))
"""Particles, which have a capital only where no first name stands before them."""


def is_inside_other(text: str, sighting: Sighting, people: PeopleIndex) -> bool:
    """Say whether a form stands inside the name of something or somebody else: `Trump Tower`, `Mary Trump`."""
    start, end, place = sighting.start, sighting.end, sighting.place
    if text[end : end + 1] == "-" or text[start - 1 : start] == "-":
        return True
    if not place or (place.start >= start and place.end <= end):
        return False
    if place.end > end:
        return True
    if not sighting.form.is_surname:
        return False
    return not any(is_form_of(place.name, people.entities[one].name) for one in sighting.form.ids)


@lru_cache(16384)
def is_form_of(name: str, full: str) -> bool:
    """Say whether a name may be a form of a full one: `Donald J. Trump` and `D. Trump` of `Donald Trump`."""
    if name == full or name in parts_naming(full):
        return True
    if surname_of(name).lower() != surname_of(full).lower():
        return False
    first, known = shape_of(name).first, shape_of(full).first
    return first == known or (is_initials(first) and first[0] == known[0])


def speaking_against(
    sightings: Iterable[Sighting], people: PeopleIndex, candidates: Mapping[str, Candidate]
) -> set[str]:
    """Give the ids of people whose surname somebody else bears in this text: by another function or first name."""
    titled = {(one.place.title, known) for one in sightings if one.place and one.place.title for known in one.form.ids}
    against = {known for title, known in titled if contradicts(title, people.entities[known].roles)}
    full_names: dict[str, list[Entity]] = {}
    for one in {one for sighting in sightings for one in sighting.form.ids}:
        full_names.setdefault(folded_surname(people.entities[one].name), []).append(people.entities[one])
    for name in candidates:
        bearers = full_names.get(folded_surname(name)) if " " in name else None
        if bearers and surname_of(name) != name and not known_otherwise(shape_of(name).first):
            against.update(entity.id for entity in bearers if not is_form_of(name, entity.name))
    return against


@lru_cache(16384)
def folded_surname(name: str) -> str:
    """Give a surname as the gazetteer's forms are compared: `van den bos`."""
    return fold(surname_of(name))


def chosen_among(
    form: PersonForm, title: str | None, people: PeopleIndex, in_full: set[str], against: set[str]
) -> Entity | None:
    """Give the one person who can be meant by a form behind a title, None where the text does not decide."""
    possible = [people.entities[one] for one in form.ids]
    fitting = [entity for entity in possible if not contradicts(title, entity.roles)]
    if not form.is_surname:
        return fitting[0] if len(fitting) == 1 else None
    if len(fitting) > 1:
        fitting = [entity for entity in fitting if entity.id in in_full] or fitting
    if len(fitting) > 1 and title:
        fitting = [entity for entity in fitting if speaks_for(title, entity)] or fitting
    if len(fitting) != 1:
        return None
    entity = fitting[0]
    if entity.id in against and not (title and speaks_for(title, entity)):
        return None
    return entity


def speaks_for(title: str, entity: Entity) -> bool:
    """Say whether a title names one of a person's functions: `minister Bos`."""
    function = title.lower().rpartition("-")[2]
    return any(function in role.title.lower().split() for role in entity.roles)
