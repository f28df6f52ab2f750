"""The sentence around a quotation to its source: the cue and the phrase that is its subject."""

from typing import NamedTuple

from kantlijn.annotators.language.closed_words import ADVERBS, ENDS_PHRASE, PREPOSITIONS, words
from kantlijn.annotators.language.cues import NOUNS
from kantlijn.annotators.speaking.cue_subjects import (
    SPEAKING,
    find_perfect,
    find_subject,
    is_apposition,
    is_noun,
    read_subject,
    reporting_forms,
)
from kantlijn.annotators.speaking.phrases import Phrase, phrases_between, read_phrase
from kantlijn.annotators.speaking.tokens import Sentence
from kantlijn.model.span import Span

SOURCE_WORDS = frozenset({"aldus", "volgens", "dixit"})
PASSIVE = words("wordt werd worden werden")
"""Whose subject is spoken of and does not speak: `werd hij genoemd`."""
HEARING = words("hoort hoorde horen hoorden kreeg krijgt kregen krijgen leest las lazen lezen luistert luisterde")
"""Whose subject is spoken to: `kreeg hij te horen`."""
TELLING = SOURCE_WORDS | HEARING

RELATIVE = words("die dat wie wat")
"""Behind these a name may be the object: `de man die Jansen noemde`."""
LEAD, LONG_LEAD = 5, 10
"""How many words may stand between cue and quotation, behind a name more."""
STATIVE = words("is was staat stond")
CALLS = words("roep kreet leus leuze slogan spreekkoor motto devies boodschap vraag tekst opschrift titel kop")
"""Nouns for words that others call or write."""


class Source(NamedTuple):
    """Who a sentence says is speaking, and by which words."""

    phrase: Phrase | None
    """None where the sentence tells that its subject does not speak: `kreeg hij te horen`."""
    rule: str
    cue: Span | None = None
    plural: bool = False
    """Whether the reporting verb is plural: `zeggen ze`."""
    near: bool = False
    """Whether cue, subject and quotation stand together, so that the words allow one reading."""


def find_source(tokens: Sentence, place: int) -> Source | None:
    """Find the source of the quotation at a place in its sentence: what follows first, then what precedes."""
    number = tokens.quotes.index(place)
    left = tokens.quotes[number - 1] + 1 if number else 0
    right = tokens.quotes[number + 1] if number + 1 < len(tokens.quotes) else len(tokens)
    return (
        _following(tokens, place, right)
        or _bracketed(tokens, place + 1, right)
        or _introduced(tokens, left, place)
        or _interrupted(tokens, left, place)
        or _preceding(tokens, left, place)
        or _shared(tokens, left, place)
        or _later(tokens, place, right)
    )


def _following(tokens: Sentence, place: int, right: int) -> Source | None:
    """Read `"…", zegt de minister`, `"…", aldus Jansen`, `"…", zo laat zij weten`, `"…" Jansen zegt het lachend`."""
    verb = place + 1
    while verb < right and tokens[verb].text in (",", "-", "–", "—"):
        verb += 1
    if verb < right and tokens[verb].low in ("zo", "dus"):
        verb += 1
    if verb >= right or tokens[verb].kind == "mark" or (verb == place + 1 and _is_called_out(tokens, place)):
        return None
    token = tokens[verb]
    if token.low in SOURCE_WORDS:
        return _behind(tokens, verb, right, f"{token.low}-after")
    readings = [form for form in token.forms if form.finite]
    if not readings and (token.kind == "name" or token.capital or token.low in ENDS_PHRASE):
        return _subject_first(tokens, verb, right)
    if any(form.cue_class == "text" for form in readings) or (token.low in STATIVE and verb > place + 1):
        return _worded(tokens, verb, right)
    if readings:
        return _behind(tokens, verb, right, "cue-after", plural=all(form.plural for form in readings))
    return _unlisted(tokens, verb, right) if verb > place + 1 else None


