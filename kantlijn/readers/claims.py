"""Notes that claim the same words to the problem that this is."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.model.reference import Entity, GlossaryTerm


class Claim(NamedTuple):
    """Words that a note claims as its own."""

    words: str
    file: str
    is_name: bool
    """A person's full name or a term itself, not a further way to write it."""


def find_claims_on_names(people: Iterable[Entity]) -> list[Problem]:
    """Give a fault for each full name that two notes bear, a doubt for each alias that another note bears too.

    Bare surnames may be shared: `De Wit` is implied by `Anna de Wit` and by `Bram de Wit`.
    """
    problems = []
    first: dict[str, Claim] = {}
    for claim in claims_on_names(people):
        earlier = first.setdefault(claim.words.casefold(), claim)
        if earlier.file == claim.file:
            continue
        if earlier.is_name and claim.is_name:
            problems.append(claimed_twice(claim, earlier))
        else:
            problems.append(shared_alias(claim, earlier))
    return problems


def claims_on_names(people: Iterable[Entity]) -> Iterator[Claim]:
    """Give all names, then all aliases but bare surnames."""
    people = list(people)
    yield from (Claim(person.name, person.file, is_name=True) for person in people)
    for person in people:
        implied = person.name.casefold().partition(" ")[2]
        aliases = dict.fromkeys(alias for alias in person.aliases if not implied.endswith(alias.casefold()))
        yield from (Claim(alias, person.file, is_name=False) for alias in aliases)


def find_claims_on_terms(terms: Iterable[GlossaryTerm]) -> list[Problem]:
    """Give a fault for each word that two terms claim, whatever its case."""
    problems = []
    first: dict[str, Claim] = {}
    for term in terms:
        for words in (term.term, *term.aliases, *term.forms):
            claim = Claim(words, term.file, is_name=words == term.term)
            earlier = first.setdefault(words.casefold(), claim)
            if earlier.file != claim.file:
                problems.append(claimed_twice(claim, earlier))
    return problems


def claimed_twice(claim: Claim, earlier: Claim) -> Problem:
    """Make the fault of words that can only belong to one note."""
    return fault(
        claim.file,
        0,
        "‘%(words)s’ is claimed by %(other)s too",
        "keep it in one of the two",
        words=claim.words,
        other=earlier.file,
    )


def shared_alias(claim: Claim, earlier: Claim) -> Problem:
    """Make the doubt of an alias that two people bear."""
    return doubt(
        claim.file,
        0,
        "‘%(words)s’ may also mean the person of %(other)s",
        "keep it in one of the two",
        words=claim.words,
        other=earlier.file,
    )
