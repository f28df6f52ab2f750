"""What stands around a quotation to whether it is a headline, a title in brackets, a campaign's name or a proverb."""

import re

from kantlijn.annotators.language.cues import reporting
from kantlijn.annotators.quoting.setting import WORD, Setting

HEADING = re.compile(
    r"\b(?:kop(?:t|te|ten)\b(?! (?:in|raak|naast|over|binnen|de bal)\b)|de kop(?:pen)?\b(?=.*:\s*$))(?P<rest>[^;]*)$",
    re.IGNORECASE,
)
"""`De krant kopte: '…'`, `De kop was te kort: '…'`; not `Bo kopte raak: '…'`."""
BENEATH = frozenset({"daaronder", "daarboven", "eronder", "erboven"})
HEADED = re.compile(r"\b(?:kop|kopten?|kopt)\b")
HEADED_AFTER = re.compile(r"\s*,?\s*kop(?:t|te|ten|pen)\s+(?:de|het|een|deze|dit|[A-Z])")
"""`'Bomen terug', kopte de krant`."""
POINTED_AFTER = re.compile(
    r"\s*(?:→|▶|►|▸|➔|➜)\s*(?:(?:zie|lees)\s+)?(?:pagina\s+|pag\.?\s+|p\.?\s*|blz\.?\s+)?\d", re.IGNORECASE
)
"""`'Bomen terug' → 12`: what stands elsewhere in the paper."""
TITLED_AFTER = re.compile(
    r"\s*,?\s*(?:zo\s+|aldus\s+)?(?:luid(?:t|de)|heet(?:te)?|is|was)\s+(?:(?:de|het|hun|zijn|haar|ons|onze|een)\s+)(?:\w+e\s+)?"
    r"\w*(?:kop|titel|slogan|motto|devies|gezegde|spreekwoord|opschrift|lijfspreuk)\b",
    re.IGNORECASE,
)
"""`'Samen sterk voor elkaar en de stad', zo luidt het motto`: however long it is."""
PAPER = re.compile(
    r"\b(?:Parool|Volkskrant|NRC|Trouw|Telegraaf|AD|FD|Financieele Dagblad|Nederlands Dagblad|Reformatorisch Dagblad"
    r"|De Standaard|De Morgen|De Tijd|Laatste Nieuws|Nieuwsblad|Het Belang van Limburg|\w+ Dagblad|\w+ Courant|Metro"
    r"|De Limburger|De Gelderlander|De Stentor|BN DeStem|Tubantia|Leeuwarder Courant|PZC|de krant van)\b"
)
"""Papers that letter writers name behind what they read there."""
PROVERBS = frozenset({"gezegde", "spreekwoord", "zegswijze", "volkswijsheid", "volksgezegde", "tegeltjeswijsheid"})
"""What everybody says and nobody in particular."""
LONGEST_TITLE = 9
TITLED_BEFORE = re.compile(
    r"\w*(?:campagne|lespakket|cursus|workshop|training|themaweek|project|tentoonstelling|expositie|voorstelling|musical"
    r"|documentaire|film|serie|reeks|podcast|congres|symposium|festival|album|single|liedje|hit|programma|televisieshow"
    r"|actieweek|manifestatie|roman|thriller|bundel|proefschrift|masterclass|lezing|thema|motto|slogan|titel)"
    r"\s+(?:van|voor)\s+(?:(?:de|het|een|onze|zijn|haar|hun)\s+)?[\w'’-]+(?:\s+[A-Z][\w'’-]+|\s+(?:van|voor|en)\s+[\w'’-]+){0,3}\s*:\s*$"
)
"""`de nieuwe campagne van het Rode Kruis:`."""
LAUNCHED = re.compile(
    r"\b[Ee]en\s+(?:[\w-]+\s+){0,2}\w*(?:boek|film|campagne|lespakket|cursus|album|serie|podcast|programma|documentaire"
    r"|tentoonstelling|voorstelling|musical|bundel|lied|single|app|brochure|gids|roman|handboek|project|workshop)\b[^.:;]*:\s*$"
)
LAUNCHING = frozenset(
    (
        "verscheen", "verschijnt", "verschenen", "ontwikkeling", "maak", "komt", "kwam", "uitgebracht", "gelanceerd",
        "gestart", "begonnen", "ontwikkeld", "bedacht", "uitgekomen", "gekomen", "gemaakt", "opgezet", "samengesteld",
    )
)  # fmt: skip
"""`Een nieuw lespakket is in ontwikkeling: '…'`, `Er verscheen een boek over haar: '…'`."""
SAYING = frozenset(["ik", "we", "wij", "het", "dit", "dat", "hij", "zij", "ze", "je", "u", "mijn", "ons", "onze"])
"""Words of sentences that titles seldom have."""
ABOUT = re.compile(
    r"\b(?:over|op|van|met|na|bij|tijdens|in|uit)\s+(?:de|het|zijn|haar|hun|dit|dat|die|deze)\s(?:[\w'’-]+\s+){0,2}[\w'’-]+\s*:\s*$"
)


def is_headline(setting: Setting) -> bool:
    """`'Bomen terug op de markt', kopte de krant`, `'Samen sterk voor elkaar', zo luidt het motto`, `'Rust' → 12`."""
    if POINTED_AFTER.match(setting.behind) or HEADED_AFTER.match(setting.behind):
        return True
    if setting.alone:
        return not setting.ended and TITLED_AFTER.match(setting.behind) is not None
    if setting.before.rstrip().endswith(":"):
        return is_proverb(setting) or is_beneath(setting) or is_headed(setting) or is_titled(setting)
    return is_headed(setting) or is_cited_title(setting)


def is_beneath(setting: Setting) -> bool:
    """`'Bomen terug', kopte de krant. Met daaronder: 'De raad is om'`."""
    return setting.lead[-1:] != [] and setting.lead[-1] in BENEATH and HEADED.search(setting.front) is not None


def is_headed(setting: Setting) -> bool:
    """Say whether a headline is announced: `De krant kopte: '…'`; not `Bo kopte en riep: '…'`."""
    found = HEADING.search(setting.before)
    return found is not None and not any(reporting(word) for word in WORD.findall(found["rest"]))


def is_cited_title(setting: Setting) -> bool:
    """`Mooi gezegd door Bo ('Bomen terug op de markt', Trouw van zaterdag)`: a paper between the brackets."""
    if not setting.front.rstrip().endswith("("):
        return False
    inside = setting.behind.partition(")")[0]
    return PAPER.search(inside) is not None or PAPER.search(setting.inner[-40:]) is not None


def is_proverb(setting: Setting) -> bool:
    """`Zij kent het spreekwoord wel: 'Hoge bomen vangen veel wind.'`, `Een oud gezegde luidt: '…'`."""
    return not PROVERBS.isdisjoint(setting.lead)


def is_titled(setting: Setting) -> bool:
    """`de nieuwe campagne van de bond: 'Samen fietsen'`; not `de campagne van de bond: 'Wij gaan door.'`."""
    if setting.ended or not setting.inner[:1].isupper() or len(setting.words) > LONGEST_TITLE:
        return False
    found = TITLED_BEFORE.search(setting.before) or (
        LAUNCHED.search(setting.before) and not LAUNCHING.isdisjoint(setting.lead)
    )
    return bool(found) and SAYING.isdisjoint(word.lower() for word in setting.words) and not is_told_of(setting)


def is_told_of(setting: Setting) -> bool:
    """Say whether somebody says something about a work before a colon: `Bo sprak over het boek:`."""
    return ABOUT.search(setting.before) is not None and any(map(reporting, setting.lead))
