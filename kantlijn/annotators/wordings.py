"""The Dutch words around and inside a quotation that tell someone's words from a title, a term or irony."""

import re

WORKS = (
    "album|artikel|bijeenkomst|boek|boekje|bundel|campagne|column|cursus|debat|documentaire|essay|expositie|festival"
    "|film|gedicht|hashtag|hit|hitje|initiatief|interview|krant|lied|liedje|magazine|manifest|meldpunt|motie|musical|nummer"
    "|onderzoek|opera|operatie|partij|platform|podcast|pilot|plaat|plaatje|programma|project|quiz|rapport|regeling"
    "|reportage|roman|rubriek|schilderij|serie|show|single|stichting|studie|stuk|symposium|tentoonstelling|thema|thriller"
    "|toneelstuk|trilogie|verhaal|voorstelling|website|wedstrijd|workshop|dossier|foto|nota|notitie|misdrijf|delict|"
    r"\b(?:avond|band|beeld|beweging|blad|blog|docu|game|groep|kantoor|lijst|plan|project|site|stelling|toets|vak|wet|werk|wijk)"
)
"""What has a title: `de film 'Zonlicht'`, mostly also as the last part of a compound (`speelfilm`)."""
LABELS = (
    "begrip|bijnaam|bijnamen|benaming|categorie|codenaam|devies|etiket|kop|koppen|kreten|kwalificatie|label|leus|leuze"
    "|leuzen|lijfspreuk|motto|naam|noemer|omschrijving|opschrift|predicaat|predikaat|principe|slagzin|slogans?|spreuk|spreekwoord|stempel"
    r"|teksten|tekst|\bterm|termen|titel|trefwoord|uitdrukking|\bwoord|\bwoorden|woordje|\bzin|wachtwoord|kwalificaties"
    r"|\b(?:code|functie|kenmerk|rol|soort|status|type|uitgangspunt|regel)"
)
"""What a word is called by: `de term 'maatwerk'`, `onder het motto 'samen sterk'`."""
LABELLED_BEFORE = re.compile(
    rf"(?:\b(?:zogenaamde?|zogenoemde?|zogeheten|zgn\.|heten|heet|heette|heetten|geheten|genaamd|getiteld|gedoopt"
    rf"|bijgenaamd|alias|bekend (?:staat )?als|betiteld als|staat voor|oftewel)"
    rf"|(?:{LABELS})(?:,? (?:als|van|met))?(?: (?:de|het|een))?)[\s,:(]+$",
    re.IGNORECASE,
)
"""`de zogenoemde 'toptafel'`, `met als motto: 'samen sterk'`."""
WORK_BEFORE = re.compile(
    rf"(?<!deze )(?<!onze )(?<!die )(?<!volgens de )(?<!volgens het )(?:{WORKS})(?:,? (?:als|van|met))?[\s,:(]+$",
    re.IGNORECASE,
)
"""`de film 'Zonlicht'`, `het project 'Samen sterk'`; not `in deze krant 'een wonder'`."""
CITED_AFTER = re.compile(
    r"\s*\((?:[^()]{0,30}?\b\d{1,2}[-/ ](?:\d|[a-z])|foto\b|column\b|opinie\b|\d{4}\))", re.IGNORECASE
)
"""`'Lezers schrijven terug' (opinie 9-4)`: a headline that a reader refers to."""
NAMING_AFTER = re.compile(rf"[^.]{{0,40}}?\b(?:{WORKS}|{LABELS})\b", re.IGNORECASE)
"""`'Samen sterk', luidt het motto`."""
NAMING_BEFORE = re.compile(
    r"\b(?:noem\w*|betitel\w*|bestempel\w*|omschr[ie]\w+|beschr[ie]\w+|kwalific\w+|typeer\w*|karakteris\w+"
    r"|kenschets\w*|(?:spreek|sprak|spraken|spreken)\w*(?:[^,.;]{0,30})? van|(?:heeft|had|hadden|hebben) het over)\b"
    r"[^.;:]{0,60}$",
    re.IGNORECASE,
)
"""`Bo noemt het plan een 'ramp'`, `zij spreekt van een "wonder"`."""
NAMED_SO_AFTER = re.compile(
    r"\s*(?:(?:te )?noem(?:t|de|den|en)\b|(?:heeft|had|hebben|hadden) (?:genoemd|bestempeld|betiteld|omschreven)\b"
    r"|,? zoals [^,.]{1,40}\b(?:noem(?:t|de|en)|zegt|zei|schrijft|schreef|stelt|omschrijft)\b)",
    re.IGNORECASE,
)
"""`wat Bo 'een ramp' noemt`, `'een ramp', zoals zij dat noemt`."""
SOURCED_BEFORE = re.compile(
    r"\b(?:volgens|aldus|naar eigen zeggen|in (?:haar|zijn|hun|de) ogen|naar het oordeel)\b[^;:]*$", re.IGNORECASE
)
"""`volgens Bo is het plan 'een ramp'`."""
POINTED_AT = re.compile(
    r"\b(?:de|(?<!is )(?<!was )(?<!wordt )(?<!werd )(?<!zou )(?<!dat )het"
    r"|die|dat|deze|dit|zijn|haar|hun|onze|mijn|zulke|zo['’]n)\s+$",
    re.IGNORECASE,
)
"""What makes a term of the words behind it: `die 'rampen' zijn er volgens Bo`; not in `dat het 'goed' gaat`."""
WORDS_AFTER = re.compile(
    r"\s*,?\s*(?:is|was|luidt|luidde|klinkt|klonk|wordt|werd|staat|stond|valt|zo)\b"
    r"[^.;]{0,60}\b(?:geciteerd|te lezen|lezen|te horen|gezegd|gevraagd|gevreesd|reactie|antwoord|conclusie|oordeel"
    r"|verklaring|boodschap|commentaar|vraag|advies|mening|verweer|uitleg|redenering|het|er|in)\b",
    re.IGNORECASE,
)
"""`"Mooi", is haar reactie`, `"Mooi", wordt Bo geciteerd`."""
CLAUSE_WORD_LIST = """
ik we wij jij je u hij zij ze jullie mij me
is was waren ben bent zijn heb hebt heeft hebben had hadden kan kun kunt kunnen kon konden
moet moeten moest moesten mag mogen mocht wil wilt willen wilde wou zal zult zullen zou zouden
word wordt worden werd werden ga gaat gaan ging gingen kom komt komen kwam doe doet doen deed
sta staat staan stond blijf blijft bleef lijkt leek weet wist denk denkt vind vindt vond
zie ziet zag krijg krijgt kreeg maak maakt geef geeft neem neemt hoort ligt zit laat laten
"""
CLAUSE_WORDS = frozenset(CLAUSE_WORD_LIST.split())
"""Pronouns and finite verbs, which titles and terms seldom have."""
AUXILIARY_LIST = "had heb hebben hadden heeft kan kon mag moet moest wil wilde zal zou zouden"
AUXILIARIES = frozenset(AUXILIARY_LIST.split())
"""Verbs that leave the reporting to another: `"Mooi", zou Bo zeggen`, `"Mooi", had hij geroepen`."""
ELSEWHERE_LIST = "aan als bij die ik in met mij naar om op per te tegen tot uit wat wie zonder"
ELSEWHERE = frozenset(ELSEWHERE_LIST.split())
"""Words between a cue and a quotation that take it out of what is said: `Bo sprak bij 'De Tafel'`."""
