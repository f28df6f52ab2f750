"""Paragraphs of a news text to kinds of block: caption, subhead, byline or plain paragraph."""

import re
from collections.abc import Sequence

from kantlijn.model.article import BlockKind
from kantlijn.model.span import Span
from kantlijn.readers.paste.paragraphs import Paragraph

AGENCIES = (
    "ANP", "ANP Foto", "ANP XTRA", "EPA", "EPA-EFE", "EFE", "AFP", "AP", "Reuters", "REUTERS", "Getty", "Getty Images",
    "DPA", "dpa", "Belga", "BELGA", "Hollandse Hoogte", "PA Wire", "TASS", "Xinhua", "Imago", "IMAGO", "NurPhoto",
    "Shutterstock", "Sipa", "SIPA", "Abaca", "Zuma", "ZUMA", "Novum", "Pro Shots", "Orange Pictures", "BSR Agency",
    "Kyodo", "Ritzau", "NTB", "Alamy", "VCG", "Anadolu", "Photo News", "Isopix",
)  # fmt: skip
AGENCY = "|".join(re.escape(agency) for agency in sorted(AGENCIES, key=len, reverse=True))
CREDIT = rf"(?:{AGENCY})(?:(?:\s?/\s?|\s[|&]\s)(?:{AGENCY}))*"
BROADCASTER = (
    r"NOS(?:\s?/\s?[A-Z]\w+)?(?!\s+(?:Nieuws|Sport|Jeugdj|Journaal|Radio|Stories|Liveblog|Regio|Econo|Voetbal|op\s))"
)
OPENING_CREDIT = re.compile(rf"({CREDIT}|{BROADCASTER})(?=\s+[\"“„‘'«]?[^\W\d_])")
"""`EPA Brekelmans bij een bezoek aan Kyiv, deze zomer`"""
CLOSING_CREDIT = re.compile(
    rf"(?:^|[\s(|])(?:(?:[Ff]oto|FOTO)(?:\s*:\s*|\s+(?=(?:{CREDIT})\)?$))(?P<named>[^.:|()]{{2,60}})"
    rf"|(?:©\s?|[Bb]eeld:?\s|BEELD:?\s)(?P<agency>{CREDIT}))\)?$"
)
"""`De brug bij Zaltveen (foto: ANP)`, `De brug © Reuters`, `Foto: Els Prins`"""
CLOSING = "\"”’'»)]"
LONGEST_SUBHEAD = 80
SUBHEAD = re.compile(r"[\"“„‘'«]?[^\W_].*[^\s:;,]$", re.DOTALL)
EXCLAMATION = re.compile(r"[\"“„‘'«].*[!?][\"”’'»]")
"""`"Wat een brug!"`: a whole sentence that somebody says, and no subhead."""
RELATED = re.compile(r"(?:Lees|Bekijk|Luister|Kijk|Zie)\s+(?:ook|meer|verder|hier)\b", re.IGNORECASE)
RELATED_ALONE = re.compile(r"[^:]{0,20}:?$")
PARTICLE = "van|de|den|der|ten|ter|te|het|'t|’t|el|al|la|le|du|von"
NAME = rf"[A-ZÀ-Þ][\w.'’-]*(?:\s+(?:{PARTICLE}|[A-ZÀ-Þ][\w.'’-]*))*\s+[A-ZÀ-Þ][\w'’-]+"
BYLINE = re.compile(
    rf"(?:(?:Door|Tekst|Auteurs?|Geschreven door|Van)(?:\s*:\s*|\s+))"
    rf"(?P<names>{NAME}(?:(?:,|\s+en|\s*&)\s+{NAME})*)"
    rf"|(?:Door|Van|Tekst:)\s+(?:onze|een)\s+(?:verslaggevers?|redactie|redacteur(?:en)?|correspondent(?:en)?)\b[^.]{{0,40}}"
)
LONGEST_BYLINE = 100


def find_kinds(paragraphs: Sequence[Paragraph]) -> list[BlockKind]:
    """Give the kind of each paragraph; a subhead is known by its neighbours."""
    kinds: list[BlockKind] = [kind_alone(paragraph.words) for paragraph in paragraphs]
    running = [index for index, kind in enumerate(kinds) if kind == "paragraph"]
    short = {index for index in running if is_short(paragraphs[index])}
    for before, index, after in zip(running, running[1:], running[2:], strict=False):
        if index in short and not {before, after} & short:
            kinds[index] = "subhead"
    for index in short:
        if kinds[index] == "subhead" and is_related(paragraphs, index):
            kinds[index] = "paragraph"
    return kinds


def kind_alone(words: str) -> BlockKind:
    """Give the kind that a paragraph's own words show."""
    if find_credit(words):
        return "caption"
    if len(words) <= LONGEST_BYLINE and BYLINE.fullmatch(words):
        return "byline"
    return "paragraph"


def is_short(paragraph: Paragraph) -> bool:
    """Say whether a paragraph may be a subhead: one short line that opens like a sentence and has no full stop."""
    words = paragraph.words
    if len(words) > LONGEST_SUBHEAD or paragraph.lines > 1 or has_full_stop(words):
        return False
    return bool(SUBHEAD.match(words)) and not words[0].islower() and not EXCLAMATION.fullmatch(words)


def has_full_stop(words: str) -> bool:
    """Say whether a full stop ends the words, or dots that trail off; closing marks may follow it."""
    return words.rstrip(CLOSING)[-1:] in (".", "…")


def is_related(paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Say whether a line is `Lees ook: ...`, or the title under a `Lees ook` that stands alone."""
    if RELATED.match(paragraphs[index].words):
        return True
    above = paragraphs[index - 1].words
    found = RELATED.match(above)
    return bool(found and RELATED_ALONE.match(above, found.end()))


def find_credit(words: str) -> Span | None:
    """Give the place of the agency in a caption: at its start before a capital, or at its end after `foto` or `©`."""
    if has_full_stop(words):
        return None
    opening = OPENING_CREDIT.match(words)
    if opening:
        first = next(character for character in words[opening.end() :] if character.isalpha())
        return Span(0, opening.end(1)) if first.isupper() else None
    closing = CLOSING_CREDIT.search(words)
    if closing:
        return Span(*closing.span("named" if closing["named"] else "agency"))
    return None


def find_author(words: str) -> str | None:
    """Give the names of a byline: `Door: Els Prins`."""
    found = BYLINE.fullmatch(words)
    return found["names"] if found else None
