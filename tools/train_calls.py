"""Lines of pages and of stories to what each word of a line is worth: python -m tools.train_calls.

Calls: `tools/page_lines/calls.txt`, and the examples in layout.toml. Stories: the paragraphs of the
corpus and their sentences, and `tools/page_lines/stories.txt`, which look like calls and are none.
"""

import json
import math
import random
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from kantlijn.readers.paste.calls import FILE, QUOTED, START, WORD, features_of
from kantlijn.readers.paste.forms import FILE as FORMS
from tools.corpus.articles import by_id, read_parts

LINES = Path(__file__).parent / "page_lines"
ROWS = (
    "account",
    "also_in_paper",
    "app",
    "comments",
    "cookies",
    "embedded",
    "live",
    "mail_foot",
    "newsletter",
    "newsletter_told",
    "paywall",
    "read_aloud",
    "read_too_here",
    "reading_on",
    "rights",
    "share",
    "tip_us",
    "useful",
    "watching_on",
)
"""The forms of layout.toml whose lines are calls; others are labels, dates and titles."""
LEAST_WORDS = 3
LEAST_SEEN = 2
"""Calls in which a feature must stand to have a weight."""
COMMON = 150
"""How many of the features that stories have most often get one too."""
WEIGHT_OF_CALL = 6
WEIGHT_OF_LIKENESS = 3
"""How often a call, and a story's line that looks like one, are gone through for each other line."""
LONGEST_TITLE = 14
"""Words of a sentence that might be a headline."""
ROUNDS = 12
STEP = 0.3
DECAY = 3e-5
START_AT = -3.0
LEAST_ERROR = 0.005
SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[\"“„‘'«A-ZÀ-Þ])")
Lesson = tuple[list[str], int]


def read_calls() -> Iterator[str]:
    """Give the lines in which a page speaks to its reader."""
    yield from lines_of(LINES / "calls.txt")
    rows = tomllib.loads(FORMS.read_text(encoding="utf-8"))
    for name in ROWS:
        yield from rows[name].get("lines", ())
        yield from rows[name].get("words", "").splitlines()


def read_stories() -> Iterator[str]:
    """Give the lines of stories, and each sentence of theirs; short ones also without their full stop."""
    rows = tomllib.loads(FORMS.read_text(encoding="utf-8"))
    alike = [*lines_of(LINES / "stories.txt"), *(line for row in rows.values() for line in row.get("stories", ()))]
    yield from alike * WEIGHT_OF_LIKENESS
    for article in by_id(read_parts()).values():
        for paragraph in article["text"].split("\n"):
            yield paragraph
            for sentence in SENTENCES.split(paragraph):
                yield sentence
                if len(sentence.split()) <= LONGEST_TITLE:
                    yield sentence.rstrip(".")  # as a headline would have it


def lines_of(path: Path) -> list[str]:
    """Give the lines of a file."""
    return path.read_text(encoding="utf-8").splitlines()


def learn(calls: Sequence[list[str]], stories: Sequence[list[str]]) -> dict[str, float]:
    """Fit a logistic regression, step by step, each feature with a pace of its own."""
    known = features_worth_knowing(calls, stories)
    lessons: list[Lesson] = [([x for x in features if x in known], 1) for features in calls] * WEIGHT_OF_CALL
    lessons += [([x for x in features if x in known], 0) for features in stories]
    order = random.Random(1)  # noqa: S311 - the same weights each time
    weights: Counter[str] = Counter()
    paces: Counter[str] = Counter()
    start = START_AT
    for _ in range(ROUNDS):
        order.shuffle(lessons)
        for features, is_call in lessons:
            error = 1 / (1 + math.exp(-start - sum(weights[x] for x in features))) - is_call
            if abs(error) < LEAST_ERROR:
                continue
            start -= STEP * error / 30
            for feature in features:
                slope = error + DECAY * len(lessons) * weights[feature] / 100
                paces[feature] += slope * slope
                weights[feature] -= STEP * slope / math.sqrt(paces[feature] + 1)
    return {START: round(start, 2)} | {x: round(w, 2) for x, w in sorted(weights.items()) if abs(w) >= 0.1}


def features_worth_knowing(calls: Sequence[list[str]], stories: Sequence[list[str]]) -> set[str]:
    """Give the features that several calls have, and the commonest of stories."""
    of_calls = Counter(feature for features in calls for feature in features)
    of_stories = Counter(feature for features in stories for feature in features)
    often = {feature for feature, count in of_calls.items() if count >= LEAST_SEEN}
    return often | {feature for feature, _ in of_stories.most_common(COMMON)}


def main() -> None:
    """Learn the weights and write them down."""
    calls = [line for line in read_calls() if len(WORD.findall(line)) >= LEAST_WORDS]
    stories = [line for line in read_stories() if WORD.search(line) and not QUOTED.search(line)]
    weights = learn([sorted(set(features_of(x))) for x in calls], [sorted(set(features_of(x))) for x in stories])
    FILE.write_text(json.dumps(weights, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
