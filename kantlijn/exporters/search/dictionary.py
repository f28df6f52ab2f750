"""The words of a site to a dictionary in pieces: each form, in order, with where its stem occurs.

Where a piece begins is settled within one first letter, so that another word touches few of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from msgspec import Struct

from kantlijn.exporters.search.folding import stem
from kantlijn.exporters.search.gathering import (
    EACH,
    LETTERS,
    LONGEST,
    ROOM,
    is_common,
    merged,
    written,
)
from kantlijn.exporters.search.postings import EVERYWHERE, FLAGS, encode_articles, encode_places
from kantlijn.model.words import Beginning, Codes, Words

Names = Mapping[str, Mapping[str, tuple[Sequence[int], Sequence[int]]]]
"""By beginning, the words of the names of people and terms, each with the numbers of the people and of the terms."""


class Run(Struct, frozen=True, array_like=True):
    """Which forms stand in one piece."""

    first: str
    letters: tuple[str, ...]
    """Their beginnings."""
    stop: str = ""
    """The form before which it ends, where the next piece goes on with the same beginning."""


class Piece(Struct, frozen=True):
    """A stretch of the dictionary."""

    forms: str
    """In order, each as the number of letters that it shares with the one before it and the letters that follow."""
    groups: str
    """For each form the number of its stem's places."""
    places: tuple[str, ...]


def gather_names(people: Iterable[Iterable[str]], terms: Iterable[Iterable[str]]) -> Names:
    """Put the words of the names of people and terms together."""
    gathered: dict[str, dict[str, tuple[list[int], list[int]]]] = defaultdict(dict)
    for kind, names in enumerate((people, terms)):
        for number, words in enumerate(names):
            for word in dict.fromkeys(each[:LONGEST] for each in words):
                gathered[word[:LETTERS]].setdefault(word, ([], []))[kind].append(number)
    return gathered


def cut_dictionary(beginnings: Mapping[str, Beginning], names: Names) -> list[Run]:
    """Cut the dictionary into pieces: one where it is small, else some for each first letter."""
    sizes = {
        letters: (beginnings[letters].size if letters in beginnings else 0) + size_of_names(names.get(letters, {}))
        for letters in sorted({*beginnings, *names})
    }
    if not sizes:
        return []
    if sum(sizes.values()) <= ROOM:
        return [run_of(tuple(sizes), beginnings, names)]
    runs: list[Run] = []
    for _, alike in groupby(sizes, key=lambda letters: letters[0]):
        for letters in merge_small(alike, sizes):
            runs += split_large(run_of(letters, beginnings, names), beginnings)
    return runs


def size_of_names(names: Mapping[str, object]) -> int:
    """Give about how many characters words take that may stand in names alone."""
    return sum(len(word) + EACH for word in names)


def merge_small(alike: Iterable[str], sizes: Mapping[str, int]) -> Iterator[tuple[str, ...]]:
    """Put beginnings together that fit into one piece."""
    run, size = list[str](), 0
    for letters in alike:
        if run and size + sizes[letters] > ROOM:
            yield tuple(run)
            run, size = [], 0
        run.append(letters)
        size += sizes[letters]
    yield tuple(run)


def run_of(letters: tuple[str, ...], beginnings: Mapping[str, Beginning], names: Names) -> Run:
    """Give a piece that holds all words with some beginnings."""
    start = letters[0]
    firsts = [*(beginnings[start].firsts[:1] if start in beginnings else ()), *names.get(start, ())]
    return Run(min(firsts), letters)


def split_large(run: Run, beginnings: Mapping[str, Beginning]) -> Iterator[Run]:
    """Cut the words with one beginning into several pieces where they need them."""
    starts = [run.first]
    if len(run.letters) == 1 and run.letters[0] in beginnings:
        starts += beginnings[run.letters[0]].firsts[1:]
    for first, stop in zip(starts, [*starts[1:], ""], strict=True):
        yield Run(first, run.letters, stop)


def write_piece(run: Run, words: Words, names: Names) -> Piece:
    """Write one piece."""
    numbers: dict[tuple[str, str], int] = {}
    forms, groups, places = list[str](), list[str](), list[str]()
    before = ""
    for letters in run.letters:
        found = words.places(letters) if letters in words.beginnings else {}
        of_names = names.get(letters, {})
        for form, group in grouped({*found, *of_names}, found, words.scale):
            if form < run.first or (run.stop and form >= run.stop):
                continue
            key = letters, group[0]
            if key not in numbers:
                numbers[key] = len(numbers)
                places.append(encoded(group, found, of_names, words.scale))
            shared = shared_letters(before, form)
            forms.append(f"{'0123456789abcdefghijklmnopqrstuvwxyz'[shared]}{form[shared:]}")
            groups.append(str(numbers[key]))
            before = form
    return Piece(" ".join(forms), " ".join(groups), tuple(places))


def grouped(forms: Iterable[str], found: Mapping[str, Codes], scale: int) -> Iterator[tuple[str, Sequence[str]]]:
    """Give forms in order, each with those that share its places: all of its stem.

    Where a stem is in most articles its forms stand apart: `Daan` must not be lost in `dan`.
    """
    by_stem: dict[str, list[str]] = defaultdict(list)
    ordered = sorted(forms)
    for form in ordered:
        by_stem[stem(form)].append(form)
    apart = {name for name, alike in by_stem.items() if is_common(len(merged(found, alike)), scale)}
    for form in ordered:
        name = stem(form)
        yield form, [form] if name in apart else by_stem[name]


def encoded(
    forms: Sequence[str],
    found: Mapping[str, Codes],
    names: Mapping[str, tuple[Sequence[int], Sequence[int]]],
    scale: int,
) -> str:
    """Write where some forms occur."""
    articles = merged(found, forms)
    newest = articles[-written(len(articles), scale) :] if articles else ()
    numbers = [sorted({one for form in forms for one in names.get(form, ((), ()))[kind]}) for kind in (0, 1)]
    parts = [
        (EVERYWHERE if is_common(len(articles), scale) else "")
        + encode_articles([divmod(code, FLAGS) for code in newest]),
        *map(encode_places, numbers),
    ]
    return "|".join(parts).rstrip("|")


def shared_letters(one: str, other: str) -> int:
    """Count the letters with which two words both begin."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
