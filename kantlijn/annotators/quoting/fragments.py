"""A quotation inside the narrator's sentence to whether the sentence makes it someone's words."""

from collections.abc import Sequence

from kantlijn.annotators.language.cues import CueForm, lookup, reporting
from kantlijn.annotators.quoting.reported import is_resumed
from kantlijn.annotators.quoting.setting import Setting
from kantlijn.annotators.quoting.wordings import BEFORE_IT, ELSEWHERE, NAMED_SO_AFTER, OBJECTS, POINTERS

SPEECH = frozenset({"speech", "thought", "writing"})
SPOKEN = frozenset({"speech", "sound", "question"})
FINITE = frozenset({"present", "past", "plural"})
DESCRIBING = frozenset({"beschrijven", "omschrijven"})
HAVE = frozenset({"heeft", "had", "hebben", "hadden"})
SOURCES = frozenset({"volgens", "aldus"})
MENTIONED = frozenset({"nader", "hiervoor", "hierboven", "reeds", "zojuist"})
"""Before `genoemd` these tell that something was named, and not what it was called: `een niet nader genoemd bedrag`."""


def is_said_within(setting: Setting) -> bool:
    """`Bo noemt het 'een ramp'`, `Bo zegt "nee"`, `hoorde 'Ga toch weg, man'`; not `de 'verdachte' fiets`."""
    capital, count = setting.inner[:1].isupper(), len(setting.words)
    if is_called(setting) or (NAMED_SO_AFTER.match(setting.behind) and not (capital and count == 1)):
        return True
    if is_resumed(setting) or is_worded(setting) or is_exclaimed(setting):
        return True
    if setting.title_case:
        return False
    if is_object(setting):
        return True
    if capital and not (setting.clause or setting.ended or "," in setting.inner):
        return count > 1 and is_sourced(setting)
    return count > 4 or (count > 3 and (setting.clause or setting.ended)) or (count > 1 and is_sourced(setting))


def is_worded(setting: Setting) -> bool:
    """`Zij opende de avond met de woorden "Welkom thuis"`; not `de woorden "welkom" en "thuis"`."""
    words = setting.lead
    return words[-1:] == ["woorden"] and "met" in words[-4:] and len(setting.words) > 1


def is_exclaimed(setting: Setting) -> bool:
    """`Zij riep vertwijfeld "Bo!"`, `Onder gejuich riep Bo "Wij gaan door!"`; not `zong in de show "Zing!"`."""
    if not setting.inner.endswith(("!", "?")):
        return False
    words = setting.lead[-4:]
    cue = next((place for place, word in enumerate(words) if _is_spoken(word)), None)
    return cue is not None and ELSEWHERE.isdisjoint(words[cue + 1 :]) and "dat" not in words[cue + 1 :]


def is_object(setting: Setting) -> bool:
    """`Bo zegt "nee"`, `Bo vindt het 'super'`; not `Bo zegt in "Zonlicht"`."""
    words = setting.lead
    if not words or not setting.before[-1].isspace():
        return False
    return reporting(words[-1]) is not None or (words[-1] in OBJECTS and _is_speech(words[-2] if words[1:] else ""))


def is_called(setting: Setting) -> bool:
    """`Bo noemt het plan een 'ramp'`, `zij spreekt van een "wonder"`, `hij had het over 'hulp'`."""
    words = setting.lead
    if len(setting.words) == 1 and words[-1:] == ["de"]:
        return False
    for place, word in enumerate(words):
        rest = words[place + 1 :]
        if word == "het" and rest[:1] == ["over"] and HAVE.intersection(words[:place]):
            return True
        if word == "genoemd" and place and words[place - 1] in MENTIONED:
            continue
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
    if _names_source(words):
        return True
    cue = next((place for place, word in enumerate(words) if _is_speech(word)), None)
    if cue is None:
        return False
    rest = words[cue + 1 :]
    return "dat" in rest or (len(rest) < 4 and not ELSEWHERE.intersection(rest))


def _names_source(words: Sequence[str]) -> bool:
    """Say whether a source stands in the clause without a verb: `volgens Bo`, `in haar ogen`, `naar eigen zeggen`."""
    if SOURCES.intersection(words) or {"in", "ogen"}.issubset(words):
        return True
    return list(words[-2:]) == ["eigen", "zeggen"]


def _points(words: Sequence[str]) -> bool:
    if words[-1] == "het" and len(words) > 1 and words[-2] in BEFORE_IT:
        return False
    return words[-1] in POINTERS


def _is_speech(word: str) -> bool:
    return any(form.cue_class in SPEECH and form.kind in FINITE and not form.particle for form in lookup(word))


def _is_spoken(word: str) -> bool:
    form = reporting(word)
    return form is not None and form.kind in FINITE and form.cue_class in SPOKEN
