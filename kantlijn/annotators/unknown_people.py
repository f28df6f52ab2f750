"""Chains of capitalised words to the people among them whom no note knows, each with the fullest form of the name."""

from dataclasses import dataclass

from kantlijn.annotators.first_names import first_names
from kantlijn.annotators.names import Chain, find_chains


@dataclass(frozen=True, slots=True)
class Named:
    """A place in the composed text that names a person."""

    start: int
    end: int
    name: str


def find_unknown_people(text: str) -> list[Named]:
    """Give all places that name a person: by title or first name, and by a surname met with either."""
    chains = find_chains(text)
    full: dict[str, str] = {}
    for chain in chains:
        name = text[chain.start : chain.end]
        if len(chain.pieces) > 1 and is_person(chain):
            full.setdefault(surname(chain), name)
            full[name] = name
    for chain in chains:
        name = text[chain.start : chain.end]
        if chain.title and name not in full:
            full[name] = name
    people = []
    for chain in chains:
        name = text[chain.start : chain.end]
        known = full.get(name) or (full.get(name[0].lower() + name[1:]) if len(chain.pieces) > 1 else None)
        if not known and name.endswith("s"):
            known = full.get(name[:-1])
        if known:
            people.append(Named(chain.start, chain.end, known))
    return people


def is_person(chain: Chain) -> bool:
    """Say whether a chain of several words looks like first name and surname, or bears a title."""
    return (
        bool(chain.title) or chain.pieces[0].text.split("-")[0] in first_names() or chain.pieces[0].text.endswith(".")
    )


def surname(chain: Chain) -> str:
    """Give the name without first names and initials: `van der Linden`."""
    words = [piece.text for piece in chain.pieces]
    lower = next((place for place, piece in enumerate(chain.pieces) if place and piece.is_particle), len(words) - 1)
    return " ".join(words[lower:])
