"""What stands behind a quotation to its source: `"…", zegt Jansen`, `"…", klinkt het bij de bond`, `"…" (Jansen)`."""

from collections.abc import Sequence

from kantlijn.annotators.language.closed_words import CONJUNCTIONS, COPULAS, ENDS_PHRASE, PREPOSITIONS, words
from kantlijn.annotators.language.cues import NOUNS
from kantlijn.annotators.reading.phrases import Phrase, phrases_between, read_phrase
from kantlijn.annotators.reading.tokens import Sentence
from kantlijn.annotators.reporting.cue_subjects import SPEAKING, reporting_forms
from kantlijn.annotators.reporting.documents import find_document
from kantlijn.annotators.reporting.sources import (
    HEARD,
    HEARING,
    PASSIVE,
    SOURCE_WORDS,
    Source,
    agent_of,
    cited_by,
    is_recorded,
    overheard_by,
    owner_of_words,
    source_behind,
    source_of,
)

STATIVE = words("is was zijn waren staat stond valt viel blijkt bleek")
"""What words are, and not only people: `"…", is zijn antwoord`, `"…", valt te lezen in de brief van Jansen`."""
WORDED = NOUNS | words(
    """
    lezen horen zien gehoord gezegd geschreven gebod geboden regel regels eis eisen vragen stellingen teksten uitspraken
    opmerkingen leuzen kreten antwoorden reacties klachten conclusies verwijten woord adviezen tips wensen
    """
)
CALLS = words("roep kreet leus leuze slogan spreekkoor motto devies boodschap vraag tekst opschrift titel kop")
"""Nouns for words that others call or write."""
LEAVING = words(
    """
    heeft had hebben hadden zou zouden zal zullen kan kon kunnen konden mag mocht mogen wil wilde willen wilden moet
    moest moeten moesten begint begon begonnen probeert probeerde
    """
)
"""Verbs that leave the reporting to another further on: `had Jansen |gezegd|`, `wil Jansen |weten|`."""
OPENING = words("zo dus meer verder")
"""What may stand before the verb: `"…", |zo| zegt Jansen`, `"…", |meer| wil Jansen niet zeggen`."""
REACTIONS = words("reactie persbericht verklaring mededeling communiqué statement persmededeling bericht mail brief")
"""In what somebody known reacts: `"…", klinkt het in een |reactie|`, unlike `in de zaal`."""
AS = words("zoals gelijk")


def find_behind(tokens: Sentence, place: int, right: int) -> Source | None:
    """Read `"…", zegt de minister`, `"…", aldus Jansen`, `"…", zo laat zij weten`, `"…" Jansen zegt het lachend`."""
    verb = place + 1
    while verb < right and tokens[verb].text in (",", "-", "–", "—"):
        verb += 1
    if verb < right and tokens[verb].low in OPENING:
        verb += 1
    if verb >= right or tokens[verb].kind == "mark" or (verb == place + 1 and _is_called_out(tokens, place)):
        return None
    if tokens[verb].low in SOURCE_WORDS:
        rule = "aldus-after" if tokens[verb].low == "dixit" else f"{tokens[verb].low}-after"
        return source_behind(tokens, verb, right, rule)
    if tokens[verb].low in AS:
        return _subject_first(tokens, verb + 1, right, reach=4)
    return _find_subject_of(tokens, verb, right, separated=verb > place + 1)


def _find_subject_of(tokens: Sentence, verb: int, right: int, *, separated: bool) -> Source | None:
    """Read the clause behind a quotation by its first word: a reporting verb, another verb, or the subject itself."""
    token = tokens[verb]
    readings = [form for form in token.forms if form.finite]
    if _is_of_words(tokens, verb, separated=separated):
        return _worded(tokens, verb, right)
    if not readings and (token.kind == "name" or token.capital or token.low in ENDS_PHRASE):
        return _subject_first(tokens, verb, right, reach=0)
    if readings:
        cited = cited_by(tokens, verb, right)
        if cited:
            return Source(cited, "verb-after", tokens.span(verb))
        found = source_behind(tokens, verb, right, "cue-after", plural=all(form.plural for form in readings))
        return None if found and is_recorded(readings, found.phrase) else found
    found = _unlisted(tokens, verb, right) if separated or token.low in LEAVING else None
    return found if separated or (found and found.rule == "cue-after") else None


def find_in_brackets(tokens: Sentence, opening: int, right: int) -> Source | None:
    """Read `"…" (Kamerlid De Boer)`: nothing but the name between brackets."""
    if opening >= right or tokens[opening].text != "(":
        return None
    phrase = read_phrase(tokens, opening + 1)
    closed = phrase is not None and phrase.after < right and tokens[phrase.after].text == ")"
    named = phrase is not None and (phrase.kind == "name" or phrase.proper)
    return source_of(phrase, "name-in-brackets") if named and closed else None


def _is_called_out(tokens: Sentence, place: int) -> bool:
    """Say whether a noun tells what a quotation is, and the verb behind it is of another clause.

    `Onder de roep "Nu!" sprak Jansen de menigte toe.`
    """
    return place > 1 and tokens[place - 1].low in CALLS


