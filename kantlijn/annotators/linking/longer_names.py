"""A form of a term at a place to whether it is part of a longer name there, or somebody's surname."""

import re

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.origins import is_origin
from kantlijn.annotators.linking.anchors import noun_of_row, offices
from kantlijn.annotators.matching.matcher import TermForm
from kantlijn.annotators.naming.name_settings import opens_sentence
from kantlijn.annotators.naming.name_shapes import UPPER
from kantlijn.annotators.naming.titles import is_quality, is_title
from kantlijn.patterns import pattern

WORD_BEFORE = pattern(r"([\w’'.&-]+)[ \u00a0]$")
WORD_BEHIND = pattern(rf"[ \u00a0]([{UPPER}]\w*)")
LETTER_BEHIND = pattern(rf"-[{UPPER}](?![a-zà-ÿ])")
"""`Coalitie|-Y|`, not `Kabinet|-Bos|`."""
INITIALS = pattern(rf"(?:[{UPPER}]\.-?)+")
QUALITIES = ("isch", "ische")
"""How adjectives end that open the names of movements: `|Communistische| Partij`."""
REACH = 30


def stands_in_name(text: str, start: int, form: TermForm) -> bool:
    """Say whether a form is part of a longer name at a place, or the surname of somebody."""
    before = WORD_BEFORE.search(text, max(0, start - REACH), start)
    end = start + len(form.written)
    if not form.exact:
        return opens_name(text, start, end)
    if before and bears(before[1], form):
        return True
    return goes_on(text, end) or (" " not in form.written and before is not None and ends_name(text, before, form))


def ends_name(text: str, before: re.Match[str], form: TermForm) -> bool:
    """Say whether a name of one word is the end of another: `Den |Bosch|`, `National |Action|`, `737 |MAX|`.

    Where somebody comes from and what he is may stand before it: `Britse |Labour|`, `Minister |Shell|`.
    """
    word = before[1]
    if word.isdigit():
        return True
    joined = word[0].isupper() and not word.isupper() and not form.written.isupper()
    return joined and not (
        is_origin(word) or is_quality(word) or is_title(word) or opens_sentence(text, before.start())
    )


def bears(word: str, form: TermForm) -> bool:
    """Say whether a word before a firm's name makes it a surname: `de familie |Blokker|`, `J. |Blokker|`."""
    if form.written.isupper():
        return False
    return word.lower() in words_for("household") or bool(INITIALS.fullmatch(word))


def goes_on(text: str, end: int) -> bool:
    """Say whether a word behind a name makes it that of something else: `|DFB| Pokal`, `|Kia| Classic`."""
    behind = WORD_BEHIND.match(text, end)
    return behind is not None and behind[1] in words_for("thing_behind")


def opens_name(text: str, start: int, end: int) -> bool:
    """Say whether an ordinary word with a capital opens a name: `|Coalitie|-Y`, `|Communistische| Partij`."""
    if not text[start].isupper():
        return False
    behind = WORD_BEHIND.match(text, end)
    joined = text[start:end].endswith(QUALITIES) and behind and not (behind[1].isupper() or is_origin(behind[1]))
    return bool(joined or LETTER_BEHIND.match(text, end))


def is_head_of_state(text: str, start: int) -> bool:
    """Say whether a name that is an ordinary one too is that of a head of state: `president |Ford|`."""
    before = WORD_BEFORE.search(text, max(0, start - REACH), start)
    heads = offices()["heads"].split()
    return (before is not None and before[1].lower() in heads) or noun_of_row(text, start) in heads
