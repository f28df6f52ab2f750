"""A body that speaks (`de VVD`, `het bedrijf`) to the name by which the article knows it."""

import re

from kantlijn.annotators.language.closed_words import ENDS_PHRASE, words
from kantlijn.annotators.language.person_nouns import heads_phrase, is_body
from kantlijn.annotators.naming.word_lists import common_words, places, towns
from kantlijn.annotators.reading.phrases import Phrase
from kantlijn.annotators.speaking.story import Story
from kantlijn.model.annotations import Speaker
from kantlijn.model.span import Span

ANAPHORIC = words(
    """
    bedrijf dienst inlichtingendienst veiligheidsdienst
    concern organisatie instituut bond vakbond club partij vereniging stichting fabrikant keten bank krant
    zender omroep instelling onderneming maatschappij fonds verzekeraar winkelketen supermarktketen vervoerder
    uitgever uitgeverij koepel bureau zaak winkel fractie actiegroep luchtvaartmaatschappij techbedrijf
    mensenrechtenorganisatie milieuorganisatie energiebedrijf museum festival hogeschool ziekenhuis universiteit
    """
)
"""Nouns that take up a body named before; `de politie` and `het kabinet` need none."""
KINDS = {
    "firm": words(
        """
        bedrijf concern fabrikant keten onderneming winkelketen supermarktketen supermarkt vervoerder uitgever
        uitgeverij verzekeraar bank luchtvaartmaatschappij maatschappij techbedrijf techgigant energiebedrijf
        zaak winkel rederij
        """
    ),
    "union": words("bond vakbond vakbeweging koepel"),
    "party": words("partij fractie oppositiepartij regeringspartij coalitiepartij"),
    "club": words("club voetbalclub ploeg vereniging"),
    "press": words("krant zender omroep weekblad vakblad persbureau tijdschrift"),
    "state": words("gemeente provincie ministerie rechtbank gerechtshof politie waterschap dienst"),
}
"""Nouns for bodies of one kind, of which no other takes one up."""
OURS = words("krant site nieuwssite website redactie omroep zender")
"""Behind `deze` the paper itself, which no body of the story is: `schreef |deze krant|`."""
STREETS = ("weg", "straat", "laan", "plein", "dijk", "kade", "gracht", "singel", "plantsoen")
OPENER = re.compile(r"(?<![^\W.!?…]\s)(?P<word>[A-Z]\w+) \Z")
COMPLEMENT = re.compile(r" (?:van|voor|der)(?: (?:de|het))? [A-Z][\w-]+(?: (?:en )?[A-Z][\w-]+)*")
"""What belongs to the name of a body behind its noun: `Bond |van Nederlandse Imkers|`."""
REACH = 8
"""How many sentences back the name may stand."""


def find_body(story: Story, phrase: Phrase, sentence: int) -> tuple[Speaker, bool]:
    """Find the body that a phrase means, and whether it can mean no other."""
    if phrase.proper and not phrase.determiner:
        person = story.people.with_surname(phrase.head)
        if person:
            return person.speaker, False
    if phrase.proper:
        return _proper(story, phrase), True
    ours = phrase.head in OURS and phrase.determiner in ("deze", "dit")
    if phrase.head in ANAPHORIC and phrase.determiner != "een" and not ours:
        named = _named_before(story, phrase, sentence)
        return named or Speaker(story.words(phrase), "org", _known(story, phrase)), False
    return Speaker(story.words(phrase), "org", _known(story, phrase)), True


def _named_before(story: Story, phrase: Phrase, sentence: int) -> Speaker | None:
    """Find whom a noun takes up: `het bedrijf Zonkracht` for `het bedrijf`, else who spoke, else the last subject."""
    subject: Speaker | None = None
    for earlier in range(sentence, max(-1, sentence - REACH), -1):
        named = [
            one
            for one in story.phrases(earlier)
            if one[0].kind == "body" and one[0].proper and one[0].start < phrase.start and _fits(story, one[0], phrase)
        ]
        for one, _ in named:
            if phrase.head in (word.lower() for word in one.words):
                return _proper(story, one)
        if subject is None:
            spoken = [speaker for _, speaker in story.spoken.get(earlier, ()) if speaker.type == "org"]
            free = sorted((one for one, governed in named if not governed), key=lambda one: not one.determiner)
            subject = spoken[-1] if spoken else _proper(story, free[0]) if free else None
    return subject


def _name(story: Story, phrase: Phrase) -> str:
    """Give the name of a body with a first word whose capital might only open the sentence: `Schoon Ede zwijgt`."""
    found = None if phrase.determiner else OPENER.search(story.narration.text, max(0, phrase.start - 25), phrase.start)
    first = found["word"].lower() if found else ""
    known = not first or first in ENDS_PHRASE or first in common_words() or heads_phrase(first) or first.endswith("e")
    return phrase.head if known or found is None else f"{found['word']} {phrase.head}"


def _fits(story: Story, body: Phrase, phrase: Phrase) -> bool:
    """Say whether a noun may take up a body: no place, nor `vakbond FNV` for `het bedrijf`."""
    kinds = {kind for kind, nouns in KINDS.items() if not nouns.isdisjoint(word.lower() for word in body.words)}
    wanted = {kind for kind, nouns in KINDS.items() if phrase.head in nouns}
    return not _is_place(_name(story, body)) and (not kinds or not wanted or bool(kinds & wanted))


def _is_place(name: str) -> bool:
    """Say whether a name is one of a place, which no `bedrijf` or `organisatie` takes up."""
    return name in places() or name in towns() or name.endswith(STREETS)


def _proper(story: Story, phrase: Phrase) -> Speaker:
    """Give a body by its proper name, with the article that belongs to it: `rijdt |De Lijn|`, but `de |NS|`."""
    name = _in_full(story, phrase) if phrase.determiner in ("de", "het") else _name(story, phrase)
    named = f"{phrase.determiner.capitalize()} {name}"
    place = story.narration.text.find(f" {named}") if phrase.determiner in ("de", "het") else -1
    whole = place > 0 and story.narration.text[place - 1].islower()
    return Speaker(named if whole else name, "org", _known(story, phrase))


def _in_full(story: Story, phrase: Phrase) -> str:
    """Give the full form of a body called by its noun: `de Bond |van Imkers|`, `de Bond`; not `de Kamer`."""
    text, head = story.narration.text, phrase.head
    if not is_body(head.lower()):
        return _name(story, phrase)
    ends = [found.end() for found in re.finditer(rf"(?<![\w-]){re.escape(head)}(?![\w-])", text)]
    told = [(end, behind[0]) for end in ends if (behind := COMPLEMENT.match(text, end))]
    own = [behind for end, behind in told if phrase.start < end <= phrase.end + 1]
    others = re.search(rf"\b(?!(?:De|Het|Een|Die|Deze) )[A-Z][\w-]+ {re.escape(head)}\b", text)
    named = set(own or ([] if others or head == "Kamer" else [behind for _, behind in told]))
    return head + named.pop() if len(named) == 1 else head


def _known(story: Story, phrase: Phrase) -> str | None:
    """Give the glossary's id of a body, where its name is a use of that term."""
    whole = Span(phrase.start, phrase.end)
    return next((term for span, term in story.bodies.items() if whole.covers(span)), None)
