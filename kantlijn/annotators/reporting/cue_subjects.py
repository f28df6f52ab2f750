"""A reporting verb in its sentence to its subject."""

from collections.abc import Sequence

from kantlijn.annotators.language.closed_words import (
    CONJUNCTIONS,
    DETERMINERS,
    ENDS_PHRASE,
    POSSESSIVE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATING,
    words,
)
from kantlijn.annotators.language.cues import CueForm
from kantlijn.annotators.reading.complements import pass_governed
from kantlijn.annotators.reading.phrases import Phrase, is_verb, phrases_between, read_phrase
from kantlijn.annotators.reading.tokens import Sentence
from kantlijn.annotators.reporting.documents import is_document

SPEAKING = frozenset({"name", "pronoun", "role", "person", "group", "body"})
COORDINATING = frozenset({"maar", "en", "want", "dus", "of"})
COMPARING = words("net evenals evenmin anders eerder precies evengoed zowel meer minder")
NEUTER = words("dat dit het")
FRONTING = SUBORDINATING | words("waar zoals of hoe wat wie waarom hoeveel welke welk")
"""What opens a clause that may stand in front of the main one: `|Waar| Jansen twijfelt, is Smit stellig`."""
BEFORE_NOUNS = words("de het een te volgens aldus")
PERFECT = words("heeft had hebben hadden zou zouden")


def reporting_forms(tokens: Sentence, verb: int, end: int) -> Sequence[CueForm]:
    """Give what a word can be as a reporting verb; a separable one with its particle: `vult … aan`."""
    forms = tokens[verb].forms
    if not forms or not any(form.particle for form in forms):
        return forms
    follow = {token.low for token in tokens[verb + 1 : end]}
    return [form for form in forms if not form.particle or form.particle in follow]


def is_noun(tokens: Sentence, place: int, left: int) -> bool:
    """Say whether a word that could be a verb is a noun: `de raad`, `volgens getuigen`, but `tegen haar riep`."""
    if place == left:
        return False
    before = tokens[place - 1].low
    if before in BEFORE_NOUNS:
        return True
    return before in POSSESSIVE and any(form.kind in ("first", "plural") for form in tokens[place].forms)


def find_main_clause(tokens: Sentence, left: int, end: int) -> int:
    """Find where the main clause begins behind one in front of it: `Als Jansen komt, |kijkt Smit op|`.

    There the verb comes first, and its subject right behind it.
    """
    if tokens[left].low not in FRONTING:
        return left
    for place in range(left + 1, end - 2):
        if tokens[place].text == "," and (is_verb(tokens[place + 1]) or _is_inverted(tokens, place + 1)):
            return place + 1
    return left


def _is_inverted(tokens: Sentence, verb: int) -> bool:
    """Say whether a word that looks like a verb stands before what can be its subject: `, |kijkt| Smit op`."""
    token, subject = tokens[verb], tokens[verb + 1]
    if token.kind != "word" or token.capital or token.low in ENDS_PHRASE or not token.low.endswith(("t", "e", "n")):
        return False
    return subject.kind == "name" or subject.low in PRONOUNS or subject.low in DETERMINERS


def find_perfect(tokens: Sentence, left: int, end: int) -> int | None:
    """Find the auxiliary that carries the subject of a participle: `heeft Jansen gezegd`."""
    return next((place for place in range(left, end) if tokens[place].low in PERFECT), None)


def find_subject(tokens: Sentence, verb: int, left: int, end: int) -> Phrase | None:
    """Find the subject of a verb: before it in its clause, else after it, else in the clause before.

    `Jansen, hoogleraar in Leiden, zegt`; `Gisteren zei Jansen`; `Jansen kwam binnen en zei`.
    """
    behind = read_phrase(tokens, verb + 1) if verb + 1 < end else None
    if behind and behind.kind == "pronoun" and behind.head in PRONOUNS:
        return behind
    closed = verb > left and tokens[verb - 1].text == ","
    naming = any(form.cue_class == "naming" for form in tokens[verb].forms)
    beside = _before_apposition(tokens, left, verb) if closed else None
    if (
        beside is None
        and closed
        and behind
        and behind.kind in SPEAKING
        and (not naming or _closes(tokens, behind.after))
    ):
        return behind
    clause = _clause_start(tokens, left, verb, COORDINATING if closed else CONJUNCTIONS)
    whole = beside or _several_before(tokens, verb, clause)
    if whole:
        return whole
    for start in (clause, left) if clause != left else (left,):
        for phrase, governed in phrases_between(tokens, start, verb):
            if not governed and _speaks(tokens, phrase, start):
                return phrase
        if start == clause:
            after = read_subject(tokens, verb + 1, end)
            other = after if after and after.kind in SPEAKING else _told_of(tokens, left, clause)
            if other:
                return other
    return None


def _before_apposition(tokens: Sentence, left: int, verb: int) -> Phrase | None:
    """Read a subject and who it is between commas: `|Zijn advocaat, mr. Jansen|, vroeg de rechter om uitstel`."""
    phrase = read_phrase(tokens, left)
    if phrase is None or phrase.kind not in SPEAKING or phrase.after >= verb:
        return None
    if phrase.after == verb - 1:
        return phrase if any(token.text == "," for token in tokens[phrase.first : phrase.after]) else None
    between = tokens[phrase.after + 1 : verb - 1]
    if tokens[phrase.after].text != "," or any(token.text == "," or token.verb for token in between):
        return None
    named = [place for place in range(phrase.after + 1, verb - 1) if tokens[place].kind == "name"]
    return read_phrase(tokens, named[0]) if named and phrase.kind != "name" else phrase


