"""Words to whether they say where somebody comes from: `Franse`, `Utrechter`, `GroenLinkser`."""

from functools import lru_cache

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.naming.word_lists import organisations, places, surnames, towns

INHABITANTS = words("""
    Nederlander Belg Vlaming Waal Fransman Française Duitser Brit Engelsman Schot Ier Amerikaan Canadees Mexicaan
    Braziliaan Argentijn Chileen Spanjaard Portugees Italiaan Griek Turk Koerd Syriër Irakees Iraniër Israëliër
    Palestijn Egyptenaar Marokkaan Algerijn Tunesiër Nigeriaan Ghanees Keniaan Ethiopiër Somaliër Zuid-Afrikaan Rus
    Oekraïener Oekraïner Pool Tsjech Slowaak Hongaar Roemeen Bulgaar Serviër Serf Kroaat Sloveen Bosniër Albanees
    Oostenrijker Zwitser Zweed Noor Deen Fin IJslander Est Let Litouwer Georgiër Armeen Indiër Pakistaan Afghaan Chinees
    Japanner Koreaan Zuid-Koreaan Vietnamees Thai Indonesiër Maleisiër Filipijn Australiër Nieuw-Zeelander Surinamer
    Antilliaan Arubaan Cubaan Colombiaan Venezolaan Peruaan Uruguayaan Ecuadoraan Kazach Oezbeek Luxemburger Catalaan
    Brusselaar Bask Fries Limburger Brabander Zeeuw Groninger Drent Tukker Amsterdammer Rotterdammer Ajacied Feyenoorder
    """)


@lru_cache(16384)
def is_origin(word: str) -> bool:
    """Say whether a capitalised word tells where somebody comes from; what is in no list is known by its ending.

    `Utrecht|er`, `Enschede|ër`, `Zwolle|r`, and with a vowel written twice in the place: `Oldenzaler`; several of them
    too: `Utrechters`, `Eindhovenaren`.
    """
    if word in INHABITANTS or word.endswith(("naar", "naars", "naren")):
        return True
    if word.endswith(("ers", "ërs")) and word not in surnames():
        word = word[:-1]
    if len(word) > 4 and word.endswith(("se", "sche")):
        return word not in surnames()
    if not word.endswith(("er", "ër")):
        return False
    stems = (word[:-1], word[:-2], word[:-3], f"{word[:-3]}{word[-4:-2]}")
    return any(stem in listed for stem in stems for listed in (places(), towns(), organisations()))
