"""A noun phrase of the narrator's to the speaker whom it means, and whether it can mean nobody else."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kantlijn.annotators.closed_words import DEFINITE, words
from kantlijn.annotators.people import People, Person
from kantlijn.annotators.person_nouns import Gender, gender_of
from kantlijn.annotators.phrases import Phrase, phrases_between
from kantlijn.annotators.sentences import Narration
from kantlijn.model.annotations import Reason, Speaker
from kantlijn.model.span import Span

GENERIC = words("man vrouw jongen meisje twintiger dertiger veertiger vijftiger zestiger zeventiger")
"""Nouns that tell no more than a pronoun does."""
REACH = 7
"""How many sentences back a pronoun looks for its antecedent."""


@dataclass(frozen=True, slots=True)
class Referent:
    """Who is meant, and how surely."""

    speaker: Speaker
    reason: Reason
    unique: bool = False
    """Whether the words can mean nobody else in this article."""


class Referents:
    """Finds who is meant by the phrases of one article."""

    def __init__(self, narration: Narration, people: People, bodies: Mapping[Span, str]) -> None:
        """Keep the article's sentences, its people, and where it names bodies of the glossary."""
        self._narration = narration
        self._bodies = bodies
        self._people = people
        self._phrases: dict[int, list[tuple[Phrase, bool]]] = {}
        self.spoken: list[tuple[int, Speaker]] = []
        """Who has spoken so far, and where the sentence begins."""

    def phrases(self, sentence: int) -> list[tuple[Phrase, bool]]:
        """Give the phrases of a sentence, each with whether a preposition governs it."""
        found = self._phrases.get(sentence)
        if found is None:
            tokens = self._narration.tokens(sentence)
            found = self._phrases[sentence] = phrases_between(tokens, 0, len(tokens))
        return found

    def resolve(self, phrase: Phrase, sentence: int, *, plural: bool = False) -> Referent | None:
        """Find who a phrase in a sentence means."""
        solvers: dict[str, Callable[[Phrase, int], Referent | None]] = {
            "name": self._named,
            "role": self._in_role,
            "pronoun": self._meant_by_pronoun,
        }
        if phrase.kind == "pronoun" and plural:
            return None
        return solvers.get(phrase.kind, self._described)(phrase, sentence)

    def _named(self, phrase: Phrase, _sentence: int) -> Referent:
        mention = self._narration.mentions[phrase.mention]
        return Referent(Speaker(mention.name, "person", mention.entity_id), "cue", unique=not phrase.joint)

    def _described(self, phrase: Phrase, _sentence: int) -> Referent:
        words = self._narration.text[phrase.start : phrase.end]
        if phrase.kind == "body":
            name = phrase.head if phrase.proper else words[:1].lower() + words[1:]
            whole = Span(phrase.start, phrase.end)
            known = next((term for span, term in self._bodies.items() if whole.covers(span)), None)
            return Referent(Speaker(name, "org", known), "cue", unique=True)
        return Referent(Speaker(words[:1].lower() + words[1:], "unnamed"), "cue", unique=phrase.kind == "person")

    def _in_role(self, phrase: Phrase, sentence: int) -> Referent | None:
        bearers = self._people.bearers(phrase.head)
        bearers = [person for person in bearers if person.first < phrase.start] or bearers
        sex = gender_of(phrase.head)
        bearers = [person for person in bearers if agrees(person.gender, sex)]
        owned = phrase.determiner not in DEFINITE
        if len(bearers) == 1 and not owned:
            unnamed = self._introduced(phrase)
            return Referent(of_person(bearers[0]), "role", unique=unnamed is None)
        if bearers and not owned:
            nearest = max(bearers, key=lambda person: self._last_named(person, phrase.start))
            return Referent(of_person(nearest), "role")
        if owned:
            return self._described(phrase, sentence)
        introduced = self._introduced(phrase)
        if introduced:
            return Referent(Speaker(introduced, "unnamed"), "role")
        if phrase.head in GENERIC or phrase.head.endswith("-jarige"):
            found = self.antecedent(sentence, phrase.start, sex)
            if found:
                return Referent(found, "role")
        return self._described(phrase, sentence)

    def _introduced(self, phrase: Phrase) -> str | None:
        """Find the nameless person whom a definite noun takes up: `een agent` before `de agent`."""
        pattern = re.compile(
            rf"\b(?:[Ee]en|[A-Z]\w+) (?:[\w-]+ ){{0,2}}{re.escape(phrase.head)}\b(?! [A-Z])(?: van (?:de |het )?\w+)?"
        )
        for found in pattern.finditer(self._narration.text, 0, phrase.start):
            if found[0].startswith(("Een ", "een ")) and not self._narration.quoted(found.start()):
                return found[0][:1].lower() + found[0][1:]
        return None

    def _last_named(self, person: Person, before: int) -> int:
        starts = [mention.span.start for mention in self._narration.mentions if mention.name == person.name]
        return max((start for start in starts if start < before), default=-1)

    def _meant_by_pronoun(self, phrase: Phrase, sentence: int) -> Referent | None:
        sex: Gender = {"hij": "m", "ie": "m", "hem": "m", "zij": "f", "ze": "f", "haar": "f"}.get(phrase.head, "")  # type: ignore[assignment]
        if not sex:
            return None
        found = self.antecedent(sentence, phrase.start, sex)
        if found is None:
            return None
        others = [
            person for person in self._people.known.values() if agrees(person.gender, sex) and person.name != found.name
        ]
        return Referent(found, "pronoun", unique=found.type == "person" and not others)

    def antecedent(self, sentence: int, offset: int, sex: Gender) -> Speaker | None:
        """Find the last one of that sex who is the subject of a sentence, has spoken or is named."""
        narration = self._narration
        for earlier in range(sentence, max(-1, sentence - REACH), -1):
            start, end = narration.starts[earlier], narration.ends[earlier]
            candidates = [
                (governed, phrase)
                for phrase, governed in self.phrases(earlier)
                if phrase.end <= offset and phrase.kind in ("name", "person", "role")
            ]
            candidates.sort(key=lambda candidate: candidate[0])
            for _, phrase in candidates:
                speaker = self._agreeing(phrase, earlier, sex)
                if speaker:
                    return speaker
            spoken = [speaker for place, speaker in self.spoken if start <= place < end and place < offset]
            for speaker in reversed(spoken):
                if speaker.type != "org" and agrees(self._sex_of(speaker), sex):
                    return speaker
        return None

    def _agreeing(self, phrase: Phrase, sentence: int, sex: Gender) -> Speaker | None:
        if phrase.kind == "name":
            mention = self._narration.mentions[phrase.mention]
            fits = agrees(self._people.gender(mention.name), sex)
            return Speaker(mention.name, "person", mention.entity_id) if fits else None
        if not agrees(gender_of(phrase.head), sex):
            return None
        found = self._in_role(phrase, sentence) if phrase.kind == "role" else self._described(phrase, sentence)
        return found.speaker if found and agrees(self._sex_of(found.speaker), sex) else None

    def _sex_of(self, speaker: Speaker) -> Gender:
        return self._people.gender(speaker.name) if speaker.type == "person" else "u"


def of_person(person: Person) -> Speaker:
    """Give the speaker that a person of the article is."""
    return Speaker(person.name, "person", person.entity_id)


def agrees(one: Gender, other: Gender) -> bool:
    """Say whether two genders can be the same person's; u fits all."""
    return one == other or "u" in (one, other)