def _is_of_words(tokens: Sentence, verb: int, *, separated: bool) -> bool:
    """Say whether the subject of a verb is what is said, and not who says it: `luidt`, `klinkt`, `heet het`."""
    token = tokens[verb]
    if any(form.cue_class == "text" for form in token.forms if form.finite):
        return True
    if token.low in ("heet", "heette"):
        return tokens.low_at(verb + 1) == "het"
    if token.low == "zijn" and tokens.low_at(verb + 1) not in ("de", "het", "dat", "dit"):
        return False
    return token.low in STATIVE and separated


def _subject_first(tokens: Sentence, first: int, right: int, *, reach: int) -> Source | None:
    """Read `"…" Jansen zegt het lachend`, `"…", zoals Jansen het graag zegt`."""
    phrase = read_phrase(tokens, first)
    if phrase is None or phrase.kind not in SPEAKING:
        return None
    for verb in range(phrase.after, min(right, phrase.after + reach + 1)):
        if any(form.finite for form in tokens[verb].forms):
            return Source(phrase, "cue-after-subject", tokens.span(verb))
    return None


def _unlisted(tokens: Sentence, verb: int, right: int) -> Source | None:
    """Read a verb that is not listed by its place alone: `"…", pruttelt Jansen`, but not `"…", kreeg hij te horen`.

    An auxiliary is as good as the verb that it leaves the reporting to: `"…", had Jansen al gezegd`.
    """
    token = tokens[verb]
    quoted = any(late.low == "geciteerd" for late in tokens[verb:right])
    if token.low in HEARING:
        return source_of(overheard_by(tokens, verb, right), "verb-after", tokens.span(verb)) or HEARD
    if token.low in PASSIVE and not quoted:
        return source_of(agent_of(tokens, verb, verb, right), "verb-after", tokens.span(verb)) or HEARD
    found = source_behind(tokens, verb, right, "verb-after")
    if found is None or found.phrase is None or found.phrase.kind in ("thing", "group"):
        return None
    if token.low not in LEAVING:
        return found
    hearing = next((place for place in range(verb + 1, right) if tokens[place].low == "horen"), 0)
    heard = _last_before(tokens, found.phrase.after, hearing) if hearing else None
    if heard:
        return Source(heard, "verb-after", tokens.span(verb))
    return found._replace(rule="cue-after") if _reports_later(tokens, found.phrase.after, right) else found


def _reports_later(tokens: Sentence, first: int, right: int) -> bool:
    """Say whether a participle or infinitive of reporting ends the clause: `al eerder |gezegd|`, `willen |weten|`."""
    for place in range(first, right):
        if tokens[place].kind != "word" or tokens[place].low in ("horen", "dat", "of"):
            return False
        forms = reporting_forms(tokens, place, right)
        if any(form.kind in ("participle", "plural") and form.cue_class != "text" for form in forms):
            return True
    return False


def _who_says(tokens: Sentence, what: int) -> Phrase | None:
    """Find who says what words are: `"…", is alles |wat Jansen| kwijt wil`."""
    phrase = read_phrase(tokens, what + 1) if tokens.low_at(what) == "wat" else None
    return phrase if phrase and phrase.kind in SPEAKING else None


def _closes_clause(tokens: Sentence, place: int) -> bool:
    """Say whether another clause begins at a token: `staat in een brief|, die| Jansen kreeg`."""
    return tokens[place].text == "," or (tokens[place].low in CONJUNCTIONS and tokens[place].low not in ("en", "dan"))


def _last_before(tokens: Sentence, first: int, end: int) -> Phrase | None:
    """Find whom somebody has heard, right before the verb: `had Jansen |zijn vader| horen zeggen`."""
    phrase = next((phrase for phrase, _ in phrases_between(tokens, first, end) if phrase.after == end), None)
    return phrase if phrase and phrase.kind in SPEAKING else None


def _is_judged(verb: str, behind: Sequence[str]) -> bool:
    """Say whether a copula tells what is thought of words, and not whose they are: `Dat het "…" is, |is vreemd|`."""
    return verb in COPULAS and not WORDED.intersection(behind)


def _worded(tokens: Sentence, verb: int, right: int) -> Source | None:
    """Read `"…", luidt het antwoord van de minister`, `"…", klinkt het bij de bond`, `"…", is zijn reactie`.

    `"…", klinkt het` and `"…", klinkt het in een reactie` say no more than that somebody speaks, but `klinkt het aan de
    kade` that nobody known does.
    """
    subject = read_phrase(tokens, verb + 1)
    if subject and subject.kind in SPEAKING and tokens[verb].low in STATIVE:
        return Source(subject, "verb-after", tokens.span(verb))
    right = next((place for place in range(verb + 1, right) if _closes_clause(tokens, place)), right)
    phrases = [phrase for phrase, _ in phrases_between(tokens, verb + 1, right)]
    behind = [token.low for token in tokens[verb + 1 : right]]
    owner = owner_of_words(tokens, verb + 1, right) or _who_says(tokens, right)
    if owner is None and behind[:1] == ["het"] and not REACTIONS.isdisjoint(behind):
        return None
    owner = owner or (phrases[0] if phrases else find_document(tokens, verb + 1, right))
    if behind[:2] == ["het", "daar"]:
        return HEARD
    if owner is None and (
        _is_judged(tokens[verb].low, behind) or (behind[:1] == ["het"] and PREPOSITIONS.isdisjoint(behind[1:3]))
    ):
        return None
    return Source(owner, "words-of", tokens.span(verb))
