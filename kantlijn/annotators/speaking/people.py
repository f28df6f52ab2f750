"""The people of an article to what it tells of each: functions, parties and gender."""

from dataclasses import dataclass, field
from functools import lru_cache

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.language.person_nouns import Gender, gender_of
from kantlijn.annotators.naming.first_names import gender_of_first_name
from kantlijn.annotators.naming.functions import Functions, read_functions, same_function
from kantlijn.annotators.reading.sentences import Narration
from kantlijn.model.annotations import Mention, Speaker
from kantlijn.model.reference import Gazetteer
from kantlijn.model.roles import standing_of

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


@dataclass(slots=True)
class Person:
    """What an article tells of one person."""

    name: str
    entity_id: str | None
    forename: Gender
    """The sex that the first name shows."""
    places: list[Mention] = field(default_factory=list)
    functions: Functions | None = None
    """Read when they are asked for."""

    @property
    def first(self) -> int:
        """Where the person is named first."""
        return self.places[0].span.start

    @property
    def speaker(self) -> Speaker:
        """Give the person as a speaker."""
        return Speaker(self.name, "person", self.entity_id)


class People:
    """The named people of one article."""

    def __init__(self, narration: Narration, gazetteer: Gazetteer) -> None:
        """Gather the mentions of each."""
        self._narration = narration
        self._gazetteer = gazetteer
        self.known: dict[str, Person] = {}
        for mention in narration.mentions:
            person = self.known.get(mention.name)
            if person is None:
                person = Person(mention.name, mention.entity_id, gender_of_forename(mention.name))
                self.known[mention.name] = person
            person.places.append(mention)
        self._names = [name.lower() for name in self.known]
        self._shared: dict[str, bool] = {}
        """By a name as it is written: whether several people bear it."""

    def is_shared(self, mention: Mention) -> bool:
        """Say whether several people of the article bear the name as it is written there: `De Boer` of a couple."""
        written = self._narration.text[mention.span.start : mention.span.end].lower()
        shared = self._shared.get(written)
        if shared is None:
            front, back = f"{written} ", f" {written}"
            bearers = [name for name in self._names if name.startswith(front) or name.endswith(back)]
            shared = self._shared[written] = len(bearers) > 1
        return shared

    def gender(self, name: str) -> Gender:
        """Give what name and functions tell of somebody's sex."""
        person = self.known.get(name)
        return self.gender_of(person) if person else "u"

    def gender_of(self, person: Person) -> Gender:
        """Give what the first name tells of a person's sex, or else functions that agree: `zakenvrouw Robin`."""
        if person.forename != "u":
            return person.forename
        shown: set[Gender] = {gender_of(title) for title in self.functions(person).titles} - {"u"}
        return shown.pop() if len(shown) == 1 else "u"

    def with_surname(self, word: str) -> Person | None:
        """Give the one person whose name ends in a word."""
        found = [person for name, person in self.known.items() if name.endswith(f" {word}")]
        return found[0] if len(found) == 1 else None

    def bearers(self, noun: str) -> list[Person]:
        """Give the people who are said to hold a function; by its very name before by a longer or other one."""
        party, _, plain = noun.rpartition("-")
        titled = [(person, self.functions(person).titles) for person in self.known.values()]
        if party:
            members = [person for person, titles in titled if noun in titles or f"{party}'er" in titles]
            if members:
                return members
            titled = [(person, titles) for person, titles in titled if not _is_of_another(titles, plain)]
        exact = [person for person, titles in titled if noun in titles or plain in titles]
        if exact and not noun.endswith("er"):
            return exact
        return [person for person, titles in titled if any(same_function(title, noun) for title in titles)]

    def functions(self, person: Person) -> Functions:
        """Give the functions that the article and the gazetteer tell of a person."""
        if person.functions is None:
            person.functions = Functions()
            for mention in person.places:
                read_functions(self._narration.text, mention, person.functions)
            self._add_roles_on_file(person.functions, person.entity_id)
        return person.functions

    def _add_roles_on_file(self, functions: Functions, entity_id: str | None) -> None:
        entity = self._gazetteer.entities.get(entity_id) if entity_id else None
        day = self._narration.article.published.date
        for role in entity.roles if entity else ():
            if standing_of(role, day).tense in ("held", "undecided"):
                noun = role.title.split(" ")[0].lower()
                party = role.party.lower() if role.party else ""
                functions.titles.update([noun, f"{party}-{noun}", f"{party}'er"] if party else [noun])


def _is_of_another(titles: set[str], plain: str) -> bool:
    """Say whether somebody holds a function for a party: a `sp-kamerlid` is no `vvd-kamerlid`."""
    return any(title.endswith(f"-{plain}") for title in titles)


@lru_cache(maxsize=1 << 12)
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
