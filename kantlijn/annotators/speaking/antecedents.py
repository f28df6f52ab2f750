"""A pronoun's place and sex to whom it takes up: the last one who spoke, is the subject, or is named."""

import re
from collections.abc import Iterator

from kantlijn.annotators.language.closed_words import DEFINITE, POSSESSIVE, SUBORDINATING
from kantlijn.annotators.language.person_nouns import Gender, gender_of
from kantlijn.annotators.reading.phrases import Phrase, is_verb
from kantlijn.annotators.speaking.epithets import is_epithet
from kantlijn.annotators.speaking.people import Person, agrees
from kantlijn.annotators.speaking.story import Story
from kantlijn.model.annotations import Speaker

COMPLEMENT = re.compile(r" (?:van|bij|in|uit|voor|op|aan|namens) ")
"""What makes somebody new of a noun: `de gezant bij de EU` is not the one just spoken of, whatever he was."""
SINGLE = frozenset({"name", "person", "role"})
REACH = 7
"""How many sentences back an antecedent may stand."""
SEX: dict[str, Gender] = {
    "hij": "m",
    "ie": "m",
    "hem": "m",
    "zij": "f",
    "ze": "f",
    "haar": "f",
    "zijn": "m",
    "die": "u",
}
"""The pronouns that take up one person."""


def find_last_named(story: Story, sentence: int, offset: int) -> Speaker | None:
    """Find whom `die` takes up, the last one named before it: `De raad koos Mia de Boer. Die zei: "Mooi."`."""
    for earlier in range(sentence, max(-1, sentence - 2), -1):
        named = [one for one, _ in story.phrases(earlier) if one.kind == "name" and one.end <= offset]
        if named:
            return story.named(named[-1])
    return None


def find_antecedent(story: Story, sentence: int, offset: int, sex: Gender) -> Speaker | None:
    """Find the person of that sex who was last spoken of before an offset in a sentence.

    Who spoke comes before who is the subject, a subject before who else is named. Where the subject is such a pronoun
    itself or somebody of his, the others in its sentence are not meant: `Hij sprak met De Boer. "…", zegt hij`. Who is
    but mentioned in an earlier paragraph, and was known before, gives way to the last speaker.
    """
    paragraphs = story.narration.paragraphs
    passing: Speaker | None = None
    silent: Speaker | None = None
    for earlier in range(sentence, max(-1, sentence - REACH), -1):
        if earlier != sentence and story.is_aside(earlier):
            continue
        for speaker in story.heard(earlier, offset):
            if agrees(sex_of(story, speaker), sex):
                return speaker
            silent = silent or speaker
        for phrase in _by_salience(story, earlier, offset, sex):
            found = _taken_up(story, phrase, sex, earlier)
            if found is None:
                continue
            if paragraphs[earlier] == paragraphs[sentence] or silent or _is_new(story, phrase, found):
                return passing or found
            passing = passing or found
    return passing or _last_heard(story, sentence, offset, sex) or silent


def _is_new(story: Story, phrase: Phrase, speaker: Speaker) -> bool:
    """Say whether a phrase names somebody for the first time."""
    person = story.people.known.get(speaker.name)
    return person is None or person.first >= phrase.start


def _last_heard(story: Story, sentence: int, offset: int, sex: Gender) -> Speaker | None:
    """Find who spoke last, however long ago."""
    for earlier in range(sentence - REACH, -1, -1):
        for speaker in story.heard(earlier, offset):
            if agrees(sex_of(story, speaker), sex):
                return speaker
    return None


def sex_of(story: Story, speaker: Speaker) -> Gender:
    """Give what is known of a speaker's sex."""
    if speaker.type == "person":
        return story.people.gender(speaker.name)
    return next((sex for sex in map(gender_of, speaker.name.lower().split()) if sex != "u"), "u")


def _by_salience(story: Story, sentence: int, offset: int, sex: Gender) -> Iterator[Phrase]:
    """Give the phrases that may be taken up, the likeliest first; `zij` is Mia in `De aannemer zag Mia. Zij lacht.`."""
    phrases = [(phrase, governed) for phrase, governed in story.phrases(sentence) if phrase.end <= offset]
    free = _main_clause_first(story, sentence, [phrase for phrase, governed in phrases if not governed])
    if free and SEX.get(free[0].head if free[0].kind == "pronoun" else free[0].determiner) == sex:
        yield from (one for one in free[:1] if one.kind in SINGLE and gender_of(one.head) == sex)
        yield from (one for one in free[1:] if one.kind == "name" and one.start < free[0].start)
        return
    if sex == "f":
        free.sort(key=lambda one: one.kind in ("person", "role") and gender_of(one.head) == "u")
    yield from (one for one in free if one.kind in SINGLE and (one is free[0] or one.determiner not in POSSESSIVE))
    governed = [phrase for phrase, governed in phrases if governed]
    yield from (phrase for phrase in governed if phrase.kind == "name")
    yield from (one._replace(kind="name", mention=one.owner) for one in free[:1] if one.owner >= 0)
    yield from (one for one in governed if one.kind in ("person", "role") and one.determiner not in POSSESSIVE)


def _main_clause_first(story: Story, sentence: int, free: list[Phrase]) -> list[Phrase]:
    """Put the main clause before one that precedes it: `Kort nadat De Boer kwam, werd De Wit beboet`.

    A pronoun behind such a clause takes up who is named in it: `Toen De Boer kwam, lachte hij`.
    Nobody nameless in a question is meant: `Of er een opvolger is, wil zij niet zeggen`.
    """
    tokens = story.narration.tokens(sentence)
    asking = tokens[0].low == "of"
    if not asking and not any(token.low in SUBORDINATING for token in tokens[:3]):
        return free
    main = next(
        (place for place in range(3, len(tokens) - 1) if tokens[place].text == "," and is_verb(tokens[place + 1])), 0
    )
    if asking:
        return [phrase for phrase in free if phrase.first > main or phrase.kind == "name"]
    return sorted(free, key=lambda phrase: phrase.first < main)


def _taken_up(story: Story, phrase: Phrase, sex: Gender, sentence: int) -> Speaker | None:
    if phrase.kind == "name":
        speaker = story.named(phrase)
        return speaker if agrees(story.people.gender(speaker.name), sex) else None
    if not agrees(gender_of(phrase.head), sex) or phrase.determiner in ("", "beide", "twee"):
        return None
    definite = phrase.kind == "role" and phrase.determiner in DEFINITE
    bearers: list[Person] = story.people.bearers(phrase.head) if definite else []
    bearers = [person for person in bearers if agrees(story.people.gender_of(person), sex)]
    if len(bearers) == 1:
        return bearers[0].speaker
    if (
        definite
        and not bearers
        and phrase.owner < 0
        and is_epithet(phrase.head)
        and not COMPLEMENT.search(story.words(phrase))
    ):
        called = find_antecedent(story, sentence, phrase.start, sex)
        if called and called.type == "person":
            return called
    return Speaker(story.words(phrase), "unnamed")
