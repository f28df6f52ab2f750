"""Entity: somebody or something that can speak, with all that the article tells of it."""

from msgspec import Struct, field

from kantlijn.annotators.entities.functions import Functions
from kantlijn.annotators.lexicon.nouns import Sex
from kantlijn.model.annotations import Speaker, SpeakerType


class Entity(Struct, eq=False):
    """One person, group or body; only coreference.py changes one, while it goes through the article."""

    name: str
    """The fullest name, or the first description: `een agent`."""
    type: SpeakerType
    entity_id: str | None = None
    sex: Sex = "u"
    plural: bool = False
    head: str = ""
    """The noun of a description, in lower case: `agent`, `bond`."""
    functions: Functions = field(default_factory=Functions)
    chain: list[int] = field(default_factory=list)
    """The chunks that speak of it outside quotations, in their order."""
    is_place: bool = False
    """Whether its name is that of a country, region or town."""
    named: list[int] = field(default_factory=list)
    """Those of the chunks that name it."""
    quoted: list[int] = field(default_factory=list)
    """Offsets at which it is named inside quotations."""

    @property
    def speaker(self) -> Speaker:
        """Give the entity as a speaker."""
        return Speaker(self.name, self.type, self.entity_id)

    @property
    def is_person(self) -> bool:
        """Say whether it is one human being, named or not."""
        return self.type != "org" and not self.plural

    @property
    def is_introduced(self) -> bool:
        """Say whether somebody was first spoken of as new, `|een agent| … de agent`: else he may have a name here."""
        return self.name.lower().startswith(("een ", "één ", "'n "))
