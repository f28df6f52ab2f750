"""Invented Dutch articles, people and terms, the same for the same numbers; article n is the same in any archive."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from random import Random

FIRST = [
    "Els", "Bram", "Carla", "Daan", "Eva", "Floris", "Greet", "Hassan", "Ilse", "Jeroen", "Karin", "Lars", "Maaike",
    "Niels", "Olga", "Piet", "Sanne", "Tom", "Vera", "Youssef",
]  # fmt: skip
BEFORE = ["", "", "", "van ", "de ", "van der "]
FRONT = [
    "Berk", "Bos", "Brug", "Dijk", "Duin", "Els", "Gors", "Haag", "Hout", "Kolk", "Lis", "Meer", "Olm", "Riet",
    "Sluis", "Veen", "Vlier", "Water", "Wilg", "Zand",
]  # fmt: skip
BACK = [
    "beek", "berg", "borg", "dal", "hof", "horst", "huis", "kamp", "laar", "man", "mond", "oord", "stra", "veld",
    "wijk", "zicht",
]  # fmt: skip
OFFICES = ["wethouder", "burgemeester", "dijkgraaf", "raadslid", "directeur", "onderzoeker", "voorzitter", "boswachter"]
PLACES = ["Rietmonde", "Zaltveen", "Ooiberg", "Lissum", "Kolkwijk", "Elsmeer", "Duinhorst", "Veenoord"]
BODIES = ["het waterschap", "de gemeenteraad", "de provincie", "het college", "de vereniging", "de rekenkamer"]
FIELDS = [
    "water", "dijk", "brug", "riet", "sluis", "natuur", "woning", "haven", "afval", "energie", "wandel", "vis",
    "oever", "gras", "markt", "school",
]  # fmt: skip
HEADS = ["toets", "fonds", "norm", "raad", "plan", "kaart", "wet", "zone", "visie", "akkoord", "regeling", "peil"]
THINGS = ["de brug", "het plan", "de dijk", "de begroting", "het onderzoek", "de sluis", "het besluit", "de kade"]
DONE = ["uitgesteld", "onderzocht", "goedgekeurd", "aangepast", "besproken", "hersteld"]
DOING = ["uitstellen", "onderzoeken", "goedkeuren", "aanpassen", "bespreken", "herstellen"]
WHEN = ["vorige week", "maandag", "in het voorjaar", "na de zomer", "dit jaar", "gisteren"]
MARKS = [("‘", "’"), ("“", "”"), ('"', '"'), ("„", "”")]
TOLD = (
    "{thing} in {place} wordt {when} {done}. ",
    "Volgens {body} kost dat {number} miljoen euro. ",
    "Tegen de {term} is in {place} veel verzet. ",
    "Eerder werd {thing} al {done}, tot verdriet van {person}. ",
    "{body} wil {thing} {when} {doing}. ",
    "Een meerderheid van de {number}0 bewoners is voor een {term}. ",
    "Ook in {place} moest {thing} worden {done}. ",
    "Daarmee komt de {term} opnieuw op tafel. ",
)
SAID = (
    "{open}We moeten {thing} nu echt {doing}{close}, zegt {person}. ",
    "{open}Niemand zit op een {term} te wachten{close}, aldus {person}. ",
    "{person} noemt {thing} {open}een gemiste kans{close}. ",
    "{open}Het is te vroeg{close}, zei {person}, {open}maar {when} weten we meer.{close} ",
    "Volgens {person} is {thing} {open}te laat en te duur{close}. ",
    "{person} is duidelijk: {open}{thing} wordt niet {done}.{close} ",
)


@dataclass(frozen=True)
class Article:
    """One invented article."""

    number: int
    title: str
    date: str
    paper: str
    paragraphs: Sequence[str]

    @property
    def slug(self) -> str:
        """The name of its files."""
        return f"{self.number:06}"

    @property
    def text(self) -> str:
        """The story, without its title."""
        return "\n\n".join(self.paragraphs)


@dataclass(frozen=True)
class World:
    """What the articles are about: so many people and terms, of which the first occur far more than the last."""

    people: int = 200
    terms: int = 100

    @cached_property
    def names(self) -> list[tuple[str, str]]:
        """Each person's name and office."""
        chance = Random("people")  # noqa: S311 (to be made again, no secret)
        found: dict[str, str] = {}
        while len(found) < self.people:
            number = "" if len(found) < 4000 else chance.choice(FRONT).lower()
            surname = f"{chance.choice(BEFORE)}{chance.choice(FRONT)}{number}{chance.choice(BACK)}"
            found.setdefault(f"{chance.choice(FIRST)} {surname}", chance.choice(OFFICES))
        return list(found.items())

    @cached_property
    def words(self) -> list[str]:
        """Each term."""
        every = [first + second + head for second in ["", *FIELDS] for first in FIELDS for head in HEADS]
        return every[: self.terms]

    @cached_property
    def weights(self) -> tuple[list[float], list[float]]:
        """How often people and terms occur, summed up."""
        return tuple(list(accumulate(1 / (place + 1) for place in range(n))) for n in (self.people, self.terms))  # type: ignore[return-value]

    def article(self, number: int) -> Article:
        """Make an article, of some 350 words with six quotations."""
        chance = Random(number)  # noqa: S311 (to be made again, no secret)
        people = chance.choices(self.names, cum_weights=self.weights[0], k=6)
        terms = chance.choices(self.words, cum_weights=self.weights[1], k=6)
        opening, closing = chance.choice(MARKS)
        named: set[str] = set()

        def person() -> str:
            name, office = chance.choice(people)
            full = name not in named
            named.add(name)
            surname = name.partition(" ")[2]
            return f"{office} {name}" if full else surname[0].upper() + surname[1:]

        def fill(pattern: str) -> str:
            slots = {
                "thing": chance.choice(THINGS), "place": chance.choice(PLACES), "when": chance.choice(WHEN),
                "done": chance.choice(DONE), "doing": chance.choice(DOING), "body": chance.choice(BODIES),
                "number": chance.randint(2, 90), "term": chance.choice(terms), "open": opening, "close": closing,
            }  # fmt: skip
            text = pattern.format(**slots, person=person() if "{person}" in pattern else "")
            return text[0].upper() + text[1:]

        paragraphs = []
        for place in range(chance.randint(9, 13)):
            pieces = [fill(chance.choice(TOLD)) for _ in range(chance.randint(2, 4))]
            if place % 2:
                pieces.append(fill(chance.choice(SAID)))
            paragraphs.append("".join(pieces).strip())
        title = fill("{thing} in {place} wordt {done}")
        day = f"{chance.randint(2015, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        return Article(number, title, day, chance.choice(["De Bode", "Courant", "Het Blad"]), paragraphs)

    def articles(self, count: int) -> Iterator[Article]:
        """Make the first articles."""
        return map(self.article, range(count))


