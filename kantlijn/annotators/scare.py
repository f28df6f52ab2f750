"""A stretch between quotation marks to its kind: someone's words, or a title, a term, a word held at arm's length."""

import re
from typing import NamedTuple

from kantlijn.annotators.cues import lookup, reporting
from kantlijn.annotators.wordings import CLAUSE_WORDS, NAMED_BEFORE, NAMING_AFTER, NAMING_BEFORE, WORDS_AFTER
from kantlijn.model.annotations import QuotationKind
from kantlijn.model.span import Span

REACH = 90
"""Characters of the narrator's sentence that are looked at, before and after."""
MARKS = "\"“”„‟«»‹›‘’‚'`´"
SENTENCE_END = re.compile(r"[.!?…:][\"”“’'»)\]]*\s+(?=\S)|\n")
STARTS_ALONE = re.compile(r"(?:^|[.!?…][\"”“’'»«)\]]*|[\"”“’'»«]|\n|[–—•]|\s-)\s*$")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
COMMA_AND_WORD = re.compile(r"\s*(,)?\s*(?:zo\s+|dan\s+|en\s+(?:dat\s+)?|ook\s+|zoals?\s+)?([^\W\d_]+)", re.IGNORECASE)
READS_ON = re.compile(r"\s*(?:$|[A-Z\d\"“„‘'«(–—]|,,|\n)|\s+-\s")


class Setting(NamedTuple):
    """A quotation and the sentence that it stands in."""

    words: list[str]
    inner: str
    before: str
    """What the narrator's sentence has in front of it."""
    after: str
    alone: bool
    """Whether it begins a sentence of its own."""

    @property
    def ended(self) -> bool:
        """Say whether it closes with the end of a sentence: `"Ga weg!"`."""
        return self.inner[-1:] in tuple(".!?…")

    @property
    def clause(self) -> bool:
        """Say whether it holds a word that only clauses have: a pronoun or a finite verb."""
        return any(word.lower() in CLAUSE_WORDS for word in self.words)


def kind_of(text: str, span: Span, block: Span, *, heading: bool = False) -> QuotationKind:
    """Say whether someone is quoted. In a heading, words that fill it are someone's."""
    setting = setting_of(text, span, block)
    if heading and span == block:
        return "direct"
    return "direct" if is_utterance(setting) else "scare"


def setting_of(text: str, span: Span, block: Span) -> Setting:
    """Give what decides about a quotation: its words and what stands around it."""
    before = text[max(block.start, span.start - REACH) : span.start]
    after = text[span.end : min(block.end, span.end + REACH)]
    inner = text[span.start : span.end].strip(MARKS + ",").strip()
    sentence = SENTENCE_END.split(before)[-1]
    return Setting(WORD.findall(inner), inner, sentence, after, bool(STARTS_ALONE.search(before)))


def is_utterance(setting: Setting) -> bool:
    """Weigh the evidence, strongest first."""
    if NAMED_BEFORE.search(setting.before) and not setting.ended:
        return False
    if is_reported_after(setting) or is_announced(setting):
        return True
    if setting.alone:
        return stands_alone(setting)
    return is_said_within(setting)


def is_reported_after(setting: Setting) -> bool:
    """`"Mooi", zegt Bo.`; `"Mooi," zegt Bo.`; `"Mooi!" roept Bo.`; not `'Mooi' vertelt over Bo`."""
    found = COMMA_AND_WORD.match(setting.after)
    if not found:
        return False
    separated = found[1] or setting.ended
    word = found[2].lower()
    if word == "aldus":
        return True
    forms = [form for form in lookup(word) if form.finite]
    if not forms or not (separated or (setting.alone and len(setting.words) > 3)):
        return bool(separated and WORDS_AFTER.match(setting.after))
    if forms[0].cue_class == "naming" and forms[0].lemma == "heten":
        return False
    if forms[0].cue_class == "text" and NAMING_AFTER.match(setting.after):
        return False
    return any(not form.particle or re.search(rf"\b{form.particle}\b", setting.after) for form in forms)


def is_announced(setting: Setting) -> bool:
    """`Bo: "Mooi."`, `Hij zegt: 'Mooi'`; not `Het thema: 'mooi' en 'lelijk'`."""
    return setting.before.rstrip().endswith(":") and (setting.ended or len(setting.words) > 3 or setting.clause)


def stands_alone(setting: Setting) -> bool:
    """`Bo knikte. "Mooi."`; `"Wij gaan door", en hij lacht.`; not `'Zonlicht' is een film.`."""
    if setting.ended and READS_ON.match(setting.after):
        return True
    return len(setting.words) > 5 or (len(setting.words) > 2 and setting.clause)


def is_said_within(setting: Setting) -> bool:
    """`Bo noemt het 'een ramp'`, `Bo zegt "nee"`, `hoorde 'Ga toch weg, man'`; not `de 'verdachte' fiets`."""
    if NAMING_BEFORE.search(setting.before):
        return True
    last = WORD.findall(setting.before)[-1:]
    if last and reporting(last[0]) and setting.before[-1:].isspace():
        return True
    if len(setting.words) > 4:
        return True
    return len(setting.words) > 3 and (setting.clause or setting.ended)
