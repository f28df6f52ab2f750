"""The evidence for a speaker to how sure it makes us; certain must be right at least 99 times in 100."""

import re

from kantlijn.annotators.speaking.clauses import Source
from kantlijn.annotators.speaking.referents import Referent
from kantlijn.model.annotations import Attribution, Certainty

BESIDE = frozenset({"cue-after", "aldus-after", "cue-before", "cue-colon", "name-colon", "interrupted"})
"""Rules by which cue, subject and quotation stand side by side: `"…", zegt De Boer`, `De Boer: "…"`."""
UNSURE = frozenset({("body", "name-colon"), ("pronoun", "cue-before")})
"""Subjects that by these rules may be somebody else."""
ASKING = re.compile(r"\?[\"'”’»]*$")


def certainty_of(source: Source, referent: Referent) -> Certainty:
    """Say how sure a cue and its subject are.

    Certain: a cue beside a name, or beside a role or pronoun that only one person in the article can bear. A body is
    certain with an article or as an acronym (`de bond`, `NS`): other capitalised words may be people nobody knows.
    """
    phrase = source.phrase
    if phrase is None or source.rule not in BESIDE or not source.near or not referent.unique:
        return "inferred"
    if phrase.kind == "body" and not phrase.determiner and phrase.head[1:].islower():
        return "inferred"
    if (phrase.kind, source.rule) in UNSURE:
        return "inferred"
    return "certain"


def certainty_of_rest(before: Attribution, words_before: str, *, adjoining: bool) -> Certainty:
    """Say how sure it is that a quotation goes on with the speaker before.

    Certain: right behind a certain one in the same paragraph, but not behind a question, whose answer it may be:
    `"Klaar?", vraagt De Boer. "Nog niet."`.
    """
    if adjoining and before.certainty == "certain" and not ASKING.search(words_before):
        return "certain"
    return "inferred"
