"""The principal parts of a Dutch verb to all its forms, each with tense and number."""

from typing import Literal

from msgspec import Struct

FormKind = Literal["first", "present", "past", "past plural", "plural", "participle"]
UNSTRESSED_PREFIXES = ("be", "ver", "ont", "her", "ge", "er", "onder", "over", "weer", "voorspel")
"""Verbs that begin with these take no ge-: `hij heeft beweerd`, `onderstreept`, `voorspeld`."""
NATIVE_STEMS = frozenset({"bel", "berg", "beef", "bezig", "gesel", "geef", "erf"})
"""Stems that only look as if they had such a prefix: `hij heeft gebeld`."""
DIAERESIS = {"e": "ë", "i": "ï"}
"""After ge- a vowel that would melt with it: `geëist`, `geïnformeerd`."""
VOICELESS = "tkfschpx"
"""After these letters of the infinitive's stem the past has -te: 't kofschip, `werkte`, but `leefde` from `leven`."""


PRESENT = {
    "gaan": "gaat", "staan": "staat", "slaan": "slaat", "zijn": "is", "hebben": "heeft", "kunnen": "kan",
    "zullen": "zal", "mogen": "mag", "willen": "wil", "doen": "doet", "zien": "ziet", "bestaan": "bestaat",
    "ontstaan": "ontstaat", "verstaan": "verstaat", "verslaan": "verslaat", "ontslaan": "ontslaat",
    "ondergaan": "ondergaat",
}  # fmt: skip
"""The third person where it is not the ik-form with a t."""


class VerbForm(Struct, frozen=True, gc=False):
    """One form as it is written: first `zeg`, present `zegt`, past `zei` and `zeiden`, plural `zeggen`, `gezegd`."""

    word: str
    kind: FormKind


def inflect_weak(stem: str, infinitive: str) -> list[VerbForm]:
    """Give all forms of a regular verb from its ik-form and infinitive: `meld`, `melden` give `meldde`, `gemeld`."""
    voiceless = infinitive.removesuffix("en").removesuffix("n")[-1] in VOICELESS
    past = stem + ("te" if voiceless else "de")
    ending = "t" if voiceless else "d"
    prefix = "" if stem.startswith(UNSTRESSED_PREFIXES) and stem not in NATIVE_STEMS else "ge"
    head = DIAERESIS.get(stem[0], stem[0]) if prefix else stem[0]
    participle = prefix + head + stem[1:] + ("" if stem.endswith(ending) else ending)
    return inflect_strong(stem, past, past + "n", infinitive, participle)


def inflect_strong(stem: str, past: str, past_plural: str, infinitive: str, participle: str) -> list[VerbForm]:
    """Give all forms of a verb from its five principal parts: `roep riep riepen roepen geroepen`."""
    present = PRESENT.get(infinitive, stem if stem.endswith("t") else stem + "t")
    return [
        VerbForm(stem, "first"),
        VerbForm(present, "present"),
        VerbForm(past, "past"),
        VerbForm(past_plural, "past plural" if past_plural != infinitive else "plural"),
        VerbForm(infinitive, "plural"),
        VerbForm(participle, "participle"),
    ]


def join_particle(particle: str, forms: list[VerbForm]) -> list[VerbForm]:
    """Give the forms of a separable verb written as one word: `(dat hij) uitlegt`, `uitgelegd`, `uit te leggen`."""
    return [VerbForm(particle + form.word, form.kind) for form in forms]
