"""A word with a capital to whether it calls people by where they come from: `de Amsterdammer`, `Friezen`."""

from functools import lru_cache

from kantlijn.annotators.lexicon.nouns import Noun
from kantlijn.annotators.lexicon.origins import is_inhabitant, singular
from kantlijn.annotators.lexicon.word_lists import inhabitants, surnames
from kantlijn.patterns import pattern

NATION = pattern(
    r"^(?:Nederlander|Belg|Duitser|Fransman|Française|Brit|Engelsman|Amerikaan|Amerikaanse|Rus|Russin|Italiaan"
    r"|Spanjaard|Pool|Turk|Zweed|Noor|Deen|Fin|Zwitser|Oostenrijker|Griek|Portugees|Ier|Schot|Chinees|Japanner|Israëliër|Palestijn|Syriër"
    r"|Marokkaan|Algerijn|Braziliaan|Argentijn|Australiër|Canadees|Oekraïner|Hongaar|Tsjech|Slowaak|Sloveen|Kroaat"
    r"|Serviër|Bulgaar|Roemeen|Afghaan|Irakees|Iraniër|Surinamer|Antilliaan|Koerd|Vlaming|Waal|Fries|Tukker|Achterhoeker"
    r"|Limburger|Brabander|Zeeuw|Groninger|Drent|Hagenaar|Dordtenaar|Bosschenaar|Twentenaar)$"
)
"""People by where they come from, whom their country or town does not tell: `de Fransman`, `de Hagenaar`."""
NATIVES = pattern(
    r"^(?:Belgen|Britten|Russen|Turken|Finnen|Noren|Denen|Zweden|Ieren|Schotten|Grieken|Serven|Kroaten|Fransen|Duitsers"
    r"|Engelsen|Koerden|Friezen|Basken|Tsjechen|Slowaken|Slovenen|Bulgaren|Roemenen|Arabieren|Joden|Indianen|Zwitsers"
    r"|Democraten|Republikeinen)$"
)
"""Several people by where they come from or stand: `Friezen`."""


@lru_cache(maxsize=1 << 12)
def native_of(written: str) -> Noun | None:
    """Give what such a word stands for, a person or several; None for other words: `Wageninger`, but not `Molenaar`."""
    if NATION.match(written) or is_inhabitant(written):
        return Noun("person", "f" if written.endswith(("in", "aise")) and written != "Fin" else "u")
    one = singular(written)
    several = NATIVES.match(written) or (one and (NATION.match(one) or one in inhabitants() or is_inhabitant(one)))
    return Noun("group") if several and written not in surnames() else None
