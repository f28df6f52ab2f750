"""What leads up to a quotation to its source: `Jansen zegt: "…"`, `Volgens Jansen is het "…"`, `Jansen (34): "…"`."""

from collections.abc import Sequence

from kantlijn.annotators.language.closed_words import DEFINITE, ENDS_PHRASE, PREPOSITIONS, words
from kantlijn.annotators.language.cues import COMPLEMENTS, NOUNS
from kantlijn.annotators.language.person_nouns import COLLECTIVE, is_plural
from kantlijn.annotators.reading.phrases import Phrase, phrases_between
from kantlijn.annotators.reading.tokens import Sentence
from kantlijn.annotators.reporting.cue_subjects import (
    before_brackets,
    find_main_clause,
    find_perfect,
    find_subject,
    is_apposition,
    is_noun,
    reporting_forms,
)
from kantlijn.annotators.reporting.sources import (
    HEARD,
    HEARING,
    PASSIVE,
    SOURCE_WORDS,
    Source,
    agent_of,
    cited_by,
    is_passive,
    overheard_by,
    owner_of_words,
    source_behind,
    source_of,
)

TELLING = SOURCE_WORDS | HEARING
RELATIVE = words("die dat wie wat")
"""Behind these a name may be the object: `de man die Jansen noemde`."""
LEAD, LONG_LEAD = 5, 10
"""How many words may stand between cue and quotation, behind a name more."""
GETTING = words("kreeg krijgt kregen krijgen oogst oogstte ontvangt ontving")
GIVEN = words("bijval steun kritiek lof compliment complimenten gelijk tegengas applaus hulp tegenwind uitleg opdracht")
"""Nouns for what is said that somebody gets."""
NAMING_VERBS = words("is was wordt werd heet heette blijft bleef zijn waren")
TOLD = words("horen lezen verstaan zien")


def find_lead_in(tokens: Sentence, left: int, place: int) -> Source | None:
    """Read `Jansen: "…"`, `Jansen zegt: "…"`, `De minister is duidelijk: "…"`."""
    colon = place - 1
    if colon <= left or tokens[colon].text != ":":
        return None
    left = find_main_clause(tokens, left, colon)
    phrases = phrases_between(tokens, left, colon)
    giver = _giver_of(tokens, phrases, left, colon)
    if giver:
        return Source(giver, "words-colon")
    found = find_before(tokens, left, colon)
    owner = owner_of_words(tokens, left, colon)
    floor = owner is not None and any(token.low == "woord" for token in tokens[left:colon])
    if found and found.phrase and not floor:
        return found._replace(rule=found.rule.replace("before", "colon"))
    if owner or found:
        return source_of(owner, "words-colon") or found
    direct = [phrase for phrase, governed in phrases if not governed and not is_apposition(phrase, left)]
    return _told_of(tokens, direct, colon) if direct else None


def _giver_of(tokens: Sentence, phrases: Sequence[tuple[Phrase, bool]], left: int, colon: int) -> Phrase | None:
    """Find from whom words come that somebody gets: `Jansen krijgt bijval van |Smit|: "…"`.

    Or who does what somebody undergoes: `Jansen wordt onderbroken door |Smit|: "…"`.
    """
    last, governed = phrases[-1] if phrases else (None, False)
    if last is None or not governed or last.after != before_brackets(tokens, colon) or last.kind == "thing":
        return None
    before = {token.low for token in tokens[left : last.first]}
    by = tokens[last.first - 1].low
    given = by == "van" and not GETTING.isdisjoint(before) and not (GIVEN | NOUNS).isdisjoint(before)
    return last if given or (by == "door" and not PASSIVE.isdisjoint(before)) else None


def _told_of(tokens: Sentence, direct: list[Phrase], colon: int) -> Source:
    """Take the name before a colon, or else the subject: `Jansen, 34: "…"`, `De minister lacht: "…"`.

    In a headline those of somebody speak, and not that person: `Ouders Jansen: "…"`.
    """
    last, first = direct[-1], direct[0]
    if first.first == 1 and first.kind == "name" and (tokens[0].low in COLLECTIVE or is_plural(tokens[0].low)):
        return HEARD
    if last is not first and _acts(tokens, first) and last.after == before_brackets(tokens, colon):
        return Source(first, "words-colon")
    called = len(direct) > 1 and direct[-2].kind == "pronoun" and direct[-2].after == last.first
    if not called and (last.after >= colon or tokens[last.after].text in ("(", ",")):
        named = [phrase for phrase in direct if phrase.kind == "name"]
        speaker = last if last.kind == "name" or not named else named[-1]
        return Source(speaker, "name-colon", None, near=len(direct) == 1 or speaker is last)
    if len(direct) == 1 and last.kind == "name" and tokens[last.after].low in PREPOSITIONS and last.first == 0:
        return Source(last, "name-colon", None, near=True)
    return Source(direct[-2] if called else direct[0], "subject-colon", None)


