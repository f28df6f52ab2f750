"""The sentence around a quotation to its source: the cue and the phrase that is its subject."""

from kantlijn.annotators.language.closed_words import AUXILIARIES, COPULAS, words
from kantlijn.annotators.language.cues import reporting
from kantlijn.annotators.reading.phrases import phrases_between, read_phrase
from kantlijn.annotators.reading.tokens import Sentence
from kantlijn.annotators.reporting.cue_subjects import SPEAKING, find_perfect, find_subject, is_noun, reporting_forms
from kantlijn.annotators.reporting.reports_before import find_before, find_lead_in
from kantlijn.annotators.reporting.reports_behind import find_behind, find_in_brackets
from kantlijn.annotators.reporting.sources import (
    HEARD,
    SOURCE_WORDS,
    Source,
    agent_of,
    asked_by,
    is_passive,
    is_recorded,
    owner_of_words,
    source_behind,
    source_of,
)

POINTING = words("dat dit zo")
"""What takes up the words before: `"…" |Dat| zegt Jansen.`"""
TAKING_UP = words(
    """
    zeggen vertellen stellen schrijven melden verklaren antwoorden concluderen beweren betogen roepen constateren
    oordelen waarschuwen benadrukken bevestigen erkennen twitteren tweeten mailen appen beloven eisen uitleggen
    toelichten meedelen opmerken verzekeren voorspellen bekennen toegeven
    """
) | {"laten weten", "weten laten"}
"""Verbs that take up words before them: `Dat |stelt| Jansen.`, but not `Dat verbaast Jansen.`."""


SHOUTING = SPEAKING | {"group"}
SURFACES = words(
    """
    bord bordje borden gevel muur deur raam ruit poster affiche t-shirt shirt trui jas pet tas mok sticker bumper steen
    grafsteen zerk plaquette vlag etiket verpakking doos rug arm borst stoep asfalt tegel tegeltje lint krans monument
    scherm beeldscherm lichtkrant paneel schutting hek poort boog kist standbeeld sokkel schoolbord prikbord rugzak
    """
)
"""Things that carry an inscription, which nobody in the story says."""
STANDING = words("staat stond staan stonden hangt hing prijkt prijkte pronkt pronkte lezen")
PLACING = words("op boven onder aan bij naast achter")


def find_source(tokens: Sentence, place: int) -> Source | None:
    """Find the source of the quotation at a place in its sentence: what follows first, then what precedes."""
    number = tokens.quotes.index(place)
    left = tokens.quotes[number - 1] + 1 if number else 0
    right = tokens.quotes[number + 1] if number + 1 < len(tokens.quotes) else len(tokens)
    found = (
        _with_words(tokens, left, place, right)
        or asked_by(tokens, left, place)
        or find_behind(tokens, place, right)
        or find_in_brackets(tokens, place + 1, right)
        or find_lead_in(tokens, left, place)
        or _interrupted(tokens, left, place)
        or _closed(tokens, left, place, right)
        or _shouting(tokens, left, place, right)
        or find_before(tokens, left, place)
        or _inscribed(tokens, left, place)
        or _shared(tokens, left, place)
        or _later(tokens, place, right)
    )
    return _spoken_for(tokens, found, left, right)


def find_source_in_next(tokens: Sentence) -> Source | None:
    """Read a sentence that tells whose words stood before it: `"…" Dat zegt Jansen.`, `"…" Aldus Jansen.`.

    Or announces who speaks: `"…" Aan het woord is Jansen.`, `"…" Het zijn woorden van Jansen.`
    """
    first = 1 if tokens and tokens[0].low in POINTING else 0
    if first >= len(tokens) or tokens.quotes or tokens[-1].text == "?":
        return None
    if tokens.low_at(1) in COPULAS and any(token.low == "woorden" for token in tokens[2:5]):
        return source_of(owner_of_words(tokens, 2, min(len(tokens), 7)), "words-next", tokens.span(1))
    opening = [token.low for token in tokens[:4]]
    if opening == ["aan", "het", "woord", "is"] or (opening[:1] == ["met"] and opening[2:3] == ["woorden"]):
        return source_behind(tokens, 3, len(tokens), "words-next")
    token = tokens[first]
    readings = reporting_forms(tokens, first, len(tokens))
    told = token.low == "aldus" or any(form.finite and form.lemma in TAKING_UP for form in readings)
    return source_behind(tokens, first, len(tokens), "cue-next") if told and not _adds(tokens, first + 1) else None


def _adds(tokens: Sentence, place: int) -> bool:
    """Say whether somebody else says the same: `Dat zegt |ook| Jansen.`."""
    return tokens.low_at(place) in ("ook", "niet", "nu")


def _shouting(tokens: Sentence, left: int, place: int, right: int) -> Source | None:
    """Read a participle behind a quotation with the subject of its sentence: `Jansen kwam, "Nu!" roepend, binnen`."""
    verb = place + 1 + (tokens.low_at(place + 1) == ",")
    low = tokens.low_at(verb)
    if not low.endswith("end") or reporting(low[:-1]) is None or verb >= right:
        return None
    around = (*phrases_between(tokens, left, place), *phrases_between(tokens, verb + 1, right))
    subject = next((phrase for phrase, governed in around if not governed and phrase.kind in SHOUTING), None)
    return source_of(subject, "cue-after", tokens.span(verb))


