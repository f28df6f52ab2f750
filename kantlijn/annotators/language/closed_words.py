"""The small words of Dutch by which a phrase begins or ends: articles, prepositions, conjunctions, auxiliaries."""


def words(text: str) -> frozenset[str]:
    """Make a set of the words of a text."""
    return frozenset(text.split())


DEFINITE = words("de het deze die dat dit diezelfde dezelfde hetzelfde 't")
POSSESSIVE = words("zijn haar hun mijn ons onze uw jouw m'n z'n d'r diens")
INDEFINITE = words(
    """
    een 'n ene andere elke iedere geen enkele sommige veel vele meer meerdere diverse twee drie vier vijf zes zeven
    acht negen tien beide alle één eén menig enig zo'n
    """
)
DETERMINERS = DEFINITE | POSSESSIVE | INDEFINITE
PREPOSITIONS = words(
    """
    van voor bij in uit op aan met door over tegen naar om onder tot sinds na namens tijdens via zonder tussen
    volgens rond vanuit binnen buiten naast achter vanwege wegens ondanks dankzij per vanaf tegenover omtrent qua
    behalve aldus te ten ter richting inzake jegens boven langs
    """
)
CONJUNCTIONS = words(
    """
    en of maar want dus omdat doordat terwijl als toen nadat voordat hoewel dat die wie waar waarin waarbij waarmee
    waarvan waarop waarna wat hoe waarom wanneer zodat tenzij indien zoals dan zodra totdat mits ofwel noch zowel
    waarvoor waaronder wier wiens hetgeen
    """
)
SUBORDINATING = words("als toen omdat doordat terwijl nadat voordat hoewel dat wanneer zodat indien zodra totdat nu")
AUXILIARIES = words(
    """
    is was waren ben bent heeft had hebben hadden wordt werd worden werden kan kon kunnen konden wil wilde willen
    wilden moet moest moeten moesten mag mocht mogen zal zou zullen zouden gaat ging gaan gingen doet deed doen
    blijft bleef blijven bleven lijkt leek komt kwam komen kwamen staat stond staan stonden ziet zag zien krijgt
    kreeg krijgen maakt maakte neemt nam houdt hield zit zat ligt lag loopt liep werkt werkte begint begon hoeft
    durft blijkt bleek laat liet laten lieten weet wist heet hoort geeft gaf vindt vond denkt dacht valt viel
    gebruikt woont woonde leidt leidde snapt begrijpt hoopt vreest kent leeft leefde speelt speelde rijdt reed
    """
)
COPULAS = words("is was zijn waren")
ADVERBS = words(
    """
    ook nu toen dan daarop daarover later gisteren vandaag morgen vervolgens nog eerder wel dus zelf echter onlangs
    niet daarom maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vanochtend vanmiddag vanavond gisteravond
    gistermiddag gisterochtend dinsdagavond tegenwoordig inmiddels al alvast altijd nooit vaak soms weer alleen
    enkel slechts zeer heel erg gewoon eigenlijk natuurlijk zich er hier daar hierover daarbij daarmee ervan eraan
    erop erover hem hen elkaar zelfs toch even steeds juist desgevraagd meteen direct intussen ondertussen overigens
    verder opnieuw bovendien bijvoorbeeld voorlopig immers dinsdagmiddag vooral ongeveer uiteindelijk eindelijk
    terug uit toe aan op mee zo alsnog maandagavond woensdagavond donderdagavond vrijdagavond daarna daarvoor
    """
)
PRONOUNS = {
    "hij": "m", "ie": "m", "zij": "f", "ze": "f", "ik": "", "wij": "", "we": "", "jij": "", "je": "", "u": "",
    "men": "", "iemand": "", "niemand": "", "iedereen": "", "jullie": "", "laatstgenoemde": "u", "eerstgenoemde": "u",
}  # fmt: skip
"""Pronouns that can be a subject: m and f for the third person, empty for those that name nobody in the story."""
OBJECT_PRONOUNS = {"hem": "m", "haar": "f", "hen": "", "hun": "", "mij": "", "ons": ""}
"""The same after a preposition: `volgens hem`."""
ENDS_PHRASE = PREPOSITIONS | CONJUNCTIONS | ADVERBS | frozenset(PRONOUNS) | DETERMINERS
"""What no noun phrase runs over."""