def _bracketed(tokens: Sentence, opening: int, right: int) -> Source | None:
    """Read `"…" (Kamerlid De Boer)`: nothing but the name between brackets."""
    if opening >= right or tokens[opening].text != "(":
        return None
    phrase = read_phrase(tokens, opening + 1)
    closed = phrase is not None and phrase.after < right and tokens[phrase.after].text == ")"
    named = phrase is not None and (phrase.kind == "name" or phrase.proper)
    return _source(phrase, "name-in-brackets") if named and closed else None


def _is_called_out(tokens: Sentence, place: int) -> bool:
    """Say whether a noun tells what a quotation is, and the verb behind it is of another clause.

    `Onder de roep "Nu!" sprak Jansen de menigte toe.`
    """
    return place > 1 and tokens[place - 1].low in CALLS


def _behind(tokens: Sentence, cue: int, end: int, rule: str, *, plural: bool = False) -> Source | None:
    """Take the subject that stands behind a cue; near, where nothing but adverbs is between."""
    subject = read_subject(tokens, cue + 1, end, objective=tokens[cue].low in SOURCE_WORDS)
    if subject is None:
        return None
    near = all(token.low in ADVERBS for token in tokens[cue + 1 : subject.first])
    return Source(subject, rule, tokens.span(cue), plural, near)


def _subject_first(tokens: Sentence, first: int, right: int) -> Source | None:
    """Read `"…" Jansen zegt het lachend`."""
    phrase = read_phrase(tokens, first)
    if phrase is None or phrase.kind not in SPEAKING or phrase.after >= right:
        return None
    finite = any(form.finite for form in tokens[phrase.after].forms)
    return Source(phrase, "cue-after-subject", tokens.span(phrase.after)) if finite else None


def _unlisted(tokens: Sentence, verb: int, right: int) -> Source | None:
    """Read a verb that is not listed by its place alone: `"…", pruttelt Jansen`, but not `"…", kreeg hij te horen`."""
    token = tokens[verb]
    quoted = any(late.low == "geciteerd" for late in tokens[verb:right])
    if token.low in HEARING or (token.low in PASSIVE and not quoted):
        return Source(None, "heard")
    found = _behind(tokens, verb, right, "verb-after")
    return None if found is None or found.phrase is None or found.phrase.kind in ("thing", "group") else found


def _worded(tokens: Sentence, verb: int, right: int) -> Source | None:
    """Read `"…", luidt het antwoord van de minister`, `"…", klinkt het bij de bond`, `"…", is zijn reactie`.

    `"…", klinkt het` says no more than that somebody speaks; `"…", klinkt het aan de kade` that nobody known does.
    """
    subject = read_phrase(tokens, verb + 1)
    if subject and subject.kind in SPEAKING and tokens[verb].low in STATIVE:
        return Source(subject, "verb-after", tokens.span(verb))
    phrases = [phrase for phrase, _ in phrases_between(tokens, verb + 1, right)]
    owner = _owner_of_words(tokens, verb + 1, right) or (phrases[0] if phrases else None)
    behind = [token.low for token in tokens[verb + 1 : right]]
    if owner is None and behind[:1] == ["het"] and PREPOSITIONS.isdisjoint(behind[1:2]):
        return None
    return Source(owner, "words-of", tokens.span(verb))


def _owner_of_words(tokens: Sentence, first: int, end: int) -> Phrase | None:
    """Find whose words a noun announces: `zijn antwoord`, `de reactie van Jansen`, `Jansens antwoord`."""
    for place in range(first, end):
        if tokens[place].low not in NOUNS:
            continue
        for before in range(place - 1, max(first, place - 2) - 1, -1):
            word, start, end_of_word = tokens[before], tokens.starts[before], tokens.ends[before]
            if word.low in ("zijn", "haar"):
                return Phrase("pronoun", start, end_of_word, place, place + 1, "hij" if word.low == "zijn" else "zij")
            if word.kind == "name":
                return Phrase("name", start, end_of_word, place, place + 1, mention=word.item)
        if place + 1 < end and tokens[place + 1].low in ("van", "door"):
            phrase = read_phrase(tokens, place + 2, objective=True)
            if phrase and phrase.kind in SPEAKING:
                return phrase
    return None


