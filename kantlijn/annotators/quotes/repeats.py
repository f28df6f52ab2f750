"""A quotation in a heading or at the head of a story to the one further on whose words it repeats."""

from collections.abc import Sequence
from functools import lru_cache

from kantlijn.patterns import pattern

WORD = pattern(r"\w+(?:['’-]\w+)*")
SHORTENED = 0.75
"""How much of a heading's words must return: a heading leaves out and shortens."""
LEAST = 2
"""Words that a heading must have."""
LONGEST = 2000
"""Characters of a quotation in which a heading's words are sought: nobody who quotes more is shortened to a heading."""


def find_repeated(quoted: str, quotations: Sequence[str]) -> int | None:
    """Give which of the quotations one repeats, word for word or shortened; None where none or several may be.

    `'Wij gaan door'` repeats `"Wat er ook gebeurt, wij gaan gewoon door."`, of which all its words come in this order.
    """
    sought = _words(quoted)
    if len(sought) < LEAST:
        return None
    share = _share_in_order if len(sought) > 3 else _share_in_one
    shares = [share(sought, _words(quotation)) for quotation in quotations]
    best = max(shares, default=0.0)
    return shares.index(best) if best >= SHORTENED and shares.count(best) == 1 else None


def _words(quoted: str) -> tuple[str, ...]:
    """Give the words of a quotation."""
    return _words_in(quoted[:LONGEST])


@lru_cache(maxsize=512)
def _words_in(quoted: str) -> tuple[str, ...]:
    """Find words, once for all headings of an article."""
    return tuple(WORD.findall(quoted.lower()))


def _share_in_order(sought: Sequence[str], words: Sequence[str]) -> float:
    """Give the share of the sought words that occur among others in the same order, each behind the one before."""
    found = position = 0
    for word in sought:
        try:
            position = words.index(word, position) + 1
        except ValueError:
            continue
        found += 1
    return found / len(sought)


def _share_in_one(sought: Sequence[str], words: Sequence[str]) -> float:
    """Give 1 where the sought words stand close together among others: a few short words may occur anywhere apart.

    Three may have a small word or two between them: `Wij zijn kapot` repeats `wij zijn er echt kapot van`.
    """
    reach = len(sought) + (2 if len(sought) > 2 else 0)
    starts = [place for place, word in enumerate(words) if word == sought[0]]
    return float(any(_share_in_order(sought, words[start : start + reach]) == 1 for start in starts))
