"""Notes that claim the same words to the problem that this is."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.model.reference import Entity, GlossaryTerm

Lines = Mapping[str, Mapping[str, int]]
"""By file, on which line each key stands."""
NO_LINES: Lines = {}


class Claim(NamedTuple):
    """Words that a note claims as its own."""

    words: str
    file: str
    key: str
    """Where the note says so: name or term, aliases, forms."""

    @property
    def is_name(self) -> bool:
        """A person's full name or a term itself, not a further way to write it."""
        return self.key in ("name", "term")


def find_claims_on_names(people: Iterable[Entity], lines: Lines = NO_LINES) -> list[Problem]:
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
            problems.append(claimed_twice(claim, earlier, line_of(claim, lines)))
        else:
            problems.append(shared_alias(claim, earlier, line_of(claim, lines)))
    return problems


def claims_on_names(people: Iterable[Entity]) -> Iterator[Claim]:
    """Give all names, then all aliases but bare surnames."""
    people = list(people)
    yield from (Claim(person.name, person.file, "name") for person in people)
    for person in people:
        implied = person.name.casefold().partition(" ")[2]
        aliases = dict.fromkeys(alias for alias in person.aliases if not implied.endswith(alias.casefold()))
        yield from (Claim(alias, person.file, "aliases") for alias in aliases)


def find_claims_on_terms(terms: Iterable[GlossaryTerm], lines: Lines = NO_LINES) -> list[Problem]:
    """Give a fault for each word that two terms claim, whatever its case."""
    problems = []
    first: dict[str, Claim] = {}
    for term in terms:
        for claim in claims_of(term):
            earlier = first.setdefault(claim.words.casefold(), claim)
            if earlier.file != claim.file:
                problems.append(claimed_twice(claim, earlier, line_of(claim, lines)))
    return problems


def claims_of(term: GlossaryTerm) -> Iterator[Claim]:
    """Give a term and all further words for it."""
    yield Claim(term.term, term.file, "term")
    yield from (Claim(alias, term.file, "aliases") for alias in term.aliases)
    yield from (Claim(form, term.file, "forms") for form in term.forms)


def line_of(claim: Claim, lines: Lines) -> int:
    """Give the line of the key that claims the words; 0 where it is not known."""
    return lines.get(claim.file, {}).get(claim.key, 0)


def claimed_twice(claim: Claim, earlier: Claim, line: int) -> Problem:
    """Make the fault of words that can only belong to one note."""
    return fault(
        claim.file,
        line,
        "‘%(words)s’ is claimed by %(other)s too",
        "keep it in one of the two",
        words=claim.words,
        other=earlier.file,
    )


def shared_alias(claim: Claim, earlier: Claim, line: int) -> Problem:
    """Make the doubt of an alias that two people bear."""
    return doubt(
        claim.file,
        line,
        "‘%(words)s’ may also mean the person of %(other)s",
        "keep it in one of the two",
        words=claim.words,
        other=earlier.file,
    )
