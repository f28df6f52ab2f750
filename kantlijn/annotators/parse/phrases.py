"""The token letters of a sentence to its chunks: noun phrases with their heads, and all other tokens one by one.

Each chunk is one letter in its turn (see KINDS), so that clauses and constructions are patterns over them.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.parse.tokens import Word
from kantlijn.patterns import pattern

KINDS = {
    "n": "name", "p": "pronoun", "r": "role", "i": "person", "g": "group", "b": "body", "w": "words", "o": "document",
    "e": "sign", "l": "label", "k": "work", "t": "thing", "T": "time", "O": "object",
}  # fmt: skip
"""name `Jansen`; role `de minister`; person `een agent`; group `de bewoners`; body `de NS`; words `het antwoord`;
document `het arrest`; sign `de gevel`; label `het motto`; work `de film`; time `vorige week`; object `hem`."""
LETTER_OF = {kind: letter for letter, kind in KINDS.items()}
NOUNS = "UXNGBWdg"
FOLLOWED = "jUXNGBWdgJY9nvc"
MOST = 40
"""Tokens that one part of a phrase has at most, so that a text of adjectives alone is not read over and over."""
FIELD = "[XUWBdjJ]"
"""What an office is about, before its holder: `hoogleraar |recht| Mol`, `minister van Zorg en |Welzijn| Mol`.

Two words are such an adjective and a noun: `hoogleraar |sociale geschiedenis| Mol`.
"""
ITEM = (
    rf"(?:(?<![NGBWdX])[UGBWdg]|(?<![GBWd])N|X|(?<![{NOUNS}n])(?:[JY9]|j(?=[{FOLLOWED}])|A+(?=[JY9j][{FOLLOWED}]))|(?<=[{NOUNS}])9(?![UNGBWdgjJ])|(?<=[DEmoJ])q"
    rf"|(?<=[DEmoJ9Yj])[vc]|(?<=[DEmoJ]q)[vc]|(?<=N){FIELD}(?=n)|(?<=N)[jJ](?=[UWBG]n)|(?<=N[jJ])[UWBG](?=n)|(?<=[DEmoJ])[Ii])"
)
PHRASE = pattern(
    rf"(?P<det>[DEm]{{1,2}}|o)?(?P<body>(?:(?(det)|(?=[jJYAq]{{0,{MOST}}}+[U9XNGBWdgnvcIi])(?![jJYA9](?![{FOLLOWED}]))){ITEM}{{1,{MOST}}})?(?P<name>n)?|n)"
    rf"(?(det)(?<=[JYU9XNGBWdgnvcIi])|(?<=[U9XNGBWdgnvcIi]))"
    rf"(?P<owned>(?:F[DEm]{{0,2}}{ITEM}{{0,{MOST}}}n?(?<=[JYU9XNGBWdgnvcIi])(?:K{FIELD}{{1,{MOST}}}(?=n))?)*)"
    r"(?P<behind>(?<=[JYU9XNGBWdgvcIi])n)?"
)
"""A noun phrase: determiner or owner, adjectives, nouns, a name; and behind `van` whose it is.

`Bos’ vrouw`, `de baas van Ede Jansen`.
"""
RUN = pattern(r"[DEmoAFqIijUXNGBWdgJY9nvcK]+|\n")
"""Letters that PHRASE reads or looks back or ahead for: what it finds depends on nothing beyond them; or a line end."""
NEUTER = frozenset({"", "het", "dit", "dat", "'t", "elk", "ieder"})
"""Determiners behind which an adjective alone is no person: `het goede`, but `de jongste`."""
DEFINITE = words_of("definite") | words_of("possessive")
TIMES = words_of("time_noun") | words_of("month")
APART = frozenset({"words", "document", "label", "work"})


class Phrase(Struct, frozen=True, gc=False):
    """A noun phrase of the narrator's, or one other token."""

    kind: str
    """A value of KINDS; empty for other tokens."""
    first: int
    """The first token, counted in the article."""
    after: int
    """The token behind it."""
    head: str = ""
    """The noun in lower case, or the pronoun."""
    determiner: str = ""
    name: int = -1
    """The token of the name that heads the phrase, else -1."""
    owner: int = -1
    """The token of the name whose somebody is: `een woordvoerder van Jansen`, `Jansens woordvoerder`."""
    place: int = -1
    """The token of the head: of a name the function before it, where there is one: `|minister| Jansen`."""
    proper: bool = False
    """Whether the head is a proper name: `de VVD`, not `de gemeente`."""


class Match(NamedTuple):
    """Where a noun phrase stands in letters, which is found once for all runs that are alike."""

    first: int
    body: int
    """Where its nouns begin."""
    end: int
    noun: int
    """The noun that heads it, by the letters alone; -1 where a capital decides."""
    measure: int
    """A noun for how many, which the phrase is called by: `een |aantal| bewoners`; or -1."""
    owned: int
    """Where it tells whose it is, and where that ends."""
    owned_end: int
    after: int
    behind: bool
    """Whether a name stands behind whose it is."""


def phrases_in(run: str, base: int, letters: str, words: Sequence[Word]) -> list[Phrase]:
    """Give the noun phrases in a run of letters that begins at a token, in their order.

    What belongs to words and documents stays apart, for it may be who speaks: `het antwoord van |de minister|`.
    """
    found: list[Phrase] = []
    matches, at = matches_in(run), 0
    while at < len(matches):
        match = matches[at]
        at += 1
        if match.after == match.end:
            found.append(_read_phrase(letters, words, match, base))
            continue
        phrase = _read_long_phrase(letters, words, match, base)
        if phrase.kind in APART and match.owned < match.owned_end and not match.behind:
            phrase = replace(phrase, after=base + match.owned, owner=-1)
            matches, at = matches_in(run, match.owned), 0
        found.append(phrase)
    return found


