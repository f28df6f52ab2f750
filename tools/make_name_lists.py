"""Faker's providers to kantlijn/annotators/lexicon/names: first names with gender, surnames, places.

Needs `pip install faker` (MIT, its notice is written into each list). Run from the root of the repository:
python tools/make_name_lists.py
"""

import importlib
import pkgutil
import re
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import faker.providers.person as person_providers
from faker.providers.address import nl_BE, nl_NL

LISTS = Path("kantlijn/annotators/lexicon/names")
NEAR = ("nl_NL", "nl_BE")
NAME = re.compile(r"(?:[a-z']+ )*[A-ZÀ-ÖØ-ÞĀ-Ž][a-zà-öø-ÿā-ž]+(?:[-'’ ](?:[a-z']+ )*[A-ZÀ-ÖØ-ÞĀ-Ž]?[a-zà-öø-ÿā-ž]+)*")
NOTICE = """\
# {what}
# From the name providers of Faker (https://github.com/joke2k/faker), made by tools/make_name_lists.py.
# Copyright (c) 2012 Daniele Faraglia. Permission is hereby granted, free of charge, to any person obtaining a copy
# of this software and associated documentation files (the "Software"), to deal in the Software without restriction,
# including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
# copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following
# conditions: The above copyright notice and this permission notice shall be included in all copies or substantial
# portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED,
# INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
# NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
# LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
# SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


def providers() -> Iterable[tuple[str, ModuleType]]:
    """Give each locale of Faker with the module of its names."""
    for found in pkgutil.iter_modules(person_providers.__path__):
        yield found.name, importlib.import_module(f"faker.providers.person.{found.name}")


def names_in(module: ModuleType, attributes: Iterable[str]) -> set[str]:
    """Give the names in Latin script of those attributes of a locale's provider."""
    listed: list[str] = []
    for attribute in attributes:
        listed += [name for name in getattr(module.Provider, attribute, ()) or () if isinstance(name, str)]
    return {name for name in listed if NAME.fullmatch(name) and len(name) > 1 and name not in ("John Doe", "Doe")}


def write_list(file: str, what: str, entries: Iterable[str]) -> None:
    """Write the entries, one a line, under the notice."""
    text = NOTICE.format(what=what) + "".join(f"{entry}\n" for entry in entries)
    (LISTS / file).write_text(text, encoding="utf-8")


def mark_near(names: Iterable[str], near: set[str]) -> Iterable[str]:
    """Give each name of one word, or with particles alone before it, followed by `nl` where it is common in Dutch."""
    for name in names:
        yield f"{name} nl" if name in near else name


def main() -> None:
    """Write the three lists."""
    gender: dict[str, set[str]] = {}
    surnames: set[str] = set()
    near_first: set[str] = set()
    near_last: set[str] = set()
    for locale, module in providers():
        women = names_in(module, ("first_names_female", "first_romanized_names_female", "first_names_female_est"))
        men = names_in(module, ("first_names_male", "first_romanized_names_male", "first_names_male_est"))
        either = names_in(module, ("first_names_unisex", "first_names_nonbinary", "first_romanized_names"))
        last = names_in(module, ("last_names", "last_names_male", "last_names_female", "unisex_last_names"))
        last |= names_in(module, ("male_last_names", "last_names_unisex", "last_romanized_names"))
        for name in women | men | either:
            gender.setdefault(name, set()).update(["f"] * (name in women) + ["m"] * (name in men))
        surnames |= last
        if locale in NEAR:
            near_first |= women | men
            near_last |= last
    lines = [
        f"{name} {'u' if len(genders) != 1 else min(genders)}{' nl' if name in near_first else ''}"
        for name, genders in sorted(gender.items())
        if " " not in name
    ]
    write_list("first_names.txt", "First names: m, f or u (either); nl where common in Dutch.", lines)
    write_list("surnames.txt", "Surnames; nl where common in Dutch.", sorted(mark_near(surnames, near_last)))
    towns = {town for module in (nl_NL, nl_BE) for town in module.Provider.cities}
    write_list("towns.txt", "Towns and villages of the Low Countries.", sorted(towns))


main()
