"""The sentence around a quotation to its source: the cue and the phrase that is its subject."""

from collections.abc import Sequence
from dataclasses import dataclass

from kantlijn.annotators.closed_words import (
    CONJUNCTIONS,
    POSSESSIVE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATING,
    words,
)
from kantlijn.annotators.cues import NOUNS, lookup
from kantlijn.annotators.phrases import ENDS_RUN, Phrase, pass_governed, phrases_between, read_phrase
from kantlijn.annotators.sentences import Token
from kantlijn.model.span import Span

SOURCE_WORDS = frozenset({"aldus", "volgens", "dixit"})
SPEAKING = frozenset({"name", "pronoun", "role", "person", "group", "body"})
COORDINATING = frozenset({"maar", "en", "want", "dus", "of"})
PERFECT = words("heeft had hebben hadden zou zouden")


@dataclass(frozen=True, slots=True)
class Source:
    """Who a sentence says is speaking, and by which words."""

    phrase: Phrase
    rule: str
    cue: Span | None = None
    plural: bool = False
    """Whether the reporting verb is plural: `zeggen ze`."""


def find_source(tokens: Sequence[Token], place: int) -> Source | None:
    """Find the source of the quotation at a place in its sentence: what follows first, then what precedes."""
    left = max((early + 1 for early in range(place) if tokens[early].kind == "quote"), default=0)
    right = next((late for late in range(place + 1, len(tokens)) if tokens[late].kind == "quote"), len(tokens))
    return (
        _following(tokens, place, right)
        or _introduced(tokens, left, place)
        or _preceding(tokens, left, place)
        or _shared(tokens, left, place)
        or _later(tokens, place, right)
    )


def _following(tokens: Sequence[Token], place: int, right: int) -> Source | None:  # noqa: PLR0911 - one for each form
    """Read `"…", zegt de minister`, `"…", aldus Jansen`, `"…", zo laat zij weten`."""
    verb = place + 1
    while verb < right and tokens[verb].text in (",", "-", "–", "—"):
        verb += 1
    if verb < right and tokens[verb].low in ("zo", "dus"):
        verb += 1
    if verb >= right or tokens[verb].kind == "mark":
        return None
    token = tokens[verb]
    if token.low in SOURCE_WORDS:
        return _source(read_subject(tokens, verb + 1, right, objective=True), f"{token.low}-after", token)
    if token.kind == "name" or token.capital:
        return _subject_first(tokens, verb, right)
    forms = [form for form in lookup(token.low) if form.finite]
    if any(form.cue_class == "text" for form in forms) or token.low in ("is", "was", "staat", "stond"):
        return _worded(tokens, verb, right)
    if token.low in ENDS_RUN and not forms:
        return _subject_first(tokens, verb, right)
    subject = read_subject(tokens, verb + 1, right)
    if not forms and (subject is None or subject.kind in ("thing", "group")):
        return None
    rule = "cue-after" if forms else "verb-after"
    return _source(subject, rule, token, plural=bool(forms) and all(form.plural for form in forms))


def _subject_first(tokens: Sequence[Token], first: int, right: int) -> Source | None:
    """Read `"…" Jansen zegt het lachend`: the subject before its verb, after the quotation."""
    phrase = read_phrase(tokens, first)
    if phrase is None or phrase.kind not in SPEAKING or phrase.after >= right:
        return None
    verb = tokens[phrase.after]
    return _source(phrase, "cue-after-subject", verb) if any(form.finite for form in lookup(verb.low)) else None


def _worded(tokens: Sequence[Token], verb: int, right: int) -> Source | None:
    """Read `"…", luidt het antwoord van de minister`, `"…", klinkt het bij de bond`, `"…", is zijn reactie`."""
    subject = read_phrase(tokens, verb + 1)
    if subject and subject.kind in SPEAKING and tokens[verb].low not in ("klinkt", "luidt", "klonk", "luidde"):
        return _source(subject, "cue-after", tokens[verb])
    owner = _owner_of_words(tokens, verb + 1, right)
    if owner:
        return _source(owner, "words-of", tokens[verb])
    governed = [phrase for phrase, _ in phrases_between(tokens, verb + 1, right)]
    return _source(governed[0], "words-of", tokens[verb]) if governed else None


def _owner_of_words(tokens: Sequence[Token], first: int, end: int) -> Phrase | None:
    """Find whose words a noun announces: `zijn antwoord`, `de reactie van Jansen`."""
    for place in range(first, end):
        if tokens[place].low not in NOUNS:
            continue
        before = tokens[place - 1] if place > first else None
        earlier = tokens[place - 2] if place - 1 > first else None
        for word in (before, earlier):
            if word and word.low in ("zijn", "haar"):
                return Phrase("pronoun", word.start, word.end, place, place + 1, "hij" if word.low == "zijn" else "zij")
            if word and word.kind == "name":
                return Phrase("name", word.start, word.end, place, place + 1, mention=word.item)
        if place + 1 < end and tokens[place + 1].low in ("van", "door"):
            phrase = read_phrase(tokens, place + 2, objective=True)
            if phrase and phrase.kind in SPEAKING:
                return phrase
    return None


