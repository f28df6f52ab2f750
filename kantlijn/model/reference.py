"""Entity, Role, GlossaryTerm, and the Gazetteer and Glossary that hold them: what the notes say."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from kantlijn.model.dates import PartialDate

TermKind = Literal["term", "organisation", "place", "work"]
Origin = Literal["own", "reference"]
"""Whether a note is the site's own or one of the collection that comes with Kantlijn."""


class Role(Struct, frozen=True):
    """A function that somebody holds or held."""

    title: str
    """In lower case, without article: `minister van Defensie`."""
    party: str | None = None
    start: PartialDate | None = None
    until: PartialDate | None = None
    """Where it has ended."""


class NoteText(Struct, frozen=True):
    """The author's text of a note, in Markdown, by language: {"nl": "Nederlands politicus ...", "en": "..."}."""

    bodies: Mapping[str, str] = field(default_factory=dict)

    def in_language(self, lang: str) -> str:
        """Give the text in that language, else in Dutch."""
        return self.bodies.get(lang) or self.bodies.get("nl", "")


class Entity(Struct, frozen=True):
    """A person whom we know: one file of notes/people."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    """Further ways to write the name; surname and genitive are implied."""
    roles: tuple[Role, ...] = ()
    links: Mapping[str, str] = field(default_factory=dict)
    note: NoteText = NoteText()
    file: str = ""
    origin: Origin = "own"
    stand: PartialDate | None = None
    """Up to when the functions were checked, for a person of the collection."""
    sex: str = ""
    """m or v, where a source tells it."""
    country: str = ""
    """Where the functions lie: nl, be, us, eu, int."""
    born: PartialDate | None = None
    died: PartialDate | None = None
    common: bool = False
    """Whether many bear the full name, so that a text must tell who is meant: `Jan Smit`."""
    listed_whole: bool = False
    """Whether lists leave the name as it is, since the family name comes first: `Ho Chi Minh`."""


class GlossaryTerm(Struct, frozen=True):
    """A word that we explain: one file of notes/terms."""

    id: str
    term: str
    aliases: tuple[str, ...] = ()
    """Other words for the same thing."""
    forms: tuple[str, ...] = ()
    """Inflected forms that rules cannot make."""
    kind: TermKind = "term"
    lang: str = "nl"
    """Language of the term itself, where it is not Dutch."""
    compounds: bool = False
    """Whether it may be found inside a compound without a hyphen."""
    links: Mapping[str, str] = field(default_factory=dict)
    note: NoteText = NoteText()
    file: str = ""
    origin: Origin = "own"
    stand: PartialDate | None = None
    """Up to when the text was checked, for a term of the collection."""
    abbreviation: str = ""
    """The one abbreviation in use: `ACM`; one of the aliases too."""
    common: bool = False
    """Whether a short form is also an ordinary word or name: `Trouw`, `MAX`."""
    country: str = ""
    not_in: tuple[str, ...] = ()
    """Longer words in which it means something else: `een |fractie minder|`, `|Ziggo Dome|`."""
    unsure: tuple[str, ...] = ()
    """Forms that have another sense too: `formatie`, of a team; where there are none but words beside, all forms."""
    beside: tuple[str, ...] = ()
    """How words begin of which one in the text tells that an unsure form has the sense of the note: `kabinet`."""
    sport: str = ""
    """Whose it is, where other sports have something of that name: voetbal for the Champions League."""


class Gazetteer(Struct, frozen=True):
    """All people whom we know, by id, in the order of their ids."""

    entities: Mapping[str, Entity] = field(default_factory=dict)


class Glossary(Struct, frozen=True):
    """All terms that we explain, by id, in the order of their ids."""

    terms: Mapping[str, GlossaryTerm] = field(default_factory=dict)
