"""The words right before and after a name to what kind of word they are: title, preposition, reporting verb."""

import re
from functools import lru_cache

from kantlijn.annotators.language import cues
from kantlijn.annotators.lexicon.nouns import is_person
from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.naming.titles import gender_of_title, is_title, titles
from kantlijn.annotators.naming.word_lists import organisations

BEFORE_KINDS = {
    "de": "de die deze",
    "het": "het dit dat",
    "een": "een geen elke iedere",
    "my": "mijn zijn haar hun ons onze uw jouw je",
    "in": "in te naar uit vanuit richting rond nabij tussen langs buiten binnen rondom",
    "bij": "bij op tegen over vanaf tot via per",
    "van": "van",
    "met": "met door aan voor namens zonder naast na dan als tegenover zoals onder",
    "cue": "volgens aldus",
    "en": "en of",
    "called": "heet heette heten noemt noemde genaamd genoemd gedoopt",
    "is": "is was zijn waren wordt werd blijft bleef worden",
    "has": "heeft had hebben hadden kan kon zal zou moet moest mag mocht wil wilde gaat ging",
    "adv": "ook nog wel niet nu toen dan alleen zelfs daarom daarmee dus maar omdat toch al inmiddels eerder later"
    " vooral weer zo echter daarna",
    "conj": "dat als toen omdat waar terwijl nadat voordat want hoe of wat wie waarin waarmee waarop wanneer",
    "pron": "hij zij ze hem ik we wij hen er",
}
AFTER_KINDS = {
    "is": "is was wordt werd blijft bleef",
    "are": "zijn waren worden werden hebben hadden kunnen konden zullen zouden moeten moesten mogen mochten willen"
    " wilden gaan gingen komen kwamen liggen lagen staan stonden zitten zaten krijgen kregen blijven bleven doen deden"
    " maken maakten nemen namen geven gaven zien zagen lopen liepen wonen woonden werken werkten vinden vonden denken"
    " dachten weten wisten hoeven houden hielden brengen laten lieten zeggen zeiden",
    "has": "heeft had kan kon zal zou moet moest mag mocht gaat ging kwam komt",
    "wish": "wil wilde vindt vond denkt dacht hoopt hoopte weet wist begrijpt voelt wenst vreest ziet zag kent kende"
    " snapt gelooft zelf zich zijn haar",
    "did": "won verloor scoorde speelde speelt werkt werkte woont woonde overleed stierf trouwde kreeg krijgt nam neemt"
    " gaf geeft maakt maakte stapt stapte liep loopt rijdt reed zit zat staat stond begon begint besloot leidt"
    " leidde treedt trad keert keerde verliet verlaat vertrok hield houdt bracht trok ging bleef werd koos deed doet"
    " liet laat",
    "and": "en of",
    "prep": "in op bij uit te voor met aan door over naar om tegen als tot na tijdens",
    "van": "van",
    "who": "die wie wiens zelf",
    "art": "de het een",
    "adv": "ook nog wel niet al er nu weer toen dan alleen daarom dus toch",
}
BEFORE = {word: kind for kind, listed in BEFORE_KINDS.items() for word in listed.split()}
AFTER = {word: kind for kind, listed in AFTER_KINDS.items() for word in listed.split()}
CODES = words(
    """
    Ned Bel Dui Fra Ita Spa Por GBr Eng Sch Wal Ier VSt USA Ame Oos Zwi Zwe Noo Den Fin IJs Pol Tsj Slk Slo Hon Roe Bul
    Rus Oek WRu Est Let Lit Kaz Oez Arg Bra Chi Col Ecu Uru Par Per Bol Ven Mex Can Aus NZe NZl ZAf Mar Alg Tun Egy Isr
    Tur Gri Kro Joe Ser Bos Mac Alb Geo Arm Chn Jap Kor ZKo NKo Tai Tha Ind Pak Ken Eth Nig Kam Gha Sen IvK Lux Cub Jam
    """
)
"""How tables of results write countries: `Jansen (Ned) - Müller (Dui) 6-4`."""
THING = re.compile(
    r"(?:orkaan|storm|cycloon|tyfoon|restaurant|café|cafe|hotel|band|groep|bedrijf|keten|club|stichting|school|project"
    r"|schip|film|boek|roman|album|nummer|musical|serie|programma|platform|app|merk|partij|wijk|dorp|stad|straat"
    r"|gemeente|provincie|eiland|rivier|ziekenhuis|kliniek|museum|theater|festival|zender|krant|blad|tijdschrift|site"
    r"|uitgeverij|bank|verzekeraar|bond|organisatie|vereniging|beweging|omroep|station|gebouw|kasteel|fabriek|fabrikant"
    r"|maker|producent|bureau|winkel|plaats|stadje|plaatsje|dorpje|regio|deelstaat|hoofdstad|badplaats|staat|park|plein"
    r"|haven|complex|centrum|toren|kerk|universiteit|hogeschool|lyceum|college|fonds|concern|reus|gigant|dochter|label"
    r"|taal|operatie|missie|campagne|actie|cursus|methode)$"
)
"""Nouns that a name of something else follows: `orkaan Bella`, `restaurant Riva`."""
FIRM = re.compile(r"\w\w(?<!film)(?<!programma)(?<!televisie)(?:dochter|producent|maker|fabrikant)$")
"""Compounds that mean companies: `mediadochter Jansma`, `autoproducent Bella`."""
ADJECTIVE = ("se", "sche", "ige", "lijke", "ende", "ste")
ANIMAL = re.compile(
    r"(?:hond|kat|poes|kater|paard|merrie|hengst|pony|veulen|aap|olifant|panda|leeuw|tijger|uil|uiltje|hondje|puppy)$"
)
REACH = 30
"""Characters beside a name in which nearly all words end."""
WORD_AT_END = re.compile(r"[\w’'.&-]+$")
WORD_AFTER = re.compile(r"([’']s?\b(?!\w))?(?:([ \u00a0\n]?)([\w’'-]+)|\s?(\W)\s?([\w’'.-]*))")


