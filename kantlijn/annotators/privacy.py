"""Mentions to mentions that say who is to be left in peace: suspects by initial, and children."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache

from msgspec.structs import replace

from kantlijn.annotators.phrasings import FRONTED, Cues, Phrasings, child_phrasings, grown_phrasings, may_tell_age
from kantlijn.model.annotations import AnnotatedArticle, Mention, Quotation, Speaker
from kantlijn.model.article import Article
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

BREAK = pattern(r"[\s-]+")
INITIALS = pattern(r"(?:\w{1,2}\.)+")
"""`V.D.B.`, `v.d.S.`, `B.K.`"""
NO_INITIALS = frozenset(("jr", "sr", "dr", "ir", "mr", "bv", "nv"))
DIGRAPHS = frozenset(("Ch", "Kh", "Ph", "Th", "Sh", "Sj", "Tj", "Dj", "St", "Sch", "IJ", "Ij"))
"""Initials of two letters, whose full stop may have been taken for that of the sentence."""
LONGEST_INITIAL = 3
"""Letters of one: `Th.`, `IJ.`, `Chr.`"""
PARTICLE = r"(?:van|de|der|den|ten|ter|te|el|al|ben|v/d|v\.\s?d\.|van 't|van ’t)"
CUT_OFF = pattern(rf"(?<!\s)(?:\s++(?i:{PARTICLE})(?=\s)){{1,5}}+\s++(?!\w{{2,}}\w)[^\W\d_a-z]\.(?!\w)")
"""What is left of a name behind a first name that was found alone: `Joran | v/d S.`"""
SHARED = pattern(rf"(?<!\s)(?:,\s++\w++){{0,8}}\s++en\s++[^\W\d_]\w+(?:\s+{PARTICLE})*\s+[^\W\d_a-z]\.(?!\w)")
"""`Ali | en Hassan B.`; more than eight others in between would be a list, and slow to read."""
SUSPECTED = pattern(r"\b(?:verdacht\w*|beklaagde\w*|aangehouden|gearresteerd|beschuldigd\w*)\b", re.IGNORECASE)
LONGEST_OFFICE = 40
BEHIND = pattern(r"\s*(?:[(\[,.:;–—-]|(?:en|of|van|uit|in|zijn|beiden?|allebei)\s)")
"""What all begin with that tells an age behind a name, whatever stands before it."""
REACH = 170
"""Characters before a name that can hold an age."""
NEAR = 100
"""Characters before a name that can hold what calls somebody a child without an age."""
SENTENCE = 1000
"""Characters before and behind a name, within which its sentence begins and ends."""
SENTENCE_END = pattern(r"[.!?][\"”’']?\s+")
OFFICES = (
    r"(?!(?i:kinder|jeugd|junior|mini|scholieren)-?(?i:burgemeester|minister|directeur))"
    r"(?i:\w*koning(?:in)?|\w*minister\w*|premier|president\w*|\w*burgemeester|wethouder|schepen|gouverneur|hoogleraar|professor"
    r"|senator|\w*kamerlid|\w*directeur|directrice|bisschop|paus|\w*rechter|advocate?|\w*officier)\b"
)
"""Functions that no child has: `de 11-jarige Willem-Alexander` was king by then; a `kinderburgemeester` is a child."""
OFFICE = pattern(rf"(?:\w+\s+)?{OFFICES}")
OFFICE_BEFORE = pattern(rf"\b{OFFICES}\s+$")
OFFICE_BEHIND = pattern(rf",\s+(?:[a-zà-ÿ]+\s+)?{OFFICES}\s+van\s+(?:de |het )?[A-ZÀ-Þ]")
"""`Sem de Wit|, succesvol burgemeester van Zaltveen|`."""
CHILD, SUSPECT, WITHHELD = "een minderjarige", "een verdachte", "iemand zonder achternaam"


def leave_in_peace(article: Article, mentions: Sequence[Mention]) -> list[Mention]:
    """Give the mentions, those of people who shall have no note marked as private.

    One telling place is enough for all mentions of the person: `Sem (9)` further on is `Sem`. People of the gazetteer
    have the note that the author wrote.
    """
    private = {each.name for each in mentions if is_initialled(each.name) or is_cut_off(article.text, each)}
    private |= set(minors_among(article.text, mentions))
    return [
        replace(mention, private=True) if mention.entity_id is None and mention.name in private else mention
        for mention in mentions
    ]


@lru_cache(1 << 14)
def is_initialled(name: str) -> bool:
    """Say whether the paper withholds a surname: `Jan K.`, `Jan K.-B.`, `Peter Th.`, `Tom V.D.B.`, `K.` alone."""
    last = BREAK.split(name.rstrip("-–— "))[-1]
    letters = last.strip(".")
    if not letters[:1].isupper() or letters.casefold() in NO_INITIALS:
        return bool(INITIALS.fullmatch(last)) and last[-2].isupper()
    return (
        len(letters) == 1 or (last.endswith(".") and len(letters) <= LONGEST_INITIAL) or bool(INITIALS.fullmatch(last))
    )


def is_cut_off(text: str, mention: Mention) -> bool:
    """Say whether a first name is all that was found of `Joran v/d S.`, or shares an initial: `Ali en Hassan B.` do."""
    end = mention.span.end
    if text.startswith(".", end) and mention.name.split()[-1] in DIGRAPHS:
        return True
    return " " not in mention.name and any(behind.match(text, end) for behind in (CUT_OFF, SHARED))


def minors_among(text: str, mentions: Sequence[Mention]) -> set[str]:
    """Give the names of whom the text tells an age below eighteen, and nowhere the age or office of a grown-up."""
    mentions = sorted(mentions, key=start_of)
    strangers = [mention for mention in mentions if mention.entity_id is None]
    if not strangers:
        return set()
    cues = Cues(text)
    young = {each.name for each in strangers if is_told(text, each, mentions, child_phrasings(), cues)}
    asked = [each for each in strangers if each.name in young]
    grown = {each.name for each in asked if holds_office(text, each)}
    return young - grown - {each.name for each in asked if is_told(text, each, (), grown_phrasings(), cues)}


def holds_office(text: str, mention: Mention) -> bool:
    """Say whether a mention has the function of a grown-up, or it stands right before or behind it."""
    start, end = mention.span.start, mention.span.end
    if OFFICE.match(mention.role or "") or OFFICE_BEHIND.match(text, end):
        return True
    return bool(OFFICE_BEFORE.search(text, max(0, start - LONGEST_OFFICE), start))


def is_told(text: str, mention: Mention, mentions: Sequence[Mention], phrasings: Phrasings, cues: Cues) -> bool:
    """Say whether one of the phrasings stands around a mention; `cues` are those of the whole text."""
    start, end = mention.span.start, mention.span.end
    if BEHIND.match(text, end) and phrasings.behind and phrasings.behind.match(text, end):
        return True
    if phrasings.inside and cues.stand_in(start, end) and phrasings.inside.match(text, start, end):
        return True
    reach = max(0, start - REACH)
    for behind, unless in phrasings.guarded:
        if behind.match(text, end) and not unless.search(text, reach, start):
            return True
    pairs = phrasings.fronted if text.endswith(FRONTED, reach, start) else ()
    if cues.stand_in(reach, start):
        if is_told_before(text, reach, start, phrasings):
            return True
        pairs = (*pairs, *phrasings.between)
    if any(behind.match(text, end) and before.search(text, reach, start) for before, behind in pairs):
        return True
    return phrasings.next is not None and is_told_next(text, mention, mentions, phrasings.next)


def is_told_before(text: str, reach: int, start: int, phrasings: Phrasings) -> bool:
    """Say whether an age, or what a child is called, stands right before a name."""
    if phrasings.before and may_tell_age(text[reach:start]) and phrasings.before.search(text, reach, start):
        return True
    return phrasings.called is not None and phrasings.called.search(text, max(reach, start - NEAR), start) is not None


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
    """Give an article in which nothing but its own words names people who are to be left in peace."""
    shown = withheld_names(annotated)
    if not shown:
        return annotated
    named = [mention.span for mention in annotated.mentions if mention.private]
    quotations = tuple(without_name(each, shown, named) for each in annotated.quotations)
    mentions = tuple(
        replace(each, name=shown[each.name], role=None) if each.private else each for each in annotated.mentions
    )
    return replace(annotated, quotations=quotations, mentions=mentions)


def withheld_names(annotated: AnnotatedArticle) -> dict[str, str]:
    """Give the names of people who are to be left in peace, each with what is said instead: `een minderjarige`."""
    names = {mention.name for mention in annotated.mentions if mention.private}
    return {name: described(name, annotated.article.text) for name in names}


def without_name(quotation: Quotation, shown: Mapping[str, str], named: Sequence[Span]) -> Quotation:
    """Give a quotation of `een minderjarige` instead of `Sem`, of which no note shows the words that name him."""
    attribution = quotation.attribution
    if attribution is None:
        return quotation
    spans = [span for span in (attribution.cue, attribution.evidence) if span]
    start, end = min((span.start for span in spans), default=0), max((span.end for span in spans), default=0)
    if any(name.start < end and start < name.end for name in named):
        attribution = replace(attribution, evidence=None)
    if not attribution.speaker.entity_id and attribution.speaker.name in shown:
        attribution = replace(attribution, speaker=Speaker(shown[attribution.speaker.name], "unnamed"))
    return replace(quotation, attribution=attribution)


def described(name: str, text: str) -> str:
    """Give what is said of somebody whose name is withheld; only a text that tells of suspects makes him one."""
    if not is_initialled(name):
        return CHILD
    return SUSPECT if SUSPECTED.search(text) else WITHHELD
