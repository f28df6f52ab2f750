"""The corpus to the weights by which quotations get their speakers: python -m tools.train_quotes [CORPUS] [OUT].

Three logistic models over pieces of evidence in words: whether a stretch holds somebody's words, who of the candidates
says it (one model over all of them at once), and whether the report is of something said. Learned from the part
`train`, calibrated on the part `tune`; the same corpus gives the same weights. Needs the extra `train`.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize, minimize_scalar
from scipy.sparse import csr_matrix

from kantlijn.annotators.entities.coreference import Entities, find_entities
from kantlijn.annotators.matching.matcher import index_people
from kantlijn.annotators.mentions import find_mentions
from kantlijn.annotators.parse.article import parse
from kantlijn.annotators.parse.stretches import find_stretches
from kantlijn.annotators.quotes import attribution
from kantlijn.annotators.quotes.attribution import UNSAID, Attributor
from kantlijn.annotators.quotes.candidates import Candidate, Said
from kantlijn.annotators.quotes.context import Stretch
from kantlijn.annotators.quotes.factuality import evidence_of_factuality
from kantlijn.annotators.quotes.scorer import add_up, shares
from kantlijn.annotators.quotes.utterance import evidence_of_utterance
from kantlijn.model.reference import Gazetteer
from kantlijn.readers.body import read_body
from tools.corpus.articles import writer_of
from tools.gold import Gold, GoldQuote, match_quotes, read_gold, right_candidates

CORPUS = Path(__file__).parent.parent / "corpus" / "articles"
OUT = Path(attribution.__file__).parent / "weights.json"
ROUNDS = 2
"""How often the speakers are learned anew, each time with the mistakes of the last round before a quotation."""
SPEAKER_PENALTY, UTTERANCE_PENALTY, FACTUALITY_PENALTY = 6.0, 2.0, 0.4
"""Penalties on the squares of weights, chosen on the part tune."""
SIGN_SHARE = 0.15
"""How much of the penalty signs bear, which are few and each sure by itself."""
RAREST = 4
"""Pieces of evidence that occur less often are left out."""
SCARE_WEIGHT = 2.0
"""How much more a title that is taken for somebody's words counts than the reverse: there are few of them."""
WEIGHT_OF_WRITER = {"n": 3.0, "o": 1.0, "j": 0.5, "k": 0.5, "l": 0.5, "m": 0.5}
"""How much each article of a writer counts, others 1: n quotes as papers do, j to m repeat one phenomenon each."""
NOBODY = Gazetteer({})
Samples = list[tuple[list[Candidate], list[int], float]]
"""The candidates of each quotation, those who are right, and how much it counts."""


@dataclass(slots=True)
class Lesson:
    """One article of the corpus, read as the program reads it."""

    gold: Gold
    attributor: Attributor
    entities: Entities
    quotes: dict[int, GoldQuote]
    """By the number of the stretch, the annotated quotation that it is, or is a part of."""

    @property
    def weight(self) -> float:
        """Say how much an article counts."""
        return WEIGHT_OF_WRITER.get(writer_of(self.gold.id), 1.0)


def read_lesson(gold: Gold) -> Lesson:
    """Read an article with the program's own names and marks."""
    article = read_body(gold.text, slug=gold.id, source=gold.id)
    mentions, _ = find_mentions(article, index_people(NOBODY))
    stretches, runs, _ = find_stretches(article)
    parsed = parse(article, stretches, mentions)
    entities = find_entities(parsed, NOBODY, {})
    return Lesson(gold, Attributor(parsed, entities, runs), entities, match_quotes(gold, stretches))


def learn(lessons: Sequence[Lesson], held: Sequence[Lesson]) -> dict[str, dict[str, float]]:
    """Give the weights of all three models."""
    speaker: dict[str, float] = {}
    for _ in range(ROUNDS):
        samples: Samples = []
        for lesson in lessons:
            decide(lesson, speaker, samples)
        speaker = fit_choice(samples, SPEAKER_PENALTY)
    speaker = calibrated(speaker, held)
    utterance = fit_yes_no(*utterances(lessons), penalty=UTTERANCE_PENALTY)
    reports, meant = factualities(lessons)
    unsaid = fit_classes(reports, meant, penalty=FACTUALITY_PENALTY)
    return {"speaker": speaker, "utterance": utterance, **unsaid}


