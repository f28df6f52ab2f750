"""Mentions to mentions that say who is to be left in peace: suspects by initial, and children."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from kantlijn.annotators.phrasings import Phrasings, child_phrasings, grown_phrasings, has_cue
from kantlijn.model.annotations import AnnotatedArticle, Mention, Quotation, Speaker
from kantlijn.model.article import Article

INITIALLED = re.compile(
    r"(?:^|[ -])(?:[A-Z]\.(?:\s?-\s?[A-Z]\.?)?|[A-Z])$|^(?:[A-Z]\.\s?){1,3}(?:(?:van|de|der|den|el|al)\s)*[A-Z]\.$"
)
"""A surname that the paper withholds: `Jan K.`, `Jan K.-B.`, `Jan K`, `Mohammed Al-M.`, and `K.` alone."""
SUSPECTED = re.compile(r"\b(?:verdacht\w*|beklaagde\w*|aangehouden|gearresteerd|beschuldigd\w*)\b", re.IGNORECASE)
BEHIND = re.compile(r"\s*(?:[(\[,]|(?:en|of|van|is|wordt|werd|was)\s)")
"""What all begin with that tells an age behind a name."""
REACH = 170
"""Characters before a name that can hold an age."""
SENTENCE = 1000
"""Characters before and behind a name, within which its sentence begins and ends."""
SENTENCE_END = re.compile(r"[.!?][\"”’']?\s+")
CHILD, SUSPECT, WITHHELD = "een minderjarige", "een verdachte", "iemand zonder achternaam"


def leave_in_peace(article: Article, mentions: Sequence[Mention]) -> list[Mention]:
    """Give the mentions, those of people who shall have no note marked as private.

    One telling place is enough for all mentions of the person: `Sem (9)` further on is `Sem`. People of the gazetteer
    have the note that the author wrote.
    """
    private = {mention.name for mention in mentions if INITIALLED.search(mention.name)}
    private |= set(minors_among(article.text, mentions))
    return [
        replace(mention, private=True) if mention.entity_id is None and mention.name in private else mention
        for mention in mentions
    ]


def minors_among(text: str, mentions: Sequence[Mention]) -> set[str]:
    """Give the names of which the text says that the person is below eighteen, and nowhere that he is not."""
    mentions = sorted(mentions, key=start_of)
    strangers = [mention for mention in mentions if mention.entity_id is None]
    if not strangers:
        return set()
    fronts = has_cue(text)
    young = {each.name for each in strangers if is_told(text, each, mentions, child_phrasings(), fronts=fronts)}
    grown = (each for each in strangers if each.name in young)
    return young - {each.name for each in grown if is_told(text, each, (), grown_phrasings(), fronts=fronts)}


def is_told(
    text: str, mention: Mention, mentions: Sequence[Mention], phrasings: Phrasings, *, fronts: bool = True
) -> bool:
    """Say whether one of the phrasings stands around a mention; `fronts`: whether any of them stands before names."""
    start, end = mention.span.start, mention.span.end
    if BEHIND.match(text, end) and phrasings.behind and phrasings.behind.match(text, end):
        return True
    if phrasings.inside and phrasings.inside.match(text, start, end):
        return True
    reach = max(0, start - REACH)
    if fronts and has_cue(text[reach:start]):
        if phrasings.before and phrasings.before.search(text, reach, start):
            return True
        for before, behind in phrasings.between:
            if before.search(text, reach, start) and behind.match(text, end):
                return True
    return phrasings.next is not None and is_told_next(text, mention, mentions, phrasings.next)


def is_told_next(text: str, mention: Mention, mentions: Sequence[Mention], told: re.Pattern[str]) -> bool:
    """Say whether the next sentence tells it, and this one names nobody else, who could be meant.

    The mentions are in the order of the text. A sentence that does not end near the name is read no further.
    """
    start, end = mention.span.start, mention.span.end
    found = SENTENCE_END.search(text, end, end + SENTENCE)
    if found is None or not told.match(text, found.end()) or "\n\n" in text[end : found.end()]:
        return False
    before = max(text.rfind(sign, max(0, start - SENTENCE), start) for sign in ".!?\n")
    before = max(before, start - SENTENCE)
    first, last = (bisect_right(mentions, place, key=start_of) for place in (before, found.start() - 1))
    return all(each.name == mention.name for each in mentions[first:last])


def start_of(mention: Mention) -> int:
    """Give where a mention begins."""
    return mention.span.start


def withhold_names(annotated: AnnotatedArticle) -> AnnotatedArticle:
    """Give an article in which no quotation names a speaker who is to be left in peace."""
    private = {mention.name for mention in annotated.mentions if mention.private}
    if not private:
        return annotated
    quotations = tuple(without_name(each, private, annotated.article.text) for each in annotated.quotations)
    return replace(annotated, quotations=quotations)


def without_name(quotation: Quotation, private: set[str], text: str) -> Quotation:
    """Give a quotation of `een minderjarige` instead of `Sem`."""
    attribution = quotation.attribution
    if attribution is None or attribution.speaker.entity_id or attribution.speaker.name not in private:
        return quotation
    speaker = Speaker(described(attribution.speaker.name, text), "unnamed")
    return replace(quotation, attribution=replace(attribution, speaker=speaker))


def described(name: str, text: str) -> str:
    """Give what is said of somebody whose name is withheld; only a text that tells of suspects makes him one."""
    if not INITIALLED.search(name):
        return CHILD
    return SUSPECT if SUSPECTED.search(text) else WITHHELD
