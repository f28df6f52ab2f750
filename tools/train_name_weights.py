"""Annotated texts to lexicon/names/name_weights.json: what each piece of evidence for a person weighs.

Needs `pip install scikit-learn`. The evidence is what annotators/naming/scales.py collects: no words, but
shapes, endings of up to three letters, membership in our lists, kinds of neighbouring words and counts: see
docs/people-model.md.

    python -m tools.train_name_weights CONLL_TRAIN QUOTES_FOLDER [MORE.jsonl]

CONLL_TRAIN holds documents in columns; QUOTES_FOLDER documents of the evaluation kit, of which the tuning
part is used; MORE.jsonl further texts, one `{"text": ..., "people": [[start, end], ...]}` a line.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from kantlijn.annotators.naming.name_candidates import Candidate, find_candidates
from kantlijn.annotators.naming.scales import Scales
from tools.evaluation_kit import lies_in

OUT = Path("kantlijn/annotators/lexicon/names/name_weights.json")
STRENGTH = 0.3
"""Inverse of the regularization; of 0.3, 0.5 and 1.0 the best on articles that were not trained on."""
THRESHOLD = 0.43
"""From this probability on a name is a person's; measured the same way."""
FEW = 6
"""Sentences of the short texts that the long ones are cut into besides: most news says less than a whole page."""
SMALLEST = 0.04
"""Weights below this are left out."""
Text = tuple[str, set[tuple[int, int]]]


def conll_texts(path: Path, *, sentences: int = 10**6) -> Iterator[Text]:
    """Give each document as texts of so many sentences: a sentence a line, tokens joined by blanks."""
    for document in path.read_text(encoding="utf-8").split("-DOCSTART-")[1:]:
        told = document.partition("\n")[2].strip().split("\n\n")
        for first in range(0, len(told), sentences):
            yield conll_text(told[first : first + sentences])


def conll_text(sentences: Iterable[str]) -> Text:
    """Give sentences in columns as one text, with the spans of its people."""
    lines, spans, offset = [], set(), 0
    for sentence in sentences:
        tokens = [line.split() for line in sentence.splitlines() if line.strip()]
        start = None
        for token in tokens:
            inside = token[-1] == "I-PER" and start is not None
            if start is not None and not inside:
                spans.add((start, offset - 1))
            start = start if inside else offset if token[-1].endswith("-PER") else None
            offset += len(token[0]) + 1
        if start is not None:
            spans.add((start, offset - 1))
        lines.append(" ".join(token[0] for token in tokens))
    return "\n".join(lines), spans


def kit_texts(folder: Path) -> Iterator[Text]:
    """Give the whole articles of the kit's tuning part; sentences out of CoNLL's test part are for measuring."""
    for path in sorted(folder.glob("*.json")):
        read = json.loads(path.read_text(encoding="utf-8"))
        if lies_in("tuning", read) and not read["id"].startswith("conll-"):
            yield read["text"], {(person["start"], person["end"]) for person in read["people"]}


def more_texts(path: Path) -> Iterator[Text]:
    """Give the texts of a JSON Lines file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        read = json.loads(line)
        yield read["text"], {(start, end) for start, end in read["people"]}


def judged(texts: Iterable[Text], weight: float) -> Iterator[tuple[list[str], bool, float]]:
    """Give each name's evidence, whether it is a person's, and what it counts for; doubtful cuts are left out."""
    for text, spans in texts:
        candidates = find_candidates(text, lambda _: True)
        scales = Scales(text, candidates, hopeless=-math.inf)
        for candidate in candidates.values():
            hits = sum(is_hit(place.start, place.end, spans) for place in candidate.places)
            if hits or not touches(candidate, spans):
                places = len(candidate.places)
                yield pieces_of(candidate, scales), 2 * hits >= places, weight * (1 + 0.5 * math.log(places))


def pieces_of(candidate: Candidate, scales: Scales) -> list[str]:
    """Give all pieces of evidence for a name."""
    return [piece for evidence in scales.evidence_for(candidate) for piece in evidence.pieces]


def is_hit(start: int, end: int, spans: set[tuple[int, int]]) -> bool:
    """Say whether a place is annotated, a genitive s left out of account."""
    return (start, end) in spans or (start, end - 1) in spans


def touches(candidate: Candidate, spans: set[tuple[int, int]]) -> bool:
    """Say whether all places of a name share characters with annotated ones."""
    return all(any(start < place.end and place.start < end for start, end in spans) for place in candidate.places)


def main() -> None:
    """Train and write the weights."""
    conll, folder, *more = map(Path, sys.argv[1:])
    rows = [
        *judged(conll_texts(conll), 1.0),
        *judged(conll_texts(conll, sentences=FEW), 0.5),
        *judged(kit_texts(folder), 2.0),
    ]
    for path in more:
        rows += judged(more_texts(path), 2.0)
    counts = Counter(piece for evidence, _, _ in rows for piece in set(evidence))
    kept = [{piece: 1 for piece in evidence if counts[piece] > 1} for evidence, _, _ in rows]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    model.fit(vectorizer.fit_transform(kept), [row[1] for row in rows], sample_weight=[row[2] for row in rows])
    weights = dict(zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True))
    start = model.intercept_[0] - math.log(THRESHOLD / (1 - THRESHOLD))
    written = {piece: round(float(weight), 2) for piece, weight in sorted(weights.items()) if abs(weight) >= SMALLEST}
    OUT.write_text(
        json.dumps({"start": round(float(start), 2), "weights": written}, indent=0, ensure_ascii=False) + "\n", "utf-8"
    )
    print(f"{len(rows)} names, {len(written)} weights")  # noqa: T201 the script's only output


main()