def decide(lesson: Lesson, weights: dict[str, float], samples: Samples) -> None:
    """Go through an article as attribution does, and keep the candidates of each quotation with those who are right."""
    finder = type(lesson.attributor.finder)(lesson.attributor.parsed, lesson.entities, lesson.attributor.context)
    for stretch, aside in in_order(lesson):
        quote = lesson.quotes.get(stretch.number)
        if quote is None or quote.kind == "scare":
            continue
        candidates = finder.find(stretch, aside=aside)
        right = right_candidates(lesson.gold, quote, candidates)
        if weights:
            chances = shares([add_up(one.evidence, weights) for one in candidates])
            best = max(range(len(chances)), key=chances.__getitem__)
        else:
            best = right[0] if right else len(candidates) - 1
        if right:
            samples.append((candidates, right, lesson.weight))
        finder.said.append(Said(stretch, candidates[best].entity, bool(aside)))


def in_order(lesson: Lesson) -> list[tuple[Stretch, str]]:
    """Give the stretches as attribution takes them: the story first."""
    context, parsed = lesson.attributor.context, lesson.attributor.parsed
    read = [context.stretch(number) for number in range(len(parsed.stretches))]
    placed = [(one, context.asides.get(parsed.paragraphs[one.sentence], "")) for one in read]
    return [one for one in placed if not one[1]] + [one for one in placed if one[1]]


def utterances(lessons: Iterable[Lesson]) -> tuple[list[set[str]], list[bool], list[float]]:
    """Give the evidence of each stretch, whether it holds somebody's words, and how much it counts."""
    found, spoken, heavy = [], [], []
    for lesson in lessons:
        for stretch, aside in in_order(lesson):
            quote = lesson.quotes.get(stretch.number)
            if quote:
                run = lesson.attributor.runs[stretch.number]
                found.append(evidence_of_utterance(lesson.attributor.context, stretch, aside=aside, run=run))
                spoken.append(quote.kind != "scare")
                heavy.append(lesson.weight * (SCARE_WEIGHT if quote.kind == "scare" else 1.0))
    return found, spoken, heavy


def factualities(lessons: Iterable[Lesson]) -> tuple[list[set[str]], list[str]]:
    """Give the evidence of each direct quotation's report, and how it is meant."""
    found, meant = [], []
    for lesson in lessons:
        for stretch, _ in in_order(lesson):
            quote = lesson.quotes.get(stretch.number)
            if quote and quote.kind == "direct":
                found.append(evidence_of_factuality(lesson.attributor.parsed, stretch))
                meant.append(quote.factuality)
    return found, meant


def vocabulary(evidence: Iterable[Iterable[str]]) -> dict[str, int]:
    """Give a number to each piece of evidence that occurs often enough."""
    counts = Counter(piece for pieces in evidence for piece in pieces)
    return {piece: place for place, piece in enumerate(sorted(one for one, n in counts.items() if n >= RAREST))}


def matrix(evidence: Sequence[Iterable[str]], known: dict[str, int]) -> csr_matrix:
    """Give a row for each set of evidence."""
    cells = [(row, known[piece]) for row, pieces in enumerate(evidence) for piece in pieces if piece in known]
    rows, columns = zip(*cells, strict=True)
    return csr_matrix((np.ones(len(cells)), (rows, columns)), shape=(len(evidence), len(known)))


