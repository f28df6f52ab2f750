"""The Dutch words around and inside a quotation that tell someone's words from a title, a term or irony."""

import re

WORK_SUFFIX_LIST = """
aflevering album artikel bijeenkomst bijlage boek boekje brochure bundel campagne catalogus clip column conferentie
congres cursus debat delict dissertatie documentaire dossier elpee essay expositie festival film folder foto gedicht
gids handboek hashtag hit hitje hoofdstuk initiatief interview krant lezing lied liedje magazine manifest
masterclass meldpunt misdrijf motie musical nieuwsbrief nota notitie nummer onderzoek opera operatie partij pilot
plaat plaatje platform podcast proefschrift programma project protestactie quiz rapport reeks regeling reportage
roman rubriek schilderij scriptie serie show single sketch special spel spelletje stichting studie stuk symposium
tentoonstelling theatershow thema thriller toneelstuk tournee trilogie verhaal voorstelling website wedstrijd
workshop
"""
WORK_SUFFIXES = tuple(WORK_SUFFIX_LIST.split())
"""What has a title, also as the last part of a compound: `de film 'Zonlicht'`, `de speelfilm 'Zonlicht'`."""
WORK_WORD_LIST = """
avond band beeld beweging blad blog docu game groep kantoor lijst plan site stelling toets vak wet werk wijk
"""
WORK_WORDS = frozenset(WORK_WORD_LIST.split())
"""The same, where the compound may be something else: `werk`, but not `netwerk`."""
LABEL_SUFFIX_LIST = """
begrip benaming bijnaam bijnamen categorie codenaam devies etiket gezegde kop koppen kreten kwalificatie
kwalificaties label leus leuze leuzen lijfspreuk motto naam noemer omschrijving opschrift predicaat predikaat
principe slagzin slogan slogans spreekwoord spreuk stempel tekst teksten titel trefwoord uitdrukking wachtwoord
"""
LABEL_SUFFIXES = tuple(LABEL_SUFFIX_LIST.split())
"""What a word is called by: `onder het motto 'samen sterk'`, `met de werktitel 'Zonlicht'`."""
MOTTO_LIST = """
bijnaam devies hashtag kop koppen leus leuze leuzen lijfspreuk motto naam opschrift slogan slogans spreekwoord spreuk
titel
"""
MOTTOS = tuple(MOTTO_LIST.split())
"""The labels that may end with a full stop or more: `met de slogan 'Doe mee!'`."""
LABEL_WORD_LIST = """
fenomeen zogenaamd zogenaamde zogenoemd zogenoemde zogeheten zgn heten heet heette heetten geheten genaamd getiteld
gedoopt bijgenaamd alias oftewel term termen woord woorden woordje zin code functie kenmerk regel rol soort status type
uitgangspunt
"""
LABEL_WORDS = frozenset(LABEL_WORD_LIST.split())
"""`de zogenoemde 'toptafel'`, `de term 'maatwerk'`, `het bos heet 'De Vuurse'`."""
KNOWN_AS = frozenset({"bekend", "betiteld", "aangeduid", "staat"})
"""Before `als`: `bekend als 'de Snoek'`."""
JOINERS = frozenset({"als", "van", "met"})
ARTICLES = frozenset({"de", "het", "een"})
OUR_SOURCE = frozenset({"deze", "die", "onze", "volgens"})
"""What makes a source of a work: `in deze krant 'een wonder'`, `volgens de website 'een wonder'`."""
POINTER_LIST = "de het die dat deze dit zijn haar hun onze mijn zulke zo'n zo’n"
POINTERS = frozenset(POINTER_LIST.split())
"""What makes a term of the words behind it: `die 'rampen' zijn er volgens Bo`."""
OBJECTS = frozenset({"het", "dit", "dat", "hem", "haar", "ze", "hen", "zichzelf", "zich"})
"""What somebody can find something: `Bo vindt het 'super'`."""
IT_LIST = "is was wordt werd zou dat"
BEFORE_IT = frozenset(IT_LIST.split())
"""After these, `het` is a subject and points at nothing: `Bo zegt dat het 'goed' gaat`."""
ELSEWHERE_LIST = "aan als bij die ik in met mij naar om op per te tegen tot uit wat wie zonder"
ELSEWHERE = frozenset(ELSEWHERE_LIST.split())
"""Words between a cue and a quotation that take it out of what is said: `Bo sprak bij 'De Tafel'`."""
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