def _acts(tokens: Sentence, subject: Phrase) -> bool:
    """Say whether what opens a sentence does something, so that whom it does it to is not the one who speaks.

    `Jansen |omhelst| Smit: "…"`; but `De winnaar |is| Smit: "…"`.
    """
    definite = subject.kind == "name" or subject.determiner in DEFINITE
    verb = tokens[_behind_brackets(tokens, subject.after)]
    return (
        definite
        and subject.first == 0
        and verb.kind == "word"
        and not (verb.capital or verb.low in ENDS_PHRASE or verb.low in NAMING_VERBS)
    )


def _behind_brackets(tokens: Sentence, place: int) -> int:
    """Give where what stands in brackets ends: `Jansen (54)| belt`."""
    if tokens[place].text != "(":
        return place
    return next((behind + 1 for behind in range(place, len(tokens) - 1) if tokens[behind].text == ")"), place)


def find_before(tokens: Sentence, left: int, end: int) -> Source | None:
    """Read `Jansen zegt dat het plan "…" is`, `Volgens Jansen is het "…"`."""
    for place in range(end - 1, left - 1, -1):
        token = tokens[place]
        if not token.forms and token.low not in TELLING:
            continue
        if token.low in HEARING and _is_told(tokens, place, end):
            return source_of(overheard_by(tokens, place, end), "cue-before", tokens.span(place)) or HEARD
        if token.low in SOURCE_WORDS:
            found = source_behind(tokens, place, end, f"{token.low}-before")
            if found:
                return found
        found = _reported(tokens, place, left, end)
        if found:
            return found
    return None


def _reported(tokens: Sentence, place: int, left: int, end: int) -> Source | None:
    """Read a reporting verb before a quotation with its subject, or with its agent where it is passive."""
    readings = [form for form in reporting_forms(tokens, place, end) if form.cue_class != "text"]
    if not readings or is_noun(tokens, place, left) or _is_completing(tokens, place, left):
        return None
    if any(form.kind == "plural" for form in readings) and _is_heard(tokens, left, place):
        return None
    cited = cited_by(tokens, place, end)
    if cited:
        return Source(cited, "cue-before", tokens.span(place))
    if is_passive(tokens, place, left, place):
        return source_of(agent_of(tokens, place, left, end), "cue-before", tokens.span(place))
    own = place > left and tokens[place - 1].low == "eigen"
    finite = any(form.finite for form in readings)
    verb = place if finite else find_perfect(tokens, left, end)
    subject = find_subject(tokens, verb, left, end) if verb is not None else None
    if subject is None:
        return None
    plural = finite and not own and all(form.plural for form in readings)
    beside = subject.after == verb or subject.first == place + 1 or _is_apart(tokens, subject, place)
    near = beside and _leads_up(tokens, max(place + 1, subject.after), end, subject)
    return Source(subject, "cue-before", tokens.span(place), plural, near)


def _is_completing(tokens: Sentence, place: int, left: int) -> bool:
    """Say whether an infinitive belongs to a verb before it: `laat |weten|`, `laat |horen|`."""
    low = tokens[place].low
    return low in COMPLEMENTS and any(form.particle == low for token in tokens[left:place] for form in token.forms)


def _is_heard(tokens: Sentence, left: int, place: int) -> bool:
    """Say whether an infinitive tells what somebody hears another do: `hoorde zijn vader |zeggen|`."""
    return any(token.low in HEARING and token.low[0] == "h" for token in tokens[max(left, place - 8) : place])


def _is_told(tokens: Sentence, place: int, end: int) -> bool:
    """Say whether who hears is told what is quoted: `Hij hoort: "…"`, `Hij kreeg te horen: "…"`.

    Not where a clause says what he hears, or where he gets a thing: `Hij kreeg de vraag of hij bleef: "…"`.
    """
    behind = [token.low for token in tokens[place + 1 : end]]
    if any(low in ("dat", "of", "hoe", "waarom") for low in behind):
        return False
    if any(form.particle in behind for form in tokens[place].forms if form.particle):
        return False
    if not tokens[place].low.startswith("kr"):
        return True
    return not TOLD.isdisjoint(behind) or not NOUNS.isdisjoint(behind)


def _is_apart(tokens: Sentence, subject: Phrase, verb: int) -> bool:
    """Say whether only what is told of a name stands between it and its verb: `Jansen, die alles zag, |zegt|`."""
    return subject.kind == "name" and tokens[verb - 1].text == "," == tokens[subject.after].text


def _leads_up(tokens: Sentence, first: int, end: int, subject: Phrase) -> bool:
    """Say whether cue and subject lead up to a quotation: in a few words, among which nobody else may speak."""
    told_of = subject.first > 0 and tokens[subject.first - 1].low in RELATIVE
    if told_of or end - first > (LONG_LEAD if subject.kind == "name" else LEAD):
        return False
    others = {"name", "pronoun", "role", "person"}
    return not any(phrase.kind in others for phrase, _ in phrases_between(tokens, first, end))
