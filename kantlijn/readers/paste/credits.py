"""Captions and photo credits to the words that name who made the picture."""

import re
from functools import lru_cache

from kantlijn.model.span import Span
from kantlijn.patterns import pattern

AGENCIES = (
    "ANP", "ANP Foto", "ANP XTRA", "EPA", "EPA-EFE", "EFE", "AFP", "AP", "Reuters", "REUTERS", "Getty", "Getty Images",
    "DPA", "dpa", "Belga", "BELGA", "Hollandse Hoogte", "PA Wire", "TASS", "Xinhua", "Imago", "IMAGO", "NurPhoto",
    "Shutterstock", "Sipa", "SIPA", "Abaca", "Zuma", "ZUMA", "Novum", "Pro Shots", "Orange Pictures", "BSR Agency",
    "Kyodo", "Ritzau", "NTB", "Alamy", "VCG", "Anadolu", "Photo News", "Isopix", "GPD", "VI Images", "Soccrates",
    "belga", "Belga Image", "Unsplash", "Pixabay", "iStock",
)  # fmt: skip
AGENCY = "|".join(re.escape(agency) for agency in sorted(AGENCIES, key=len, reverse=True))
CREDIT = rf"(?:{AGENCY})(?:(?:\s?/\s?|\s[|&]\s)(?:{AGENCY})){{0,9}}"
CREDIT_ALONE = pattern(CREDIT)
OWN_DESKS = "Nieuws|Sport|Jeugdj|Journaal|Radio|Stories|Liveblog|Regio|Econo|Voetbal|Teletekst|op\\s"
BROADCASTER = rf"NOS(?:\s?/\s?[A-Z]\w+)?(?!\s+(?:{OWN_DESKS}))"
OPENING_CREDIT = pattern(rf"({CREDIT}|{BROADCASTER})(?=\s+[\"“„‘'«]?[^\W\d_])")
"""`EPA Brekelmans bij een bezoek aan Kyiv, deze zomer`"""
OPENING_SIGNED = pattern(r"©\s*(?P<maker>[A-ZÀ-Þ][^|–—-]{1,50}?)\s+[|–—-]\s+(?=[A-ZÀ-Þ])")
"""`© Omroep Zaltveen, Els Prins - De brug bij zonsopgang`"""
LABELS = (
    "[Ff]oto(?:'s|graaf|bijschrift|grafie| door| via|(?:'s)? ?credits?)?|FOTO|(?:[Aa]rchief)?(?:[Bb]eeld|foto)|BEELD"
    "|[Ii]llustratie|[Aa]fbeelding|[Bb]eeldrechten|[Bb]ron foto|[Rr]echten|[Cc]opyright|[Cc]redits?"
    "|[Ss]creenshot|[Ss]till|[Kk]aart|[Gg]rafi(?:ek|c)|[Ii]nfographic|[Vv]ideo"
)
SMALL = "van|den|der|de|ten|ter|te|het|'t|’t|el|al|la|le|du|von|en|nd|ad|rd|via|uit|eigen|foto|beeld|voor"
"""The longer ones first: a part is read in one way alone, so that many of them are."""
PART = rf"(?>[A-ZÀ-Þ][\w'’.&-]*+|{SMALL})"
SENTENCE_END = r"[.!?…][\"”’'»)]*"
SENTENCE = rf"{SENTENCE_END}\s+"
LABELLED = (
    rf"(?:^|[\s(|\[])(?:{LABELS})\s*:\s*"
    r"(?P<labelled>(?:[^.:|()\[\]]|(?<=\b[A-Z])\.|(?<=\d)\.(?=\d)){2,60}(?:\(voor [^.:|()\[\]]{2,40}\))?"
    r"|[^:|()\[\]]{2,40}\.[^\s.]{2,3})"
)
NAMED = (
    rf"(?:^(?:null\s+)?|[(|\[]\s*|{SENTENCE_END}\s*|\s[–—-]\s)(?:{LABELS})\s+"
    rf"(?P<named>(?:{PART}|/|\|)(?:\s?[/|&,]\s?|\s+)?(?:(?:{PART}|[/&,])\s*+){{0,30}}+[\w.]*)"
)
"""`null`, which a browser copies for a picture without other text, stands before it; a blank between may be lost."""
TOLD = rf"(?:{SENTENCE}|\s\|\s|\s\()[Bb]ron\s*:\s*(?P<told>[A-ZÀ-Þ][^.:|()\[\]]{{1,40}})"
SHARED = rf"(?:\s[-–—]\s|{SENTENCE})(?P<shared>[A-ZÀ-Þ][\w'’&. -]{{0,30}}?\s?/\s?{PART}(?:\s{PART}){{1,3}})"
"""` - NH / Bram Kuiper`"""
SIGNED = (
    r"(?:^|\s|\(|[.!?])(?:[©Ⓒ]|\([cC]\))\s*(?P<agency>(?![\s\d])(?:[^.:|()\[\]]|(?<=\b[A-Z])\.|(?<=\d)\.(?=\d)){2,60})"
)
BARE = rf"(?:{SENTENCE}|\s[–—]\s|\s?/\s)(?P<bare>{CREDIT})"
CLOSING_CREDIT = pattern(rf"(?:{LABELLED}|{NAMED}|{TOLD}|{SHARED}|{SIGNED}|{BARE})(?:[)\]]\.?)?$")
"""`De brug (foto: ANP)`, `Beeld Els Prins / ANP`, `De brug © Reuters`, `De brug is opgetild. Belga`"""
PUBLISHER = rf"(?:RTV|Omroep|Omrop|NH|L1|AT5|VRT|RTL|BRUZZ)(?: [A-Z]\w+)?|{CREDIT}"
CLOSING_PUBLISHER = pattern(
    rf"(?<=[a-zà-ÿ\d])(?<!\bin)(?<!\bop)(?<!\bom)(?<!\ben)(?<!\bof)(?<!\bde)(?<!\bvan)(?<!\bbij)(?<!\bmet)(?<!\baan)"
    rf"(?<!\buit)(?<!\btot)(?<!\bhet)(?<!\been)(?<!\bvoor)(?<!\bdoor)(?<!\bnaar)(?<!\bover)(?<!\btegen)"
    rf" (?P<maker>{PUBLISHER})$"
)
LEAST_BEFORE = 6
"""Words of a caption before it."""
CLOSING = "\"”’'»)]"
LONGEST_CAPTION = 400
"""Characters; a longer paragraph that ends with a credit has swallowed the caption below it."""
MOST_NAMED = 60