def _introduced(tokens: Sentence, left: int, place: int) -> Source | None:
    """Read `Jansen: "…"`, `Jansen zegt: "…"`, `De minister is duidelijk: "…"`."""
    colon = place - 1
    if colon <= left or tokens[colon].text != ":":
        return None
    found = _preceding(tokens, left, colon)
    if found and found.phrase:
        return found._replace(rule=found.rule.replace("before", "colon"))
    owner = _owner_of_words(tokens, left, colon)
    if owner or found:
        return _source(owner, "words-colon") or found
    phrases = phrases_between(tokens, left, colon)
    direct = [phrase for phrase, governed in phrases if not governed and not is_apposition(phrase, left)]
    if not direct:
        return None
    last = direct[-1]
    called = len(direct) > 1 and direct[-2].kind == "pronoun" and direct[-2].after == last.first
    if not called and (last.after >= colon or tokens[last.after].text in ("(", ",")):
        named = [phrase for phrase in direct if phrase.kind == "name"]
        speaker = last if last.kind == "name" or not named else named[-1]
        return Source(speaker, "name-colon", None, near=len(direct) == 1 or speaker is last)
    return Source(direct[-2] if called else direct[0], "subject-colon", None)


def _interrupted(tokens: Sentence, left: int, place: int) -> Source | None:
    """Take over the source of the first part: `"Kom", zei hij, "en kijk"`."""
    between = tokens[left:place]
    if left == 0 or not 3 <= len(between) <= 12 or between[0].text != "," or between[-1].text != ",":
        return None
    found = _following(tokens, left - 1, place)
    if found is None or found.phrase is None or found.phrase.after != place - 1:
        return None
    return found._replace(rule="interrupted")


def _preceding(tokens: Sentence, left: int, end: int) -> Source | None:
    """Read `Jansen zegt dat het plan "…" is`, `Volgens Jansen is het "…"`."""
    for place in range(end - 1, left - 1, -1):
        token = tokens[place]
        if not token.forms and token.low not in TELLING:
            continue
        if token.low in HEARING:
            return Source(None, "heard")
        if token.low in SOURCE_WORDS:
            found = _behind(tokens, place, end, f"{token.low}-before")
            if found:
                return found
        readings = [form for form in reporting_forms(tokens, place, end) if form.cue_class != "text"]
        if not readings or is_noun(tokens, place, left):
            continue
        finite = any(form.finite for form in readings)
        verb = place if finite else find_perfect(tokens, left, end)
        subject = find_subject(tokens, verb, left, end) if verb is not None else None
        if subject:
            plural = finite and all(form.plural for form in readings)
            beside = subject.after == verb or subject.first == place + 1
            near = beside and _leads_up(tokens, max(place + 1, subject.after), end, subject)
            return Source(subject, "cue-before", tokens.span(place), plural, near)
    return None


def _leads_up(tokens: Sentence, first: int, end: int, subject: Phrase) -> bool:
    """Say whether cue and subject lead up to a quotation: in a few words, among which nobody else may speak."""
    told_of = subject.first > 0 and tokens[subject.first - 1].low in RELATIVE
    if told_of or end - first > (LONG_LEAD if subject.kind == "name" else LEAD):
        return False
    others = {"name", "pronoun", "role", "person"}
    return not any(phrase.kind in others for phrase, _ in phrases_between(tokens, first, end))


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
            found = _behind(tokens, later, right, f"{token.low}-later")
            if found:
                return found._replace(near=False)
        readings = [form for form in reporting_forms(tokens, later, right) if form.finite and form.cue_class != "text"]
        if readings and not is_noun(tokens, later, place):
            subject = find_subject(tokens, later, place + 1, right)
            if subject:
                plural = all(form.plural for form in readings)
                return Source(subject, "cue-later", tokens.span(later), plural)
    return None


def _source(phrase: Phrase | None, rule: str, cue: Span | None = None) -> Source | None:
    return Source(phrase, rule, cue) if phrase else None
