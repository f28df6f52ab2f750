"""A stretch between quotation marks to its kind: someone's words, or a title, a term, a word held at arm's length."""

import re
from collections.abc import Sequence

from kantlijn.annotators.cues import NOUNS, CueForm, lookup, reporting
from kantlijn.annotators.setting import WORD, Setting
from kantlijn.annotators.wordings import (
    ARTICLES,
    AUXILIARIES,
    BEFORE_IT,
    CITED_AFTER,
    ELSEWHERE,
    INVERTED_AFTER,
    IS_LABEL_AFTER,
    JOINERS,
    KNOWN_AS,
    LABEL_AFTER,
    LABEL_SUFFIXES,
    LABEL_WORDS,
    MOTTOS,
    NAMED_SO_AFTER,
    OUR_SOURCE,
    POINTERS,
    WORDS_AFTER,
    WORK_SUFFIXES,
    WORK_WORDS,
)
from kantlijn.model.annotations import QuotationKind
from kantlijn.model.span import Span

COMMA_AND_WORD = re.compile(r"\s*(,)?\s*(?:zo\s+|dan\s+|en\s+(?:dat\s+)?|ook\s+|zoals?\s+)?([^\W\d_]+)", re.IGNORECASE)
RESUMED = re.compile(r"[\"”“’'»«],?\s+([a-z]\w*)\b[^.!?;:]{0,80},\s*$")
CLAUSE_END = re.compile(r"[,.;:!?]")
READS_ON = re.compile(r"\s*(?:$|[A-ZÀ-ÖØ-Þ\d\"“„‘'«–—]|,,|\n)|\s+-\s")
SPEECH = frozenset({"speech", "thought", "writing"})
FINITE = frozenset({"present", "past", "plural"})
PERSONS = frozenset({"hij", "zij", "ze", "ik", "we", "wij", "u", "jij", "je"})
DESCRIBING = frozenset({"beschrijven", "omschrijven"})


def kind_of(text: str, span: Span, block: Span, *, heading: bool = False) -> QuotationKind:
    """Say whether someone is quoted. In a heading, words that fill it are someone's."""
    if heading and span == block:
        return "direct"
    return "direct" if is_utterance(Setting(text, span, block)) else "scare"


def is_utterance(setting: Setting) -> bool:
    """Weigh the evidence, strongest first: `Bo knikte. "Mooi." Els zweeg.` leaves no doubt."""
    if setting.alone and setting.ended and READS_ON.match(setting.behind):
        return True
    if setting.before and is_name(setting):
        return False
    if setting.comma or is_reported_after(setting) or is_announced(setting):
        return True
    if CITED_AFTER.match(setting.behind):
        return False
    if setting.alone:
        return stands_alone(setting)
    return is_said_within(setting)


def is_name(setting: Setting) -> bool:
    """`de term 'maatwerk'`, `de film 'Zonlicht'`; not `in zijn boek 'dat het nu eenmaal zo kan'`."""
    if not setting.before.rstrip(" \n,:(")[-1:].isalnum():
        return False
    head = list(setting.lead)
    if head and head[-1] in ARTICLES:
        head.pop()
    joiner = head.pop() if head and head[-1] in JOINERS else ""
    if not head:
        return False
    word = head[-1]
    if setting.ended:
        return word.endswith(MOTTOS)
    if word in LABEL_WORDS or word.endswith(LABEL_SUFFIXES) or (joiner == "als" and word in KNOWN_AS):
        return True
    if not (word in WORK_WORDS or word.endswith(WORK_SUFFIXES)) or OUR_SOURCE.intersection(head[-3:-1]):
        return False
    return not is_called(setting) and (
        setting.inner[:1].isupper() or (len(setting.words) < 5 and not is_sourced(setting))
    )


def is_reported_after(setting: Setting) -> bool:
    """`"Mooi", zegt Bo.`; `"Mooi!" roept Bo.`; `"Mooi", had hij gezegd.`; not `'Mooi' vertelt over Bo`."""
    found = COMMA_AND_WORD.match(setting.behind)
    if not found:
        return False
    separated = bool(found[1]) or setting.ended
    word = found[2].lower()
    if not separated and not (setting.alone and len(setting.words) > 3):
        return False
    if word == "aldus" or (word.endswith("end") and reporting(word[:-1])):
        return True
    if any(_reports(form, setting.behind) for form in lookup(word)):
        return True
    return separated and _reports_otherwise(word, setting)