def fit_choice(samples: Samples, penalty: float) -> dict[str, float]:
    """Learn who is chosen of several: the probability of all right ones together is made as large as may be."""
    evidence = [sorted(one.evidence) for candidates, _, _ in samples for one in candidates]
    known = vocabulary(evidence)
    table = matrix(evidence, known)
    group = np.repeat(np.arange(len(samples)), [len(candidates) for candidates, _, _ in samples])
    right = np.concatenate([[place in good for place in range(len(candidates))] for candidates, good, _ in samples])
    heavy = np.array([weight for _, _, weight in samples])
    starts = np.r_[0, np.flatnonzero(np.diff(group)) + 1]

    def loss(values: np.ndarray) -> tuple[float, np.ndarray]:
        scores = table @ values
        grown = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
        chances = grown / np.add.reduceat(grown, starts)[group]
        good = np.add.reduceat(chances * right, starts)
        slope = table.T @ (heavy[group] * (chances - chances * right / (good[group] + 1e-12))) + penalty * values
        return float(-(heavy * np.log(good + 1e-12)).sum() + penalty / 2 * (values @ values)), slope

    found = minimize(loss, np.zeros(len(known)), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
    return rounded({piece: found[place] for piece, place in known.items()})


def fit_yes_no(
    evidence: Sequence[set[str]], answers: Sequence[bool], weights: Sequence[float], *, penalty: float
) -> dict[str, float]:
    """Learn a yes or no, each counting by its weight. The piece "" is the constant."""
    known = vocabulary(evidence)
    table = matrix([sorted(one) for one in evidence], known)
    yes = np.array(answers, dtype=float)
    heavy = np.array(weights)

    def loss(values: np.ndarray) -> tuple[float, np.ndarray]:
        scores = table @ values[1:] + values[0]
        chances = 1 / (1 + np.exp(-scores))
        wrong = heavy * (chances - yes)
        told = -(heavy * (yes * np.log(chances + 1e-12) + (1 - yes) * np.log(1 - chances + 1e-12))).sum()
        slope = np.r_[wrong.sum(), table.T @ wrong + penalty * values[1:]]
        return float(told + penalty / 2 * (values[1:] @ values[1:])), slope

    found = minimize(loss, np.zeros(len(known) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
    return rounded({"": found[0], **{piece: found[place + 1] for piece, place in known.items()}})


def fit_classes(evidence: Sequence[set[str]], meant: Sequence[str], *, penalty: float) -> dict[str, dict[str, float]]:
    """Learn how a report is meant: weights for each kind that is not said, against said, which is worth nothing."""
    known = vocabulary(evidence)
    table = matrix([sorted(one) for one in evidence], known)
    kinds = ("said", *UNSAID)
    truth = np.array([kinds.index(one) for one in meant])
    columns = len(known) + 1
    penalties = penalty * np.array([SIGN_SHARE if piece.startswith("sign:") else 1.0 for piece in sorted(known)])

    def loss(values: np.ndarray) -> tuple[float, np.ndarray]:
        weights = values.reshape(len(UNSAID), columns)
        scores = np.c_[np.zeros(len(truth)), table @ weights[:, 1:].T + weights[:, 0]]
        scores -= scores.max(axis=1, keepdims=True)
        chances = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
        told = -np.log(chances[np.arange(len(truth)), truth] + 1e-12).sum()
        wrong = chances.copy()
        wrong[np.arange(len(truth)), truth] -= 1
        slope = np.c_[wrong[:, 1:].sum(axis=0), (table.T @ wrong[:, 1:]).T + penalties * weights[:, 1:]]
        return float(told + (penalties * weights[:, 1:] ** 2).sum() / 2), slope.ravel()

    start = np.zeros(len(UNSAID) * columns)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 400}).x.reshape(len(UNSAID), columns)
    return {
        kind: rounded({"": found[row][0], **{piece: found[row][place + 1] for piece, place in known.items()}})
        for row, kind in enumerate(UNSAID)
    }


def calibrated(weights: dict[str, float], held: Sequence[Lesson]) -> dict[str, float]:
    """Stretch the weights so that the probabilities fit articles that were not learned from."""
    samples: Samples = []
    for lesson in held:
        decide(lesson, weights, samples)

    def surprise(scale: float) -> float:
        told = 0.0
        for candidates, right, _ in samples:
            chances = shares([scale * add_up(one.evidence, weights) for one in candidates])
            told -= float(np.log(sum(chances[place] for place in right) + 1e-9))
        return told

    scale = float(minimize_scalar(surprise, bounds=(0.5, 2.0), method="bounded").x)
    print(f"scale {scale:.2f}")  # noqa: T201
    return rounded({piece: value * scale for piece, value in weights.items()})


def rounded(values: dict[str, float]) -> dict[str, float]:
    """Keep three decimals, and nothing of what is worth next to nothing."""
    return {piece: round(float(value), 3) for piece, value in values.items() if abs(value) >= 0.01 or not piece}


def main(arguments: Sequence[str]) -> int:
    """Learn from the corpus and write the weights."""
    corpus = Path(arguments[0]) if arguments else CORPUS
    out = Path(arguments[1]) if len(arguments) > 1 else OUT
    lessons, held = ([read_lesson(gold) for gold in read_gold(corpus / part)] for part in ("train", "tune"))
    found = learn(lessons, held)
    out.write_text(json.dumps(found, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    print({name: len(values) for name, values in found.items()})  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
