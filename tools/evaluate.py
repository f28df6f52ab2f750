"""The evaluation kit and the bench beside the checkout to a table: how good the annotators are, and how fast.

Run from the root of the repository: python -m tools.evaluate [--errors] [--no-bench]
"""

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.evaluation_bench import Corpus, count_right_speakers, make_corpus, time_annotators
from tools.evaluation_kit import (
    Documents,
    Kit,
    Scores,
    among,
    annotate,
    has_dutch_name,
    has_other_name,
    lies_in,
    only_people,
    open_kit,
    paper_of,
    stands_in,
)

SHARED = Path(__file__).parent.parent.parent / "shared"
GOALS = {
    "quote_detection_exact": 0.985,
    "scare_rejected": 0.93,
    "attribution": 0.93,
    "attribution_person": 0.94,
    "attribution_org": 0.80,
    "attribution_nocue": 0.88,
    "attribution_end_to_end": 0.91,
    "certain_precision": 0.99,
    "person_mentions": 0.94,
    "person_canonical_name": 0.95,
}
OTHERS = ("attribution_cue", "attribution_unnamed", "inferred_precision", "mixed_attribution")
"""Measures without a goal that are worth seeing."""
BENCH_ARTICLES = 1000


def main(arguments: Sequence[str]) -> int:
    """Print the tables; say so where there is nothing to evaluate with."""
    kit = open_kit(SHARED / "eval")
    if kit is None:
        print(f"nothing evaluated: no evaluation kit in {SHARED / 'eval'}")  # noqa: T201
        return 0
    with TemporaryDirectory() as folder:
        lines = evaluate_documents(kit, Path(folder), errors="--errors" in arguments)
        script = SHARED / "bench" / "make_corpus.py"
        if "--no-bench" not in arguments and script.is_file():
            corpus = make_corpus(script, Path(folder) / "bench", BENCH_ARTICLES)
            lines += evaluate_bench(corpus, errors="--errors" in arguments)
    print("\n".join(lines))  # noqa: T201
    return 0


def evaluate_documents(kit: Kit, folder: Path, *, errors: bool) -> list[str]:
    """Give the tables of the annotated documents; `errors` adds those of the tuning part, never of the other."""
    gold = kit.documents()
    predicted = annotate(gold)
    (folder / "curly").mkdir()
    curly = kit.curly_documents(folder / "curly")
    parts = {part: among(gold, partial(lies_in, part)) for part in ("tuning", "confirming")}
    names = {"Dutch names": only_people(gold, has_dutch_name), "other names": only_people(gold, has_other_name)}
    columns = {"all": gold, **parts, **names}
    scores = {title: kit.score(documents, predicted) for title, documents in columns.items()}
    scores["curly"] = kit.score(curly, annotate(curly))
    lines = [*table_of(scores), "", *table_of_papers(kit, gold, predicted), ""]
    people = kit.score_people_of_conll(folder)
    lines.append(f"people of CoNLL-2002 testa, goal .850: {figure(people)}")
    if errors:
        lines += ["", *kit.errors(parts["tuning"], predicted)]
    return lines


def table_of(scores: Mapping[str, Scores]) -> list[str]:
    """Give a row for each measure and a column for each set of documents, with the number of cases."""
    lines = ["measure".ljust(24) + "goal  " + "".join(title.rjust(15) for title in scores)]
    for measure in (*GOALS, *OTHERS):
        goal = f"{GOALS[measure]:.3f}"[1:] if measure in GOALS else ""
        cells = [figure(found[measure]) for found in scores.values()]
        lines.append(measure.ljust(24) + goal.ljust(6) + "".join(cell.rjust(15) for cell in cells))
    shares = [share_of_certain(found) for found in scores.values()]
    return [*lines, "share of certain".ljust(24) + ".500".ljust(6) + "".join(share.rjust(15) for share in shares)]


def figure(score: Mapping[str, float]) -> str:
    """Give one measure and its number of cases: `.987 (163)`."""
    value, cases = (score["F1"], score["tp"] + score["fn"]) if "F1" in score else (score["accuracy"], score["of"])
    return f"{value:.3f} ({cases:.0f})".removeprefix("0") if cases else "-"


def share_of_certain(scores: Scores) -> str:
    """Give which share of the attributed quotations the program calls certain."""
    cases = scores["attribution"]["of"]
    return f"{scores['certain_precision']['of'] / cases:.3f}".removeprefix("0") if cases else "-"


def table_of_papers(kit: Kit, gold: Documents, predicted: Documents) -> list[str]:
    """Give a row for each paper."""
    measures = ("quote_detection_exact", "attribution", "person_mentions")
    lines = ["paper".ljust(24) + "documents".rjust(10) + "".join(measure.rjust(24) for measure in measures)]
    for paper in sorted({paper_of(document) for document in gold.values()}):
        documents = among(gold, partial(stands_in, paper))
        scores = kit.score(documents, predicted)
        cells = "".join(figure(scores[measure]).rjust(24) for measure in measures)
        lines.append(paper.ljust(24) + str(len(documents)).rjust(10) + cells)
    return lines


def evaluate_bench(corpus: Corpus, *, errors: bool) -> list[str]:
    """Give the lines about the made-up corpus: microseconds and right speakers."""
    times = time_annotators(corpus)
    lines = ["", f"microseconds per article of {corpus.words:.0f} words, goal 800 for all together"]
    lines += [name.ljust(24) + f"{spent:.0f}".rjust(6) for name, spent in times.items()]
    lines.append("all".ljust(24) + f"{sum(times.values()):.0f}".rjust(6))
    right, total, wrong = count_right_speakers(corpus)
    lines += ["", f"quotations of the bench with the right speaker, goal .990: {right / total:.4f} ({total})"]
    return lines + (wrong[:40] if errors else [])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
