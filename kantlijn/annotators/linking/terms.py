"""An article to the places where terms of the collection are explained: at their first use, and never on a guess."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import takewhile

from kantlijn.annotators.lexicon.countries import country_of_word, knows, tells_of
from kantlijn.annotators.linking.longer_names import is_head_of_state, stands_in_name
from kantlijn.annotators.linking.senses import is_other_sports, is_sense_told, is_unsure, of_sport
from kantlijn.annotators.matching.automaton import Match, fold, longest_first
from kantlijn.annotators.matching.composition import compose
from kantlijn.annotators.matching.matcher import TermForm
from kantlijn.annotators.matching.phrases import NOTHING, find_phrases
from kantlijn.annotators.naming.first_names import is_first_name
from kantlijn.annotators.naming.name_settings import opens_sentence
from kantlijn.annotators.naming.name_shapes import PARTICLE, UPPER
from kantlijn.annotators.terms import is_use
from kantlijn.model.annotations import TermUse
from kantlijn.model.article import Article
from kantlijn.model.collection import Collection
from kantlijn.model.reference import GlossaryTerm
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

GIVEN_BEFORE = pattern(rf"([{UPPER}][\w’'-]+) (?:{PARTICLE} )+$")
"""`|Laurens| de Plus`: a surname."""
ORIGIN_BEFORE = pattern(r"(\w+)[ \u00a0](?:(?:minister|ministerie|staatssecretaris|ambtenaren) (?:van|voor) )?$")
EVERYWHERE = ("eu", "int")
AT_HOME = ("nl", "eu", "int", "")
SENTENCE_ENDS = pattern(r"\n|[.?!…] ")
LOUD_REACH = 200
"""Characters back in which a sentence in capitals begins."""
WORDS = pattern(r"[\w’'-]+")
OUT_REACH, TELLING = 100, 4
"""Characters before brackets in which an abbreviation is written out, and letters of a word that tells something."""
LONG = 8
"""Letters of a term that is nobody's name, whatever its capital."""
SHORT = 3
"""Letters of an abbreviation that others have too."""
Place = tuple[int, int]
"""Start and end of a form in the text."""


def link_terms(article: Article, collection: Collection) -> list[TermUse]:
    """Give the first use of each term in the headline and in the text below it, its abbreviation for itself."""
    composed = compose(article.text)
    forms = forms_by_place(composed.text, article.lang, collection)
    sure = {one.id for terms in forms.values() for form, one in terms if len(terms) == 1 and is_telling(form, one)}
    makers = [block.credit for block in article.blocks if block.credit]
    uses = []
    for place, terms in forms.items():
        span = composed.original(*place)
        found = chosen_among(terms, place, composed.text, sure)
        if found and not any(credit.covers(span) for credit in makers):
            uses.append((span, *found))
    return first_uses(uses, article)


def forms_by_place(text: str, lang: str, collection: Collection) -> dict[Place, list[tuple[TermForm, GlossaryTerm]]]:
    """Give the forms that stand in a text, the longest at each place, with each term that it may mean.

    Longer words in which a term means something else win over it, and mean nothing.
    """
    places: dict[Place, list[tuple[TermForm, GlossaryTerm]]] = defaultdict(list)
    for start, end, form in longest_forms(text, lang, collection):
        term = collection.term(form.term_id)
        if term and term not in [known for _, known in places[start, end]] and not is_foreign(text, start, term):
            places[start, end].append((form, term))
    return places


def longest_forms(text: str, lang: str, collection: Collection) -> list[Match[TermForm]]:
    """Give the forms that are written as theirs is, the longest at each place and all that are as long."""
    written = [
        (start, end, form)
        for start, end, form in find_phrases(fold(text), collection.tables)
        if (is_use(text, lang, start, end, form) or is_capitalised(text, lang, start, form))
        and (form.term_id == NOTHING or (collection.term(form.term_id) and not stands_in_name(text, start, form)))
    ]
    idle = {(start, end) for start, end, form in written if form.term_id == NOTHING}
    kept = {(start, end) for start, end, _ in longest_first(written)} - idle
    return [one for one in sorted(written, key=lambda one: one[:2]) if one[:2] in kept]


def is_foreign(text: str, start: int, term: GlossaryTerm) -> bool:
    """Say whether it is told that another country has what stands there: `Duitse minister van |Buitenlandse Zaken|`."""
    before = ORIGIN_BEFORE.search(text, max(0, start - 60), start)
    country = country_of_word().get(before[1].lower()) if before and term.country else None
    return country is not None and country != term.country and term.country not in EVERYWHERE


def is_capitalised(text: str, lang: str, start: int, form: TermForm) -> bool:
    """Say whether a long term is written with a capital as if it were a name: `het |Klimaatakkoord|`."""
    written = text[start : start + len(form.written)]
    rest = form.written[1:]
    return lang == "nl" and len(rest) >= LONG and not form.exact and written == form.written[0].upper() + rest


