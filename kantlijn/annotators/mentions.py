"""An article to the places in it that name a person, known or unknown."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from kantlijn.annotators.matching.composition import Composed, compose
from kantlijn.annotators.matching.matcher import PeopleIndex
from kantlijn.annotators.naming.full_names import FullNames
from kantlijn.annotators.naming.known_people import Known, find_known
from kantlijn.annotators.naming.name_candidates import Candidate, find_candidates
from kantlijn.annotators.naming.name_shapes import is_initials, shape_of
from kantlijn.annotators.naming.names import Place
from kantlijn.annotators.naming.roles_in_text import find_roles
from kantlijn.annotators.naming.scales import Scales
from kantlijn.annotators.naming.surroundings import opens_compound
from kantlijn.annotators.naming.unknown_people import find_persons
from kantlijn.model.annotations import Mention
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem, doubt

Named = tuple[Place, str, str | None]
"""A place that names a person, the fullest form of the name, and the id of a known person."""


def find_mentions(article: Article, people: PeopleIndex) -> tuple[list[Mention], list[Problem]]:
    """Give every mention of a person, in the order of the text; the gazetteer decides before the evidence does."""
    composed = compose(article.text)
    candidates = find_candidates(composed.text, boundaries_of(article, composed))
    scales = Scales(composed.text, candidates)
    known = find_known(people, scales)
    persons = find_persons(scales, names_of(known, candidates.values()))
    named = without_overlaps(name_all(composed.text, persons, known, people))
    roles = find_roles(composed.text, [(place, name) for place, name, _ in named])
    mentions = [
        Mention(composed.original(place.start, place.end), name, entity_id, roles.get(name))
        for place, name, entity_id in named
    ]
    return mentions, list(doubts_of(article, composed, known, people))


def boundaries_of(article: Article, composed: Composed) -> Callable[[int], bool]:
    """Give a test of whether a newline of the composed text ends a block: a name may run over a hard-wrapped line."""
    blocks = article.blocks

    def is_boundary(offset: int) -> bool:
        original = composed.original(offset, offset).start
        block = bisect_left(blocks, original, key=lambda block: block.span.start) - 1
        return block < 0 or original >= blocks[block].span.end

    return is_boundary


def names_of(known: Known, candidates: Iterable[Candidate]) -> set[str]:
    """Give the names that the gazetteer has a say in."""
    ends = {end for spans in (known.linked, known.undecided) for _, end in spans}
    return {place.name for one in candidates for place in one.places if place.end in ends} if ends else set()


def name_all(text: str, persons: Sequence[Candidate], known: Known, people: PeopleIndex) -> Iterator[Named]:
    """Give each place that names a person with the fullest form of the name and the id."""
    linked = dict(known.linked)
    starts = {end: start for start, end in linked}
    fuller: Fuller | None = None
    for person in persons:
        for place in person.places:
            if opens_compound(text, place.end):
                continue
            start = starts.get(place.end, -1)
            one = linked.pop((start, place.end), None) if start >= place.start else None
            if one:
                yield place, people.entities[one].name, one
            elif (place.start, place.end) in known.undecided:
                yield place, place.name, None
            else:
                fuller = fuller or Fuller(text, persons, known, people)
                yield place, *fuller.naming(place)
    for (start, end), one in linked.items():
        yield Place(start, end, text[start:end], None, opens=False), people.entities[one].name, one
    yield from suspects_by_initial(text, persons)


class Fuller:
    """The fullest names of one text's people with their ids, for places that the gazetteer does not know itself."""

    def __init__(self, text: str, persons: Sequence[Candidate], known: Known, people: PeopleIndex) -> None:
        """Collect the names and the ids; see FullNames."""
        self.full_names = FullNames(persons, text)
        self.ids = ids_by_name(persons, known.linked, people)
        self.entities = people.entities

    def naming(self, place: Place) -> tuple[str, str | None]:
        """Give the fullest form of the name at a place, and the id."""
        name = self.full_names.full_name(place)
        one = self.ids.get(name)
        return (self.entities[one].name if one else name), one


def without_overlaps(named: Iterable[Named]) -> list[Named]:
    """Give the mentions in the order of the text, of two on the same words the known one or else the longer."""
    kept: list[Named] = []
    for one in sorted(named, key=lambda one: (one[0].start, -one[0].end)):
        if not kept or kept[-1][0].end <= one[0].start:
            kept.append(one)
        elif one[2] and not kept[-1][2]:
            kept[-1] = one
    return kept


def ids_by_name(
    persons: Iterable[Candidate], linked: Mapping[tuple[int, int], str], people: PeopleIndex
) -> dict[str, str]:
    """Give the id that belongs to each name that is linked somewhere, and to the name of its note."""
    ids = {people.entities[one].name: one for one in linked.values()}
    ends = {end: one for (_, end), one in linked.items()}
    for person in persons:
        for place in person.places:
            if place.end in ends and " " in person.name:
                ids[person.name] = ends[place.end]
    return ids


def suspects_by_initial(text: str, persons: Sequence[Candidate]) -> Iterator[Named]:
    """Give later mentions of `Jan K.` as `K.` alone."""
    by_initial = {
        initial: person.name
        for person in persons
        if " " in person.name and is_initials(initial := shape_of(person.name).last)
    }
    if not by_initial:
        return
    taken = {place.end for person in persons for place in person.places}
    alone = re.compile(r"(?<![\w.-])(?:" + "|".join(map(re.escape, by_initial)) + r")(?=\W|$)(?! ?[A-Z]\.)")
    for found in alone.finditer(text):
        if found.end() not in taken:
            place = Place(found.start(), found.end(), found.group(), None, opens=False)
            yield place, by_initial[found.group()], None


def doubts_of(article: Article, composed: Composed, known: Known, people: PeopleIndex) -> Iterator[Problem]:
    """Report once for each name that the text does not say which person is meant."""
    told: set[str] = set()
    for (start, end), ids in known.undecided.items():
        written = composed.text[start:end]
        if written not in told:
            told.add(written)
            yield doubt(
                article.file,
                article.line_of(composed.original(start, end).start),
                "‘%(written)s’ may be %(known)s or someone else",
                "name the person meant in the marks file, or write the name in full",
                written=written,
                known=list_names(people, ids),
            )


def list_names(people: PeopleIndex, ids: Iterable[str]) -> str:
    """Give the names of the people with these ids: `Anna Bos, Piet Bos`."""
    return ", ".join(people.entities[one].name for one in ids)
