"""What stands in front of a quotation to whether it asks the question, or names who answers."""

import re
from collections import Counter

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.referents import Entities
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.context import Stretch
from kantlijn.annotators.quotes.scene import Scene
from kantlijn.patterns import pattern

ADDRESSED = pattern(r"\b(?:u|uw|je|jij|jouw|jullie)\b", re.IGNORECASE)
FORMAL = pattern(r"\b(?:u|uw|jullie)\b", re.IGNORECASE)
FINITE = frozenset("VCL")
LONGEST_QUESTION = 350
LONGEST_LINE = 90


class Interviews:
    """Reads the paragraphs of one article as an interviewer's questions and lines that name who answers."""

    def __init__(self, parsed: ParsedArticle, entities: Entities) -> None:
        """Take an article whose entities are known."""
        self.parsed, self.entities = parsed, entities
        self.main = max(entities.people.values(), key=lambda one: len(one.named) + len(one.chain), default=None)
        self._questions: dict[int, str] = {}
        self._answered: Counter[Entity] = Counter()
        self._counted = 0
        self._sentences: dict[int, list[int]] = {}
        for sentence, paragraph in enumerate(parsed.paragraphs):
            self._sentences.setdefault(paragraph, []).append(sentence)

    def add_answering(self, scene: Scene) -> None:
        """Add who answers an interviewer's question, and who is named in a line of his own in front of his words."""
        named = self.line_before(scene.stretch)
        if named is not None:
            scene.add(named, f"line:{scene.mode}")
        question = self.question_before(scene.stretch)
        if not question:
            return
        answered = self._answered_in(scene)
        main = max(answered, key=answered.__getitem__) if answered else self.main
        if main is not None:
            told = "answered" if answered else "main"
            scene.add(main, f"answers:{question}:{told}:{scene.mode}")
            scene.add(main, f"answers:{min(answered[main], 2)}:{scene.stretch.place}:{scene.mode}")
        for entity, candidate in scene.found.items():
            candidate.evidence.add(f"asked:{entity is main}:{scene.mode}")

    def _answered_in(self, scene: Scene) -> Counter[Entity]:
        """Give who has answered how often; what was said before is counted once, and not for each quotation anew."""
        for one in scene.said.all[self._counted :]:
            if one.entity and self.question_before(one.stretch):
                self._answered[one.entity] += 1
        self._counted = len(scene.said.all)
        return self._answered

    def question_before(self, stretch: Stretch) -> str:
        """Tell how a quotation is asked for, read once for each: asked, addressed, the same inside, or not (empty)."""
        found = self._questions.get(stretch.number)
        if found is None:
            found = self._questions[stretch.number] = self._question(stretch)
        return found

    def _question(self, stretch: Stretch) -> str:
        """Read how a quotation is asked for, by the paragraph in front of one that opens its own.

        `Had u dat verwacht?¶"Nee."`; `Uw voorganger was strenger.¶"Dat zegt men."`.
        """
        parsed = self.parsed
        paragraph = parsed.paragraphs[stretch.sentence]
        sentences = self._sentences.get(paragraph - 1)
        if stretch.place not in ("solo", "alone", "opens"):
            return ""
        if self._sentences[paragraph][0] != stretch.sentence:
            return self._question_inside(stretch, self._sentences[paragraph])
        if not sentences:
            return ""
        first, last = parsed.chunks_of[sentences[0]].start, parsed.chunks_of[sentences[-1]].end
        text = parsed.text[parsed.sentences[sentences[0]].start : parsed.sentences[sentences[-1]].end].strip()
        if parsed.codes[first] == "Q" or len(text) > LONGEST_QUESTION:
            return ""
        if text.endswith("?"):
            return "asked" if "Q" not in parsed.codes[first:last] else "asked-quoting"
        return "addressed" if ADDRESSED.search(text) and "Q" not in parsed.codes[first:last] else ""

    def _question_inside(self, stretch: Stretch, sentences: list[int]) -> str:
        """Tell the same by the sentences since the quotation before: `"Ja." Had u dat verwacht? "Nee."`."""
        parsed = self.parsed
        first = stretch.sentence
        while first > sentences[0] and not self._quotes(first - 1):
            first -= 1
        text = parsed.text[parsed.sentences[first].start : parsed.sentences[stretch.sentence - 1].end].strip()
        if first == stretch.sentence or len(text) > LONGEST_QUESTION:
            return ""
        if FORMAL.search(text):
            return "addressed-inside"
        return "asked-inside" if text.endswith("?") else ""

    def _quotes(self, sentence: int) -> bool:
        chunks = self.parsed.chunks_of[sentence]
        return "Q" in self.parsed.codes[chunks.start : chunks.end]

    def line_before(self, stretch: Stretch) -> Entity | None:
        """Give whom a line by itself names in front of a quotation: `Roos (14, 2 havo)¶"Ik vond het saai."`."""
        parsed = self.parsed
        paragraph = parsed.paragraphs[stretch.sentence]
        sentences = self._sentences.get(paragraph - 1, ())
        if len(sentences) != 1 or self._sentences[paragraph][0] != stretch.sentence:
            return None
        span = parsed.chunks_of[sentences[0]]
        if len(parsed.sentences[sentences[0]]) > LONGEST_LINE or FINITE & set(parsed.codes[span.start : span.end]):
            return None
        return self.entities.at(span.start) if parsed.codes[span.start] == "n" else None
