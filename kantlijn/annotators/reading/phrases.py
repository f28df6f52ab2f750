"""A place among tokens to the noun phrase that begins there: a name, a pronoun, a role, a description or a body."""

from collections.abc import Sequence
from typing import NamedTuple

from kantlijn.annotators.language.closed_words import (
    AUXILIARIES,
    DEFINITE,
    DETERMINERS,
    ENDS_PHRASE,
    OBJECT_PRONOUNS,
    POSSESSIVE,
    PREPOSITIONS,
    PRONOUNS,
    words,
)
from kantlijn.annotators.language.person_nouns import is_body, is_person
from kantlijn.annotators.reading.complements import read_complement
from kantlijn.annotators.reading.heads import PhraseKind, find_head, is_native
from kantlijn.annotators.reading.phrase_ends import (
    ends_run,
    find_name_behind,
    is_abbreviated,
    is_full_name,
    is_listed,
    is_relative,
    is_shortened,
    is_somebody_else,
    is_title,
    is_torn,
    keeps_noun,
    pass_name,
    stands_alone,
)
from kantlijn.annotators.reading.tokens import Sentence, Token

NUMBERS = words("een één twee drie vier vijf zes zeven acht negen tien")
LONGEST = 9
"""Words before the noun or the name that a phrase may have."""


class Phrase(NamedTuple):
    """A noun phrase of the narrator's."""

    kind: PhraseKind
    """name; pronoun; role `de minister`; person `een agent`; group `de bewoners`; body `de NS`; thing `de sfeer`."""
    start: int
    end: int
    first: int
    """The first token, counted in its sentence."""
    after: int
    """The token behind the phrase."""
    head: str = ""
    """The noun in lower case, or the pronoun."""
    determiner: str = ""
    mention: int = -1
    """Which mention is meant, where a name is the head of the phrase."""
    owner: int = -1
    """Which mention the person belongs to: `een woordvoerder van Jansen`, `Jansens advocaat`."""
    joint: bool = False
    """Whether somebody else is named in one breath: `Jansen en Smit`."""
    proper: bool = False
    """Whether the head is a proper name: `de VVD`, not `de gemeente`."""
    words: tuple[str, ...] = ()
    """The words before the head as they are written: `Amsterdamse`."""


def read_phrase(tokens: Sentence, first: int, *, objective: bool = False) -> Phrase | None:
    """Read the noun phrase that begins at a token; None where none begins. Objective: after a preposition."""
    if first >= len(tokens):
        return None
    token = tokens[first]
    if token.kind == "name" and not owns(tokens, first):
        return _named(tokens, first, first, (), "")
    if token.kind in ("quote", "mark") or is_relative(tokens, first):
        return None
    if token.low == "die" and stands_alone(tokens, first):
        return Phrase("pronoun", tokens.starts[first], tokens.ends[first], first, first + 1, "die")
    pronouns = OBJECT_PRONOUNS if objective else PRONOUNS
    if token.low in pronouns or token.low in PRONOUNS:
        follows = tokens[first + 1] if first + 1 < len(tokens) else None
        alone = not follows or follows.kind != "word" or follows.low in ENDS_PHRASE
        if token.low not in POSSESSIVE or alone or (objective and _is_inverted(tokens, first + 1)):
            plural = token.low in ("zij", "ze") and _with_plural(tokens, first)
            head = "zij (mv)" if plural else token.low
            return Phrase("pronoun", tokens.starts[first], tokens.ends[first], first, first + 1, head)
    return _read_nominal(tokens, first)


def _is_inverted(tokens: Sentence, place: int) -> bool:
    """Say whether a verb and its subject follow a pronoun: `volgens haar |heeft de raad|`, not `volgens haar man`."""
    if is_verb(tokens[place]):
        return True
    low = tokens[place].low
    follows = tokens[place + 1].low if place + 1 < len(tokens) else ""
    return low.endswith(("t", "en")) and follows in DETERMINERS and not (is_person(low) or is_body(low))


def is_verb(token: Token) -> bool:
    """Say whether a word is a verb that a subject may precede."""
    return token.verb


def _with_plural(tokens: Sentence, place: int) -> bool:
    """Say whether a pronoun stands beside a plural verb: `ze werken`, `werken ze`.

    A singular verb before it makes what follows an infinitive: `laat ze weten`, `wil ze werken`.
    """
    before = tokens[place - 1] if place else None
    if before and (
        (before.low in AUXILIARIES and not before.low.endswith("en"))
        or any(form.finite and not form.plural for form in before.forms)
    ):
        return False
    beside = [tokens[near].low for near in (place - 1, place + 1) if 0 <= near < len(tokens)]
    return any(word.endswith("en") and len(word) > 3 and word not in ENDS_PHRASE for word in beside)


