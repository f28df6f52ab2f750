"""The Dutch words that report speech, looked up by the form in which they stand in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from kantlijn.annotators.language.conjugation import FormKind, VerbForm, inflect_strong, inflect_weak, join_particle
from kantlijn.annotators.language.cue_verbs import IRREGULAR, REGULAR, CueClass


@dataclass(frozen=True, slots=True)
class CueForm:
    """What a word of the text can be: a form of a reporting verb."""

    lemma: str
    """With what belongs to it: `toevoegen`, `laten weten`."""
    cue_class: CueClass
    kind: FormKind
    particle: str = ""
    """What must follow in the same clause: `toe` for `voegt`, `weten` for `laat`; empty where the word is enough."""

    finite: bool = field(init=False)
    """Whether the form can carry a subject: `zegt`, `zeiden`, not `gezegd`."""
    plural: bool = field(init=False)
    """Whether the subject is plural: `zeggen`, `zeiden` (`zeggen` may be an infinitive too)."""

    def __post_init__(self) -> None:
        """Derive once what is asked of each form again and again."""
        object.__setattr__(self, "finite", self.kind != "participle")
        object.__setattr__(self, "plural", self.kind == "plural")


COMPLEMENT_LIST = "weten horen optekenen ontvallen merken blijken doorschemeren erop door verder"
COMPLEMENTS = frozenset(COMPLEMENT_LIST.split())
"""What follows a verb as a word of its own: `laat weten`, `gaat zij door`, for `doorgaan` reports nothing."""
NOUN_LIST = """
aankondiging advertentie advies analyse antwoord appje argument bekentenis belofte bericht betoog
bewering boodschap brief citaat commentaar conclusie constatering devies diagnose gedachte klacht kreet
kritiek leus leuze lezing mail mededeling mening motivatie motivering motto noodkreet nota onderbouwing
oordeel opmerking oproep opvatting overtuiging pleidooi post reactie redenering repliek samenvatting
slogan smeekbede sms sms'je berichtje briefje mailtje tweetje
rapport verslag persbericht statement memo notitie persverklaring kamerbrief brandbrief afscheidsbrief
facebookbericht appbericht voicemail slotwoord dankwoord voorwoord getuigenis standpunt overtuiging
spandoek stelling tegenwerping tekst toelichting toespraak tweet uitleg uitroep
uitspraak verklaring vermaning verwijt verzoek visie voorspelling vraag waarschuwing weerwoord wens
woorden
"""
NOUNS = frozenset(NOUN_LIST.split())
"""Nouns that announce what someone said: `zijn antwoord: "…"`, `de verklaring luidt: "…"`."""

DOCUMENTS = (
    "rapport", "brief", "vonnis", "arrest", "verslag", "bericht", "verklaring", "nota", "notitie", "memo", "document",
    "dagboek", "artikel", "dagvaarding", "aanklacht", "statement", "persbericht", "site", "folder", "flyer",
    "affiche", "poster", "spandoek", "reglement", "handboek", "evaluatie", "beleidsplan", "bekendmaking", "bijsluiter",
)  # fmt: skip
"""Endings of nouns for what says something by itself: `aldus het juryrapport`."""


@lru_cache(maxsize=1 << 15)
def lookup(word: str) -> tuple[CueForm, ...]:
    """Give what a word of the text can be as a reporting verb, whatever its capitals; nothing for other words."""
    return FORMS.get(word.lower(), ())


@lru_cache(maxsize=1 << 15)
def reporting(word: str) -> CueForm | None:
    """Give the reading of a word that is a finite reporting verb by itself: `zegt`, not `legt` (… uit) or `gezegd`."""
    return next((form for form in lookup(word) if form.finite and not form.particle), None)


def _inflect(entry: str) -> tuple[str, str, list[VerbForm]]:
    """Read one entry of a table (`[particle:] parts`) into lemma, particle and the forms of the bare verb."""
    particle, _, parts = entry.rpartition(": ")
    stems = parts.split()
    forms = inflect_weak(*stems) if len(stems) == 2 else inflect_strong(*stems)
    infinitive = stems[1] if len(stems) == 2 else stems[3]
    lemma = f"{infinitive} {particle}" if particle in COMPLEMENTS else particle + infinitive
    return lemma, particle, forms


def _readings() -> Iterator[tuple[str, CueForm]]:
    for table in (REGULAR, IRREGULAR):
        for cue_class, lines in table.items():
            for entry in filter(str.strip, re.split(r"[|\n]", lines)):
                lemma, particle, forms = _inflect(entry.strip())
                whole = join_particle(particle, forms) if particle and particle not in COMPLEMENTS else []
                split = [form for form in forms if not particle or form.kind != "participle"]
                yield from ((form.word, CueForm(lemma, cue_class, form.kind, particle)) for form in split)
                yield from ((form.word, CueForm(lemma, cue_class, form.kind)) for form in whole)


def _forms_by_word() -> dict[str, tuple[CueForm, ...]]:
    found: dict[str, tuple[CueForm, ...]] = {}
    for word, form in _readings():
        if form not in found.get(word, ()):
            found[word] = (*found.get(word, ()), form)
    return found


FORMS = _forms_by_word()
"""Every form of every reporting verb, in lower case."""