def _inscribed(tokens: Sentence, left: int, place: int) -> Source | None:
    """Read what stands on a thing as nobody's words: `Op de gevel staat: "Welkom"`, but not `Op zijn site staat:`."""
    lead = [token.low for token in tokens[left:place]]
    written = not SURFACES.isdisjoint(lead) and not STANDING.isdisjoint(lead) and not PLACING.isdisjoint(lead)
    return HEARD if written else None


def _spoken_for(tokens: Sentence, found: Source | None, left: int, right: int) -> Source | None:
    """Take who is named as the mouth of a body: `zegt de bond bij monde van |voorzitter Jansen|`.

    Or from whose mouth words are taken: `tekende de krant op uit de mond van |Jansen|`.
    """
    if found and found.phrase and found.phrase.kind == "name":
        return found
    for place in range(left, right - 2):
        if tokens[place].low in ("monde", "mond") and tokens[place + 1].low == "van":
            mouth = read_phrase(tokens, place + 2, objective=True)
            if mouth and mouth.kind == "name":
                return found._replace(phrase=mouth) if found else Source(mouth, "words-of")
    return found


def _with_words(tokens: Sentence, left: int, place: int, right: int) -> Source | None:
    """Read `Met de woorden "…" opende Jansen de avond`, `Jansen opende de avond met de woorden "…"`."""
    lead = [token.low for token in tokens[max(left, place - 4) : place]]
    if lead[-1:] not in (["woorden"], [":"]) or "met" not in lead or "woorden" not in lead:
        return None
    free = [phrase for phrase, governed in phrases_between(tokens, left, place) if not governed]
    if free and free[0].kind in SPEAKING:
        return Source(free[0], "words-before")
    return source_behind(tokens, place + 1, right, "words-before") if place + 1 < right else None


def _interrupted(tokens: Sentence, left: int, place: int) -> Source | None:
    """Take over the source of the first part: `"Kom", zei hij, "en kijk"`."""
    between = tokens[left:place]
    if left == 0 or not 3 <= len(between) <= 12 or between[0].text != "," or between[-1].text != ",":
        return None
    found = find_behind(tokens, left - 1, place)
    if found is None or found.phrase is None or found.phrase.after != place - 1:
        return None
    return found._replace(rule="interrupted")


def _closed(tokens: Sentence, left: int, place: int, right: int) -> Source | None:
    """Read a verb that closes the clause right behind a quotation: `het plan, dat Jansen "…" noemt`."""
    if place == left or tokens[place - 1].kind == "mark":
        return None
    for verb in range(place + 1, min(right, place + 4)):
        token = tokens[verb]
        readings = [form for form in token.forms if not form.particle and form.cue_class != "text"]
        if readings and tokens.low_at(verb + 1) == "te":
            return None
        if readings:
            return _subject_of_closing(tokens, verb, left, place)
        if token.low not in AUXILIARIES:
            return None
    return None


def _subject_of_closing(tokens: Sentence, verb: int, left: int, place: int) -> Source | None:
    if is_passive(tokens, verb, left, verb + 2):
        return source_of(agent_of(tokens, verb, left, len(tokens)), "cue-later", tokens.span(verb))
    bare = any(form.kind == "participle" for form in tokens[verb].forms) and tokens.low_at(verb + 1) in (",", "")
    agent = agent_of(tokens, verb, left, place) if bare else None
    if agent:
        return Source(agent, "cue-later", tokens.span(verb))
    auxiliary = find_perfect(tokens, left, place)
    subject = find_subject(tokens, verb if auxiliary is None else auxiliary, left, place)
    return source_of(subject, "cue-later", tokens.span(verb))


def _shared(tokens: Sentence, left: int, place: int) -> Source | None:
    """Take over the source of the quotation before: `Hij noemt het "vals" en "laf"`."""
    if left == 0 or not left < place <= left + 12:
        return None
    found = find_source(tokens, left - 1)
    return found._replace(near=False) if found else None


def _later(tokens: Sentence, place: int, right: int) -> Source | None:
    """Read `Er is een "groot" gebrek aan huizen, zegt de bond`."""
    for later in range(place + 1, right):
        token = tokens[later]
        if token.low in ("en", "maar", "want") and tokens[later - 1].text != ",":
            follows = read_phrase(tokens, later + 1)
            if follows and follows.kind == "name":
                return None
        if not token.forms and token.low not in SOURCE_WORDS:
            continue
        if token.low in SOURCE_WORDS:
            found = source_behind(tokens, later, right, f"{token.low}-later")
            if found:
                return found._replace(near=False)
        readings = [form for form in reporting_forms(tokens, later, right) if form.finite and form.cue_class != "text"]
        if readings and not is_noun(tokens, later, place):
            subject = find_subject(tokens, later, place + 1, right)
            if subject and not is_recorded(readings, subject):
                plural = all(form.plural for form in readings)
                return Source(subject, "cue-later", tokens.span(later), plural)
    return None