def owns(tokens: Sentence, place: int) -> bool:
    """Say whether a name is a genitive before a noun: `Jansens advocaat`, `Smits' vrouw`, not `Smits |staat|`."""
    if place + 1 >= len(tokens):
        return False
    follows = tokens[place + 1]
    gap = tokens.starts[place + 1] - tokens.ends[place]
    swallowed = gap > 2 and follows.kind == "word" and not follows.capital
    if swallowed or (follows.low == "s" and gap == 1):
        return True
    if follows.low in ("'", "’") and not gap and place + 2 < len(tokens):
        follows = tokens[place + 2]
    elif not tokens[place].text.endswith(("s", "'", "’")):
        return False
    return follows.low not in AUXILIARIES and (is_person(follows.low) or is_body(follows.low))


def _read_nominal(tokens: Sentence, first: int) -> Phrase | None:
    begun, owner, determiner = _determiners(tokens, first)
    if begun == first and (tokens[first].low in ENDS_PHRASE or tokens[first].low in AUXILIARIES):
        return None
    place = begun
    last = min(len(tokens), begun + LONGEST)
    speaks = False
    while place < last:
        token = tokens[place]
        if token.kind == "word":
            if token.breaks and ends_run(tokens, place, begun, determiner):
                break
            speaks = speaks or token.heads or token.capital
            place += 1
        elif (
            token.kind == "name" and not owns(tokens, place) and not is_somebody_else(tokens, begun, place, determiner)
        ):
            return _titled(tokens, first, begun, place, determiner)
        elif place > begun and is_shortened(tokens, place):
            place += 2
        elif place > begun and (is_abbreviated(tokens, place) or is_torn(tokens, place)):
            place += 1
        else:
            break
    if place == begun:
        return _bare(tokens, first, begun, determiner)
    if not speaks:
        start, end = tokens.starts[first], tokens.ends[place - 1]
        return Phrase("thing", start, end, first, place, tokens[begun].low, determiner)
    return _described(tokens, (first, begun, place), determiner, owner)


def _determiners(tokens: Sentence, first: int) -> tuple[int, int, str]:
    """Read what opens a phrase: the token behind it, whose name it is, and the first word of it."""
    token, place = tokens[first], first + 1
    if token.kind == "name":
        genitive = place < len(tokens) and tokens[place].low in ("s", "'", "’")
        return place + genitive, token.item, "'s"
    if token.low not in DETERMINERS or (token.low == "dat" and not _demonstrative(tokens, first)):
        return first, -1, ""
    while place < len(tokens) and tokens[place].low in DETERMINERS:
        place += 1
    return place, -1, token.low


def _titled(tokens: Sentence, first: int, begun: int, place: int, determiner: str) -> Phrase | None:
    """Read the name at the end of a run: `de Haagse wethouder Jansen`, `woordvoerder Jansen`, not `zegt Jansen`."""
    if not determiner:
        titles = [early for early in range(begun, place) if is_title(tokens[early].low)]
        if place > begun and not titles:
            return None
        first = begun = titles[0] if titles else place
    return _named(tokens, first, place, tuple(token.text for token in tokens[begun:place]), determiner)


def _demonstrative(tokens: Sentence, place: int) -> bool:
    """Tell `dat bedrijf` from the conjunction of `dat de politie`, `dat Jansen`."""
    follows = tokens[place + 1] if place + 1 < len(tokens) else None
    return follows is not None and follows.kind == "word" and not follows.capital and follows.low not in ENDS_PHRASE


def _named(tokens: Sentence, first: int, place: int, words: tuple[str, ...], determiner: str) -> Phrase:
    token = tokens[place]
    after = place + 1
    behind = after + 3 if after + 2 < len(tokens) and tokens[after + 2].text == ")" else after
    joint = behind + 1 < len(tokens) and tokens[behind].low == "en" and tokens[behind + 1].kind != "quote"
    return Phrase(
        "name", tokens.starts[first], tokens.ends[place], first, after, determiner=determiner,
        mention=token.item, joint=joint and _joins(tokens, behind + 1), words=words,
    )  # fmt: skip


def _joins(tokens: Sentence, place: int) -> bool:
    """Say whether `en` joins another person: `Jansen en Smit`, not `Jansen en lacht`."""
    follows = read_phrase(tokens, place) if tokens[place].low not in PRONOUNS else None
    return follows is not None and follows.kind in ("name", "role", "person", "group")


