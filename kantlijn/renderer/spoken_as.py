"""In what function somebody says something in an article, and how that is quoted."""

from collections.abc import Mapping

from msgspec import Struct, field

from kantlijn.model.article import Article
from kantlijn.model.reference import Entity, Gazetteer
from kantlijn.patterns import pattern
from kantlijn.renderer.cast import Member, Utterance
from kantlijn.renderer.dates import worded_date
from kantlijn.renderer.functions import function_then
from kantlijn.renderer.layers import named
from kantlijn.renderer.occasions import find_occasion
from kantlijn.renderer.words import Words

BRACKETED = pattern(r" \(([^()]*)\)")
"""`minister van Defensie (VVD)` becomes `minister van Defensie, VVD` where it stands in brackets itself."""


class SpokenAs(Struct, frozen=True):
    """Puts into words as what the people of one article speak."""

    article: Article
    gazetteer: Gazetteer
    roles: Mapping[str, str]
    """What the article itself says of strangers, by name."""
    words: Words
    told: dict[tuple[str, bool], str] = field(default_factory=dict)
    """Functions already put into words, by the person's id and whether with the date."""

    def occasion_of(self, utterance: Utterance, member: Member) -> str:
        """Say in what function somebody says this, and where or to whom: `minister van Defensie · in Trouw`."""
        occasion = find_occasion(utterance.attribution, self.article.text, self.words)
        return " · ".join(part for part in (self.role_of(member), occasion) if part)

    def role_of(self, member: Member, *, dated: bool = True) -> str:
        """Say in what function a speaker speaks, as far as that is known on the article's date."""
        speaker = member.speaker
        entity = self.gazetteer.entities.get(speaker.entity_id or "")
        if speaker.type == "unnamed":
            return self.words.say("not named")
        if entity:
            return self.function_of(entity, dated=dated)
        role = self.roles.get(speaker.name, "")
        return self.words.say("In this article: %(role)s", role=role) if role and dated else role

    def function_of(self, entity: Entity, *, dated: bool) -> str:
        """Say which function a person held on the article's date."""
        told = self.told.get((entity.id, dated))
        if told is None:
            told = function_then(entity, self.article.published.date, self.words, dated=dated)
            self.told[entity.id, dated] = told
        return told

    def citation(self, utterance: Utterance, member: Member | None) -> str:
        """Give the form in which a quotation is copied, honest about a speaker who was only inferred."""
        name = named(utterance, member, self.words)
        if utterance.certainty == "inferred" and utterance.factuality == "said":
            name += " " + self.words.say("[speaker inferred from the text]")
        role = BRACKETED.sub(r", \1", self.role_of(member, dated=False)) if member else ""
        day = self.article.published.date
        known = [self.article.title, self.article.source, worded_date(day, self.words.lang) if day else ""]
        place = ", ".join(part for part in known if part)
        if role:
            name = f"{name} ({role})"
        said = utterance.said
        return self.words.say("‘%(words)s’ – %(name)s, in: %(place)s. {url}", words=said, name=name, place=place)
