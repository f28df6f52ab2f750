"""A line that is known to be of the head to what it says of day, publisher and writer, whatever else stands in it.

`head_lines.py` reads lines that say nothing else; here `De Waagbode, zaterdag 9 juni 2018, katern 2` tells its day.
"""

import re

from msgspec.structs import replace

from kantlijn.patterns import pattern
from kantlijn.readers.paste.credits import AGENCIES
from kantlijn.readers.paste.dates import MOMENT, When, read_moment
from kantlijn.readers.paste.head_elements import LABELLED, UPDATED, HeadLine
from kantlijn.readers.paste.head_names import NAMES_WITHIN, has_media_word, is_body, names_in
from kantlijn.readers.paste.head_words import head_words

UPDATED_BEFORE = pattern(rf"(?:{UPDATED}){LABELLED}$", re.IGNORECASE)
PICTURES_BEHIND = pattern(r"(?<!\s)\s++(?:foto|beeld|fotografie|illustratie)(?:['’]?s)?\b.*", re.IGNORECASE)
"""`TEKST ELS PRINS  FOTO'S BO KUIPER`"""
BY_BEFORE = pattern(r"^.*?\b(?:tekst|door|by|auteur)\s*:?\s+(?=[A-ZÀ-Þ])", re.IGNORECASE)
OPENING = pattern(r"(?<!\s)(?:\s*+[,|•·/]\s*+|\s++[-–—]\s++)")
"""What parts the publisher that a line opens with from the rest."""
DIGIT = pattern(r"\d")


def find_moments(words: str) -> tuple[When | None, When | None]:
    """Give the first day of a line and the one of its last change, of which the year is told."""
    published = updated = None
    for found in MOMENT.finditer(words) if DIGIT.search(words) else ():
        when = read_moment(found)
        if not when.year:
            continue
        if UPDATED_BEFORE.search(words, 0, found.start()):
            updated = updated or when
        elif published is None:
            published = when
        else:
            updated = updated or when
    return published, updated


def with_moments(head: HeadLine | None, words: str, moments: tuple[When | None, When | None]) -> HeadLine | None:
    """Give what a line says with the days that stand anywhere in it, and the publisher that opens it."""
    if head and (head.published or head.updated or head.awaits_update):
        return replace(head, is_strong=True)
    published, updated = moments
    if not (published or updated):
        return head
    head = head or HeadLine(authors=find_writers(words))
    opening = OPENING.split(words, maxsplit=1)[0]
    source = head.source or find_publisher(words) or (opening if has_media_word(opening) else None)
    return replace(head, published=published, updated=updated, source=source, is_strong=True, is_found=True)


def find_publisher(words: str) -> str | None:
    """Give the publisher that we know and that a line names, if it is no agency."""
    found = head_words().source_within.search(words)
    name = head_words().sources[found["source"]] if found else None
    return None if name in AGENCIES else name


def find_writers(words: str) -> tuple[str, ...]:
    """Give the names in a line that tells who wrote it, without who made the pictures."""
    before = BY_BEFORE.match(words)
    named = PICTURES_BEHIND.sub("", words[before.end() :] if before else words)
    found = NAMES_WITHIN.search(named)
    return tuple(name for name in names_in(found["names"]) if not is_body(name)) if found else ()
