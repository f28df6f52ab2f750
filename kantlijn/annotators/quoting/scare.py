"""A stretch between quotation marks to its kind: someone's words, or a title, a term, a word held at arm's length."""

import re

from kantlijn.annotators.language.closed_words import PREPOSITIONS
from kantlijn.annotators.quoting.fragments import is_called, is_said_within, is_sourced, is_worded
from kantlijn.annotators.quoting.headlines import is_headline, is_told_of
from kantlijn.annotators.quoting.reported import is_announced, is_reported_after
from kantlijn.annotators.quoting.setting import Setting
from kantlijn.annotators.quoting.wordings import (
    ARTICLES,
    CITED_AFTER,
    IS_LABEL_AFTER,
    JOINERS,
    KNOWN_AS,
    LABEL_SUFFIXES,
    LABEL_WORDS,
    MADE_BY_AFTER,
    MOTTOS,
    OUR_SOURCE,
    WORK_SUFFIXES,
    WORK_WORDS,
)
from kantlijn.model.annotations import QuotationKind
from kantlijn.model.span import Span

WORD_BEHIND = re.compile(r"\s*[^\W\d_]")
"""What follows words with a comma of their own: `"Mooi," zegt Bo`, but not `'mooi,' 'lelijk'`."""
READS_ON = re.compile(r"\s*(?:$|[A-ZÀ-ÖØ-Þ\d\"“„‘'«–—]|,,|\n)|\s+-\s")


def kind_of(text: str, span: Span, block: Span, *, heading: bool = False) -> QuotationKind:
    """Say whether someone is quoted. Words that fill a heading are someone's, or a line that may be one."""
    if span == block and (heading or len(Setting(text, span, block).words) > 1):
        return "direct"
    return "direct" if is_utterance(Setting(text, span, block)) else "scare"


def is_utterance(setting: Setting) -> bool:
    """Weigh the evidence, strongest first: `Bo knikte. "Mooi." Els zweeg.` leaves no doubt."""
    if setting.alone and setting.ended and READS_ON.match(setting.behind):
        return True
    if is_headline(setting) or (setting.before and not is_told_of(setting) and is_name(setting)):
        return False
    if (setting.comma and WORD_BEHIND.match(setting.behind)) or is_reported_after(setting) or is_announced(setting):
        return True
    if CITED_AFTER.match(setting.behind) or MADE_BY_AFTER.match(setting.behind):
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
    if setting.ended or is_worded(setting):
        return setting.ended and word.endswith(MOTTOS)
    if word in LABEL_WORDS or word.endswith(LABEL_SUFFIXES) or (joiner == "als" and word in KNOWN_AS):
        return True
    if not (word in WORK_WORDS or word.endswith(WORK_SUFFIXES)) or OUR_SOURCE.intersection(head[-3:-1]):
        return False
    governed = setting.inner[:1].isupper() and not PREPOSITIONS.isdisjoint(head[-3:-1])
    return (governed or not is_called(setting)) and (
        setting.inner[:1].isupper() or (len(setting.words) < 5 and not is_sourced(setting))
    )


def stands_alone(setting: Setting) -> bool:
    """`"Wij gaan door", en hij lacht.`; not `'Zonlicht' is een film.`."""
    if setting.ended and setting.behind.lstrip()[:1] == "(":
        return True
    if len(setting.words) < 6 and IS_LABEL_AFTER.match(setting.behind):
        return False
    return len(setting.words) > 5 or (len(setting.words) > 2 and setting.clause)