def _reports_otherwise(word: str, setting: Setting) -> bool:
    """Say whether a clause that opens otherwise does it: `is haar reactie`, `zou Bo zeggen`, `baalt zij`."""
    if word in AUXILIARIES and _ends_in_cue(setting.behind):
        return True
    inverted = WORDS_AFTER.match(setting.behind) or (setting.alone and INVERTED_AFTER.match(setting.behind))
    return bool(inverted) and not LABEL_AFTER.match(setting.behind)


def _reports(form: CueForm, behind: str) -> bool:
    """Say whether a reading of the word behind a quotation makes it someone's words."""
    if not form.finite or form.lemma == "heten":
        return False
    if form.cue_class == "text" and LABEL_AFTER.match(behind):
        return False
    return not form.particle or form.particle in WORD.findall(behind)


def _ends_in_cue(behind: str) -> bool:
    clause = CLAUSE_END.split(behind.lstrip(", "))[0]
    return any(lookup(word) for word in WORD.findall(clause)[1:])


def is_announced(setting: Setting) -> bool:
    """`Bo: "Mooi."`, `Hij zegt: 'Mooi'`; not `Het werd: 'mooi' en 'lelijk'`."""
    before = setting.before.rstrip()
    if not before.endswith(":"):
        return False
    if setting.ended or len(setting.words) > 3 or setting.clause:
        return True
    last = WORD.findall(before)[-1:]
    return bool(last) and (last[0][0].isupper() or last[0] in PERSONS or last[0] in NOUNS or bool(lookup(last[0])))


def stands_alone(setting: Setting) -> bool:
    """`"Wij gaan door", en hij lacht.`; not `'Zonlicht' is een film.`."""
    if setting.ended and setting.behind.lstrip()[:1] == "(":
        return True
    if len(setting.words) < 6 and IS_LABEL_AFTER.match(setting.behind):
        return False
    return len(setting.words) > 5 or (len(setting.words) > 2 and setting.clause)


def is_said_within(setting: Setting) -> bool:
    """`Bo noemt het 'een ramp'`, `Bo zegt "nee"`, `hoorde 'Ga toch weg, man'`; not `de 'verdachte' fiets`."""
    capital, count = setting.inner[:1].isupper(), len(setting.words)
    if is_called(setting) or (NAMED_SO_AFTER.match(setting.behind) and not (capital and count == 1)):
        return True
    if is_resumed(setting):
        return True
    if setting.title_case:
        return False
    if setting.lead and reporting(setting.lead[-1]) and setting.before[-1].isspace():
        return True
    if capital and not (setting.clause or setting.ended or "," in setting.inner):
        return count > 1 and is_sourced(setting)
    return count > 4 or (count > 3 and (setting.clause or setting.ended)) or (count > 1 and is_sourced(setting))


def is_resumed(setting: Setting) -> bool:
    """Say whether it goes on after a report: `"Wij gaan", zei Bo, "nooit weg."`."""
    found = RESUMED.search(setting.front)
    return bool(found and (found[1] == "aldus" or reporting(found[1])))


def is_called(setting: Setting) -> bool:
    """`Bo noemt het plan een 'ramp'`, `zij spreekt van een "wonder"`, `hij had het over 'hulp'`."""
    words = setting.lead
    if len(setting.words) == 1 and words[-1:] == ["de"]:
        return False
    for place, word in enumerate(words):
        rest = words[place + 1 :]
        if word == "het" and rest[:1] == ["over"] and {"heeft", "had", "hebben", "hadden"}.intersection(words[:place]):
            return True
        if any(_calls(form, rest) for form in lookup(word)):
            return True
    return False


def _calls(form: CueForm, rest: Sequence[str]) -> bool:
    if form.lemma == "spreken":
        return "van" in rest
    return (form.cue_class == "naming" and form.lemma != "heten") or form.lemma in DESCRIBING


def is_sourced(setting: Setting) -> bool:
    """`volgens Bo 'geen probleem'`, `Bo zegt dat het 'heel goed' gaat`; not `Bo meldt dat de 'rode lijn' rijdt`."""
    words = setting.lead
    if not words or _points(words):
        return False
    if (
        "volgens" in words
        or "aldus" in words
        or ("ogen" in words and "in" in words)
        or words[-2:] == ["eigen", "zeggen"]
    ):
        return True
    cue = next((place for place, word in enumerate(words) if _is_speech(word)), None)
    if cue is None:
        return False
    rest = words[cue + 1 :]
    return "dat" in rest or (len(rest) < 4 and not ELSEWHERE.intersection(rest))


def _points(words: Sequence[str]) -> bool:
    if words[-1] == "het" and len(words) > 1 and words[-2] in BEFORE_IT:
        return False
    return words[-1] in POINTERS


def _is_speech(word: str) -> bool:
    return any(form.cue_class in SPEECH and form.kind in FINITE and not form.particle for form in lookup(word))
