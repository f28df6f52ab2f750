"""Pages to what each piece of evidence on a line is worth that no form tells of: python -m tools.train_unlisted.

Read are the pages of `tests/pastes`, with some of the forms hidden, as those of the next page are; articles of the
corpus as they are; and such articles with lines of `tools/page_lines` around and between their paragraphs.
"""

import json
import math
import random
import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from unittest.mock import patch

from kantlijn.model.unseen import seen
from kantlijn.readers.paste import lines as reading
from kantlijn.readers.paste import page as sorting
from kantlijn.readers.paste import unlisted
from kantlijn.readers.paste.forms import Form, find_form
from kantlijn.readers.paste.keylines import read_key_lines
from kantlijn.readers.paste.layout import is_heading
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.unlisted import FILE, START, Surroundings, features_of, is_undecided
from tools.corpus.articles import by_id, read_parts

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "tests" / "pastes", ROOT / "tests" / "copied")
LINES = Path(__file__).parent / "page_lines"
HIDDEN = ((0.15, 3), (0.35, 5), (0.6, 3))
"""Which part of the forms is hidden, and how many times another part."""
MADE = 2
"""Pages made of each article of the corpus."""
SUBHEADED = 0.2
"""How often one of another article stands above a paragraph."""
LEAST_SEEN = 8
ROUNDS = 8
STEP = 0.3
DECAY = 1e-4
START_AT = -1.0
LEAST_WEIGHT = 0.05
Example = tuple[list[str], int]


def read_pages() -> Iterator[tuple[str, Collection[str]]]:
    """Give each pasted page, with its lines that belong to no article."""
    for folder in PAGES:
        for case in sorted(folder.iterdir()):
            if (page := case / "page.txt").exists():
                answer = json.loads((case / "answer.json").read_text(encoding="utf-8"))
                yield page.read_text(encoding="utf-8-sig"), frozenset(map(squeezed, answer["layout"]))


def squeezed(words: str) -> str:
    """Give words without blanks."""
    return "".join(seen(words).split())


def made_pages(chance: random.Random) -> Iterator[tuple[str, Collection[str]]]:
    """Give pages made of articles of the corpus, with lines around and between, as a site puts them there."""
    labels, calls = ((LINES / f"{name}.txt").read_text(encoding="utf-8").splitlines() for name in ("labels", "calls"))
    articles = [article["text"].split("\n\n") for article in by_id(read_parts()).values()]
    titles = [parts[0] for parts in articles if "\n" not in parts[0]]
    subheads = [part for parts in articles for part in parts[1:] if is_heading(part)]

    def some(most: int, *kinds: Sequence[str]) -> list[str]:
        return [chance.choice(chance.choice(kinds)) for _ in range(chance.randint(0, most))]

    for title, *story in articles * MADE:
        page = [*some(6, labels, labels, calls), title, *some(5, labels)]
        gone = {*page}
        kept = {title}
        between = chance.choice(("\n", "\n\n"))
        for paragraph in story:
            page.append(paragraph)
            box = some(2, labels, calls) if chance.random() < 0.2 else []
            page.append("\n".join(box))
            gone.update(box)
            if chance.random() < SUBHEADED:
                page.append(chance.choice(subheads))
                kept.add(page[-1])
        tail = some(12, labels, calls, titles)
        gone.update(tail)
        page.append(chance.choice(("\n", "\n\n")).join(tail))
        yield between.join(part for part in page if part), frozenset(map(squeezed, gone - kept))


def examples_of(text: str, gone: Collection[str], part: float, salt: int) -> Iterator[Example]:
    """Give what is told of the lines of a page that nothing else decides on, while a part of the forms is hidden."""

    def is_hidden(words: str) -> bool:
        return zlib.crc32(f"{salt}{words}".encode()) < part * 2**32

    def form_of(words: str) -> Form | None:
        return None if is_hidden(words) else find_form(words)

    def weight_of(words: str) -> float:
        return -1.0 if is_hidden(words) else weigh(words)

    weigh = reading.find_weight
    lines = find_lines(text)
    keys, _ = read_key_lines(lines, "")
    with (
        patch.object(reading, "find_form", form_of),
        patch.object(reading, "find_weight", weight_of),
        patch.object(unlisted, "find_weight", weight_of),
        patch.object(sorting, "leave_out_unlisted") as left,
    ):
        sorting.sort_page(lines[keys.count :], title=keys.title)
        seats, top, body = left.call_args.args
        page = Surroundings(seats, top, body)
        for index, seat in enumerate(seats):
            if is_undecided(seat) and index != top - 1:
                yield sorted(set(features_of(page, index))), int(squeezed(seat.words) in gone)


def read_examples() -> Iterator[Example]:
    """Give all lines that something can be learned of."""
    for text, gone in read_pages():
        for part, times in HIDDEN:
            for salt in range(times):
                yield from examples_of(text, gone, part, salt)
    for article in by_id(read_parts()).values():
        yield from examples_of(article["text"], (), 0, 0)
    for text, gone in made_pages(random.Random(1)):  # noqa: S311 - the same pages each time
        yield from examples_of(text, gone, 0.5, 0)


def learn(examples: Sequence[Example]) -> dict[str, float]:
    """Fit a logistic regression, step by step, each feature with a pace of its own."""
    often = Counter(feature for features, _ in examples for feature in features)
    lessons = [([each for each in features if often[each] >= LEAST_SEEN], gone) for features, gone in examples]
    order = random.Random(1)  # noqa: S311 - the same weights each time
    weights: Counter[str] = Counter()
    paces: Counter[str] = Counter()
    start = START_AT
    for _ in range(ROUNDS):
        order.shuffle(lessons)
        for features, gone in lessons:
            total = start + sum(weights[each] for each in features)
            error = 1 / (1 + math.exp(-max(min(total, 30), -30))) - gone
            start -= STEP * error / 30
            for each in features:
                slope = error + DECAY * weights[each]
                paces[each] += slope * slope
                weights[each] -= STEP * slope / math.sqrt(paces[each] + 1)
    return {START: round(start, 2)} | {x: round(w, 2) for x, w in sorted(weights.items()) if abs(w) >= LEAST_WEIGHT}


def main() -> None:
    """Learn the weights and write them down."""
    weights = learn(list(read_examples()))
    FILE.write_text(json.dumps(weights, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
