"""What stands around a quotation to whether a report goes with it: a cue behind it, a colon before, a report within."""

import re
from collections.abc import Sequence

from kantlijn.annotators.language.cues import NOUNS, CueForm, lookup, reporting
from kantlijn.annotators.quoting.setting import WORD, Setting
from kantlijn.annotators.quoting.wordings import AUXILIARIES, CITED_AS_SAYING, INVERTED_AFTER, LABEL_AFTER, WORDS_AFTER

COMMA_AND_WORD = re.compile(r"\s*(,)?\s*(?:zo\s+|dan\s+|en\s+(?:dat\s+)?|ook\s+|zoals?\s+)?([^\W\d_]+)", re.IGNORECASE)
RESUMED = re.compile(r"[\"”“’'»«],?\s+([a-z]\w*)\b[^.!?;:]{0,80},\s*$")
CLAUSE_END = re.compile(r"[,.;:!?]")
SOURCES = frozenset({"aldus", "dixit", "volgens"})
PERSONS = frozenset({"hij", "zij", "ze", "ik", "we", "wij", "u", "jij", "je"})


def is_reported_after(setting: Setting) -> bool:
    """`"Mooi", zegt Bo.`; `"Mooi!" roept Bo.`; `"Mooi", had hij gezegd.`; not `'Mooi' vertelt over Bo`."""
    found = COMMA_AND_WORD.match(setting.behind)
    if not found:
        return False
    separated = bool(found[1]) or setting.ended
    word = found[2].lower()
    if not separated and not (setting.alone and len(setting.words) > 3):
        return False
    if word in SOURCES or (word.endswith("end") and reporting(word[:-1])):
        return True
    if any(_reports(form, setting.behind) for form in lookup(word)):
        return True
    return separated and _reports_otherwise(word, setting)


def _reports(form: CueForm, behind: str) -> bool:
    """Say whether a reading of the word behind a quotation makes it someone's words."""
    if not form.finite or form.lemma == "heten":
        return False
    if form.cue_class == "text" and LABEL_AFTER.match(behind):
        return False
    return not form.particle or form.particle in WORD.findall(behind)


def _reports_otherwise(word: str, setting: Setting) -> bool:
    """Say whether a clause that opens otherwise does it: `is haar reactie`, `zou Bo zeggen`, `baalt zij`."""
    if (word in AUXILIARIES and _ends_in_cue(setting.behind)) or (
        len(setting.words) > 1 and CITED_AS_SAYING.match(setting.behind)
    ):
        return True
    inverted = WORDS_AFTER.match(setting.behind) or (setting.alone and INVERTED_AFTER.match(setting.behind))
    return bool(inverted) and not LABEL_AFTER.match(setting.behind)


def _ends_in_cue(behind: str) -> bool:
    clause = CLAUSE_END.split(behind.lstrip(", "))[0]
    return any(lookup(word) for word in WORD.findall(clause)[1:])


def is_announced(setting: Setting) -> bool:
    """`Bo: "Mooi."`, `Hij zegt: 'Mooi'`, `Bo blij met zege: 'Heel mooi'`; not `Het werd: 'mooi' en 'lelijk'`."""
    before = setting.before.rstrip()
    if not before.endswith(":"):
        return False
    closes = len(setting.words) > 1 and not setting.behind.strip() and not setting.title_case
    if setting.ended or len(setting.words) > 3 or setting.clause or closes:
        return True
    last = WORD.findall(before)[-1:]
    return bool(last) and (last[0][0].isupper() or last[0] in PERSONS | NOUNS or _is_cue(last[0], setting.lead))


def _is_cue(word: str, lead: Sequence[str]) -> bool:
    """Say whether a word, or the verb whose particle it is, reports: `zegt:`, `voegt eraan toe:`."""
    if any(form.kind != "first" and not form.particle for form in lookup(word)):
        return True
    return any(form.particle == word and form.kind != "first" for verb in lead for form in lookup(verb))


def is_resumed(setting: Setting) -> bool:
    """Say whether it goes on after a report: `"Wij gaan", zei Bo, "nooit weg."`."""
    found = RESUMED.search(setting.front)
    return bool(found and (found[1] == "aldus" or reporting(found[1])))
