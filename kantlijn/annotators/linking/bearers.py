"""A surname and a whole article to whether anybody else bears it there, and to the places where it is a cabinet."""

import re
from collections.abc import Iterable, Sequence

from kantlijn.annotators.lexicon.word_lists import common_words
from kantlijn.annotators.matching.phrases import name_key
from kantlijn.annotators.naming.first_names import is_first_name
from kantlijn.annotators.naming.known_people import is_form_of
from kantlijn.annotators.naming.name_shapes import UPPER, is_initials, surname_of
from kantlijn.annotators.naming.surroundings import closed_kinds
from kantlijn.annotators.naming.titles import is_title
from kantlijn.model.annotations import Mention
from kantlijn.model.reference import Entity
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

NUMBER = pattern(r"[ -](?:I{1,3}|IV|VI{0,3}|IX)\b")
"""`Rutte |III|` is a cabinet."""
CABINET = pattern(r"(?:kabinet|regering|commissie|coalitie|wet|norm|plan)[- ]$", re.IGNORECASE)
"""`het kabinet-|Rutte|`, `de commissie-|Remkes|`."""
PLACE = pattern(
    r"(?:circuit|stadion|luchthaven|vliegveld|vliegdekschip|plein|boulevard|brug|museum|theater|lyceum|instituut) $",
    re.IGNORECASE,
)
"""`het circuit |Gilles Villeneuve|`, `de luchthaven |Charles de Gaulle|`."""
ARTICLE = pattern(r"\b[Dd]e $")
WORD_BEFORE = pattern(rf"((?:[{UPPER}]\.-?)+|[{UPPER}][\w’'-]+) ?$")
THING_BEHIND = pattern(rf"\w|-\w| [{UPPER}]\w")
"""What makes a name one of a thing: `|Bos|straat`, `|Bos|-plan`, `|Anna Bos| Stichting`."""


def others_bear(surname: str, people: Sequence[Entity], mentions: Iterable[Mention], text: str) -> bool:
    """Say whether another first name or other initials stand with a surname anywhere in the text.

    All the text counts: that somebody else bears the name may only be told at its end.
    """
    key = name_key(surname)
    names = {each.name for each in mentions if " " in each.name and name_key(surname_of(each.name)) == key}
    if any(surname_of(name) != name and not is_form_of_any(name, people) for name in names):
        return True
    for place in re.finditer(rf"(?<![\w-]){re.escape(surname)}(?![\w])", text, re.IGNORECASE):
        before = WORD_BEFORE.search(text, max(0, place.start() - 30), place.start())
        if before and is_given(before[1]) and not is_form_of_any(f"{before[1]} {place.group()}", people):
            return True
    return False


def is_given(word: str) -> bool:
    """Say whether a word before a surname may be a first name or initials: `Anna |Bos|`, `A. |Bos|`, not `Na |Bos|`."""
    low = word.lower()
    if is_initials(word):
        return True
    return is_first_name(word) and not (is_title(word) or low in common_words() or low in closed_kinds())


def is_form_of_any(name: str, people: Iterable[Entity]) -> bool:
    """Say whether a name may be that of one of these people: in full, by an alias, with initials."""
    key = name_key(name)
    return any(
        key == name_key(known) or is_form_of(name, known)
        for person in people
        for known in (person.name, *person.aliases)
    )


def names_thing(text: str, span: Span) -> bool:
    """Say whether what stands behind a name makes it part of a longer one."""
    return bool(THING_BEHIND.match(text, span.end))


def names_cabinet(text: str, span: Span) -> bool:
    """Say whether a name is one of a cabinet or a committee at a place: `Rutte III`, `het kabinet-Rutte`."""
    return bool(NUMBER.match(text, span.end) or CABINET.search(text, max(0, span.start - 12), span.start))


def names_place(text: str, span: Span) -> bool:
    """Say whether a name is one of a place that bears it: `het circuit Gilles Villeneuve`."""
    return bool(PLACE.search(text, max(0, span.start - 16), span.start))


def names_family(text: str, span: Span, surname: str) -> bool:
    """Say whether a surname in the plural behind an article names several people: `de |Verstappens|`."""
    plural = span.of(text).endswith("s") and not surname.endswith("s")
    return plural and bool(ARTICLE.search(text, max(0, span.start - 4), span.start))
