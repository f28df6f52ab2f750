"""A role (`de VVD-minister`, `de burgemeester`) to the person in the article who holds it."""

import re
from itertools import pairwise

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.language.person_nouns import Gender, gender_of
from kantlijn.annotators.reading.phrases import Phrase
from kantlijn.annotators.reading.tokens import Sentence
from kantlijn.annotators.speaking.antecedents import find_antecedent
from kantlijn.annotators.speaking.epithets import OFFICES, is_epithet, is_often_nameless
from kantlijn.annotators.speaking.people import Person, agrees
from kantlijn.annotators.speaking.story import Story
from kantlijn.model.annotations import Speaker

PUBLIC = words("president premier minister koning koningin burgemeester paus bondskanselier staatssecretaris kanselier")
"""Functions too well known for their holder to be called anything humbler: `de student` is not the president."""
ANOTHER = words("voormalige vroegere gewezen toenmalige nieuwe andere tweede ex vorige huidige volgende beoogde")
"""Words by which a role may be somebody else's: `de nieuwe wethouder`."""
BETWEEN = re.compile(r"(?:\d+-jarige (?:[\w-]+ ){0,3}|(?:[\w-]+ ){0,2})[\w-]*")
"""What stands between `een` and a noun, its first half in a compound too: `een Haagse politie|agent`."""
FROM = re.compile(r"(?: \(\d+\))?,? (?:die|afkomstig)? ?uit (?P<stem>[A-Z]\w{3})")
"""Where somebody comes from, by the first letters of the place, which its people share: `Breda`, `Bredase`."""
BEHIND = re.compile(r"(?! [A-Z]|\w)(?: van (?:(?:de|het) )?\w+)?")
"""What may stand behind it: no name (`een collega Jansen`), but `van de politie`."""


def find_bearer(story: Story, phrase: Phrase, sentence: int) -> tuple[Speaker, bool] | None:
    """Find who holds a role, and whether nobody else in the article can; None where nobody is known to.

    The article's own words decide: `wethouder De Boer`, `De Boer, wethouder in Ede`, and the gazetteer's functions.
    A nameless person of the same function who comes before (`een agent`) is taken up instead, and somebody whom a
    relative clause tells apart is new: `de man die belde`.
    """
    tokens = story.narration.tokens(sentence)
    if _is_told_apart(tokens, phrase):
        return None
    sex = "f" if phrase.proper and phrase.head.endswith("se") else gender_of(phrase.head.lower())
    bearers = [person for person in story.people.bearers(phrase.head) if agrees(story.people.gender_of(person), sex)]
    origin = phrase.proper and [one for one in story.people.known.values() if _comes_from(story, one, phrase)]
    if origin:
        bearers = origin
    named = [person for person in bearers if person.first < phrase.start]
    fitting = _described_alike(story, phrase, named)
    introduced = find_introduced(story, phrase)
    if len(fitting) == 1:
        sure = not origin and introduced is None and len(bearers) == 1 and _is_called(story, fitting[0], phrase)
        return fitting[0].speaker, sure
    if fitting:
        return max(fitting, key=lambda person: _last_named(story, person, phrase.start)).speaker, False
    if introduced:
        return Speaker(introduced, "unnamed"), False
    found = _named_later(phrase, bearers) or _called_otherwise(story, phrase, sentence, sex)
    return (found, False) if found else None


def _named_later(phrase: Phrase, bearers: list[Person]) -> Speaker | None:
    """Give who alone holds an office, though named only later: `De burgemeester zwijgt. … burgemeester Bo de Boer`."""
    office = len(bearers) == 1 and phrase.head.rpartition("-")[2] in OFFICES and phrase.owner < 0
    return bearers[0].speaker if office else None


def _is_told_apart(tokens: Sentence, phrase: Phrase) -> bool:
    """Say whether a relative clause follows: `de man die belde`, `het lid dat belde`, not `zei de man dat`."""
    if phrase.after >= len(tokens):
        return False
    if phrase.determiner not in ("het", "dit", "dat"):
        return tokens[phrase.after].low == "die"
    return tokens[phrase.after].low == "dat" and not (
        phrase.first and any(not form.particle for form in tokens[phrase.first - 1].forms)
    )


