"""Files of the repository to the texts from which inputs are made: invented articles, notes, marks, pages, settings."""

import json
from functools import cache
from pathlib import Path

EXAMPLES = Path(__file__).parent / "examples"
CORPUS = Path(__file__).parents[2] / "corpus"
MOST = 150
"""Articles of the corpus that are read: enough to be made into any number."""


@cache
def bases(endings: tuple[str, ...]) -> tuple[str, ...]:
    """Give the texts that inputs for a target are made from: examples by the ends of their names, and articles."""
    found = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.iterdir()) if path.name.endswith(endings)]
    if ".txt" in endings:
        paths = sorted(CORPUS.rglob("*.json"))[:MOST]
        found += [json.loads(path.read_text(encoding="utf-8"))["text"] for path in paths]
    return tuple(found)
