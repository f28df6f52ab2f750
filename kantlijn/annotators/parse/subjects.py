"""The noun phrases around a finite verb to the one that is its subject."""

from collections.abc import Sequence

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.parse.frames import Frame
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.annotators.parse.tokens import Word

ONE = frozenset({"een", "het", "'n", "dit", "dat", "elke", "elk", "ieder", "iedere", "geen", "'t"})
MANY = frozenset({"wij", "we", "jullie"})
ENDINGS = ("en", "ers", "els", "ems", "jes", "'s", "ies", "ors")
ANY = frozenset({"ze", "zij", "die", "wie", "wat", "dat", "dit", "het", "u", "alles", "welke", "deze", "dezelfde"})


def subject_of_main(codes: str, chunks: Sequence[Phrase], words: Sequence[Word], frame: Frame, shared: int) -> int:
    """Find the subject of a main clause: before the verb, behind it, or that of the clause before `en`.

    `Jansen lacht`; `Gisteren lachte Jansen`; `Jansen kwam en lachte`.
    """
    before = [one for one in frame.before if codes[one] != "T"]
    behind = [one for one in frame.behind if codes[one] != "T"]
    number = words[chunks[frame.verb].place].number
    right = next((one for one in behind if one == frame.verb + 1), -1)
    if (
        right >= 0
        and _is_nominative(codes, chunks, right)
        and not (before and _is_nominative(codes, chunks, before[0]))
    ):
        return right
    if before:
        fitting = next((one for one in before if _fits(codes, chunks, one, number)), -1)
        if fitting >= 0:
            return fitting
    elif frame.joined and shared >= 0 and codes[frame.verb - 1] in "Kx," and (right < 0 or codes[right] != "p"):
        return shared
    if behind:
        fitting = next((one for one in behind if _fits(codes, chunks, one, number)), -1)
        return fitting if fitting >= 0 else before[0] if before else behind[0]
    if before:
        return before[0]
    times = [one for one in frame.before + frame.behind if chunks[one].kind == "time"]
    return times[0] if times else shared


def subject_of_subordinate(
    codes: str, chunks: Sequence[Phrase], words: Sequence[Word], frame: Frame, shared: int
) -> int:
    """Find the subject of a clause behind `dat` or `die`: its first free phrase, else whom the relative takes up."""
    free = [one for one in frame.before + frame.behind if codes[one] != "T"]
    relative = frame.opener == "R" and chunks[frame.first].head in ("die", "dat", "wie", "wat")
    nominative = next((one for one in free if _is_nominative(codes, chunks, one)), -1)
    if nominative >= 0:
        return nominative
    if relative and (not free or free[0] > frame.verb or codes[free[0]] != "p"):
        return frame.first
    if free:
        number = words[chunks[frame.verb].place].number
        return next((one for one in free if _fits(codes, chunks, one, number)), free[0])
    return shared


def _is_nominative(codes: str, chunks: Sequence[Phrase], place: int) -> bool:
    return codes[place] == "p" and chunks[place].head in words_of("personal")


def _fits(codes: str, chunks: Sequence[Phrase], place: int, number: str) -> bool:
    """Say whether a phrase may be the subject of a verb in the singular or plural."""
    if not number:
        return True
    if codes[place + 1 : place + 2] == "K" or codes[place - 1 : place] == "K":
        return True
    of_phrase = number_of(chunks[place])
    return not of_phrase or of_phrase == number


def number_of(phrase: Phrase) -> str:
    """Give the number of a noun phrase by its determiner and noun; empty where they do not tell."""
    if phrase.kind in ("name", "role", "person") or phrase.determiner in ONE:
        return "singular"
    if phrase.kind == "pronoun":
        return "plural" if phrase.head in MANY else "" if phrase.head in ANY else "singular"
    bare = phrase.proper or phrase.after - phrase.first == 1
    if bare or phrase.head in words_of("measure"):
        return ""
    if phrase.head.endswith(ENDINGS) and phrase.head not in words_of("singular_in_en"):
        return "plural"
    return "singular" if phrase.kind == "thing" and not phrase.head.endswith("s") and phrase.determiner else ""
