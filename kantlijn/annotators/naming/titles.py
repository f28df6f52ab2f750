"""The words before a name to what they say of it: a title, its sex, and whether a note may tell it as a function."""

from functools import cache, lru_cache
from typing import Literal

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import listed
from kantlijn.annotators.lexicon.origins import is_origin
from kantlijn.annotators.lexicon.word_lists import surnames

Gender = Literal["m", "f"]


@cache
def titles() -> dict[str, Gender | None]:
    """Give what may stand before a name, with the sex that it shows: `koning`, `mevr`, `minister`."""
    shown: dict[str, Gender | None] = dict.fromkeys(words_of("address"))
    for form, noun in listed().items():
        if noun.title:
            shown[form] = None if noun.sex == "u" else noun.sex
    return shown


@cache
def endings() -> dict[str, tuple[str, ...]]:
    """Give the titles in which longer ones end by their last three letters, the longest first."""
    found: dict[str, list[str]] = {}
    for word in sorted(titles(), key=len, reverse=True):
        if len(word) > 4 and word.isalpha():
            found.setdefault(word[-3:], []).append(word)
    return {last: tuple(words) for last, words in found.items()}


def is_title(word: str) -> bool:
    """Say whether a word names a function or title: `VVD-Kamerlid`, `oud-premier`, `wijkverpleegkundige`."""
    return title_of(word) is not None


@lru_cache(32768)
def title_of(word: str) -> str | None:
    """Give the title that a word is or ends in: `kamerlid` for `VVD-Kamerlid`."""
    head, _, tail = word.partition("-")
    if is_origin(word) or (tail and (tail in surnames() or (head in surnames() and tail.lower() not in titles()))):
        return None
    low = word.lower().rstrip(".")
    last = low.rpartition("-")[2]
    for whole in (low, last):
        if whole in titles():
            return whole
    if low in listed():
        return None
    return next((end for end in endings().get(low[-3:], ()) if low.endswith(end)), None)


def gender_of_title(word: str) -> Gender | None:
    """Give the gender that a title tells: `f` for `zakenvrouw`, None for `minister`."""
    title = title_of(word)
    return titles()[title] if title else None


def excludes(title: str, gender: Gender | None) -> bool:
    """Say whether nobody of that sex is called so: `mevrouw` a man, `vader` a woman; a woman may be `keeper`."""
    shown = gender_of_title(title)
    return bool(shown and gender and shown != gender) and (shown == "f" or not is_function(title))


@lru_cache(16384)
def is_function(word: str) -> bool:
    """Say whether a word names a function that a note may tell: `VVD-Kamerlid`, `VVD’er`, not `broer`."""
    party, apostrophe, _ = word.replace("’", "'").partition("'er")
    if apostrophe:
        return party in words_for("party")
    title = title_of(word)
    return title is not None and title not in words_for("no_function") and title not in words_for("kin")


def is_quality(word: str) -> bool:
    """Say whether an adjective before a function belongs to it: `Poolse`, `voormalig`, `aanstaande`."""
    return word.lower() in words_for("quality") or (
        word[0].isupper() and len(word) > 4 and word.endswith(("se", "sche"))
    )
