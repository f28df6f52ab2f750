"""The annotated articles of corpus/ and our own lists to what letters and evidence weigh in telling people's names.

Needs `pip install .[train]`. Writes lexicon/names/sound_weights.json (which stretches of letters make a word sound like
a name) and name_weights.json (what each piece of evidence weighs); the same data give the same weights, for nothing is
drawn by lot. The evidence is what annotators/naming/scales.py collects: see docs/people-model.md.

    python -m tools.train_name_weights [CORPUS]

CORPUS holds documents of the evaluation kit's format; without it the part `train` is taken. The weights start from
tools/name_prior.json, which was learned from news that we may not pass on, and give way to the corpus as far as it
speaks.
"""

import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from kantlijn.annotators.lexicon import word_lists
from kantlijn.annotators.lexicon.nouns import listed
from kantlijn.annotators.lexicon.verbs import forms
from kantlijn.annotators.naming.first_names import first_names
from kantlijn.annotators.naming.name_candidates import Candidate, find_candidates
from kantlijn.annotators.naming.scales import Scales
from kantlijn.annotators.naming.sounds import grams_of

PRIOR = Path(__file__).parent / "name_prior.json"
SOUND_STRENGTH, SOUND_FEW, SOUND_SMALLEST = 0.3, 5, 0.1
"""Inverse of the regularization, and the stretches of letters and weights that are too rare or small to keep."""
STRENGTH = 0.006
"""How far the corpus may move the weights away from where they start: more of it makes real news worse."""
THRESHOLD = 0.42
"""From this probability on a name is a person's; chosen on real articles that were not trained on."""
SMALLEST = 0.04
"""Weights below this are left out."""
Document = Mapping[str, Any]
Spans = set[tuple[int, int]]
Row = tuple[Sequence[str], bool, float]
"""Pieces of evidence, whether they speak of a name, and what the example counts for."""


def documents_in(folder: Path) -> list[Document]:
    """Give the documents of a folder, in the order of their names."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.json"))]


def sounds_in(documents: Iterable[Document]) -> Iterator[Row]:
    """Give the stretches of letters of our names, and of Dutch words, places and bodies; both sides count the same."""
    names = {word.lower() for word in (*first_names(), *word_lists.surnames()) if word.isalpha()}
    others = {*listed(), *forms(), *word_lists.common_words()}
    for document in documents:
        others.update(re.findall(r"(?<![\w-])[a-zà-ÿ]{3,}(?![\w-])", document["text"]))
    for lists in (word_lists.places(), word_lists.towns(), word_lists.organisations(), word_lists.no_person_words()):
        others.update(word for name in lists for word in re.findall(r"[A-ZÀ-Þ][a-zà-ÿ]{2,}", name))
    others = {word.lower() for word in others if word.isalpha() and len(word) > 2} - names
    yield from (([*grams_of(word)], True, len(others) / len(names)) for word in sorted(names))
    yield from (([*grams_of(word)], False, 1.0) for word in sorted(others))


def names_in(documents: Iterable[Document]) -> Iterator[Row]:
    """Give each name's evidence and whether it is a person's; what the annotator leaves in doubt is left out."""
    for document in documents:
        text = document["text"]
        people = {(person["start"], person["end"]) for person in document["people"]}
        doubtful = {(start, end) for start, end in document.get("ignore_people", ())}
        candidates = find_candidates(text, lambda _: True)
        scales = Scales(text, candidates, hopeless=-math.inf)
        for candidate in candidates.values():
            hits = sum(is_hit(place.start, place.end, people) for place in candidate.places)
            doubt = touches(candidate, doubtful) or (not hits and touches(candidate, people))
            if not doubt:
                places = len(candidate.places)
                pieces = [piece for evidence in scales.evidence_for(candidate) for piece in evidence.pieces]
                yield pieces, 2 * hits >= places, 1 + 0.5 * math.log(places)


def is_hit(start: int, end: int, spans: Spans) -> bool:
    """Say whether a place is annotated, a genitive s left out of account."""
    return (start, end) in spans or (start, end - 1) in spans


def touches(candidate: Candidate, spans: Spans) -> bool:
    """Say whether all places of a name share characters with annotated ones."""
    return all(any(start < place.end and place.start < end for start, end in spans) for place in candidate.places)


def learn(
    rows: Sequence[Row], strength: float, few: int, prior: Mapping[str, float], start: float
) -> tuple[dict[str, float], float]:
    """Give the weights of a logistic regression that stay near the prior, and what all examples start with."""
    counts = Counter(piece for pieces, _, _ in rows for piece in set(pieces))
    vocabulary = sorted({piece for piece, count in counts.items() if count >= few} | set(prior))
    column = {piece: place for place, piece in enumerate(vocabulary)}
    found = [sorted({column[piece] for piece in pieces if piece in column}) for pieces, _, _ in rows]
    ends = np.cumsum([0, *map(len, found)])
    indices = np.concatenate([np.array(row, dtype=int) for row in found])
    matrix = csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(rows), len(vocabulary)))
    sign = np.array([1.0 if positive else -1.0 for _, positive, _ in rows])
    counting = strength * np.array([weight for _, _, weight in rows])
    origin = np.array([*(prior.get(piece, 0.0) for piece in vocabulary), start])

    def loss(weights: Any) -> tuple[float, Any]:
        margin = sign * (matrix @ weights[:-1] + weights[-1])
        moved = weights[:-1] - origin[:-1]
        slope = -sign * counting / (1 + np.exp(margin))
        value = (counting * np.logaddexp(0, -margin)).sum() + (moved**2).sum() / 2
        return value, np.append(matrix.T @ slope + moved, slope.sum())

    best = minimize(loss, origin, jac=True, method="L-BFGS-B", options={"maxiter": 1000}).x
    return dict(zip(vocabulary, map(float, best[:-1]), strict=True)), float(best[-1])


def write(file: str, start: float, weights: Mapping[str, float]) -> None:
    """Write weights beside our lists, one a line."""
    (word_lists.LISTS / file).write_text(
        json.dumps({"start": start, "weights": weights}, indent=0, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    print(f"{file}: {len(weights)} weights")  # noqa: T201 the script's only output


def main() -> None:
    """Learn how names sound, and then what all evidence weighs."""
    documents = documents_in(Path(sys.argv[1] if len(sys.argv) > 1 else "corpus/articles/train"))
    sounds, start = learn([*sounds_in(documents)], SOUND_STRENGTH, SOUND_FEW, {}, 0.0)
    kept = {gram: round(100 * weight) for gram, weight in sounds.items() if abs(weight) >= SOUND_SMALLEST}
    write("sound_weights.json", round(100 * start), kept)
    prior = json.loads(PRIOR.read_text(encoding="utf-8"))
    weights, start = learn([*names_in(documents)], STRENGTH, 2, prior["weights"], prior["start"])
    start -= math.log(THRESHOLD / (1 - THRESHOLD))
    rounded = {piece: round(weight, 2) for piece, weight in weights.items() if abs(weight) >= SMALLEST}
    write("name_weights.json", round(start, 2), rounded)


if __name__ == "__main__":
    main()
