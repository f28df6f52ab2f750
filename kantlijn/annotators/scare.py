"""A stretch between quotation marks to its kind: someone's words, or a title, a term, a word held at arm's length."""

import re
from typing import NamedTuple

from kantlijn.annotators.cues import CueForm, lookup, reporting
from kantlijn.annotators.wordings import (
    AUXILIARIES,
    CITED_AFTER,
    CLAUSE_WORDS,
    ELSEWHERE,
    LABELLED_BEFORE,
    NAMED_SO_AFTER,
    NAMING_AFTER,
    NAMING_BEFORE,
    POINTED_AT,
    SOURCED_BEFORE,
    WORDS_AFTER,
    WORK_BEFORE,
)
from kantlijn.model.annotations import QuotationKind
from kantlijn.model.span import Span

REACH = 90
"""Characters of the narrator's sentence that are looked at, before and after."""
MARKS = "\"“”„‟«»‹›‘’‚'`´"
SENTENCE_END = re.compile(r"[.!?…:][\"”“’'»)\]]*\s+(?=\S)|\n")
STARTS_ALONE = re.compile(r"(?:^|[.!?…][\"”“’'»«)\]]*|[\"”“’'»«]|\n|[–—•]|\s-)\s*$")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
COMMA_AND_WORD = re.compile(r"\s*(,)?\s*(?:zo\s+|dan\s+|en\s+(?:dat\s+)?|ook\s+|zoals?\s+)?([^\W\d_]+)", re.IGNORECASE)
CLAUSE_END = re.compile(r"[,.;:!?]")
SPEECH = frozenset({"speech", "thought", "writing"})
FINITE = frozenset({"present", "past", "plural"})
READS_ON = re.compile(r"\s*(?:$|[A-Z\d\"“„‘'«(–—]|,,|\n)|\s+-\s")


class Setting(NamedTuple):
    """A quotation and the sentence that it stands in."""

    words: list[str]
    inner: str
    comma: bool
    """Whether the last thing inside is a comma, as in Het Parool: `"Mooi," zegt Bo.`"""
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

    @property
    def title_case(self) -> bool:
        """Say whether it is written as a name: `'Samen Tegen Kou'`, `'Star Dust'`."""
        long_words = [word for word in self.words if len(word) > 3]
        named = bool(long_words) and all(word[0].isupper() for word in long_words)
        return named and len(self.words) > 1 and self.words[0][0].isupper()


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
    quoted = text[span.start : span.end].rstrip(MARKS).lstrip(MARKS + ",").strip()
    inner = quoted.rstrip(", ")
    sentence = SENTENCE_END.split(before)[-1]
    alone = bool(STARTS_ALONE.search(before))
    return Setting(WORD.findall(inner), inner, quoted.endswith(","), sentence, after, alone)


def is_utterance(setting: Setting) -> bool:
    """Weigh the evidence, strongest first."""
    if is_name(setting):
        return False
    if setting.comma or is_reported_after(setting) or is_announced(setting):
        return True
    if CITED_AFTER.match(setting.after):
        return False
    if setting.alone:
        return stands_alone(setting)
    return is_said_within(setting)


def is_name(setting: Setting) -> bool:
    """`de term 'maatwerk'`, `de film 'Zonlicht'`; not `in zijn boek 'dat het nu eenmaal zo kan'`."""
    if setting.ended:
        return False
    if LABELLED_BEFORE.search(setting.before):
        return True
    if not WORK_BEFORE.search(setting.before) or NAMING_BEFORE.search(setting.before):
        return False
    return setting.inner[:1].isupper() or (len(setting.words) < 5 and not is_sourced(setting))


def is_reported_after(setting: Setting) -> bool:
    """`"Mooi", zegt Bo.`; `"Mooi!" roept Bo.`; `"Mooi", had hij gezegd.`; not `'Mooi' vertelt over Bo`."""
    found = COMMA_AND_WORD.match(setting.after)
    if not found:
        return False
    separated = bool(found[1]) or setting.ended
    if not separated and not (setting.alone and len(setting.words) > 3):
        return False
    word = found[2].lower()
    if word == "aldus" or (word.endswith("end") and reporting(word[:-1])):
        return True
    if separated and word in AUXILIARIES and _ends_in_cue(setting.after):
        return True
    if separated and WORDS_AFTER.match(setting.after):
        return not NAMING_AFTER.match(setting.after)
    return any(_reports(form, setting.after) for form in lookup(word))


def _reports(form: CueForm, after: str) -> bool:
    """Say whether a reading of the word behind a quotation makes it someone's words."""
    if not form.finite or form.lemma == "heten":
        return False
    if form.cue_class == "text" and NAMING_AFTER.match(after):
        return False
    return not form.particle or re.search(rf"\b{form.particle}\b", after) is not None


def _ends_in_cue(after: str) -> bool:
    clause = CLAUSE_END.split(after.lstrip(", "))[0]
    return any(lookup(word) for word in WORD.findall(clause)[1:])


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
    nickname = len(setting.words) == 1 and setting.inner[:1].isupper()
    if NAMING_BEFORE.search(setting.before) or (NAMED_SO_AFTER.match(setting.after) and not nickname):
        return True
    if setting.title_case:
        return False
    last = WORD.findall(setting.before)[-1:]
    if last and reporting(last[0]) and setting.before[-1:].isspace():
        return True
    if len(setting.words) > 4:
        return True
    if len(setting.words) > 3 and (setting.clause or setting.ended):
        return True
    return len(setting.words) > 1 and is_sourced(setting)


def is_sourced(setting: Setting) -> bool:
    """`volgens Bo 'geen probleem'`, `Bo zegt dat het 'heel goed' gaat`; not `Bo meldt dat de 'rode lijn' rijdt`."""
    if POINTED_AT.search(setting.before):
        return False
    if SOURCED_BEFORE.search(setting.before):
        return True
    words = [word.lower() for word in WORD.findall(setting.before)]
    cue = next((place for place, word in enumerate(words) if _is_speech(word)), None)
    if cue is None:
        return False
    rest = words[cue + 1 :]
    return "dat" in rest or (len(rest) < 4 and not ELSEWHERE.intersection(rest))


def _is_speech(word: str) -> bool:
    forms = lookup(word)
    return any(form.cue_class in SPEECH and form.kind in FINITE and not form.particle for form in forms)
