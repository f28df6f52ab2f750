"""A full name to the sex that its first name shows, as Dutch uses it."""

from functools import lru_cache

from kantlijn.annotators.lexicon.nouns import Sex
from kantlijn.annotators.naming.first_names import gender_of_first_name

DUTCH_MEN = frozenset(
    (
        "Ahmed", "Ali", "Arie", "Claude", "Dany", "Denis", "Dylan", "Flor", "Glenn", "Hassan", "Henri",
        "Ibrahim", "Jan", "Jayden", "Jean", "Jesse", "Karel", "Kris", "Luca", "Luka", "Michel", "Milan",
        "Mohamed", "Mohammed", "Pascal", "Tristan", "Tyler", "Christian", "Jos", "Joop", "Sjoerd", "Wim",
        "Gerrit",
    )
)  # fmt: skip
DUTCH_WOMEN = frozenset(
    (
        "Ashley", "Birgit", "Britt", "Carmen", "Christina", "Dana", "Diane", "Elly", "Elza", "Emma", "Evelyn",
        "Florence", "Germaine", "Ida", "Inge", "Isa", "Ivy", "Jade", "Janne", "Joy", "Justine", "Kelly",
        "Kiara", "Kim", "Kimberly", "Lea", "Lena", "Lindsay", "Linn", "Lynn", "Marjan", "Merle", "Noor",
        "Olga", "Sharon", "Simone", "Stephanie", "Tine", "Vera", "Anne", "Marianne", "Willeke",
    )
)  # fmt: skip
"""First names that lists of all countries give to both sexes, and Dutch to one."""
PARTICLES = frozenset(
    (
        "Van", "De", "Den", "Der", "Ten", "Ter", "Te", "El", "Al", "Ben", "Le", "La", "Di", "Da", "Von",
    )
)  # fmt: skip


@lru_cache(maxsize=1 << 12)
def sex_of_name(full: str) -> Sex:
    """Give the sex that a name shows: `Jan` is a man's name here, elsewhere a woman's too; u where it shows none."""
    name = full.partition(" ")[0]
    if name in PARTICLES:
        return "u"
    if name in DUTCH_MEN:
        return "m"
    return "f" if name in DUTCH_WOMEN else gender_of_first_name(name) or "u"


def agrees(one: Sex, other: Sex) -> bool:
    """Say whether two can be the same person's sex; u fits all."""
    return one == other or "u" in (one, other)
