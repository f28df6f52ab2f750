"""An annotated article to the places that have a note, and to what each of these notes is about."""

from msgspec import Struct

from kantlijn.model.annotations import AnnotatedArticle, Mention
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.span import Span


class Subject(Struct, frozen=True):
    """What a note is about."""

    kind: str
    """person, stranger (whom the gazetteer does not know), term or organisation."""
    key: str
    """The entity's or term's id; a stranger's name."""


class Mark(Struct, frozen=True):
    """A place in the text that has a note."""

    span: Span
    subject: Subject
    lang: str = ""
    """The language of the words, where it is another than the article's."""


def find_marks(annotated: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary) -> list[Mark]:
    """Give the places that have a note, in the order of the text."""
    marks = [
        Mark(mention.span, subject) for mention in annotated.mentions if (subject := subject_of(mention, gazetteer))
    ]
    for use in annotated.term_uses:
        term = glossary.terms.get(use.term_id)
        if term:
            kind = "organisation" if term.kind == "organisation" else "term"
            foreign = term.lang if term.lang != annotated.article.lang else ""
            marks.append(Mark(use.span, Subject(kind, term.id), foreign))
    return sorted(dict.fromkeys(marks), key=lambda mark: mark.span)


def subject_of(mention: Mention, gazetteer: Gazetteer) -> Subject | None:
    """Give whom a mention's note is about; None for people who are left in peace."""
    if mention.entity_id in gazetteer.entities:
        return Subject("person", str(mention.entity_id))
    return None if mention.private else Subject("stranger", mention.name)