def _described(tokens: Sentence, places: tuple[int, int, int], determiner: str, owner: int) -> Phrase:
    first, begun, end = places
    run = tokens[begun:end]
    head, kind = find_head(run, determiner)
    noun = run[head]
    if kind == "thing":
        return Phrase(kind, tokens.starts[first], tokens.ends[end - 1], first, end, noun.low, determiner)
    after, stranger = begun + head + 1, False
    proper = noun.capital and (kind == "body" or is_native(noun) or noun.low.endswith("se"))
    while proper and after < end and tokens[after].capital:
        after += 1
    if kind == "body" and not proper and after < end and tokens[after].capital:
        head, proper = after - begun - keeps_noun(noun.low, tokens[after].text), True
        while after < end and tokens[after].capital:
            after += 1
    title = " ".join(token.text for token in run[head : after - begun]) if proper else noun.low
    named_run = run[head : after - begun]
    if (
        kind == "body"
        and proper
        and (any(is_person(one.low) for one in named_run) or is_full_name(named_run, determiner))
    ):
        kind = "role" if determiner in DEFINITE else "person"
        title = next((one.low for one in reversed(named_run) if kind == "role" and is_person(one.low)), title)
    if kind == "person" and not determiner and after < len(tokens) and tokens[after].capital:
        after, proper, stranger = pass_name(tokens, after), True, True
    if kind in ("role", "person") and determiner != "een" and not proper:
        title_of = find_name_behind(tokens, after, bare=not determiner)
        if title_of >= 0:
            told = tuple(token.text for token in tokens[begun:title_of])
            return _named(tokens, first, title_of, told, determiner)
    named, after, complement = (-1, after, -1) if stranger else read_complement(tokens, after, kind)
    words = tuple(token.text for token in run[:head])
    if named >= 0:
        return _named(tokens, first, named, (*words, noun.text), determiner)
    return Phrase(
        kind, tokens.starts[first], tokens.ends[after - 1], first, after, title, determiner,
        owner=owner if owner >= 0 else complement, proper=proper, words=words,
    )  # fmt: skip


def _bare(tokens: Sentence, first: int, begun: int, determiner: str) -> Phrase | None:
    """Read `een van hen`, `een van de bewoners`, `een van de leiders, Jansen,`, `de twee`."""
    number = tokens[begun - 1].low
    if determiner == "de" and begun - first == 2 and number in NUMBERS and tokens.low_at(begun) != "na":
        return Phrase("group", tokens.starts[first], tokens.ends[begun - 1], first, begun, number, determiner)
    if determiner not in ("een", "één", "twee", "drie", "enkele", "sommige"):
        return None
    if begun + 1 >= len(tokens) or tokens[begun].low != "van":
        return None
    of = read_phrase(tokens, begun + 1, objective=True)
    if of is None or (of.kind == "thing" and of.head != "hen"):
        return None
    beside = tokens[of.after : of.after + 3]
    if len(beside) == 3 and beside[0].text == "," and beside[1].kind == "name" and beside[2].kind in ("mark", "quote"):
        return _named(tokens, first, of.after + 1, (), determiner)
    kind: PhraseKind = "person" if determiner in ("een", "één") else "group"
    return Phrase(kind, tokens.starts[first], of.end, first, of.after, "een", determiner)


def _goes_on(tokens: Sentence, found: Sequence[tuple[Phrase, bool]], place: int) -> bool:
    """Say whether a preposition governs what `en` joins to its phrase: `met Jansen en |Smit|`."""
    if not found or tokens[place - 1].low != "en":
        return False
    before, governed = found[-1]
    return governed and before.joint and before.after == place - 1


def phrases_between(tokens: Sentence, first: int, end: int) -> list[tuple[Phrase, bool]]:
    """Give the phrases that begin between two tokens, each with whether a preposition governs it."""
    found: list[tuple[Phrase, bool]] = []
    place = first
    while place < end:
        token = tokens[place]
        if not token.begins:
            place += 1
            continue
        governed = token.low in PREPOSITIONS
        phrase = read_phrase(tokens, place + governed, objective=governed)
        if phrase is None or phrase.first >= end:
            place += 1
            continue
        if phrase.kind != "thing":
            found.append((phrase, governed or is_listed(tokens, phrase.first) or _goes_on(tokens, found, place)))
        place = max(phrase.after, place + 1) if phrase.kind != "thing" else place + governed + 1
    return found