def _introduced(tokens: Sequence[Token], left: int, place: int) -> Source | None:
    """Read `Jansen: "…"`, `Jansen zegt: "…"`, `De minister is duidelijk: "…"`."""
    colon = place - 1
    if colon <= left or tokens[colon].text != ":":
        return None
    found = _preceding(tokens, left, colon)
    if found:
        return Source(found.phrase, found.rule.replace("before", "colon"), found.cue, plural=found.plural)
    owner = _owner_of_words(tokens, left, colon)
    if owner:
        return _source(owner, "words-colon", tokens[colon])
    phrases = phrases_between(tokens, left, colon)
    direct = [phrase for phrase, governed in phrases if not governed]
    if not direct:
        return _source(phrases[-1][0], "mention-colon", None) if phrases else None
    named = [phrase for phrase in direct if phrase.kind == "name"]
    last = direct[-1]
    if last.after >= colon or (last.after < colon and tokens[last.after].text in ("(", ",")):
        return _source(last if last.kind == "name" or not named else named[-1], "name-colon", None)
    return _source(direct[0], "subject-colon", None)


def _preceding(tokens: Sequence[Token], left: int, end: int) -> Source | None:
    """Read `Jansen zegt dat het plan "…" is`, `Volgens Jansen is het "…"`."""
    for place in range(end - 1, left - 1, -1):
        token = tokens[place]
        if token.kind != "word":
            continue
        if token.low in SOURCE_WORDS:
            found = _source(read_subject(tokens, place + 1, end, objective=True), f"{token.low}-before", token)
            if found:
                return found
        forms = [form for form in lookup(token.low) if form.cue_class != "text"]
        if not forms or _is_noun(tokens, place, left):
            continue
        finite = any(form.finite for form in forms)
        verb = place if finite else _perfect(tokens, left, end)
        if verb is None:
            continue
        subject = find_subject(tokens, verb, left, end)
        if subject:
            plural = finite and all(form.plural for form in forms)
            return _source(subject, "cue-before", token, plural=plural)
    return None


def _is_noun(tokens: Sequence[Token], place: int, left: int) -> bool:
    """Say whether a word that could be a verb follows an article or preposition: `de raad`, `een klacht`."""
    if place == left:
        return False
    before = tokens[place - 1].low
    return before in ("de", "het", "een", "te") or before in POSSESSIVE


def _perfect(tokens: Sequence[Token], left: int, end: int) -> int | None:
    """Find the auxiliary that carries the subject of a participle: `heeft Jansen gezegd`."""
    return next((place for place in range(left, end) if tokens[place].low in PERFECT), None)


def _shared(tokens: Sequence[Token], left: int, place: int) -> Source | None:
    """Take over the source of the quotation before: `"Kom", zei hij, "en kijk"`, `noemt het "vals" en "laf"`."""
    if left == 0:
        return None
    between = tokens[left:place]
    if not between:
        return None
    return find_source(tokens, left - 1) if len(between) <= 12 else None


def _later(tokens: Sequence[Token], place: int, right: int) -> Source | None:
    """Read `Er is een "groot" gebrek aan huizen, zegt de bond`."""
    for later in range(place + 1, right):
        token = tokens[later]
        if token.low in SOURCE_WORDS:
            found = _source(read_subject(tokens, later + 1, right, objective=True), f"{token.low}-later", token)
            if found:
                return found
        forms = [form for form in lookup(token.low) if form.finite and form.cue_class != "text"]
        if forms and not _is_noun(tokens, later, place):
            subject = find_subject(tokens, later, place + 1, right)
            if subject:
                return _source(subject, "cue-later", token, plural=all(form.plural for form in forms))
    return None


def find_subject(tokens: Sequence[Token], verb: int, left: int, end: int) -> Phrase | None:
    """Find the subject of a verb: before it in its clause, else after it, else in the clause before.

    `Jansen, hoogleraar in Leiden, zegt`; `Gisteren zei Jansen`; `Jansen kwam binnen en zei`.
    """
    behind = read_phrase(tokens, verb + 1) if verb + 1 < end else None
    if behind and behind.kind == "pronoun" and behind.head in PRONOUNS:
        return behind
    fronted = tokens[left].low in SUBORDINATING and verb > left and tokens[verb - 1].text == ","
    if fronted and behind and behind.kind in SPEAKING:
        return behind
    clause = left
    for place in range(left, verb):
        opens = tokens[place].low in CONJUNCTIONS and place > left
        if opens and (tokens[place].low not in ("en", "of") or tokens[place - 1].text == ","):
            clause = place + 1
    for start in (clause, left) if clause != left else (left,):
        for phrase, governed in phrases_between(tokens, start, verb):
            if not governed and phrase.kind in SPEAKING:
                return phrase
        if start == clause:
            after = read_subject(tokens, verb + 1, end)
            if after and after.kind in SPEAKING:
                return after
    return None


def read_subject(tokens: Sequence[Token], first: int, end: int, *, objective: bool = False) -> Phrase | None:
    """Read the subject behind a verb, past adverbs and what prepositions govern: `zegt gisteren in Trouw X`."""
    place, spare = first, None
    while place < min(end, first + 12):
        token = tokens[place]
        if token.kind in ("mark", "quote"):
            break
        if token.low in PREPOSITIONS:
            place = pass_governed(tokens, place + 1)
            continue
        phrase = read_phrase(tokens, place, objective=objective)
        if phrase and phrase.kind in SPEAKING:
            return phrase if phrase.head != "het" else None
        if token.low in CONJUNCTIONS:
            break
        if phrase and phrase.determiner and spare is None and token.low not in ("dat", "dit", "het"):
            spare = phrase
        place += 1
    return spare


def _source(phrase: Phrase | None, rule: str, cue: Token | None, *, plural: bool = False) -> Source | None:
    if phrase is None:
        return None
    return Source(phrase, rule, Span(cue.start, cue.end) if cue else None, plural)
