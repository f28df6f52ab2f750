"""A line to whether the page speaks in it to its reader: `Tip hier onze journalisten`, `Log in om te reageren`.

What no form of layout.toml tells of, its words do, each with a weight that `tools/train_calls.py` has learned: what
speaks for a call has one above nothing. Their sum with `start` is how sure we are.
"""

import json
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from kantlijn.model.unseen import seen
from kantlijn.patterns import pattern

FILE = Path(__file__).parent / "calls.json"
START = "start"
"""Under this name stands what speaks for a call before any word is read."""
SURE = 3.0
"""From here on a line is a call wherever it stands: none of the corpus comes near."""
LIKELY = 1.2
"""From here on it is one beside other layout, and above and below the story."""
LONGEST = 260
LEAST_STEM = 7
STEM = 6
WORD = pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
ADDRESS = pattern(r"https?://|www\.|\S@\S|\b\w+\.(?:nl|be|com|eu|org|example)\b")
DOTTED = pattern(r"\.[a-z]")
VERBS = (
    "zegt", "zei", "zeggen", "vertelt", "vertelde", "aldus", "stelt", "meent", "vindt", "vond", "volgens", "schrijft",
    "meldt", "laat weten",
)  # fmt: skip
SAID = pattern(rf"\b(?:{'|'.join(VERBS)})\b")
DIGIT = pattern(r"\d")
QUOTED = pattern(r"[\"“”„«»‘]|,,|''|(?<!\w)'")
OTHERS = pattern(r"\b(?:elkaars?|zichzelf|hij|zij|hun|hen)\b", re.IGNORECASE)
"""Words for others than the page and its reader, which stand in none of 924 calls and in a fifth of all sentences."""
LENGTHS = ((30, "long"), (18, "middle"), (8, "short"), (0, "few"))
"""Above how many words a line is called so."""


@cache
def weights() -> dict[str, float]:
    """Read the weights."""
    read: dict[str, float] = json.loads(FILE.read_text(encoding="utf-8"))
    return read


@lru_cache(4096)
def find_weight(words: str) -> float:
    """Give how sure it is that a line is a call: above `SURE` it is one, below nothing it is of the story."""
    if len(words) > LONGEST or QUOTED.search(words):
        return -1.0
    known = weights()
    features = dict.fromkeys(features_of(words))  # in their order, on which a sum depends
    weight = known[START] + sum([known[feature] for feature in features if feature in known])
    return min(weight, 0.0) if weight > 0 and OTHERS.search(words) else weight


def features_of(words: str) -> Iterator[str]:
    """Give what a line is weighed by: its words, their first letters, those that stand together, and its form."""
    whole = seen(words)
    found = WORD.findall(whole)
    small = [word.casefold().replace("’", "'") for word in found]
    yield from small
    yield from (f"{word[:STEM]}*" for word in small if len(word) >= LEAST_STEM)
    yield from (f"{one} {other}" for one, other in pairwise(small))
    yield from (f"^{word}" for word in small[:1])
    yield f"ends {whole[-1:] if whole[-1:] in '.?!:' else '-'}"
    yield next(name for least, name in LENGTHS if len(small) > least or not least)
    signs = {
        "asks": "?" in whole[:-1],
        "address": has_address(whole),
        "said": any(verb in whole for verb in VERBS) and SAID.search(whole),
        "digits": DIGIT.search(whole) or (not whole.isascii() and any(map(str.isdigit, whole))),
        "names": any(word[:1].isupper() for word in found[1:]),
        "small": whole[:1].islower(),
    }
    yield from (f"is {name}" for name, there in signs.items() if there)


def has_address(whole: str) -> bool:
    """Say whether an address of the web or of mail stands in a line; its signs are sooner found than it is."""
    signs = "@" in whole or "//" in whole or "www." in whole or DOTTED.search(whole)
    return bool(signs and ADDRESS.search(whole))
