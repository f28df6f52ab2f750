"""Words to whether they name a function that a note may tell of somebody: `voorzitter`, not `slachtoffer`."""

from functools import lru_cache

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.naming.titles import title_of

NO_FUNCTION = words(
    """
    meneer mijnheer heer dhr mevrouw mevr mw juffrouw freule vader moeder zoon dochter broer zus zuster opa oma oom
    tante neef nicht echtgenoot echtgenote man vrouw weduwe weduwnaar stiefvader stiefmoeder schoonvader schoonmoeder
    grootvader grootmoeder vriend vriendin jongen meisje dame lord sir pater broeder kardinaal bisschop aartsbisschop
    paus priester imam rabbijn ayatollah dominee predikant pastoor kapelaan diaken abt non moeder-overste deken
    terrorist dictator rebellenleider collega bewoner bewoonster inwoner buurman buurvrouw bezoeker student studente
    scholier vrijwilliger activist activiste partijgenoot ambtgenoot amtgenoot voorganger opvolger ploeggenoot
    teamgenoot tovenaar dr drs mr ir ing prof captain
    """
)
"""Titles that are no functions, and those that would tell of family, crime, religion or a private life."""
QUALITIES = words(
    """
    voormalig voormalige aanstaand aanstaande demissionair demissionaire waarnemend waarnemende plaatsvervangend
    plaatsvervangende gekozen huidig huidige nieuw nieuwe algemeen algemene technisch technische commercieel
    commerciële financieel financiële artistiek artistieke wetenschappelijk wetenschappelijke medisch medische politiek
    politieke juridisch juridische operationeel operationele creatief creatieve zakelijk zakelijke buitengewoon
    bijzonder emeritus landelijk landelijke lokaal lokale regionaal regionale provinciaal provinciale ex oud eerste
    """
)
"""Adjectives that belong to a function: `waarnemend burgemeester`."""
PARTIES = words(
    "VVD CDA D66 PVV SP SGP BBB NSC FVD FvD JA21 PvdA GroenLinks ChristenUnie Denk Volt 50Plus 50PLUS CD&V N-VA VLD"
)


@lru_cache(16384)
def is_function(word: str) -> bool:
    """Say whether a word names a function: `minister`, `VVD-Kamerlid`, `VVD’er`, `oud-premier`."""
    party, apostrophe, _ = word.replace("’", "'").partition("'er")
    if apostrophe:
        return party in PARTIES
    title = title_of(word)
    return title is not None and title not in NO_FUNCTION


def is_quality(word: str) -> bool:
    """Say whether an adjective before a function belongs to it: `Poolse`, `voormalig`, `aanstaande`."""
    return word.lower() in QUALITIES or (
        word[0].isupper() and len(word) > 4 and word.endswith(("se", "sche", "Vlaamse"))
    )
