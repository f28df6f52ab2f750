"""A first name to what the lists know of it: gender, and whether it is common in Dutch."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

LISTS = Path(__file__).parent / "lists"


@dataclass(frozen=True, slots=True)
class FirstName:
    """What is known of a first name; gender None where both bear it."""

    gender: Literal["m", "f"] | None
    dutch: bool


def read_list(file: str) -> list[str]:
    """Give the lines of a list without its notice."""
    lines = (LISTS / file).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@cache
def first_names() -> dict[str, FirstName]:
    """Give all listed first names."""
    listed: dict[str, FirstName] = {}
    for line in read_list("first_names.txt"):
        name, gender, *near = line.split()
        listed[name] = FirstName({"m": "m", "f": "f"}.get(gender), bool(near))  # type: ignore[arg-type]
    return listed


def gender_of_first_name(name: str) -> Literal["m", "f"] | None:
    """Give the gender of a first name, the first part of a double one deciding: `f` for `Anne-Marie`."""
    known = first_names().get(name) or first_names().get(name.split("-", maxsplit=1)[0])
    return known.gender if known else None
