"""What holds for every entry of the shipped collection; a new file needs no new test."""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

import pytest

from kantlijn.annotators.lexicon.countries import knows
from kantlijn.annotators.lexicon.nouns import listed
from kantlijn.annotators.lexicon.sports import words_by_sport
from kantlijn.annotators.lexicon.verbs import readings_of
from kantlijn.annotators.lexicon.word_lists import common_words
from kantlijn.annotators.matching.matcher import term_forms
from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Entity, GlossaryTerm, Role
from kantlijn.readers.slugs import slug_of
from kantlijn.reference.files import FOLDER, KINDS, Theme, read_people, read_terms, read_themes

EXCLUSIVE = re.compile(
    r"(?:minister-president|premier|burgemeester|commissaris van de|koning|koningin|president|bondskanselier"
    r"|secretaris-generaal|paus|gouverneur) ?.*|voorzitter van de (?:Tweede|Eerste) Kamer"
)
DUTCH_MINISTER = re.compile(r"minister van (?!Staat).*")
"""Functions that one person holds at a time; a handing over may take months where only these are known."""
ENDED = PartialDate(9999)
LONGEST_NOTE = 400


@pytest.fixture(scope="module")
def themes() -> list[Theme]:
    return [theme for kind in KINDS for theme in read_themes(FOLDER, kind)]


@pytest.fixture(scope="module")
def people() -> list[Entity]:
    return list(read_people())


@pytest.fixture(scope="module")
def terms() -> list[GlossaryTerm]:
    return list(read_terms())


