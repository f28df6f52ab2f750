"""What is known while the quotations of an article are attributed: its sentences, its people, who has spoken."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from kantlijn.annotators.language.person_nouns import COLLECTIVE, is_plural
from kantlijn.annotators.reading.appositions import join_named
from kantlijn.annotators.reading.phrases import Phrase, phrases_between
from kantlijn.annotators.reading.sentences import CLOSING, Narration
from kantlijn.annotators.speaking.people import People
from kantlijn.model.annotations import Speaker
from kantlijn.model.span import Span

POINTERS = ("Lees ook", "Lees meer", "Lees verder", "Lees hier", "Bekijk ook", "Luister ook", "Zie ook")
"""What opens a line that points to another article."""
ASIDE = frozenset({"headline", "subhead", "caption", "byline"})
"""Blocks that stand outside the story."""
LIST = 3
"""How many paragraphs of a sentence each make a list."""
RUNS_ON = re.compile(r"[.!?]\s+[A-Z]")
"""Where a sentence ends inside a quotation, and another begins."""
UNFINISHED = (".", "!", "?", "…", ",", "")
"""How words end that are no heading."""
HERO = 2.5
"""How many times as often as the next one the hero of a portrait is named."""


def is_single(speaker: Speaker) -> bool:
    """Say whether a speaker is one person, so that a singular pronoun can take him up: not `de bewoners`, `de NS`."""
    if speaker.type != "unnamed":
        return speaker.type == "person"
    return not any(word in COLLECTIVE or is_plural(word) for word in speaker.name.lower().split()[:4])


class Story:
    """One article on its way to attributed quotations."""

    def __init__(self, narration: Narration, people: People, bodies: Mapping[Span, str]) -> None:
        """Keep the article's sentences, its people, and where it names bodies of the glossary."""
        self.narration = narration
        self.people = people
        self.bodies = bodies
        self.spoken: dict[int, list[tuple[int, Speaker]]] = {}
        """By sentence: who has spoken in it so far, and where the quotation begins."""
        self.answered: list[Speaker] = []
        """Who has spoken right behind a question so far."""
        self._phrases: dict[int, list[tuple[Phrase, bool]]] = {}

    def phrases(self, sentence: int) -> list[tuple[Phrase, bool]]:
        """Give the phrases of a sentence, each with whether a preposition governs it."""
        found = self._phrases.get(sentence)
        if found is None:
            tokens = self.narration.tokens(sentence)
            found = self._phrases[sentence] = join_named(phrases_between(tokens, 0, len(tokens)), tokens)
        return found

    def heard(self, sentence: int, before: int) -> list[Speaker]:
        """Give the people who have spoken in a sentence before an offset, the last one first."""
        spoken = self.spoken.get(sentence, ())
        return [speaker for offset, speaker in reversed(spoken) if offset < before and is_single(speaker)]

    @cached_property
    def is_interview(self) -> bool:
        """Whether at least three quotations and a third of all stand behind a question: `Waarom? "Daarom."`."""
        asked = direct = 0
        for quotation in self.narration.quotations:
            if quotation.kind == "direct":
                direct += 1
                asked += self._is_answer(quotation.span.start)
        return asked >= 3 and asked * 3 >= direct

    @cached_property
    def is_list(self) -> bool:
        """Whether each paragraph is one sentence with a quotation of one sentence, so that none goes on from another.

        Readers react, three times in a row: `"Te duur", vindt Bo.`, `"Ik ga er niet heen."`, `"Mooi", zegt Jo.`
        """
        narration, quotations = self.narration, self.narration.quotations
        if len(set(narration.paragraphs)) < max(len(narration.paragraphs), LIST):
            return False
        if any(RUNS_ON.search(narration.text, one.span.start, one.span.end) for one in quotations):
            return False
        return {narration.sentence_at(one.span.start) for one in quotations} == set(range(len(narration.starts)))

    @cached_property
    def hero(self) -> Speaker | None:
        """Who alone is named throughout the article, as in a portrait: four times at least, others seldom."""
        if not any(len(person.places) >= 4 for person in self.people.known.values()):
            return None
        counts = Counter(
            mention.name for mention in self.narration.mentions if not self.narration.quoted(mention.span.start)
        )
        (first, most), (_, next_most) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
        if most < 4 or most < HERO * next_most:
            return None
        return Speaker(first, "person", self.people.known[first].entity_id)

    @cached_property
    def interviewee(self) -> Speaker | None:
        """Who answers the questions of an interview: the only one whom the narrator names, or else the hero."""
        if not self.is_interview:
            return None
        named = {one.name for one in self.narration.mentions if not self.narration.quoted(one.span.start)}
        if len(named) > 1:
            return self.hero
        return next((self.people.known[name].speaker for name in named), None)

    def is_aside(self, sentence: int) -> bool:
        """Say whether a sentence stands outside the story, in a heading or a caption.

        A subheading that opens with a name tells who speaks in what follows: `Mia de Boer, 34, Ede`.
        """
        surely = self._asides.get(self.narration.paragraphs[sentence])
        return surely is not None and (surely or self.narration.tokens(sentence)[0].kind != "name")

    @cached_property
    def _asides(self) -> dict[int, bool]:
        """By their number the blocks that may stand outside the story, and whether they do so whoever opens them.

        So do lines that are nothing but words without a full stop, as a subheading in a text without marks, and a
        first line without one, which is the headline.
        """
        narration = self.narration
        blocks = narration.article.blocks
        asides = {place: block.kind != "subhead" for place, block in enumerate(blocks) if block.kind in ASIDE}
        asides |= {
            place: True for place, block in enumerate(blocks) if block.span.of(narration.text).startswith(POINTERS)
        }
        if len(blocks) > 1 and blocks[0].kind == "paragraph" and self._is_unfinished(blocks[0].span):
            asides[0] = True
        for one in narration.quotations:
            place = narration.paragraphs[narration.sentence_at(one.span.start)]
            if one.kind == "direct" and blocks[place].span == one.span and self._is_unfinished(one.span):
                asides[place] = True
        return asides

    def _is_unfinished(self, span: Span) -> bool:
        return span.of(self.narration.text).rstrip(CLOSING)[-1:] not in UNFINISHED

    def has_heard_others(self, speaker: Speaker) -> bool:
        """Say whether anybody else has spoken so far."""
        return any(other != speaker for spoken in self.spoken.values() for _, other in spoken)

    def hear(self, sentence: int, offset: int, speaker: Speaker) -> None:
        """Remember that somebody has spoken, and whether it was an answer."""
        if self._is_answer(offset):
            self.answered.append(speaker)
        self.spoken.setdefault(sentence, []).append((offset, speaker))

    def _is_answer(self, offset: int) -> bool:
        """Say whether a quotation at an offset stands right behind a question."""
        return self.narration.text[max(offset - 3, 0) : offset].rstrip().endswith("?")

    def words(self, phrase: Phrase) -> str:
        """Give a phrase as it is written, but for a capital that only opens its sentence."""
        written = self.narration.text[phrase.start : phrase.end]
        opens = phrase.determiner and phrase.determiner != "'s"
        return written[:1].lower() + written[1:] if opens else written

    def named(self, phrase: Phrase) -> Speaker:
        """Give the speaker whose name heads a phrase."""
        mention = self.narration.mentions[phrase.mention]
        return Speaker(mention.name, "person", mention.entity_id)
