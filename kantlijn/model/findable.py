"""Findable: what the search index needs of an article, whatever the language of the site and its notes."""

from msgspec import Struct

from kantlijn.model.annotations import AnnotatedArticle, Certainty, Speaker
from kantlijn.model.dates import PartialDate


class Quoted(Struct, frozen=True, array_like=True):
    """A quotation as it is found."""

    id: str
    said: str
    speaker: Speaker | None = None
    certainty: Certainty | None = None
    before: str = ""
    """What stands before it in its sentence, where the rights allow that it is shown."""
    after: str = ""


class Findable(Struct, frozen=True, array_like=True):
    """What finds an article, and what is shown of it."""

    words: dict[str, int]
    """Folded, each with what is known of it."""
    terms: tuple[str, ...]
    """Ids of the terms whose names find it too: of a text of unknown rights."""
    title: str
    lang: str
    day: PartialDate | None = None
    source: str = ""
    sentences: tuple[str, ...] = ()
    quotations: tuple[Quoted, ...] = ()


def nothing_findable(_annotated: AnnotatedArticle) -> Findable:
    """Give what finds an article where nothing is to be found."""
    return Findable({}, (), "", "")