def twice(words: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """What more than one id claims."""
    claims: dict[str, set[str]] = defaultdict(set)
    for word, claimant in words:
        claims[word].add(claimant)
    return {word: ids for word, ids in claims.items() if len(ids) > 1}


def test_every_entry_names_its_sources_and_every_file_its_stand(themes: list[Theme]):
    nameless = [
        entry["id"] for theme in themes for entry in theme.entries if not str(entry.get("source") or "").strip()
    ]
    standless = [theme.name for theme in themes if theme.stand is None]
    assert (nameless, standless) == ([], [])


def test_ids_are_unique_and_can_be_file_names(themes: list[Theme]):
    ids = [(entry["id"], f"{theme.name}:{place}") for theme in themes for place, entry in enumerate(theme.entries)]
    assert twice(ids) == {}
    assert [one for one, _ in ids if slug_of(one) != one] == []


def test_entries_stand_in_the_order_of_their_ids(themes: list[Theme]):
    assert [
        theme.name
        for theme in themes
        if [one["id"] for one in theme.entries] != sorted(one["id"] for one in theme.entries)
    ] == []


def test_no_two_people_claim_one_full_name(people: list[Entity]):
    # An alias of one word is looked up as a surname, which several may bear: `Li` of Li Qiang and of Li Keqiang.
    names = ((name, one.id) for one in people for name in (one.name, *one.aliases) if " " in name or name == one.name)
    assert twice((name.casefold(), one) for name, one in names) == {}


def test_no_two_terms_claim_one_form_without_the_guard(terms: list[GlossaryTerm]):
    guarded = {term.id for term in terms if term.common}
    forms = ((form, term) for term in terms for form in (term.term, *term.aliases, *term.forms))
    claims = twice(
        (f"{form} {term.sport}", term.id) for form, term in forms
    )  # the sport tells a team and its sponsor apart
    assert {form: ids for form, ids in claims.items() if not ids <= guarded} == {}


def test_no_term_keeps_the_form_of_another_from_being_marked(terms: list[GlossaryTerm]):
    # The longest form wins as it is; `Jumbo-Visma` as words in which `Jumbo` means nothing would mean nothing itself.
    claims = {form.casefold(): term.id for term in terms for form in (term.term, *term.aliases, *term.forms)}
    assert [
        (term.id, words) for term in terms for words in term.not_in if claims.get(words.casefold(), term.id) != term.id
    ] == []


def test_forms_that_are_ordinary_words_too_are_guarded(terms: list[GlossaryTerm]):
    ordinary = common_words() | listed().keys()
    names = [(form, term) for term in terms for form in (term.term, *term.aliases) if form[:1].isupper()]
    assert [(form, term.id) for form, term in names if form.lower() in ordinary and not term.common] == []


def test_everybody_has_a_function_or_a_note_and_every_term_a_note(people: list[Entity], terms: list[GlossaryTerm]):
    assert [one.id for one in people if not one.roles and not one.note.bodies.get("nl")] == []
    assert [term.id for term in terms if not term.note.bodies.get("nl")] == []


def test_notes_are_short_plain_text(people: list[Entity], terms: list[GlossaryTerm]):
    bodies = [(one.id, body) for one in (*people, *terms) for body in one.note.bodies.values()]
    assert [name for name, body in bodies if len(body) > LONGEST_NOTE or "](" in body or "<" in body] == []


def test_links_are_addresses_and_items(people: list[Entity], terms: list[GlossaryTerm]):
    links = [(one.id, key, link) for one in (*people, *terms) for key, link in one.links.items()]
    address, item = re.compile(r"https?://[^\s/]+\S*"), re.compile(r"Q[1-9]\d*")
    assert [
        (one, link) for one, key, link in links if not (item if key == "wikidata" else address).fullmatch(link)
    ] == []


def test_functions_end_after_they_begin_and_lie_in_a_lifetime(people: list[Entity]):
    assert [(one.id, role.title) for one in people for role in one.roles if not fits_in(role, one)] == []


def fits_in(role: Role, person: Entity) -> bool:
    begin, end = role.start, role.until
    if begin and end and begin.earliest > end.latest:
        return False
    if begin and person.born and begin.earliest <= person.born.latest:
        return False
    last = end or begin
    return not (last and person.died and last.earliest > person.died.latest)


def test_nobody_dead_is_in_office(people: list[Entity]):
    assert [
        (one.id, role.title) for one in people if one.died for role in one.roles if role.start and not role.until
    ] == []


def test_nothing_is_dated_after_the_stand_of_its_file(people: list[Entity]):
    late = [
        (one.id, role.title)
        for one in people
        for role in one.roles
        if one.stand and role.start and role.start.earliest > one.stand.latest
    ]
    assert late == []


def test_one_person_at_a_time_holds_an_exclusive_office(people: list[Entity]):
    held: dict[tuple[str, str], list[tuple[Entity, Role]]] = defaultdict(list)
    for person in people:
        for role in person.roles:
            if role.start and is_exclusive(role, person.country):
                held[person.country, role.title].append((person, role))
    overlapping = [
        (title, one.id, other.id)
        for (_, title), holders in held.items()
        for (one, role), (other, later) in combinations(holders, 2)
        if one.id != other.id and overlap(role, later)
    ]
    assert overlapping == []


def is_exclusive(role: Role, country: str) -> bool:
    """Belgium has a minister of education in each of its communities."""
    return bool(EXCLUSIVE.fullmatch(role.title) or (country == "nl" and DUTCH_MINISTER.fullmatch(role.title)))


def overlap(one: Role, other: Role) -> bool:
    """Whether two terms certainly share more than the day of handing over."""
    first, second = sorted((one, other), key=lambda role: role.start or ENDED)
    assert second.start
    return second.start.latest < (first.until or ENDED).earliest


def test_everything_lies_in_the_two_folders():
    strays = [path.name for path in Path(FOLDER).rglob("*") if path.is_file() and path.parent.name not in KINDS]
    assert strays == []


def test_words_of_every_country_are_known(people: list[Entity], terms: list[GlossaryTerm]):
    assert {one.country for one in (*people, *terms) if one.country and not knows(one.country)} <= {"eu", "int"}


def test_every_country_is_a_code(themes: list[Theme]):
    """`country: no` is false in YAML; Norway stands in quotation marks."""
    entries = [entry for theme in themes for entry in theme.entries]
    assert [one["id"] for one in entries if not isinstance(one.get("country", ""), str)] == []


def test_every_sport_is_known(terms: list[GlossaryTerm]):
    assert {one.sport for one in terms if one.sport} <= words_by_sport().keys()


def test_unsure_forms_are_forms_of_their_term(terms: list[GlossaryTerm]):
    strays = [(one.id, form) for one in terms for form in one.unsure if form not in term_forms(one)]
    assert strays == []


def test_no_form_that_rules_make_is_another_word(terms: list[GlossaryTerm]):
    for one in terms:
        made = {*term_forms(one)} - {one.term, *one.aliases, *one.forms, *one.not_in}
        verbs = {form for form in made if any(reading.kind != "first" for reading in readings_of(form))}
        assert not verbs | (made & common_words()), one.id