@lru_cache(maxsize=1 << 15)
def matches_in(run: str, place: int = 0) -> tuple[Match, ...]:
    """Give the noun phrases from a place on in letters that stand in noun phrases; many runs are alike."""
    found = []
    while place < len(run) and (phrase := PHRASE.search(run, place)):
        body, end = phrase.span("body")
        place = phrase.start() + 1
        if body < end:
            place = phrase.end()
            noun, measure = _noun_place(run, body, end), run.find("g", body, end) if end - body > 1 else -1
            owned, owned_end = phrase.span("owned")
            found.append(
                Match(phrase.start(), body, end, noun, measure, owned, owned_end, place, bool(phrase["behind"]))
            )
    return tuple(found)


def _noun_place(run: str, body: int, end: int) -> int:
    """Find the last noun that is no proper name and stands before none: `de |directeur|`, not `verlichting |Funda|`.

    -1 where it decides whether the first word has a capital: `|Stichting| Zonnedauw`.
    """
    for at in range(end - 1, body - 1, -1):
        letter, following = run[at], run[at + 1] if at < end - 1 else ""
        if letter not in "NGBWd" or (following and following not in "X9"):
            continue
        if following == "X" and letter == "W" and at == body:
            return -1
        if following != "X" or letter != "d":
            return at
    return end - 1


def _read_phrase(letters: str, words: Sequence[Word], match: Match, base: int) -> Phrase:
    """Read what a noun phrase stands for; whose it is belongs to it, but is not read."""
    first, body, end, noun, measure, _, _, after, _ = match
    first, body, end, after = base + first, base + body, base + end, base + after
    determiner, owner = "", -1
    if body > first:
        determiner = words[body - 1].low
        if letters[body - 1] == "o":
            determiner, owner = "zijn", -1 if determiner else body - 1
    if letters[end - 1] == "n":
        return _named(letters, words, (first, body, end - 1, after), determiner)
    place = base + noun if noun >= 0 else end - 1 if words[body].capital else body
    place, kind, proper = _head(letters, words, (body, end, place), determiner)
    head = words[place].low
    if measure >= 0:
        place = base + measure
    elif place > body and letters[place - 1] in "Jj" and words[place].capital and words[place - 1].capital:
        place -= 1  # `de |Europese| Commissie`
    return Phrase(kind, first, after, head, determiner, -1, owner, place, proper)


def _named(letters: str, words: Sequence[Word], places: tuple[int, int, int, int], determiner: str) -> Phrase:
    first, body, name, after = places
    title = letters.rfind("N", body, name)
    lower = name > body and not words[name - 1].capital
    if title < 0 and (determiner or lower) and letters[name - 1 : name] in ("U", "d", "G", "B"):
        title = name - 1
    head, place = (words[title].low, title) if title >= 0 else ("", name)
    return Phrase("name", first, after, head, determiner, name, -1, place)


def _read_long_phrase(letters: str, words: Sequence[Word], match: Match, base: int) -> Phrase:
    """Read a phrase with `van` and whose it is: `de advocaat van |Jansen|`, or whom it names behind that."""
    if match.behind:
        first, body, after = base + match.first, base + match.body, base + match.after
        determiner = words[body - 1].low if body > first else ""
        return _named(letters, words, (first, body, after - 1, after), determiner)
    phrase = _read_phrase(letters, words, match, base)
    owner = letters.find("n", base + match.owned, base + match.owned_end)
    return replace(phrase, owner=owner) if owner >= 0 and phrase.name < 0 else phrase


def _head(letters: str, words: Sequence[Word], places: tuple[int, int, int], determiner: str) -> tuple[int, str, bool]:
    """Tell of a phrase without a name, by where its nouns begin and end and which heads it, what that stands for.

    A proper name is told by its first word, and that it is one.
    """
    body, end, place = places
    named = place > body and letters[place - 1] == "X" and words[place].capital and not _is_somebody_of(words[place])
    if letters[place] == "X" or named:
        first = _first_capital(words, letters, body, place)
        if any(word.low.endswith("jarige") for word in words[body:first]):
            return place, "role" if determiner in DEFINITE else "person", False
        if first == body == end - 1 and body and letters[body - 1] == "D" and words[body - 1].capital:
            first -= _is_surname(words[body])  # `|De| Wit`, not `de VVD`
        return first, "body", True
    return place, _kind(letters[place], words[place], determiner), False


def _is_somebody_of(word: Word) -> bool:
    """Say whether a name ends in a noun for somebody who belongs to it: `de Red |Bull-coureur|`."""
    return "-" in word.low and word.noun is not None and word.noun.kind == "person"


def _kind(letter: str, word: Word, determiner: str) -> str:
    if word.noun:
        if word.noun.kind != "person":
            return word.noun.kind if word.noun.kind in LETTER_OF else "thing"
    elif letter == "M" or word.low in TIMES:
        return "time"
    elif (letter not in "Jj" or determiner in NEUTER) and word.low != "een":
        return "thing"
    return "role" if determiner in DEFINITE else "person"


def _first_capital(words: Sequence[Word], letters: str, body: int, place: int) -> int:
    """Give the first word of a proper name that ends at a place: `|Human| Rights Watch`."""
    while place > body and words[place - 1].capital and letters[place - 1] in "XUjJdW":
        place -= 1
    return place


def _is_surname(word: Word) -> bool:
    """Say whether `De` may belong to an unknown name behind it: no acronym, body or people."""
    return (
        word.capital
        and not word.acronym
        and word.noun is None
        and not word.low.endswith(("s", "en", "e", "aan", "ser", "eer"))
    )
