"""The lines of a page to what is known of all of them together, before one is looked at."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from kantlijn.model.unseen import seen
from kantlijn.patterns import pattern
from kantlijn.readers.paste.lines import SENTENCE_END, Seat

WORD_OR_NUMBER = pattern(r"[^\W\d_]+|\d+")
STEM = 5
"""Letters by which a word of a line is known to stand in the story."""
SIZES = (1, 2, 3, 4, 6, 9, 14, 22, 40)
"""Up to how many words lines are of one size."""
LEAST_RUNS = 2
MOST_LIFTED = 40
"""Words of what is lifted out of a text."""


class Surroundings:
    """What is known of a page before one of its lines is looked at."""

    def __init__(self, seats: Sequence[Seat]) -> None:
        """Take in the lines."""
        self.seats = seats
        self.words = [seen(seat.words) or seat.words for seat in seats]  # of signs alone that nobody sees
        self.small = [words.casefold() for words in self.words]
        self.found = [WORD_OR_NUMBER.findall(small) for small in self.small]
        self.counts = [len(words.split()) for words in self.words]
        self.sizes = [bounded(count, SIZES) for count in self.counts]
        self.looks = [look_of(*each) for each in zip(seats, self.words, self.counts, strict=True)]
        self.stories = [at for at, seat in enumerate(seats) if seat.is_story]
        self.first = self.stories[0] if self.stories else len(seats)
        self.last = self.stories[-1] if self.stories else -1
        self.told = {stem for at in self.stories for stem in stems_of(self.found[at])}
        self.story = " ".join(self.small[at] for at in self.stories)
        self.spaced = any(seat.line.after_blank for seat in seats[1:])
        self.often = Counter(self.small)
        self.whole = "\n".join(self.small)
        self.runs = Counter(run for found in self.found for run in runs_of(found))
        self.dated = [at for at, seat in enumerate(seats) if seat.head and (seat.head.published or seat.head.updated)]

    def look(self, at: int) -> str:
        """Say what a line looks like; beyond the edge stands nothing."""
        return self.looks[at] if 0 <= at < len(self.looks) else "edge"

    def place(self, at: int) -> str:
        """Say whether a line stands before, among or after those that are surely of a story."""
        return "before" if at < self.first else "after" if at > self.last else "among"

    def again(self, at: int) -> str:
        """Say how many words of a line stand elsewhere on the page in the same order: of words lifted out of a text."""
        runs = Counter(runs_of(self.found[at]))
        if len(runs) < LEAST_RUNS or self.counts[at] > MOST_LIFTED:
            return ""
        often = sum(self.runs[run] > times for run, times in runs.items())
        return "all" if often == len(runs) else "most" if often * 2 > len(runs) else "some" if often else ""

    def is_parted(self, at: int) -> bool:
        """Say whether a blank line stands above a line, where the page has such."""
        return self.spaced and (at >= len(self.seats) or self.seats[at].line.after_blank)


def runs_of(found: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Give each three words that stand behind each other."""
    return zip(found, found[1:], found[2:], strict=False)


def stems_of(found: Sequence[str]) -> list[str]:
    """Give the first letters of the longer words, by which two forms of one are known."""
    return [word[:STEM] for word in found if len(word) >= STEM and not word.isdigit()]


def look_of(seat: Seat, words: str, count: int) -> str:
    """Say what a line looks like by itself."""
    head = seat.head
    if seat.form:
        return "form"
    if head and head.is_strong:
        return "date" if head.published or head.updated else "head"
    if seat.is_story:
        return "story"
    if seat.is_credited:
        return "credit"
    return "weak" if head else f"{'sentence' if SENTENCE_END.search(words) else 'short'} {bounded(count, (2, 6, 14))}"


def bounded(number: int, bounds: Sequence[int]) -> str:
    """Name the first of some bounds that a number does not pass."""
    at = bisect_left(bounds, number)
    return str(bounds[at]) if at < len(bounds) else "more"
