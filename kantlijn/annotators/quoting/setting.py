"""A stretch between quotation marks to what can be seen of it: its words, and the narrator's sentence around it."""

import re

from kantlijn.annotators.quoting.wordings import CLAUSE_WORDS
from kantlijn.model.span import Span

REACH = 90
"""Characters of the narrator's sentence that are looked at, before and after."""
LONG_ENOUGH = 150
"""Characters of a quotation that are read; more change nothing."""
MARKS = "\"“”„‟«»‹›‘’‚'`´"
SENTENCE_END = re.compile(r"[.!?…:][\"”“’'»)\]]*\s+(?=\S)|\n")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
FULL_STOPS = tuple(".!?…")


class Setting:
    """A quotation and the sentence that it stands in; what costs time is looked up when it is asked for."""

    __slots__ = ("_before", "_lead", "_words", "alone", "behind", "comma", "front", "inner")

    def __init__(self, text: str, span: Span, block: Span) -> None:
        """Cut out what lies before and behind, inside the block."""
        self.behind = text[span.end : min(block.end, span.end + REACH)]
        self.front = text[max(block.start, span.start - REACH) : span.start]
        quoted = text[span.start : span.end].strip(MARKS).lstrip(",").strip()
        self.inner = quoted.rstrip(", ")
        self.comma = quoted.endswith(",")
        """Whether the last thing inside is a comma, as in Het Parool: `"Mooi," zegt Bo.`"""
        self.alone = begins_alone(self.front)
        """Whether it begins a sentence of its own."""
        self._before: str | None = "" if self.alone else None
        self._words: list[str] | None = None
        self._lead: list[str] | None = None

    @property
    def ended(self) -> bool:
        """Say whether it closes with the end of a sentence: `"Ga weg!"`."""
        return self.inner.endswith(FULL_STOPS)

    @property
    def words(self) -> list[str]:
        """Give its first words."""
        if self._words is None:
            self._words = WORD.findall(self.inner[:LONG_ENOUGH])
        return self._words

    @property
    def clause(self) -> bool:
        """Say whether it holds a word that only clauses have: a pronoun or a finite verb."""
        return any(word.lower() in CLAUSE_WORDS for word in self.words)

    @property
    def title_case(self) -> bool:
        """Say whether it is written as a name: `'Samen Tegen Kou'`, `'Star Dust'`."""
        long_words = [word for word in self.words if len(word) > 3]
        named = bool(long_words) and all(word[0].isupper() for word in long_words)
        return named and len(self.words) > 1 and self.words[0][0].isupper()

    @property
    def before(self) -> str:
        """Give what the narrator's sentence has in front of it."""
        if self._before is None:
            self._before = SENTENCE_END.split(self.front)[-1]
        return self._before

    @property
    def lead(self) -> list[str]:
        """Give the words of that in lower case, of the same clause: as far as a colon or semicolon."""
        if self._lead is None:
            before = self.before.lower()
            clause = max(before.rfind(";"), before.rstrip(" :").rfind(":")) + 1
            self._lead = WORD.findall(before[clause:])
        return self._lead


def begins_alone(front: str) -> bool:
    """Say whether what stands in front leaves a quotation the start of a sentence: `Bo knikte. "Mooi."`."""
    before = front.rstrip()
    if not before or "\n" in front[len(before) :]:
        return True
    if before[-1] in MARKS or before[-1] in ".!?…–—•":
        return True
    return before.endswith(" -") or (before[-1] in ")]" and before.rstrip(")]").endswith(FULL_STOPS))