def write_site(folder: Path, world: World, count: int) -> None:
    """Write a site of ours (seeds/, notes/) and the same articles in Markdown for others (md/)."""
    for name in ("seeds", "md", "notes/people", "notes/terms"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for each in world.articles(count):
        pasted = f"datum: {each.date}\nbron: {each.paper}\nrechten: eigen\n\n{each.title}\n\n{each.text}\n"
        (folder / "seeds" / f"{each.slug}.txt").write_text(pasted, encoding="utf-8")
        front = f"---\ntitle: {each.title}\ndate: {each.date}\nsource: {each.paper}\n---\n\n"
        (folder / "md" / f"{each.slug}.md").write_text(f"{front}{each.text}\n", encoding="utf-8")
    for name, office in world.names:
        slug = re.sub(r"[^a-z]+", "-", name.lower())
        note = f"---\nname: {name}\nroles:\n  - {{role: {office}, from: 2010}}\n---\nWerkt aan water en land.\n"
        (folder / "notes" / "people" / f"{slug}.md").write_text(note, encoding="utf-8")
    for word in world.words:
        note = f"---\nterm: {word}\n---\n{definition(word)}\n"
        (folder / "notes" / "terms" / f"{word}.md").write_text(note, encoding="utf-8")
    (folder / "pyproject.toml").write_text('[tool.kantlijn]\ntitle = "Proef"\n', encoding="utf-8")


def definition(word: str) -> str:
    """Explain a term."""
    return f"Wat in het beleid voor land en water {word} heet, en waarover de raad beslist."


def write_archive(path: Path, world: World, count: int) -> None:
    """Write the same articles as JSON lines, for `annotate`."""
    with path.open("w", encoding="utf-8") as file:
        for each in world.articles(count):
            record = {"id": each.slug, "title": each.title, "date": each.date, "paper": each.paper, "text": each.text}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