CITED_AFTER = re.compile(
    r"\s*\((?:[^()]{0,30}?\b\d{1,2}[-/ ](?:\d|[a-z])|foto\b|column\b|opinie\b|\d{4}\))", re.IGNORECASE
)
"""`'Lezers schrijven terug' (opinie 9-4)`: a headline that a reader refers to."""
MADE_BY_AFTER = re.compile(
    r"\s+van\s+(?:(?:de|het)\s+)?\w*(?:duo|trio|band|groep|zanger|zangeres|rapper|schrijver|schrijfster|regisseur|artiest"
    r"|auteur|dichter|dichteres|componist|kunstenaar|kunstenares|schilder|filmmaker|cabaretier)\b"
)
"""`'Als het licht wordt' van zangeres Bo`: a work and its maker."""
LABELS = "|".join((*WORK_SUFFIXES, *LABEL_SUFFIXES, *sorted(WORK_WORDS), "term", "woord"))
LABEL_AFTER = re.compile(rf"[^.]{{0,40}}?\b(?:{LABELS})\b", re.IGNORECASE)
"""`'Samen sterk', luidt het motto`."""
IS_LABEL_AFTER = re.compile(rf"\s*(?:is|was|heet|heette|werd|wordt)\b[^.,]{{0,50}}\w*(?:{LABELS})\b", re.IGNORECASE)
"""`'Doe mee' is de slogan`, `'Zonlicht' werd een boek`."""
INVERTED_AFTER = re.compile(
    r"\s*,?\s*(?!(?:met|niet|want|omdat|naast|dat|wat|het|dit|tot|uit|zodat|totdat|mede|beide|vlak|haast|mits|opdat"
    r"|achter|voor|over|onder|sinds|toen|waar|terwijl|hoewel|maar|en|of|als)\b)"
    r"[a-zé]*(?:[a-zé] (?:hij|zij|ze|ik|we|wij)|(?:t|de|te) (?:de|het|een|zijn|haar|[A-Z]\w+))\b"
)
"""`"Mooi", baalt zij`, `"Mooi", treurde de coach`: a verb that need not be one of speech, in front of its subject."""
NAMED_SO_AFTER = re.compile(
    r"\s*(?:(?:te )?noem(?:t|de|den|en)\b|(?:heeft|had|hebben|hadden) (?:genoemd|bestempeld|betiteld|omschreven)\b"
    r"|,? zoals [^,.]{1,40}\b(?:noem(?:t|de|en)|zegt|zei|schrijft|schreef|stelt|omschrijft)\b)",
    re.IGNORECASE,
)
"""`wat Bo 'een ramp' noemt`, `'een ramp', zoals zij dat noemt`."""
CITED_AS_SAYING = re.compile(
    r"\s*,\s*(?:zo\s+)?(?:(?:wordt|werd|worden|werden)\b[^.,;]{0,60}\bgeciteerd\b"
    r"|(?:kreeg|krijgt|kregen|krijgen)\b[^.,;]{0,60}\bte (?:horen|lezen|verstaan)\b"
    r"|(?:staat|stond|valt|viel|is|was)\b[^.,;]{0,20}?\b(?:in|op|boven|onder|te lezen)\b)",
    re.IGNORECASE,
)
"""`"Mooi", wordt Bo in de krant geciteerd`, `"Mooi", staat in de folder`: whatever stands there, it is no label."""
WORDS_AFTER = re.compile(
    r"\s*,?\s*(?:is|was|zijn|waren|luidt|luidde|klinkt|klonk|wordt|werd|staat|stond|valt|zo)\b"
    r"[^.;]{0,60}\b(?:geciteerd|te lezen|lezen|te horen|gezegd|gevraagd|gevreesd|reactie|antwoord|conclusie|oordeel"
    r"|verklaring|boodschap|commentaar|vraag|advies|mening|verweer|uitleg|redenering|standpunt|overtuiging|woorden|het|er|in)\b",
    re.IGNORECASE,
)
"""`"Mooi", is haar reactie`, `"Mooi", wordt Bo geciteerd`."""
