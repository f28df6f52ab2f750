"""A note as the template prints it."""

from markupsafe import Markup
from msgspec import Struct

from kantlijn.renderer.before import Before


class Link(Struct, frozen=True):
    """Words that lead somewhere."""

    href: str
    text: str


class Note(Struct, frozen=True):
    """One note; the template prints what is there."""

    id: str
    kind: str
    """person, term, organisation or quotation: a class of its element."""
    title: str
    back: str
    role: str = ""
    function: str = ""
    """The role without the article's date, which the margin has no room for."""
    brief: str = ""
    """The first sentence of the author's text, for the margin."""
    prose: Markup = Markup()
    why: str = ""
    also: tuple[Link, ...] = ()
    """Further quotations of this person in the article."""
    before: Before | None = None
    """What this person said last in an earlier article."""
    parts: tuple[Link, ...] = ()
    """The parts of an interrupted quotation."""
    page: str = ""
    """The page of the person or term within the site."""
    lang: str = ""
    """Language of the title, where it is not the page's."""
    speaker: str = ""
    """Who says something here, for the link to that page."""
    who: str = ""
    """Whose words these are, as the endnotes have it, also where that is unknown."""
    likely: bool = False
    """Whether the speaker is only inferred."""
    citation: str = ""
    """What the script copies, with {url} for it to fill in; only a quotation has one."""
    quotation: str = ""
    """The id of the quotation itself."""
    origin: str = ""
    """Where the text comes from and how old it is, where the author has not written it."""
    opening: str = ""
    """Its first words, which tell one quotation's note from the next."""
