"""The Dutch words around and inside a quotation that tell someone's words from a title, a term or irony."""

import re

WORKS = (
    "album|artikel|avond|beweging|bijeenkomst|blad|boek|boekje|bundel|campagne|column|cursus|debat|documentaire|docu"
    "|essay|expositie|festival|film|game|gedicht|groep|hashtag|hit|hitje|initiatief|kop|krant|lied|liedje|lijst|lijstje|magazine"
    "|manifest|meldpunt|motie|musical|nummer|onderzoek|opera|operatie|partij|plan|platform|podcast|pilot|plaat|plaatje"
    "|programma|project|quiz|rapport|regeling|roman|rubriek|schilderij|serie|show|single|stichting|studie|stuk"
    "|symposium|talkshow|tentoonstelling|thema|thriller|titel|toneelstuk|trilogie|verhaal|voorstelling|wet|website"
    "|werk|wedstrijd|workshop|dossier|foto|beeld|nota|notitie|toets|vak|wijk|band"
)
"""What has a title: `de film 'Zonlicht'`, also as the last part of a compound (`speelfilm`)."""
LABELS = (
    "begrip|bijnaam|benaming|categorie|code|codenaam|devies|etiket|functie|kreten?|kwalificatie|label|leus|leuze|leuzen|lijfspreuk"
    "|motto|naam|noemer|omschrijving|opschrift|predicaat|rol|slagzin|slogan|slogans|spreuk|spreekwoord|stempel|tekst"
    "|term|termen|trefwoord|uitdrukking|werktitel|woord|woorden|woordje|zin|ondertitel|kenmerk|status|type|soort|wachtwoord"
)
"""What a word is called by: `de term 'maatwerk'`, `onder het motto 'samen sterk'`."""
NAMED_BEFORE = re.compile(
    rf"(?:\b(?:zogenaamde?|zogenoemde?|zogeheten|zgn\.|heten|heet|heette|heetten|geheten|genaamd|getiteld|gedoopt"
    rf"|bijgenaamd|alias|bekend (?:staat )?als|betekent|betiteld als|staat voor|oftewel)"
    rf"|(?:{WORKS}|{LABELS})(?:,? (?:als|van|met))?(?: (?:de|het|een))?)[\s,:(]+$",
    re.IGNORECASE,
)
"""`de zogenoemde 'toptafel'`, `de film 'Zonlicht'`, `met als motto: 'samen sterk'`."""
NAMING_AFTER = re.compile(rf"[^.]{{0,40}}?\b(?:{WORKS}|{LABELS})\b", re.IGNORECASE)
"""`'Samen sterk', luidt het motto`."""
NAMING_BEFORE = re.compile(
    r"\b(?:noem\w*|genoemd\w*|betitel\w*|bestempel\w*|omschr[ie]\w+|beschr[ie]\w+|kwalific\w+|typeer\w*|karakteris\w+"
    r"|kenschets\w*|(?:spreek|sprak|spraken|spreken)\w*(?:[^,.;]{0,30})? van|(?:heeft|had|hadden|hebben) het over)\b"
    r"[^.;:]{0,60}$",
    re.IGNORECASE,
)
"""`Bo noemt het plan een 'ramp'`, `zij spreekt van een "wonder"`."""
WORDS_AFTER = re.compile(
    r"\s*,?\s*(?:is|was|luidt|luidde|klinkt|klonk|wordt|werd|staat|stond|valt|zo)\b"
    r"[^.;]{0,60}\b(?:geciteerd|te lezen|lezen|te horen|gezegd|gevraagd|gevreesd|reactie|antwoord|conclusie|oordeel"
    r"|verklaring|boodschap|commentaar|vraag|advies|mening|verweer|uitleg|redenering|het|er|in)\b",
    re.IGNORECASE,
)
"""`"Mooi", is haar reactie`, `"Mooi", wordt Bo geciteerd`."""
CLAUSE_WORD_LIST = """
ik we wij jij je u hij zij ze jullie mij me ons onze mijn jouw
is was waren ben bent zijn heb hebt heeft hebben had hadden kan kun kunt kunnen kon konden
moet moeten moest moesten mag mogen mocht wil wilt willen wilde wou zal zult zullen zou zouden
word wordt worden werd werden ga gaat gaan ging gingen kom komt komen kwam doe doet doen deed
sta staat staan stond blijf blijft bleef lijkt leek weet wist denk denkt vind vindt vond
zie ziet zag krijg krijgt kreeg maak maakt geef geeft neem neemt hoort ligt zit laat laten
"""
CLAUSE_WORDS = frozenset(CLAUSE_WORD_LIST.split())
"""Pronouns and finite verbs, which titles and terms seldom have."""
