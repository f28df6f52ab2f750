"""The articles of a site to what they tell of a name: a function, or the words that an abbreviation stands for."""

from collections.abc import Callable
from dataclasses import dataclass

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.settings import Settings

Tell = Callable[[AnnotatedArticle], str]
"""Gives what an article tells, or nothing."""


@dataclass(frozen=True, slots=True)
class Told:
    """What an article tells of a name, and the file of that article."""

    words: str
    file: str


def find_role(name: str, settings: Settings) -> Told | None:
    """Give the function with which the first article that tells one introduces a person."""
    return find_told(name, settings, lambda annotated: role_in(annotated, name))


def find_other_name(term: str, settings: Settings) -> Told | None:
    """Give the name in full of an abbreviation, or the abbreviation of a name: `Raad voor Koek (|RvK|)`."""
    return find_told(term, settings, lambda annotated: other_name_in(annotated, term))


def find_told(name: str, settings: Settings, tell: Tell) -> Told | None:
    """Read the articles that hold a name, in the order of their files, until one tells something of it."""
    from kantlijn.knowledge import read_reference
    from kantlijn.pipeline import annotate_file
    from kantlijn.readers.files import read_text
    from kantlijn.readers.seeds import find_seeds

    seeds = find_seeds(settings.seeds)[0] if settings.seeds.is_dir() else []
    holding = [seed for seed in seeds if name in (read_text(seed, seed.as_posix())[0] or "")]
    reference = read_reference(settings.notes)[0] if holding else None
    for seed in holding:
        annotated = annotate_file(seed, reference, body=False)[0] if reference else None
        words = tell(annotated) if annotated else ""
        if words:
            return Told(words, seed.as_posix())
    return None


def role_in(annotated: AnnotatedArticle, name: str) -> str:
    """Give the function of a person in one article, who is not left in peace there."""
    text = annotated.article.text
    of_name = [one for one in annotated.mentions if name in (one.name, one.span.of(text)) and not one.private]
    return next((one.role for one in of_name if one.role), "")


def other_name_in(annotated: AnnotatedArticle, term: str) -> str:
    """Give the other name that one article tells of a body."""
    from kantlijn.annotators.unexplained import find_bodies

    pairs = [(body.name, body.short) for body in find_bodies(annotated) if body.short]
    return next((short if term == name else name for name, short in pairs if term in (name, short)), "")
