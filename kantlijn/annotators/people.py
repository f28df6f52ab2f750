"""The people of an article to what it tells of each: functions, parties and gender."""

import re
from dataclasses import dataclass, field

from kantlijn.annotators.closed_words import words
from kantlijn.annotators.first_names import gender_of_first_name
from kantlijn.annotators.person_nouns import Gender, gender_of, is_person
from kantlijn.annotators.sentences import Narration
from kantlijn.model.annotations import Speaker
from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Gazetteer
from kantlijn.model.roles import standing_of

BEFORE = re.compile(
    r"(?P<noun>[\w'’-]+)"
    r"(?:(?: (?:van|voor|uit|in) (?:de |het )?[\w&'’-]+(?: (?:en )?[A-Z][\w&-]+)*)?,? |(?: [A-Z]\w+){1,3} )$"
)
"""The function before a name: `wethouder Jansen`, `minister van Financiën Jansen`, `de baas van Ede, Jansen`."""
AFTER = re.compile(
    r"(?: \(\d+\))?(?:(?P<beside>,| is| was| werd|, (?:die|tot)| als)(?: sinds \w+)?"
    r"(?: (?:de|een|het|nieuwe|onze|\w+e) )?(?P<nouns>(?: ?[\w'’-]+){1,4}))?"
)
"""The function behind it: `Jansen (34), hoogleraar in Leiden`, `Jansen is voorzitter`."""
DUTCH_MEN = words(
    """
    Ahmed Ali Arie Claude Dany Denis Dylan Flor Glenn Hassan Henri Ibrahim Jan Jayden Jean Jesse Karel Kris Luca Luka
    Michel Milan Mohamed Mohammed Pascal Tristan Tyler Christian Jos Joop Sjoerd Wim Gerrit
    """
)
DUTCH_WOMEN = words(
    """
    Ashley Birgit Britt Carmen Christina Dana Diane Elly Elza Emma Evelyn Florence Germaine Ida Inge Isa Ivy Jade Janne
    Joy Justine Kelly Kiara Kim Kimberly Lea Lena Lindsay Linn Lynn Marjan Merle Noor Olga Sharon Simone Stephanie Tine
    Vera Anne Marianne Willeke
    """
)
"""First names that lists of all countries give to both sexes, and Dutch to one."""
PARTICLES = words("Van De Den Der Ten Ter Te El Al Ben Le La Di Da Von")
PROPER = re.compile(r"\b[A-Z][\w-]+")
PARTY = re.compile(r" \((?P<party>[A-Z][\w-]+)\)")


@dataclass(slots=True)
class Person:
    """What an article tells of one person."""

    name: str
    entity_id: str | None = None
    titles: set[str] = field(default_factory=set)
    """Nouns in lower case: `burgemeester`, `vvd-kamerlid`."""
    gender: Gender = "u"
    first: int = 0
    """Where the person is named first."""
    further: set[str] = field(default_factory=set)
    """What else belongs to the functions, in lower case: `financiën`, `amerikaanse`."""

    @property
    def speaker(self) -> Speaker:
        """Give the person as a speaker."""
        return Speaker(self.name, "person", self.entity_id)


class People:
    """The named people of one article, read when they are asked for."""

    def __init__(self, narration: Narration, gazetteer: Gazetteer) -> None:
        """Keep what is needed to tell them apart."""
        self._narration = narration
        self._gazetteer = gazetteer
        self._known: dict[str, Person] | None = None

    @property
    def known(self) -> dict[str, Person]:
        """Give all named people by name, in the order of their first mention."""
        if self._known is None:
            self._known = self._read()
        return self._known

    def gender(self, name: str) -> Gender:
        """Give what name and functions tell of somebody's sex."""
        person = self.known.get(name)
        return person.gender if person else "u"

    def bearers(self, noun: str) -> list[Person]:
        """Give the people who are said to hold a function; by its very name before by a longer or other one."""
        plain = noun.rpartition("-")[2]
        exact = [person for person in self.known.values() if noun in person.titles or plain in person.titles]
        if exact and not noun.endswith("er"):
            return exact
        return [person for person in self.known.values() if any(same_function(title, noun) for title in person.titles)]

    def _read(self) -> dict[str, Person]:
        found: dict[str, Person] = {}
        text = self._narration.text
        for mention in self._narration.mentions:
            person = found.get(mention.name)
            if person is None:
                person = found[mention.name] = Person(mention.name, mention.entity_id, first=mention.span.start)
                person.gender = gender_of_forename(mention.name)
            nouns, further = titles_at(text, mention.span.start, mention.span.end)
            person.titles |= nouns
            person.further |= further
            if mention.role:
                person.titles |= {word for word in mention.role.lower().split() if is_person(word)}
        for person in found.values():
            if person.entity_id:
                person.titles |= self._roles_on_file(person.entity_id)
            person.gender = next((sex for sex in map(gender_of, sorted(person.titles)) if sex != "u"), person.gender)
        return found

    def _roles_on_file(self, entity_id: str) -> set[str]:
        entity = self._gazetteer.entities.get(entity_id)
        day: PartialDate | None = self._narration.article.published.date
        nouns: set[str] = set()
        for role in entity.roles if entity else ():
            if standing_of(role, day).tense in ("held", "undecided"):
                noun = role.title.split(" ")[0].lower()
                nouns.add(noun)
                if role.party:
                    nouns |= {f"{role.party.lower()}-{noun}", f"{role.party.lower()}'er"}
        return nouns