@lru_cache(65536)
def kind_before(word: str) -> str:
    """Give what a word before a name is: `title`, `kin`, `in`, `cue`, `de`, `thing`."""
    low = word.lower()
    kind = BEFORE.get(word) or kind_of_noun(word, low) or ("says" if cues.reporting(low) else BEFORE.get(low))
    if kind:
        return kind
    if word[0].isdigit():
        return "number"
    if word[0].isupper():
        return "Capital"
    return "adjective" if low.endswith(ADJECTIVE) else "other"


def kind_of_noun(word: str, low: str) -> str | None:
    """Give what kind of bearer a noun before a name tells of: an animal, a person, a thing; None for other words."""
    if ANIMAL.search(low):
        return "animal"
    if FIRM.search(low):
        return "thing"
    if is_title(low):
        if gender_of_title(low) and len(low) < 8:
            return "kin"
        return "office" if low.rpartition("-")[2] in titles() else "title"
    if is_person(low):
        return "person"
    return "thing" if word[0].islower() and THING.search(low) else None


@lru_cache(65536)
def kind_after(word: str) -> str:
    """Give what a word after a name is: `says`, `has`, `prep`, `title`."""
    kind = AFTER.get(word)
    if kind:
        return kind
    low = word.lower()
    if cues.reporting(low):
        return "says"
    if word[0].isdigit():
        return "number"
    if word[0].isupper():
        return "Capital"
    if is_title(low) or is_person(low):
        return "title"
    return "other"


def before_name(text: str, start: int) -> tuple[str, str]:
    """Give the word or mark before a name and what kind of word it is."""
    stop = start - 1
    if stop < 0 or text[stop] == "\n":
        return "", "start"
    if text[stop] not in " \u00a0":
        return token_before(text[stop])
    token = text[max(0, stop - REACH) : stop].rpartition(" ")[2].rpartition("\n")[2]
    if len(token) == REACH:
        token = text[max(0, stop - 10 * REACH) : stop].rpartition(" ")[2].rpartition("\n")[2]
    return token_before(token)


@lru_cache(65536)
def token_before(token: str) -> tuple[str, str]:
    """Give the word at the end of a token, or the mark there, and its kind: of `(Volgens` the word."""
    found = WORD_AT_END.search(token)
    word = found.group() if found else ""
    if not word or not any(map(str.isalnum, word)):
        mark = token[-1:]
        return mark, ("mark" + mark if mark in ",(:" else "mark") if mark else "start"
    if word[-1] in ".'’" and not is_title(word.lower()):
        return word, "start" if word[-1] == "." else "mark"
    return word, kind_before(word)


def after_name(text: str, end: int) -> str:
    """Give what kind of word or mark comes after a name: `says`, `,title`, `(number`, `-`."""
    stop = text.find(" ", end + 2, end + REACH)
    return stretch_after(text[end : stop if stop >= 0 else end + REACH])


@lru_cache(65536)
def stretch_after(stretch: str) -> str:
    """Tell the same of the characters behind a name up to the second blank: ` zegt`, `, voorzitter`, `’s plan`."""
    found = WORD_AFTER.match(stretch)
    if not found:
        return "end"
    genitive, blank, word, mark, later = found.groups()
    if word:
        return ("'s " if genitive else "") + kind_after(word) if blank else "glued"
    if mark == "(":
        return "(" + kind_in_brackets(later) if later else "("
    if mark == ",":
        return "," + kind_after(later) if later else ","
    return mark if mark in "&:-" else "'s" if genitive else "mark"


def kind_in_brackets(word: str) -> str:
    """Give what an opening bracket after a name holds: a country in a table, an organisation, an age."""
    if word in CODES:
        return "Ned"
    return "org" if word in organisations() else kind_after(word)


def is_written_small(text: str, name: str) -> bool:
    """Say whether a name stands in the text as a word in lower case too."""
    low = name.lower()
    found = text.find(low)
    while found >= 0:
        if not is_joined(text[found - 1 : found]) and not is_joined(text[found + len(low) : found + len(low) + 1]):
            return True
        found = text.find(low, found + 1)
    return False


def is_joined(letter: str) -> bool:
    """Say whether a neighbouring character makes a word part of a longer one."""
    return letter.isalnum() or letter in ("-", "_")
