"""The lines of a page around its article to the name of its publisher, where none of the head tells it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from kantlijn.patterns import pattern
from kantlijn.readers.paste.credits import AGENCIES
from kantlijn.readers.paste.evidence import SITE
from kantlijn.readers.paste.forms import find_form
from kantlijn.readers.paste.head_found import find_publisher
from kantlijn.readers.paste.head_names import EDITORS, NAMES, has_media_word
from kantlijn.readers.paste.head_words import head_words
from kantlijn.readers.paste.lines import Seat

OWNER = pattern(r"(?:©|\([cC]\)|Copyright)\s*(?:19|20)\d\d\s+(?P<name>[A-ZÀ-Þ][^.|]{2,40})")
"""`© 2025 De Veerbode`"""
AROUND_PUBLISHER = pattern(r"^[Rr]edactie\s+(?=[A-Z])|(?<!\s)\s*+\([^()]*+\)$|\.$")
"""`Redactie Schippersblad`, `Gemeente Zaltveen (naar de voorpagina)`"""
TOP = 4
"""Lines in which a page has its own name."""
LONGEST_LABEL = 40
MENU = ("magazine", "agenda", "krant", "redactie", "omroep", "post", "media", "tijdschrift")
NAME = r"[A-Z]\w*(?: [A-Z]\w*){0,2}"
SHARED = pattern(rf"\b(?:via|vanuit|uit|met) de (?:(?P<before>{NAME})[ -])?app\b(?: van (?P<behind>{NAME}))?")
FROM = pattern(r"(?:van|from)\s*+:\s*+\"?(?P<name>[^<@\"]{2,60}?)\"?\s*<[^>]*>", re.IGNORECASE)
"""`Van: De Steenwaarder <nieuws@steenwaarder.example>`"""
LABELLED = pattern(r"(?:bron|source)\s*+:\s*+(?-i:(?P<name>[A-ZÀ-Þ][^.,:;|]{1,40}))", re.IGNORECASE)
"""`Bron: Waterkrant`"""


def publisher_around(seats: Sequence[Seat]) -> str | None:
    """Give the publisher by the surest line that tells one.

    Who sent a mail, whom a line above the story names, whom the page names most often, whose rights it states, a label.
    """
    labels = (seat.words for seat in seats if seat.out == "layout" and is_label(seat))
    owners = (found["name"].strip() for seat in seats if (found := OWNER.fullmatch(seat.words)))
    senders = (found["name"].strip() for seat in seats if (found := FROM.fullmatch(seat.words)))
    sent = (each for each in senders if not NAMES.fullmatch(each) or has_media_word(each))
    named = (publisher_name(each) for each in labels if has_media_word(each) and not EDITORS.match(each))
    ways = (sent, labelled_above(seats), publishers_told(seats), owners, named)
    others = (next(names, None) for names in ways)
    return next((name for name in others if name), None)


def labelled_above(seats: Sequence[Seat]) -> Iterator[str]:
    """Give whom a line above the story says it is from; an agency is no publisher."""
    above = takewhile(lambda seat: seat.out or seat.kind != "paragraph", seats)
    told = (found["name"].strip() for seat in above if seat.out and (found := LABELLED.fullmatch(seat.words)))
    yield from (name for name in told if name not in AGENCIES)


def site_above(seats: Sequence[Seat]) -> str | None:
    """Give the address of the site that stands alone on a line above all, for want of a name."""
    return next((seat.words for seat in seats[:TOP] if seat.out and SITE.fullmatch(seat.words)), None)


def publishers_told(seats: Sequence[Seat]) -> Iterator[str]:
    """Give the publisher that we know and that lines of the page name most often, more than any other."""
    gone = [seat.words for seat in seats if seat.out]
    named = Counter(name for words in gone if (name := find_publisher(words)))
    named.update(name for words in gone for name in shared_from(words))
    (first, most), (_, second) = [*named.most_common(2), ("", 0), ("", 0)][:2]
    if most > max(second, 1):
        yield first


def shared_from(words: str) -> Iterator[str]:
    """Give the publisher of `Gedeeld via de app van De Telegraaf`, `Verstuurd vanuit de NRC-app`, twice: it is sure."""
    found = SHARED.search(words)
    name = head_words().sources.get(found["before"] or found["behind"]) if found else None
    if name and name not in AGENCIES:
        yield from (name, name)


def names_again(seats: Sequence[Seat], authors: Sequence[str]) -> Iterator[str]:
    """Give the name of a page above all, which its foot names too: `Tweakers`, `Tweakers is onderdeel van ...`."""
    for place, seat in enumerate(seats[:TOP]):
        known = seat.head and (seat.head.section or seat.head.is_strong)
        if seat.out and is_label(seat) and not known and seat.words not in authors:
            name = re.compile(rf"(?<!\w){re.escape(seat.words)}(?!\w)")
            below = (each for each in seats[place + 1 :] if is_around(each) and each.words != seat.words)
            if any(name.search(each.words) for each in below):
                yield seat.words


def is_around(seat: Seat) -> bool:
    """Say whether a line is none of the story: of the page, or who made a picture."""
    return bool(seat.out) or seat.kind in ("caption", "credit")


def is_label(seat: Seat) -> bool:
    """Say whether a line of the page may be a publisher's name alone."""
    is_short = seat.form is None and len(seat.words) < LONGEST_LABEL
    return is_short and is_name(seat.words) and not is_of_menu(seat.words)


def publisher_name(words: str) -> str:
    """Give a publisher's name without what stands around it: `Redactie Schippersblad`, `Veenkoerier Online Agenda`."""
    name = AROUND_PUBLISHER.sub("", words)
    before, _, last = name.rpartition(" ")
    is_longer = before and is_of_menu(last) and name not in head_words().sources
    if is_longer and before.split()[-1][:1].isupper():  # `Voor de redactie` names nobody
        return publisher_name(before)
    known = next((each for each in openings_of(name) if each in head_words().sources), None)
    return head_words().sources[known] if known else name


def openings_of(name: str) -> Iterator[str]:
    """Give the words with which a name opens, two at least: `Eindhovens Dagblad` of `Eindhovens Dagblad Sport`."""
    words = name.split()
    return (" ".join(words[:count]) for count in range(len(words) - 1, 1, -1))


def is_of_menu(words: str) -> bool:
    """Say whether all words of a label are those of a menu: `Krant & Premium`, `Magazine`."""
    known = head_words()
    parts = [part for part in re.split(r"[\s&/+]+", words.casefold()) if part]
    return all(
        find_form(part) or part in known.sections or known.genre.fullmatch(part) or part in MENU for part in parts
    )


def is_name(words: str) -> bool:
    """Say whether a label may be a publisher's name: no sign but those of names."""
    return words[:1].isupper() and not any(sign.isdigit() or sign in "©?!:|»›>" for sign in words)