@lru_cache(4096)
def find_credit(words: str) -> Span | None:
    """Give the place of the maker in a caption: at its start before a capital, or at its end after `foto` or `©`."""
    if len(words) > LONGEST_CAPTION:
        return None
    if "\n" in words:
        return credit_on_line(words)
    if signed := OPENING_SIGNED.match(words):
        return Span(*signed.span("maker"))
    stopped = has_full_stop(words)
    if stopped and not words.rstrip(".").endswith((")", "]")):
        return None
    opening = None if stopped else OPENING_CREDIT.match(words)
    if opening:
        first = next(character for character in words[opening.end() :] if character.isalpha())
        return Span(0, opening.end(1)) if first.isupper() else None
    return closing_credit(words)


def closing_credit(words: str) -> Span | None:
    """Give the place of the maker with whom a caption ends."""
    closing = CLOSING_CREDIT.search(words)
    if closing is None:
        return None
    group = next(name for name, found in closing.groupdict().items() if found)
    start, end = closing.span(group)
    end = start + len(words[start:end].rstrip(" ,/|"))
    named = words[start:end]
    if group in ("named", "shared") and not is_maker(named):
        return None
    return Span(start, end) if 1 < end - start <= MOST_NAMED else None


def find_closing_publisher(words: str) -> Span | None:
    """Give the place of a publisher that ends a caption without any sign: `Een schoolklas bij de brug RTV Utrecht`.

    Only for a short line between paragraphs: headlines name publishers too.
    """
    found = CLOSING_PUBLISHER.search(words)
    if not found or len(words[: found.start()].split()) < LEAST_BEFORE:
        return None
    return Span(*found.span("maker"))


def credit_on_line(words: str) -> Span | None:
    """Give the maker in a caption of several lines: one of them may be the credit alone."""
    start = 0
    for line in words.split("\n"):
        words_of_line = line.strip()
        found = Span(0, len(words_of_line)) if CREDIT_ALONE.fullmatch(words_of_line) else find_credit(words_of_line)
        if found:
            offset = start + line.index(line.strip())
            return Span(offset + found.start, offset + found.end)
        start += len(line) + 1
    return None


def is_maker(named: str) -> bool:
    """Say whether words behind `Beeld` without a colon name somebody: capitals, and no sentence."""
    parts = re.split(r"[\s/|&,]+", named)
    return any(part[:1].isupper() for part in parts) and all(
        part[:1].isupper() or not part or re.fullmatch(PART, part) for part in parts
    )


def is_credit_alone(words: str) -> bool:
    """Say whether a line is a credit and nothing more: `Beeld Els Prins / ANP`, `© Reuters`."""
    return bool(find_credit(words) and CLOSING_CREDIT.match(words)) or bool(CREDIT_ALONE.fullmatch(words))


def has_full_stop(words: str) -> bool:
    """Say whether a full stop ends the words, or dots that trail off; closing marks may follow it."""
    return words.rstrip(CLOSING)[-1:] in (".", "…")
