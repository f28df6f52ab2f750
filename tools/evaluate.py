"""How good annotation is: python -m tools.evaluate [corpus real challenge invariance subjects] [--errors].

corpus: the parts tune and test of corpus/; real: the annotated news of the evaluation kit beside the checkout (for
research only, so not in the repository); challenge: sentences with known answers; invariance: words exchanged in the
corpus; subjects: Universal Dependencies of the kit. What is asked for and missing is an error; without names all that
are there are evaluated.
`--errors` names mistakes, but never those of `test` and of documents that rules must not be tuned to.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.gold import Gold, read_gold
from tools.scores import rows, score
from tools.subjects import measure

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "corpus" / "articles"
KIT = ROOT.parent / "shared" / "eval"
CHALLENGE = ROOT / "tools" / "challenge"
SETS = ("corpus", "real", "challenge", "invariance", "subjects")
GOALS = {
    "detection": 0.99, "attribution": 0.92, "strict": 0.90, "with cue": 0.975, "without cue": 0.88, "end to end": 0.91,
    "certain": 0.99, "inferred": 0.82, "direct kept": 0.985, "scare rejected": 0.94, "mixed": 0.80, "people": 0.97,
    "full name": 0.985, "not said found": 0.85, "not said right": 0.95,
}  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Print what was asked for; 1 where something that was named is missing."""
    named = [one for one in arguments if one in SETS]
    missing = {name: [str(path) for path in needed(name) if not path.exists()] for name in named or SETS}
    absent = [name for name in missing if missing[name]]
    for name in absent:
        print(f"{name}: missing: {', '.join(missing[name])}", file=sys.stderr)  # noqa: T201
    if absent and named:
        return 1
    asked = [name for name in missing if name not in absent]
    for lines in (table(asked, errors="--errors" in arguments), subjects(asked), scripts(asked)):
        print("\n".join(lines))  # noqa: T201
    return 0


def needed(name: str) -> list[Path]:
    """Give the files without which one kind of evaluation cannot be made."""
    return {
        "corpus": [CORPUS / "tune", CORPUS / "test"],
        "real": [KIT / "quotes"],
        "challenge": [CHALLENGE],
        "invariance": [CHALLENGE, CORPUS / "test", KIT / "score.py"],
        "subjects": [KIT / "ud"],
    }[name]


def table(asked: Sequence[str], *, errors: bool) -> list[str]:
    """Give the measures of annotated articles."""
    sets: list[tuple[str, list[Gold]]] = []
    if "corpus" in asked:
        sets += [(part, read_gold(CORPUS / part)) for part in ("tune", "test")]
    if "real" in asked:
        sets.append(("real", read_gold(KIT / "quotes")))
    tallies = [(name, score(golds)) for name, golds in sets]
    told = [mistake for name, tally in tallies if errors and name == "tune" for mistake in tally.mistakes]
    return [*rows(tallies, GOALS), *told] if tallies else []


def subjects(asked: Sequence[str]) -> list[str]:
    """Give recall and precision of the subjects of main clauses."""
    if "subjects" not in asked:
        return []
    sentences, found, right = measure(sorted((KIT / "ud").glob("*-dev.conllu")))
    return [f"subjects          .930  recall {right / sentences:.3f} ({sentences}), precision {right / found:.3f}"]


def scripts(asked: Sequence[str]) -> list[str]:
    """Give what the scripts print that draw sentences and exchange words."""
    runs = {
        "challenge": ["challenge.py", "--checkout", str(ROOT), "--variants", "60"],
        "invariance": [
            "invariance.py", str(CORPUS / "test"), "--checkout", str(ROOT),
            "--rounds", "6", "--score", str(KIT / "score.py"),
        ],
    }  # fmt: skip
    told = []
    for name, (script, *options) in runs.items():
        if name in asked:
            command = [sys.executable, str(CHALLENGE / script), *options]
            done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own script
            told += ["", name, done.stdout]
    return told


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
