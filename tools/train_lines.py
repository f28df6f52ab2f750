"""Pages with known answers to what each piece of evidence on a line is worth: python -m tools.train_lines.

Read are the pages of `tests/pastes`, `tests/copied` and `tools/pages`, also with some of the forms hidden, as those of
the next page are; and articles of the corpus as they are, in which nothing is layout.
"""

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from msgspec.structs import replace

from kantlijn.model.unseen import seen
from kantlijn.readers.paste import evidence, labels
from kantlijn.readers.paste.evidence import features_of
from kantlijn.readers.paste.layout import is_heading
from kantlijn.readers.paste.lines import LEAST_SENTENCE, SENTENCE_END, SURELY_STORY, Seat, seat_lines
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.states import KINDS, Kind
from kantlijn.readers.paste.surroundings import Surroundings
from tools.chains import NEVER, Lesson, learn
from tools.corpus.articles import by_id, read_parts
from tools.page_answers import Asked, asked_of, kinds_told, read_answers

HIDDEN = ((0.3, 1), (0.6, 2))
"""Which part of the forms is hidden, and a number by which another part is."""
HIDDEN_WEIGHT = 0.5
CLEAN_WEIGHT = 0.4
LONGEST_TITLE = 110
LEAST_WEIGHT = 0.02
Answer = Mapping[str, Any]


def lesson_of(seats: Sequence[Seat], kinds: Sequence[Sequence[Kind]], *, titled: bool, weight: float) -> Lesson:
    """Give what a page teaches, of each line of which the kinds are known that it may have."""
    page = Surroundings(seats)
    may_be = np.array([[kind in each for kind in KINDS] for each in kinds])
    return Lesson([list(features_of(page, at)) for at in range(len(seats))], may_be, titled, weight)


def hide(seat: Seat) -> Seat:
    """Give a line as it would be without its form."""
    words = seen(seat.words)
    is_story = len(words) >= SURELY_STORY or (len(words) >= LEAST_SENTENCE and bool(SENTENCE_END.search(words)))
    return replace(seat, form=None, is_story=is_story) if seat.form else seat


def hidden_lesson(asked: Asked, kinds: Sequence[Sequence[Kind]], part: float, salt: int) -> Lesson:
    """Give what a page teaches while a part of the forms is hidden, and of the calls."""

    def is_hidden(words: str) -> bool:
        return zlib.crc32(f"{salt}{words}".encode()) < part * 2**32

    def weight_of(words: str) -> float:
        return -1.0 if is_hidden(words) else weigh(words)

    weigh = evidence.find_weight
    seats = [hide(seat) if is_hidden(seat.words) else seat for seat in asked.seats]
    with patch.object(evidence, "find_weight", weight_of):
        return lesson_of(seats, kinds, titled=asked.titled, weight=HIDDEN_WEIGHT)


def page_lessons(pages: Sequence[tuple[Path, Answer]]) -> Iterator[Lesson]:
    """Give what pages with answers teach."""
    for path, answer in pages:
        for asked in asked_of(path):
            kinds = kinds_told(asked, answer)
            if kinds is None:
                continue
            yield lesson_of(asked.seats, kinds, titled=asked.titled, weight=1.0)
            for part, salt in HIDDEN:
                yield hidden_lesson(asked, kinds, part, salt)


def clean_lessons() -> Iterator[Lesson]:
    """Give what articles of the corpus teach, half of them without blank lines."""
    articles = sorted(by_id(read_parts()).values(), key=lambda article: sha256(article["id"].encode()).hexdigest())
    for number, article in enumerate(articles):
        text = article["text"].replace("\n\n", "\n") if number % 2 else article["text"]
        seats = seat_lines(find_lines(text), (), ())
        top = 1 if seats[0].form else 0  # `PERSBERICHT`
        kinds: list[tuple[Kind, ...]] = [kinds_of_clean(seat, first=at == top) for at, seat in enumerate(seats)]
        if top:
            kinds[0] = ("layout",)
        yield lesson_of(seats, kinds, titled=False, weight=CLEAN_WEIGHT)


def kinds_of_clean(seat: Seat, *, first: bool) -> tuple[Kind, ...]:
    """Give the kinds that a line of a clean article may have."""
    if first and len(seat.words) < LONGEST_TITLE:
        return ("title",)
    if seat.form and seat.form.where == "any":  # `Lees ook: ...`
        return ("layout", "paragraph")
    is_short = is_heading(seat.words) or seat.is_credited
    return ("paragraph", "subhead", "caption", "credit") if is_short else ("paragraph",)


def written(features: Mapping[str, np.ndarray], steps: np.ndarray) -> str:
    """Give weights as they are kept: small ones left out."""
    rows = {
        feature: {str(kind): round(float(weight), 2) for kind, weight in enumerate(row) if abs(weight) >= LEAST_WEIGHT}
        for feature, row in sorted(features.items())
    }
    above = [[round(float(step), 2) for step in column if step > NEVER] for column in steps.T]
    lines = ",\n".join(
        f"{json.dumps(feature, ensure_ascii=False)}: {json.dumps(row)}" for feature, row in rows.items() if row
    )
    return f'{{"steps": {json.dumps(above)},\n"features": {{\n{lines}\n}}}}\n'


def train(pages: Sequence[tuple[Path, Answer]]) -> str:
    """Learn from pages and from the corpus."""
    return written(*learn([*page_lessons(pages), *clean_lessons()]))


if __name__ == "__main__":
    labels.FILE.write_text(train(list(read_answers())), encoding="utf-8")