def is_country_told(form: TermForm, term: GlossaryTerm, text: str, sure: set[str]) -> bool:
    """Say whether a text may be about the country of a short name: `PS` is Belgian, `AKP` is Turkish.

    A name in full needs no such thing, nor an abbreviation beside it.
    """
    if not form.written.isupper() or len(form.written) > SHORT or term.country in AT_HOME or term.id in sure:
        return True
    return tells_of(text, term.country) or not knows(term.country)


def is_anothers(form: TermForm, term: GlossaryTerm, text: str) -> bool:
    """Say whether an abbreviation is written out as somebody else's: `de Bouwbegeleidingscommissie (|BBC|)`."""
    bracket = text.find(f" ({form.written})") if form.exact and form.written.isupper() else -1
    if bracket < 0:
        return False
    words = WORDS.findall(text, max(0, bracket - OUT_REACH), bracket)[-len(form.written) :]
    told = " ".join((term.term, *term.aliases, *term.note.bodies.values())).lower()
    if any(len(word) >= TELLING and word.lower() in told for word in words):
        return False
    return any(spells(words[place:], form.written) for place in range(len(words)))


def spells(words: Sequence[str], letters: str) -> bool:
    """Say whether an abbreviation may be made of words: its letters come in them in turn, the first at their head."""
    written = iter("".join(words).upper())
    return words[0][0].upper() == letters[0] and all(letter in written for letter in letters)


def is_telling(form: TermForm, term: GlossaryTerm) -> bool:
    """Say whether a form can mean nothing else: several words, or a term without the guard."""
    if is_unsure(form, term):
        return False
    return " " in form.written or not (
        term.common or (form.exact and form.written.isupper() and len(form.written) <= SHORT)
    )


def chosen_among(
    terms: Sequence[tuple[TermForm, GlossaryTerm]], place: Place, text: str, sure: set[str]
) -> tuple[TermForm, GlossaryTerm] | None:
    """Give the one term that is meant at a place: of two that of the sport, or that which is named in full too."""
    if len(terms) > 1:
        terms = of_sport(terms, place[0], text)
    if len(terms) > 1:
        terms = [(form, term) for form, term in terms if term.id in sure]
    if len(terms) != 1:
        return None
    form, term = terms[0]
    if not is_country_told(form, term, text, sure) or is_anothers(form, term, text):
        return None
    if not is_sense_told(form, term, text, sure) or is_other_sports(term, place[0], text):
        return None
    guarded = term.common and term.id not in sure and " " not in form.written
    return None if guarded and not is_written_as_name(form, place, text) else (form, term)


def is_written_as_name(form: TermForm, place: Place, text: str) -> bool:
    """Say whether a form that is an ordinary word too is written as a name where nothing else asks for it.

    `in Trouw` is; `Trouw aan de partij`, `Forum Groningen`, `Laurens de Plus` and `WAT IS ER` are not; `SP` is wherever
    it stands so.
    """
    start, end = place
    given = GIVEN_BEFORE.search(text, max(0, start - 40), start)
    if not form.exact or is_loud(text, start, end) or (given and is_first_name(given[1])):
        return False
    if is_head_of_state(text, start):
        return False
    if form.written.isupper():
        return True
    before, behind = text[:start].rstrip(" ")[-1:], text[end : end + 2]
    goes_on = behind[:1] == " " and behind[1:].isupper()
    return (before.islower() or before == ",") and not goes_on and not opens_sentence(text, start)


def is_loud(text: str, start: int, end: int) -> bool:
    """Say whether the sentence around is in capitals too, so that these tell nothing: `Het is zo. WAT IS ER? Nee.`."""
    opened = list(SENTENCE_ENDS.finditer(text, max(0, start - LOUD_REACH), start))
    ended = SENTENCE_ENDS.search(text, end)
    around = text[opened[-1].end() if opened else max(0, start - LOUD_REACH) : start]
    around += text[end : ended.start() if ended else len(text)]
    words = [word for word in around.split() if word.isalpha() and len(word) > 1]
    return bool(words) and sum(map(str.isupper, words)) > len(words) / 2


def first_uses(uses: Iterable[tuple[Span, TermForm, GlossaryTerm]], article: Article) -> list[TermUse]:
    """Keep the first use in the headline and in the text, for each word that a term has; whole words before parts."""
    told: set[tuple[str, str, bool]] = set()
    kept = []
    for span, form, term in sorted(uses, key=lambda one: (is_part(article.text, one[0]), one[0])):
        key = (term.id, word_of(form, term), span.start < len(article.title))
        if key not in told:
            told.add(key)
            kept.append(TermUse(span, term.id))
    return kept


def is_part(text: str, span: Span) -> bool:
    """Say whether a term stands inside a closed compound: `|coalitie|partij`."""
    return text[span.start - 1 : span.start].isalnum() or text[span.end : span.end + 1].isalnum()


def word_of(form: TermForm, term: GlossaryTerm) -> str:
    """Give which of a term's words a form is one of: `zetel` for `zetels`, `ACM` for itself."""
    words = (term.term, *term.aliases)
    return max(words, key=lambda word: (shared_letters(word.lower(), form.written.lower()), -len(word)))


def shared_letters(one: str, other: str) -> int:
    """Count the letters with which two words begin alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
