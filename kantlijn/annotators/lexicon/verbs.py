"""The verbs of verbs.tsv to the forms in which they stand in a text, with what each can report."""

from collections import defaultdict
from functools import lru_cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from kantlijn.annotators.lexicon.conjugation import FormKind, VerbForm, inflect_strong, inflect_weak, join_particle
from kantlijn.kept import kept

FOLDER = Path(__file__).parent
FILE = FOLDER / "verbs.tsv"
VerbClass = Literal[
    "speech", "question", "writing", "sound", "thought", "manner", "naming", "text", "denial", "aux", "other"
]
"""speech `zegt`; question `vraagt`; writing `schrijft`; sound `roept`; thought `vindt`; manner `lacht`; naming
`noemt het …`; text `luidt`, whose subject is the words and not a person; aux `heeft`; other `loopt`."""
SILENT = frozenset({"aux", "other"})
"""Classes that report nothing."""
COMPLEMENTS = frozenset(
    (
        "weten", "horen", "optekenen", "ontvallen", "merken", "blijken", "doorschemeren", "uitschijnen", "verstaan",
        "erop", "door", "verder",
    )
)  # fmt: skip
"""What follows a verb as a word of its own: `laat weten`; `gaat zij door`, for `doorgaan` reports nothing."""


IRREGULAR: dict[str, tuple[str, FormKind]] = {
    "bent": ("zijn", "present"), "hebt": ("hebben", "present"), "kunt": ("kunnen", "present"),
    "kun": ("kunnen", "present"), "zult": ("zullen", "present"), "zul": ("zullen", "present"),
    "wilt": ("willen", "present"), "wou": ("willen", "past"),
    "wouden": ("willen", "past plural"),
}  # fmt: skip
"""Forms besides the principal parts."""


class VerbReading(Struct, frozen=True, gc=False):
    """What a word of the text can be: a form of a verb."""

    lemma: str
    """With what belongs to it: `toevoegen`, `laten weten`."""
    verb_class: VerbClass
    kind: FormKind
    particle: str = ""
    """What must follow in the same clause: `toe` for `voegt`; empty where the word is enough."""

    @property
    def finite(self) -> bool:
        """Say whether the form can carry a subject: `zegt`, `zeiden`, not `gezegd`."""
        return self.kind != "participle"


@lru_cache(1 << 13)
def readings_of(low: str) -> tuple[VerbReading, ...]:
    """Give what a word in lower case can be as a verb; nothing for other words."""
    rows = forms().get(low)
    return tuple(VerbReading(*row.split("\t")) for row in rows.split("\n")) if rows else ()  # type: ignore[arg-type]


@lru_cache(1 << 13)
def reporting(low: str) -> VerbReading | None:
    """Give the reading of a word that is a finite reporting verb by itself: `zegt`, not `legt` (… uit) or `gezegd`."""
    readings = readings_of(low)
    return next((one for one in readings if one.finite and not one.particle and one.verb_class not in SILENT), None)


@kept(FOLDER)
def forms() -> dict[str, str]:
    """Give every form of every verb, in lower case, with a line for each reading: few of them are met in any build.

    Of a silent verb that only stands with its particle the first person is left out: `huwelijk` of `uithuwelijken`.
    """
    found: dict[str, list[str]] = defaultdict(list)
    lines = [line.split("\t") for line in FILE.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    alone = {parts.split()[0] for _, particle, parts in lines if not particle}
    for verb_class, particle, parts in lines:
        bound = verb_class in SILENT and particle and parts.split()[0] not in alone
        for word, kind, lemma, missing in _readings(particle, parts.split()):
            reading = f"{lemma}\t{verb_class}\t{kind}\t{missing}"
            if reading not in found[word] and not (bound and kind == "first" and missing):
                found[word].append(reading)
    for word, (infinitive, kind) in IRREGULAR.items():
        found[word].append(f"{infinitive}\taux\t{kind}\t")
    return {word: "\n".join(readings) for word, readings in found.items() if readings}


def _readings(particle: str, parts: list[str]) -> list[tuple[str, FormKind, str, str]]:
    """Give the forms of a verb: each word, which form it is, the lemma, and the particle that must follow."""
    bare = inflect_weak(*parts) if len(parts) == 2 else inflect_strong(*parts)
    infinitive = parts[1] if len(parts) == 2 else parts[3]
    apart = particle in COMPLEMENTS
    lemma = f"{infinitive} {particle}" if apart else particle + infinitive
    whole: list[VerbForm] = join_particle(particle, bare) if particle and not apart else []
    split = [form for form in bare if not particle or form.kind != "participle"]
    return [(one.word, one.kind, lemma, particle) for one in split] + [(one.word, one.kind, lemma, "") for one in whole]
