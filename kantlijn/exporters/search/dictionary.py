"""The words of all entries to a dictionary: each form, in order, with where its stem occurs."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from msgspec import Struct

from kantlijn.exporters.search.entries import Entry
from kantlijn.exporters.search.folding import stem
from kantlijn.exporters.search.postings import EVERYWHERE, encode_articles, encode_places

LARGE = 200
"""Articles from which on a word that most of them hold is worth nothing."""
MOST = 40_000
"""Articles of one word that are kept: the newest."""
MOST_COMMON = 500
"""The same of a word that most articles hold."""
ROOM = 40_000
"""Characters of one piece of the dictionary; a prefix may need several."""
LONGEST = 35
"""Letters of a word that are kept: what it shares with the one before it is one digit."""


@dataclass(slots=True)
class Places:
    """Where a form, or all forms of one stem, occur."""

    articles: dict[int, int] = field(default_factory=dict)
    people: set[int] = field(default_factory=set)
    terms: set[int] = field(default_factory=set)

    def add(self, other: "Places") -> None:
        """Add the places of another form."""
        for number, known in other.articles.items():
            self.articles[number] = self.articles.get(number, 0) | known
        self.people |= other.people
        self.terms |= other.terms

    def is_common(self, total: int) -> bool:
        """Say whether the word tells nothing; total is how many articles there are."""
        return total > LARGE and len(self.articles) * 2 > total

    def encoded(self, total: int) -> str:
        """Write the places."""
        articles = sorted(self.articles.items())
        common = self.is_common(total)
        parts = [
            (EVERYWHERE if common else "") + encode_articles(articles[-MOST_COMMON if common else -MOST :]),
            encode_places(sorted(self.people)),
            encode_places(sorted(self.terms)),
        ]
        return "|".join(parts).rstrip("|")


class Piece(Struct, frozen=True):
    """A stretch of the dictionary."""

    first: str
    """Its first form."""
    forms: str
    """In order, each as the number of letters that it shares with the one before it and the letters that follow."""
    groups: str
    """For each form the number of its stem's places."""
    places: tuple[str, ...]


def make_dictionary(articles: Sequence[Entry], people: Sequence[Entry], terms: Sequence[Entry]) -> list[Piece]:
    """Gather the places of each form and stem, and cut the dictionary of forms into pieces.

    Where a stem is in most articles its forms stand apart: `Daan` must not be lost in `dan`.
    """
    found: dict[str, Places] = defaultdict(Places)
    for number, entry in enumerate(articles):
        for word, known in entry.words.items():
            where = found[word[:LONGEST]].articles
            where[number] = where.get(number, 0) | known
    for number, entry in enumerate(people):
        for word in entry.words:
            found[word[:LONGEST]].people.add(number)
    for number, entry in enumerate(terms):
        for word in entry.words:
            found[word[:LONGEST]].terms.add(number)
    groups = group(found, len(articles))
    encoded = {name: places.encoded(len(articles)) for name, places in groups.items()}
    named = [(form, stem(form) if stem(form) in groups else f"={form}") for form in sorted(found)]
    return [piece_of(run, encoded) for run in cut(named, encoded)]


def group(found: dict[str, Places], total: int) -> dict[str, Places]:
    """Give the places by stem, and by `=form` where the stem would be common."""
    stems: dict[str, Places] = defaultdict(Places)
    for form, places in found.items():
        stems[stem(form)].add(places)
    apart = {name for name, places in stems.items() if places.is_common(total)}
    alone = {f"={form}": places for form, places in found.items() if stem(form) in apart}
    return {name: places for name, places in stems.items() if name not in apart} | alone


def cut(forms: Iterable[tuple[str, str]], encoded: dict[str, str]) -> Iterator[list[tuple[str, str]]]:
    """Cut the forms, each with its stem, into runs that fill one piece; the places of a stem count once in each."""
    run: list[tuple[str, str]] = []
    stems: set[str] = set()
    size = 0
    for form, name in forms:
        more = len(form) + 4 + (0 if name in stems else len(encoded[name]) + 3)
        if run and size + more > ROOM:
            yield run
            run, stems, size = [], set(), 0
            more = len(form) + 4 + len(encoded[name]) + 3
        run.append((form, name))
        stems.add(name)
        size += more
    if run:
        yield run


def piece_of(run: Sequence[tuple[str, str]], encoded: dict[str, str]) -> Piece:
    """Write one piece."""
    numbers: dict[str, int] = {}
    forms, groups = [], []
    before = ""
    for form, name in run:
        shared = shared_letters(before, form)
        forms.append(f"{'0123456789abcdefghijklmnopqrstuvwxyz'[shared]}{form[shared:]}")
        groups.append(str(numbers.setdefault(name, len(numbers))))
        before = form
    return Piece(run[0][0], " ".join(forms), " ".join(groups), tuple(encoded[name] for name in numbers))


def shared_letters(one: str, other: str) -> int:
    """Count the letters with which two words both begin."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