def gender_of_forename(full: str) -> Gender:
    """Give the sex that a full name shows, as Dutch uses it: `Jan` is a man's name here, elsewhere a woman's too."""
    name, _, rest = full.partition(" ")
    if not rest or name in PARTICLES:
        return "u"
    if name in DUTCH_MEN:
        return "m"
    return "f" if name in DUTCH_WOMEN else gender_of_first_name(name) or "u"


def agrees(one: Gender, other: Gender) -> bool:
    """Say whether two genders can be the same person's; u fits all."""
    return one == other or "u" in (one, other)


def titles_at(text: str, start: int, end: int) -> tuple[set[str], set[str]]:
    """Give the functions that stand beside a name at a place, and the proper words that belong to them."""
    nouns: set[str] = set()
    further: set[str] = set()
    before = BEFORE.search(text, max(0, start - 70), start)
    if before and is_person(before["noun"].lower()):
        nouns.add(before["noun"].lower())
        origin = text[max(0, before.start() - 25) : before.start()].split()[-1:]
        further |= {
            word.lower() for word in [*origin, *PROPER.findall(text, before.end("noun"), start)] if word.istitle()
        }
    after = AFTER.match(text, end)
    if after and after["nouns"]:
        nouns |= {word for word in after["nouns"].lower().split() if is_person(word)}
        further |= {word.lower() for word in PROPER.findall(after["nouns"])}
    party = PARTY.match(text, end)
    if party:
        nouns.add(f"{party['party'].lower()}'er")
        further.add(party["party"].lower())
    return nouns, further


def same_function(title: str, noun: str) -> bool:
    """Say whether two nouns can mean one function: `vvd-minister` and `minister`, not `sp-` and `vvd-leider`."""
    if title == noun:
        return True
    if len(noun) >= 4 and title.endswith(noun):
        return not title[: -len(noun)].startswith(LESSER)
    if len(title) >= 4 and noun.endswith(title):
        party = noun[: -len(title)]
        return not party.endswith("-") or not any(mark in title for mark in "-")
    party, dash, _ = title.partition("-")
    if dash and noun in (f"{party}'er", f"{party}’er", f"{party}er"):
        return True
    return any(title in group and noun in group for group in SYNONYMS)


LESSER = ("vice", "onder", "oud", "ex", "adjunct", "assistent", "ere", "plaatsvervangend")
"""What makes another function of one: a `vicepresident` is not `de president`."""
SYNONYMS = tuple(
    frozenset(group.split())
    for group in (
        "minister staatssecretaris bewindsman bewindsvrouw bewindspersoon",
        "premier minister-president regeringsleider",
        "kamerlid parlementariër volksvertegenwoordiger politicus politica fractievoorzitter partijleider",
        "raadslid politicus politica fractievoorzitter fractieleider",
        "europarlementariër parlementariër politicus politica",
        "trainer coach oefenmeester bondscoach",
        "advocaat raadsman raadsvrouw strafpleiter jurist",
        "hoogleraar professor wetenschapper onderzoeker",
        "arts dokter specialist",
        "onderzoeker wetenschapper",
        "directeur topman topvrouw baas bestuursvoorzitter ceo",
        "auteur schrijver schrijfster",
        "korpschef politiechef politiebaas hoofdcommissaris",
        "zakenman ondernemer eigenaar zakenvrouw",
    )
)
"""Functions by which one person may be called in turn."""
