"""The evidence for a speaker to how sure it makes us; certain must be right at least 99 times in 100."""

import re
from collections.abc import Sequence

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.reporting.sources import Source
from kantlijn.annotators.speaking.referents import Referent
from kantlijn.model.annotations import Attribution, Certainty

BESIDE = frozenset({"cue-after", "aldus-after", "cue-before", "cue-colon", "name-colon", "interrupted"})
"""Rules by which cue, subject and quotation stand side by side: `"…", zegt De Boer`, `De Boer: "…"`."""
LEADING = frozenset({"cue-colon", "name-colon", "subject-colon"})
"""Rules by which a name and a colon lead up to a quotation, near or far: `De Boer opent de deur: "…"`."""
RECEIVING = words(
    """
    hoort hoorde gehoord leest las gelezen krijgt kreeg gekregen ontvangt ontving ontvangen citeert citeerde citeren
    geciteerd verwijst verwees herhaalt herhaalde onthoudt onthield
    """
)
"""Words by which what follows may be somebody else's: `De Boer citeert de koning: "…"`."""
SIGNED = re.compile(r", [A-Z][\w'-]+ [A-Z]")
"""The end of a letter that runs into the next one: `Jan de Boer, Utrecht Spreekwoord Wie kent het niet: "…"`."""
RELATED = words(
    """
    moeder vader ouders vrouw man broer zus zoon dochter oom tante opa oma vriend vriendin ex weduwe weduwnaar partner
    familie nabestaanden buren advocaat raadsman woordvoerder manager entourage slachtoffer verdachte recensie
    """
)
"""Nouns behind which a headline leaves out `van`: `Moeder (van) Jansen: "…"`."""
LEADING_UP = ("source", "name", "distance 1")
"""Evidence that a sentence reports of somebody by name and the quotation stands right behind it."""
UNSURE = frozenset({("body", "name-colon"), ("pronoun", "cue-before")})
"""Subjects that by these rules may be somebody else."""
ASKING = re.compile(r"\?[\"'”’»]*$")
THIRD = re.compile(r"\W*(?:\w+\W+){0,3}?(?:hij|zij|ze|hem|haar)\b", re.IGNORECASE)
"""A quotation that opens with somebody else."""
FIRST = re.compile(r"\b(?:ik|wij|we|ons|onze|mijn|me|mij)\b", re.IGNORECASE)


def certainty_of(source: Source, referent: Referent, told: str, quoted: str) -> Certainty:
    """Say how sure a cue and its subject are; told is what stands before the quotation, quoted, in its sentence.

    Certain: a cue beside a name, or beside a role or pronoun that only one person in the article can bear; a name that
    leads up to a colon. A body is certain with an article or as an acronym (`de bond`, `NS`): other capitalised words
    may be people nobody knows.
    """
    phrase = source.phrase
    if phrase is None or not referent.unique:
        return "inferred"
    if phrase.kind == "name" and source.rule in LEADING:
        return "certain" if leads_up(source.rule, told, quoted) else "inferred"
    if source.rule not in BESIDE or not source.near:
        return "inferred"
    if phrase.kind == "body" and not phrase.determiner and phrase.head[1:].islower():
        return "inferred"
    if (phrase.kind, source.rule) in UNSURE:
        return "inferred"
    return "certain"


def leads_up(rule: str, told: str, quoted: str) -> bool:
    """Say whether a name before a colon can only be the speaker's.

    Not so where he hears or cites, at the end of a letter, beside a noun for somebody of his (`Weduwe De Boer: "…"`),
    or where he only does something and the words are about somebody else (`De Boer vermoord: "Ze was lief"`).
    """
    before = told.lower().split()
    if not RECEIVING.isdisjoint(before) or SIGNED.search(told) or (before and before[0] in RELATED):
        return False
    return rule != "subject-colon" or not is_of_another(quoted)


def is_of_another(quoted: str) -> bool:
    """Say whether a quotation opens with somebody else and not with who says it: `"Ze was lief"`."""
    return bool(THIRD.match(quoted)) and not FIRST.search(quoted)


def certainty_of_lead(evidence: Sequence[str], quoted: str, *, alone: bool) -> Certainty:
    """Say how sure it is that the words of a quotation are of whom the sentence before it is about.

    Certain: that sentence reports of somebody by name, the quotation opens the next one and does not speak of him:
    `De Boer reageert verheugd. "Mooi."`, but `De Boer sprak met de politie. "Hij was eerlijk."`. Alone: nobody else
    bears the name, and nothing else stands in the quotation's sentence before it.
    """
    if not alone or tuple(evidence[:3]) != LEADING_UP or "named in quotation" in evidence:
        return "inferred"
    return "inferred" if is_of_another(quoted) else "certain"


def certainty_of_rest(before: Attribution, words_before: str, *, adjoining: bool) -> Certainty:
    """Say how sure it is that a quotation goes on with the speaker before.

    Certain: right behind a certain one in the same paragraph, but not behind a question, whose answer it may be:
    `"Klaar?", vraagt De Boer. "Nog niet."`.
    """
    if adjoining and before.certainty == "certain" and not ASKING.search(words_before):
        return "certain"
    return "inferred"
