"""A body that speaks (`de VVD`, `het bedrijf`) to the name by which the article knows it."""

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.speaking.phrases import Phrase
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
    if phrase.head in ANAPHORIC and phrase.determiner != "een":
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
            if one[0].kind == "body" and one[0].proper and one[0].start < phrase.start
        ]
        for one, _ in named:
            if phrase.head in (word.lower() for word in one.words):
                return _proper(story, one)
        if subject is None:
            spoken = [speaker for _, speaker in story.spoken.get(earlier, ()) if speaker.type == "org"]
            free = sorted((one for one, governed in named if not governed), key=lambda one: not one.determiner)
            subject = spoken[-1] if spoken else _proper(story, free[0]) if free else None
    return subject


def _proper(story: Story, phrase: Phrase) -> Speaker:
    """Give a body by its proper name, with the article that belongs to it: `rijdt |De Lijn|`, but `de |NS|`."""
    named = f"{phrase.determiner.capitalize()} {phrase.head}"
    place = story.narration.text.find(f" {named}") if phrase.determiner in ("de", "het") else -1
    whole = place > 0 and story.narration.text[place - 1].islower()
    return Speaker(named if whole else phrase.head, "org", _known(story, phrase))


def _known(story: Story, phrase: Phrase) -> str | None:
    """Give the glossary's id of a body, where its name is a use of that term."""
    whole = Span(phrase.start, phrase.end)
    return next((term for span, term in story.bodies.items() if whole.covers(span)), None)
