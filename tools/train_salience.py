"""The corpus to what speaks for those whom a pronoun may take up: python -m tools.train_salience [FOLDER].

Learned from the part `train`: each quotation whose speaker a pronoun tells shows whom that pronoun means. To be run
before tools.train_quotes, whose evidence rests on it. Needs the extra `train`.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from kantlijn.annotators.entities import pronouns
from kantlijn.annotators.quotes.candidates import Candidate
from kantlijn.kept import stamp_of
from tools.gold import Gold, is_right, read_gold
from tools.train_quotes import CORPUS, Lesson, Samples, fit_choice, in_order, read_lesson

ROUNDS = 3
"""How often it is learned anew: whom one pronoun means changes what speaks for the next."""
PENALTY = 3.0
"""Penalty on the squares of weights, chosen on the part tune."""
LOOSE = frozenset({"colon", "subject-verb-behind"})
"""Constructions whose pronoun often is not who speaks."""
HEADING = "# What each piece of evidence is worth for somebody whom a pronoun may take up: tools/train_salience.py.\n\n"


def samples_of(lesson: Lesson) -> Samples:
    """Give those whom the pronouns beside an article's quotations may mean, and which of them are right."""
    samples: Samples = []
    parsed = lesson.entities.parsed
    for stretch, _ in in_order(lesson):
        quote = lesson.quotes.get(stretch.number)
        if quote is None or quote.kind == "scare":
            continue
        for source in stretch.sources:
            if source.chunk < 0 or source.row in LOOSE or parsed.chunks[source.chunk].kind != "pronoun":
                continue
            sentence = parsed.sentence_of_chunk(source.chunk)
            options = pronouns.options_of(lesson.entities, source.chunk, parsed.chunks[source.chunk], sentence)
            candidates = [Candidate(one.entity, set(one.evidence)) for one in options]
            named = [one.entity.speaker for one in options]
            right = [at for at, one in enumerate(named) if is_right(lesson.gold, quote, one.name, one.type)]
            if right:
                samples.append((candidates, right, lesson.weight))
    return samples


def learn(corpus: Sequence[Gold], out: Path) -> None:
    """Write the weights, each round with those of the round before."""
    for _ in range(ROUNDS):
        samples = [sample for gold in corpus for sample in samples_of(read_lesson(gold))]
        found = fit_choice(samples, PENALTY)
        lines = (f'"{piece}" = {value:.2f}\n' for piece, value in sorted(found.items()))
        out.write_text(HEADING + "".join(lines), encoding="utf-8")
        for kept in (stamp_of, pronouns.weights, pronouns.worth_of):
            kept.cache_clear()
    print(f"{len(samples)} pronouns, {len(found)} weights")  # noqa: T201


def main(arguments: Sequence[str]) -> int:
    """Learn from the corpus and write the weights."""
    learn(read_gold(Path(arguments[0]) if arguments else CORPUS / "train"), pronouns.FILE)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
