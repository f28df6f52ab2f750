"""The adjectives of closed.toml, and the endings of others, to their forms: bare `groot`, inflected `grote`."""

from functools import cache, lru_cache

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.patterns import pattern

BARE_ENDING = pattern(
    r"(?:\w{2}(?<!huwe)lijk|[^nmu\W]ig|[^\W]{2}ing?isch|\wisch|[^l]baar|loos|zaam|achtig|matig|"
    r"[a-zë]{2}(?<!vri)(?<!week)(?<!duiz)(?<!divid)(?<!ocht)end|[^\W]{3}(?:ief|ueel|ieel|ineel|oneel|waardig|vol|vrij))$"
)
"""What ends so is an adjective: `tijdelijk`, `overweldigend`, `onmisbaar`."""
BARE_LAST = frozenset(("jk", "ig", "ch", "ar", "os", "am", "nd", "ef", "el", "ol", "ij"))
"""The last two letters of all of them: other words need not be looked at."""
INFLECTED_ENDING = pattern(
    r"(?:lijke|ige|ische|bare|loze|zame|ende|ieve|uele|iële|nele|volle|vrije|[aeiou]nse|aanse|ilse|ische)$"
)
NOUN_ENDING = pattern(
    r"(?:ie|ee|je|age|ure|ode|ade|ide|ine|ase|ose|yse|these|eke|cle|ronde|gave|name|sprake|keuze|zege|klasse|fase|orde|wijze|mate"
    r"|[eè]re|[^l]ette|ouette|esse|ance|ence|ense|etude|itude|cose|ôle|oge|ogte|engte|iepte|akte|oorte|ente|eerte|ekte"
    r"|eefte|edoelte|armte|uimte|ilte|reedte|warte|tude|ijde|oede|iefde|aagde|uurde|eugde|einde|ende?bende"
    r"|ruzie|reclame|[^d]uwe|oeve|ogge)$"
)
"""What ends in -e and is none: `productie`, `stukje`, `hoogte`, `slotfase`."""
DOUBLE = pattern(r"^(.*)([aeou])\2([^aeiou])$")
SHORT = pattern(r"(?:^|[^aeiou])[aeiou][bdfgklmnprst]$")


@cache
def forms() -> dict[str, str]:
    """Give the forms of the listed adjectives: `j` for bare ones, `J` for inflected ones."""
    found: dict[str, str] = {}
    for base in words_of("adjective"):
        stem = inflected(base)[:-1]
        comparative = base + "der" if base.endswith("r") else stem + "er"
        superlative = base + ("t" if base.endswith("s") else "st")
        found |= dict.fromkeys((base, comparative, superlative), "j")
        found |= dict.fromkeys((stem + "e", comparative + "e", superlative + "e"), "J")
    found |= dict.fromkeys(words_of("uninflected"), "j")
    found |= dict.fromkeys(words_of("inflected"), "J")
    return found | dict.fromkeys(words_of("noun"), "")


def inflected(base: str) -> str:
    """Give the form with -e: `grote` of `groot`, `dikke` of `dik`, `lieve` of `lief`, `vieze` of `vies`.

    `halve` of `half`.
    """
    if base.endswith("e"):
        return base
    long = DOUBLE.match(base)
    stem = (
        long[1] + long[2] + long[3]
        if long
        else base + base[-1]
        if SHORT.search(base) and base[-2:] not in ("ig", "el", "er", "en")
        else base
    )
    if not stem.endswith(("ss", "ff")) and (
        long or base[-3:-1] in ("ie", "ij", "oe", "eu", "ui", "ou") or base[-2:] == "lf"
    ):
        stem = stem[:-1] + {"f": "v", "s": "z"}.get(stem[-1], stem[-1])
    return stem + "e"


@lru_cache(maxsize=1 << 15)
def adjective_letter(low: str) -> str:
    """Say how a word is an adjective: `j` bare, `J` inflected; empty for other words."""
    found = forms().get(low)
    if found is not None:
        return found
    if len(low) < 5:
        return ""
    if low.startswith("on") and (found := forms().get(low[2:])):
        return found
    if low[-1] == "e":
        return "J" if INFLECTED_ENDING.search(low) else ""
    return "j" if low[-2:] in BARE_LAST and BARE_ENDING.search(low) else ""