def _comes_from(story: Story, person: Person, phrase: Phrase) -> bool:
    """Say whether a name is told to come from the place that a role shows: `De Boer uit Breda` and `de Bredase`."""
    text = story.narration.text
    places = (FROM.match(text, mention.span.end) for mention in person.places)
    return any(place and phrase.head.startswith(place["stem"]) for place in places)


def _is_called(story: Story, person: Person, phrase: Phrase) -> bool:
    """Say whether a role is the very word that stands beside somebody's name, but for a party: `de VVD-minister`."""
    plain = phrase.head.rpartition("-")[2]
    titles = story.people.functions(person).titles
    called = phrase.head in titles or any(title.rpartition("-")[2] == plain for title in titles)
    return (called or "er" in phrase.head[-2:]) and not any(word in ANOTHER for word in phrase.words)


def _called_otherwise(story: Story, phrase: Phrase, sentence: int, sex: Gender) -> Speaker | None:
    """Find whom a noun calls that nobody is known by, the last one spoken of: `de bioloog`, `de 34-jarige`.

    Who belongs to somebody named is another: `de moeder van Jansen`.
    """
    nouns = {phrase.head, phrase.head.rpartition("-")[2]}
    if is_often_nameless(phrase.head) or phrase.owner >= 0 or _is_title(story, phrase):
        return None
    found = find_antecedent(story, sentence, phrase.start, sex)
    if found and found.type == "unnamed" and not all(map(is_epithet, found.name.split())):
        return None
    person = story.people.known.get(found.name) if found else None
    titles = story.people.functions(person).titles if person else set()
    if not OFFICES.isdisjoint(nouns):
        return found if person and not titles and _is_beside(story, person, sentence) else None
    return found if PUBLIC.isdisjoint(titles) and _belongs_to_known(story, phrase) else None


def _is_title(story: Story, phrase: Phrase) -> bool:
    """Say whether capitals make nouns somebody's title: `de Nationaal Coördinator`, not `de Britse Labourleider`."""
    told = story.narration.text[phrase.start : phrase.end].split()
    before = [one for one, after in pairwise(told) if after.lower() == phrase.head and after[:1].isupper()]
    return any(word[:1].isupper() and not word.endswith("e") for word in before)


def _is_beside(story: Story, person: Person, sentence: int) -> bool:
    """Say whether somebody is named in the sentence before."""
    start = story.narration.starts[max(0, sentence - 1)]
    return any(start <= mention.span.start < story.narration.ends[sentence] for mention in person.places)


def _belongs_to_known(story: Story, phrase: Phrase) -> bool:
    """Say whether what a role belongs to was named before: `de voorman van de VVD`; else the role is a new one."""
    _, of, body = story.words(phrase).partition(" van ")
    name = body.rpartition(" ")[2]
    return not of or (name[:1].isupper() and 0 <= story.narration.text.find(name) < phrase.start)


def find_introduced(story: Story, phrase: Phrase) -> str | None:
    """Find the nameless person whom a definite noun takes up: `een agent van de politie` before `de agent`."""
    text = story.narration.text
    place = text.find(phrase.head, 0, phrase.start)
    while place >= 0:
        article = max(text.rfind("een ", 0, place), text.rfind("Een ", 0, place))
        behind = BEHIND.match(text, place + len(phrase.head))
        if phrase.proper and text[place + len(phrase.head) + 1 :][:1].islower():
            behind = None
        if (
            article >= 0
            and behind
            and BETWEEN.fullmatch(text, article + 4, place)
            and not story.narration.quoted(place)
        ):
            return f"een {text[article + 4 : behind.end()]}"
        place = text.find(phrase.head, place + 1, phrase.start)
    return None


def _described_alike(story: Story, phrase: Phrase, bearers: list[Person]) -> list[Person]:
    """Keep those who are introduced by the same further words, where there are any: `de minister van Financiën`."""
    if len(bearers) < 2:
        return bearers
    written = story.narration.text[phrase.start : phrase.end]
    further = {word.lower() for word in re.findall(r"\b[A-Z][\w-]+", written)[(written[:1].isupper()) :]}
    alike = [person for person in bearers if further & story.people.functions(person).further]
    return alike or bearers


def _last_named(story: Story, person: Person, before: int) -> int:
    starts = [mention.span.start for mention in story.narration.mentions if mention.name == person.name]
    return max((start for start in starts if start < before), default=-1)
