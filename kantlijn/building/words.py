"""The cards of a site to the words of its articles, of which only those are noted anew that came or went."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import DecodeError, Struct, msgpack

from kantlijn.cache.program import program_print
from kantlijn.cache.seeds import findable_name
from kantlijn.cache.store import Store
from kantlijn.exporters.search.gathering import (
    LETTERS,
    beginning_of,
    gather,
    note,
    pack_places,
    scale_of,
    unpack_places,
    words_of,
)
from kantlijn.model.card import Card
from kantlijn.model.findable import Findable
from kantlijn.model.packing import fingerprint, unpack_findable
from kantlijn.model.reference import GlossaryTerm
from kantlijn.model.words import Beginning, Codes

FEW = 100
"""Articles that have changed, from which on all words are noted anew."""
Change = tuple[int, str, int | None]
"""The number of an article, a word, and what is known of it there now; None where it has gone."""


class Noted(Struct, array_like=True):
    """What the last build noted."""

    made_with: bytes = b""
    """Fingerprint of the program."""
    names: tuple[str, ...] = ()
    """Of what the index needs of each article, as it is kept, the oldest first."""
    terms: dict[str, str] = {}
    """Names of terms by id: a text of unknown rights is found by them."""
    scale: int = 0
    beginnings: dict[str, Beginning] = {}


DECODER = msgpack.Decoder(Noted)


class KeptWords:
    """The words of a site's articles, kept by their beginnings."""

    def __init__(self, store: Store, noted: Noted, gather_all: Callable[[], Mapping[str, Mapping[str, Codes]]]) -> None:
        """Take what was noted, and what notes all anew where something of it was lost."""
        self._store, self._noted, self._gather_all = store, noted, gather_all
        self._again: Mapping[str, Mapping[str, Codes]] = {}

    @property
    def beginnings(self) -> Mapping[str, Beginning]:
        """The beginnings of words."""
        return self._noted.beginnings

    @property
    def scale(self) -> int:
        """About how many articles there are; 0 where they are few."""
        return self._noted.scale

    def places(self, letters: str) -> Mapping[str, Codes]:
        """Give the words with a beginning, each with where it occurs."""
        packed = packed_places(self._store, letters, self.beginnings[letters])
        if packed is not None:
            return unpack_places(packed)
        self._again = self._again or self._gather_all()
        return self._again[letters]


def find_words(
    store: Store,
    name: str,
    cards: Sequence[Card],
    terms: Mapping[str, GlossaryTerm],
    find: Callable[[str], Findable],
    *,
    before: Callable[[str], bytes | None],
    clean: bool,
) -> KeptWords:
    """Give the words of articles, the oldest first, and keep them for the next build under the site's name.

    `before` gives by its name what the index needed of an article in the last build; `clean` passes over that build.
    """
    worded = {one: term.term for one, term in terms.items()}
    known = read_noted(store.state(name))
    is_usable = known.made_with == program_print() and not clean

    def gather_all() -> dict[str, dict[str, Codes]]:
        return gather(words_of(find(card.id), worded) for card in cards)

    now = Noted(program_print(), tuple(map(findable_name, cards)), worded, scale_of(len(cards)))
    changes = find_changes(known, now, cards, find, before) if is_usable else None
    altered = None if changes is None else alter(store, known, now.scale, changes)
    if altered is None:
        now.beginnings = keep_places(store, gather_all(), now.scale)
    else:
        now.beginnings = {letters: one for letters, one in {**known.beginnings, **altered}.items() if one.firsts}
    if now != known:
        gone = known.beginnings.keys() if altered is None else altered.keys() & known.beginnings.keys()
        names = {place_name(letters, known.beginnings[letters]) for letters in gone}
        store.drop_articles(names - {place_name(*each) for each in now.beginnings.items()})
        store.keep_state(name, msgpack.encode(now))
    return KeptWords(store, now, gather_all)


def read_noted(content: bytes | None) -> Noted:
    """Give what the last build noted, whichever program it was of; nothing where it cannot be read."""
    try:
        return DECODER.decode(content) if content else Noted()
    except (DecodeError, ValueError):
        return Noted()


def find_changes(
    known: Noted,
    now: Noted,
    cards: Sequence[Card],
    find: Callable[[str], Findable],
    before: Callable[[str], bytes | None],
) -> list[Change] | None:
    """Give what of the words is another than in the last build; None where all has to be noted anew.

    An article that comes before others gives them other numbers; then all have changed.
    """
    if known.scale != now.scale or not known.beginnings or len(known.names) > len(now.names):
        return None
    if any(now.terms.get(one, name) != name for one, name in known.terms.items()):
        return None
    numbers = [number for number, name in enumerate(now.names) if known.names[number : number + 1] != (name,)]
    if len(numbers) > FEW:
        return None
    changes: list[Change] = []
    for number in numbers:
        then: dict[str, int] = {}
        if number < len(known.names):
            packed = before(known.names[number])
            if packed is None:
                return None
            then = words_of(unpack_findable(packed), known.terms)
        words = words_of(find(cards[number].id), now.terms)
        changes += [(number, word, words.get(word)) for word in then | words if words.get(word) != then.get(word)]
    return changes


def alter(store: Store, known: Noted, scale: int, changes: Iterable[Change]) -> dict[str, Beginning] | None:
    """Note changes: the beginnings that they concern; None where one of these was lost."""
    by_letters: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        by_letters[change[1][:LETTERS]].append(change)
    altered: dict[str, dict[str, Codes]] = {}
    for letters, of_these in by_letters.items():
        beginning = known.beginnings.get(letters)
        packed = packed_places(store, letters, beginning) if beginning else pack_places({})
        if packed is None:
            return None
        altered[letters] = unpack_places(packed)
        for number, word, there in of_these:
            note(altered[letters], word, number, there)
    return keep_places(store, altered, scale)


def keep_places(store: Store, places: Mapping[str, Mapping[str, Codes]], scale: int) -> dict[str, Beginning]:
    """Keep where words occur, and give what is told of each beginning without reading that."""
    beginnings: dict[str, Beginning] = {}
    for letters, words in places.items():
        packed = pack_places(words)
        beginnings[letters] = beginning_of(words, packed, scale)
        store.keep_articles([(place_name(letters, beginnings[letters]), packed)])
    return beginnings


def packed_places(store: Store, letters: str, beginning: Beginning) -> bytes | None:
    """Give where the words with a beginning occur, as it is kept; None where that was lost."""
    packed = store.article(place_name(letters, beginning))
    return packed if packed is not None and fingerprint(packed) == beginning.mark else None


def place_name(letters: str, beginning: Beginning) -> str:
    """Give the name under which is kept where words occur."""
    return f"words {beginning.mark.hex()} {letters}"