def _speaks(tokens: Sentence, phrase: Phrase, start: int) -> bool:
    return phrase.kind in SPEAKING and not is_apposition(phrase, start) and not _is_compared(tokens, phrase)


def _is_compared(tokens: Sentence, phrase: Phrase) -> bool:
    """Say whether somebody is only compared with a subject: `Net als |Jansen| vindt Smit dat het kan.`."""
    if phrase.first < 2 or tokens[phrase.first - 1].low not in ("als", "dan"):
        return False
    return tokens[phrase.first - 2].low in COMPARING


def _told_of(tokens: Sentence, left: int, clause: int) -> Phrase | None:
    """Find of whom a relative clause tells: `Hij belde met |Jansen|, die zei`, `met |Jansen| van de bond, die zei`."""
    if clause == left or tokens[clause - 1].low != "die":
        return None
    end = before_brackets(tokens, clause - 2) if tokens[clause - 2].text == "," else clause - 1
    before = [phrase for phrase, _ in phrases_between(tokens, left, end)]
    if not before or before[-1].after not in (end, end - 1) or before[-1].kind not in SPEAKING:
        return None
    last = told = before.pop()
    while before and told.kind != "name" and _is_further(tokens, before[-1], told, left):
        told = before.pop()
    return told if told.kind == "name" else last


def _is_further(tokens: Sentence, name: Phrase, phrase: Phrase, left: int) -> bool:
    """Say whether a phrase only tells more of the one before it: `Jansen |van de bond|`, `Jansen, |bakker|`."""
    between = tokens[name.after : phrase.first]
    if phrase.kind != "body" and not is_apposition(phrase, left):
        return False
    return all(token.kind == "mark" or token.low in PREPOSITIONS for token in between)


def before_brackets(tokens: Sentence, end: int) -> int:
    """Give where brackets open that close right before a place: `Jansen| (54)`."""
    if end and tokens[end - 1].text == ")":
        return next((place for place in range(end - 1, -1, -1) if tokens[place].text == "("), end)
    return end


def _closes(tokens: Sentence, place: int) -> bool:
    """Say whether a sentence ends there, so that a verb has no object: `Dat kan De Boer niet, vindt Jansen.`."""
    return place >= len(tokens) or tokens[place].text in (".", "?", "!")


def _several_before(tokens: Sentence, verb: int, clause: int) -> Phrase | None:
    """Read a plural subject right before a plural verb, whatever its noun: `De rebellen verwijten haar …`."""
    forms = tokens[verb].forms
    if verb - clause not in (1, 2, 3) or not forms or not all(form.plural for form in forms if form.finite):
        return None
    phrase = read_phrase(tokens, clause)
    plural = phrase is not None and phrase.kind == "thing" and tokens[verb - 1].low.endswith(("en", "s"))
    return (
        phrase._replace(kind="group", after=verb) if phrase and plural and phrase.determiner in ("de", "die") else None
    )


def is_apposition(phrase: Phrase, start: int) -> bool:
    """Say whether a function without article only tells more of somebody: `De Boer, voorzitter van de bond, zegt`."""
    return phrase.kind == "person" and not (phrase.determiner or phrase.proper) and phrase.first > start


def _clause_start(tokens: Sentence, left: int, verb: int, openers: frozenset[str]) -> int:
    """Find where the clause of a verb begins; a comma before the verb closes what stands in between."""
    clause = left
    for place in range(left + 1, verb):
        low = tokens[place].low
        if low in (":", ";"):
            clause = place + 1
        if low in openers and (low not in ("en", "of") or tokens[place - 1].text == ","):
            clause = place + 1
    return clause


def read_subject(tokens: Sentence, first: int, end: int, *, objective: bool = False) -> Phrase | None:
    """Read the subject behind a verb, past adverbs and what prepositions govern: `zegt gisteren in Trouw X`."""
    place, spare = first, None
    while place < min(end, first + 12):
        token = tokens[place]
        if token.text in ("'", "’") and place + 1 < end and tokens[place + 1].low == "t":
            place += 2
            continue
        if token.kind in ("mark", "quote"):
            break
        if token.low in PREPOSITIONS or _is_capacity(tokens, place):
            place = pass_governed(tokens, place + 1)
            continue
        phrase = read_phrase(tokens, place, objective=objective)
        if phrase and phrase.kind in SPEAKING:
            return phrase if phrase.head != "het" else None
        if token.low in CONJUNCTIONS and token.low != "dan":
            break
        if phrase and phrase.determiner and spare is None and (token.low not in NEUTER or is_document(tokens, phrase)):
            spare = phrase
        place += 1
    return spare


def _is_capacity(tokens: Sentence, place: int) -> bool:
    """Say whether `als` tells in what capacity somebody speaks: `zegt |als| eerste spreker Jansen`."""
    if tokens[place].low != "als" or place + 1 >= len(tokens):
        return False
    follows = tokens[place + 1]
    return follows.kind == "word" and not follows.capital and follows.low not in ENDS_PHRASE
