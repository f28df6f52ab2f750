"""The words of all entries to a dictionary: each form, in order, with where its stem occurs."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from kantlijn.exporters.search.entries import Entry
from kantlijn.exporters.search.folding import stem
from kantlijn.exporters.search.occurrences import Codes, merged, no_codes, noting
from kantlijn.exporters.search.postings import EVERYWHERE, FLAGS, encode_articles, encode_places

LARGE = 200
"""Articles from which on a word that most of them hold is worth nothing."""
MOST = 40_000
"""Articles of one word that are kept: the newest."""
MOST_COMMON = 500
"""The same of a word that most articles hold."""
ROOM = 40_000
"""Characters of one piece of the dictionary; a prefix may need several."""


class Piece(Struct, frozen=True):
    """A stretch of the dictionary."""

    first: str
    """Its first form."""
    forms: str
    """In order, each as the number of letters that it shares with the one before it and the letters that follow."""
    groups: str
    """For each form the number of its stem's places."""
    places: tuple[str, ...]


class Dictionary:
    """Notes the words of entries that pass, which need not be kept for it."""

    def __init__(self) -> None:
        """Begin with no words."""
        self.articles: dict[str, Codes] = defaultdict(no_codes)
        self.people: dict[str, Codes] = defaultdict(no_codes)
        self.terms: dict[str, Codes] = defaultdict(no_codes)
        self.total = 0
        """How many articles there are."""

    def noting_articles(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Note the words of articles, the oldest first."""
        for entry in noting(entries, self.articles):
            self.total += 1
            yield entry

    def noting_people(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Note the names of people."""
        return noting(entries, self.people)

    def noting_terms(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Note the words of terms."""
        return noting(entries, self.terms)

    def pieces(self) -> list[Piece]:
        """Cut the dictionary of forms into pieces.

        Where a stem is in most articles its forms stand apart: `Daan` must not be lost in `dan`.
        """
        forms = sorted({*self.articles, *self.people, *self.terms})
        by_stem: dict[str, list[str]] = defaultdict(list)
        for form in forms:
            by_stem[stem(form)].append(form)
        apart = {name for name, of_one in by_stem.items() if self.is_common(merged(self.articles, of_one))}
        encoded = {name: self.encoded(of_one) for name, of_one in by_stem.items() if name not in apart}
        encoded |= {f"={form}": self.encoded([form]) for name in apart for form in by_stem[name]}
        named = [(form, name if (name := stem(form)) in encoded else f"={form}") for form in forms]
        return [piece_of(run, encoded) for run in cut(named, encoded)]

    def is_common(self, places: Sequence[int]) -> bool:
        """Say whether a word tells nothing."""
        return self.total > LARGE and len(places) * 2 > self.total

    def encoded(self, forms: Sequence[str]) -> str:
        """Write where some forms occur."""
        articles = merged(self.articles, forms)
        common = self.is_common(articles)
        newest = articles[-MOST_COMMON if common else -MOST :]
        parts = [
            (EVERYWHERE if common else "") + encode_articles([divmod(code, FLAGS) for code in newest]),
            *(encode_places([code // FLAGS for code in merged(kind, forms)]) for kind in (self.people, self.terms)),
        ]
        return "|".join(parts).rstrip("|")


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
