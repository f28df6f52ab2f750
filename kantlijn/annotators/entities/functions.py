"""The words beside a name to the functions that they tell: before it, in apposition, as a predicate."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct, field

from kantlijn.annotators.lexicon.beside_names import common_form, groups, words_for
from kantlijn.annotators.lexicon.nouns import is_person, listed, one_of
from kantlijn.model.annotations import Mention
from kantlijn.patterns import pattern

WORD = pattern(r"[\w'’-]+")
AFTER = pattern(
    r"(?: \(\d+\))?(?:,| is| was| werd|, (?:die|tot)| als)(?: sinds \w+)?"
    r"(?: (?:de|een|het|nieuwe|onze|\w+e) )?(?P<nouns>(?: ?[\w'’-]+){1,4})"
)
"""The function behind a name: `Jansen (34), hoogleraar in Leiden`, `Jansen is voorzitter`."""
BEHIND = (" (", ",", " is", " was", " werd", " als")
"""What AFTER begins with."""
BEING = pattern(r"[^,.;:]{0,60}?\b(?:is|was|werd|wordt|blijft|bleef)\b")
"""A relative clause that tells what somebody is: `, die |voorzitter is|`, but not `, die |de voorzitter helpt|`."""
PARTY = pattern(r" \((?P<party>[A-Z][\w-]+)\)")
FIELD = pattern(r" (?:van|voor)(?: (?:en )?[A-Z][\w-]+)+")
"""What an office is held of, behind the name: `minister Jansen |van Sociale Zaken|`."""
BETWEEN = pattern(
    r"(?:[a-z]+(?:ing|ie|kunde|recht|zorg|schap|onderwijs|beleid|cultuur|natuur|verkeer|milieu|geschiedenis|financiën)"
    r"|(?:van|voor|uit|in)(?: de| het)? [^\s,]+(?:(?: en)? [A-Z][^\s,]*)*|[A-Z][^\s,]*(?: [A-Z][^\s,]*)*)"
)
"""What may stand between a function and its name: `wethouder |Wonen| De Boer`, `minister |van Financiën| De Boer`."""
FIRST_OF_TWO = pattern(r"[A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*|van|der?|den))* en")
"""Who may stand between the function of two and the second of them: `de wethouders |Jan Bos en| Mia Vos`."""
NEAR = 6
"""How many words a function may stand before the name: `minister van Buitenlandse Zaken Jansen`."""
LESSER = tuple(words_for("lesser"))
"""What makes another function of one: a `vicepresident` is not `de president`."""


class Functions(Struct):
    """What is told of somebody's functions."""

    titles: set[str] = field(default_factory=set)
    """Nouns in lower case: `burgemeester`, `vvd-kamerlid`."""
    further: set[str] = field(default_factory=set)
    """What else belongs to them, in lower case: `financiën`, `amerikaanse`."""
    fields: set[str] = field(default_factory=set)
    """What they are held of, see fields_in: `financiën`, `buitenlandse zaken`."""

    def differ_in_field(self, told: set[str]) -> bool:
        """Say whether they are held of something else: `minister voor |Buitenlandse Handel|`, not `… Zaken`."""
        return bool(told) and bool(self.fields) and told.isdisjoint(self.fields)


def read_functions(text: str, mention: Mention, functions: Functions) -> None:
    """Add the functions that stand beside a name at a place, and that the mention itself brings along."""
    start, end = mention.span.start, mention.span.end
    _read_before(text[max(0, start - 70) : start], functions)
    field = FIELD.match(text, end) if functions.titles else None
    if field:
        functions.fields.update(fields_in(WORD.findall(field.group())))
    after = AFTER.match(text, end) if text.startswith(BEHIND, end) else None
    if after and not (after.group().startswith(", die") and not BEING.match(text, after.start("nouns"))):
        _add(WORD.findall(after["nouns"]), functions)
    party = PARTY.match(text, end) if text.startswith(" (", end) else None
    if party:
        functions.titles.add(f"{party['party'].lower()}'er")
        functions.further.add(party["party"].lower())
    if mention.role:
        _add(WORD.findall(mention.role), functions)


def _read_before(before: str, functions: Functions) -> None:
    """Read `wethouder Jansen`, `minister van Financiën Jansen`, `de baas van Ede, Jansen`, `wethouder Wonen Jansen`.

    And of two at once: `de wethouders Jansen en Bos`.
    """
    words = before.rpartition("\n")[2].removesuffix(" ").removesuffix(",").split(" ")[-NEAR:]
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        if not word or word[-1] in ".,:;!?)\"'":
            return
        behind = words[place + 1 :]
        if _is_function(word, *behind[:1]):
            if not behind or BETWEEN.fullmatch(" ".join(behind)):
                functions.titles.add(word.lower())
                beside = [*words[max(0, place - 1) : place], *behind]
                functions.further.update(near.lower() for near in beside if near.istitle())
                functions.fields.update(fields_in(behind))
            return
        each = one_of(word.lower())
        if each and _may_stand_before(each) and (not behind or FIRST_OF_TWO.fullmatch(" ".join(behind))):
            functions.titles.add(each)
            return


def _add(words: list[str], functions: Functions) -> None:
    functions.titles.update(one.lower() for one, behind in pairwise([*words, ""]) if _is_function(one, behind))
    functions.further.update(word.lower() for word in words if word.istitle())
    functions.fields.update(fields_in(words))


def _is_function(word: str, behind: str = "") -> bool:
    """Say whether a word calls somebody by a function: `minister`, but not `minister van |Buitenlandse| Zaken`."""
    return is_person(word.lower()) and not (word.endswith("e") and word.istitle() and behind.istitle())


def _may_stand_before(noun: str) -> bool:
    """Say whether a noun for a person may stand before a name: not `ander` of `onder anderen Mia Vos`."""
    known = listed().get(noun)
    return known is None or known.title


def fields_in(words: Sequence[str]) -> set[str]:
    """Give what a function may be held of: nouns with a capital, and any two words with one: `Sociale Zaken`."""
    pairs = {f"{one} {two}".lower() for one, two in pairwise(words) if one.istitle() and two.istitle()}
    return pairs | {word.lower() for word in words if word.istitle() and not word.endswith("e") and word != "Zaken"}


def same_function(title: str, noun: str) -> bool:
    """Say whether two nouns can mean one function: `vvd-minister` and `minister`, not `sp-` and `vvd-leider`."""
    title, noun = common_form(title), common_form(noun)
    if title == noun:
        return True
    if len(noun) >= 4 and title.endswith(noun):
        return not title.startswith(LESSER)
    if len(title) >= 4 and noun.endswith(title):
        return "-" not in title and not noun.startswith(LESSER)
    party, dash, _ = title.partition("-")
    if dash and noun in (f"{party}'er", f"{party}’er", f"{party}er"):
        return True
    return any(title in group and noun in group for group in groups("same"))
