"""What finds each article to where its words occur, by the letters with which words begin."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from msgspec import msgpack

from kantlijn.exporters.search.folding import words_in
from kantlijn.exporters.search.postings import FLAGS
from kantlijn.model.findable import Findable
from kantlijn.model.packing import fingerprint
from kantlijn.model.unseen import seen
from kantlijn.model.words import Beginning, Codes

LONGEST = 35
"""Letters of a word that are kept: what it shares with the one before it is one digit."""
LETTERS = 2
"""By how many letters at its beginning a word is kept."""
ROOM = 40_000
"""Characters of one piece of the dictionary; a prefix may need several."""
LARGE = 200
"""Articles from which on a word that most of them hold is worth nothing."""
MOST = 40_000
"""Articles of one word that are written: the newest."""
MOST_COMMON = 500
"""The same of a word that most articles hold."""
EACH = 5
"""Characters that a word takes besides its letters."""
PACKED = msgpack.Decoder(dict[str, bytes])


def no_codes() -> Codes:
    """Give the places of a word that was met nowhere yet."""
    return array("I")


def words_of(found: Findable, terms: Mapping[str, str]) -> dict[str, int]:
    """Give the words that find an article, each with what is known of it there; `terms` are their names by id."""
    named = words_in(seen(" ".join(terms.get(term, "") for term in found.terms)))
    words: dict[str, int] = {}
    for word, known in chain(found.words.items(), ((word, 0) for word in named)):
        words[word[:LONGEST]] = words.get(word[:LONGEST], 0) | known
    return words


def gather(articles: Iterable[Mapping[str, int]]) -> dict[str, dict[str, Codes]]:
    """Put the words of all articles together, the oldest first, by their beginnings."""
    places: dict[str, Codes] = defaultdict(no_codes)
    for number, words in enumerate(articles):
        for word, known in words.items():
            places[word].append(number * FLAGS + known)
    gathered: dict[str, dict[str, Codes]] = defaultdict(dict)
    for word in sorted(places):
        gathered[word[:LETTERS]][word] = places[word]
    return gathered


def note(places: dict[str, Codes], word: str, number: int, known: int | None) -> None:
    """Note what is known of a word in an article; None where it is not in it any more."""
    codes = places.setdefault(word, no_codes())
    place = bisect_left(codes, number * FLAGS)
    there = place < len(codes) and codes[place] // FLAGS == number
    codes[place : place + there] = array("I", [] if known is None else [number * FLAGS + known])
    if not codes:
        del places[word]


def pack_places(places: Mapping[str, Codes]) -> bytes:
    """Give where words occur as bytes, the same whatever was noted first."""
    return msgpack.encode({word: places[word].tobytes() for word in sorted(places)})


def unpack_places(packed: bytes) -> dict[str, Codes]:
    """Give where words occur."""
    return {word: array("I", codes) for word, codes in PACKED.decode(packed).items()}


def beginning_of(places: Mapping[str, Codes], packed: bytes, scale: int) -> Beginning:
    """Give what is told of words with one beginning without reading where they occur."""
    sizes = {word: len(word) + EACH + 2 * written(len(places[word]), scale) for word in sorted(places)}
    firsts, room = list[str](), 0
    for word, size in sizes.items():
        if not firsts or size > room:
            firsts.append(word)
            room = ROOM
        room -= size
    return Beginning(fingerprint(packed), sum(sizes.values()), tuple(firsts))


def scale_of(total: int) -> int:
    """Give about how many articles there are, so that few changes of their number are noticed; 0 for a small site."""
    rest = max(0, total.bit_length() - 3)
    return total >> rest << rest if total > LARGE else 0


def is_common(count: int, scale: int) -> bool:
    """Say whether a word tells nothing: most articles hold it."""
    return scale > 0 and count * 2 > scale


def written(count: int, scale: int) -> int:
    """Give of how many articles, the newest, a word is written that so many hold."""
    return min(count, MOST_COMMON if is_common(count, scale) else MOST)


def merged(found: Mapping[str, Codes], forms: Sequence[str]) -> Sequence[int]:
    """Give where any of some forms occurs, with all that is known there."""
    there = [found[form] for form in forms if form in found]
    if len(there) < 2:
        return there[0] if there else ()
    known: dict[int, int] = {}
    for code in chain.from_iterable(there):
        known[code // FLAGS] = known.get(code // FLAGS, 0) | code
    return sorted(known.values())
