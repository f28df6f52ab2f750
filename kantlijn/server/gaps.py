"""Articles and notes to what is missing between them: people without a note, notes that nobody needs."""

from collections.abc import Sequence
from dataclasses import dataclass

from kantlijn.aggregate import find_sentences
from kantlijn.model.annotations import AnnotatedArticle, Mention, Quotation
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.server.excerpts import Excerpt, find_excerpts


@dataclass(frozen=True, slots=True)
class Stranger:
    """A person whom the gazetteer does not know."""

    name: str
    role: str
    excerpt: Excerpt
    command: str
    """What makes a note: `kantlijn new person "Donald Tusk" --role "Poolse premier"`."""


def find_strangers(annotated: AnnotatedArticle) -> list[Stranger]:
    """Give the people whom the gazetteer does not know, but those left in peace, in the order in which they appear."""
    strangers: dict[str, list[Mention]] = {}
    for mention in annotated.mentions:
        if mention.entity_id is None and not mention.private:
            strangers.setdefault(mention.name, []).append(mention)
    article = annotated.article
    sentences = find_sentences(article)
    found = []
    for name, mentions in strangers.items():
        role = next((mention.role for mention in mentions if mention.role), "")
        command = f'kantlijn new person "{name}"' + (f' --role "{role}"' if role else "")
        excerpt = next(find_excerpts(article.text, sentences, [mentions[0].span]))
        found.append(Stranger(name, role, excerpt, command))
    return found


def unused_notes(articles: Sequence[AnnotatedArticle], gazetteer: Gazetteer, glossary: Glossary) -> list[str]:
    """Give the files of notes to people and terms that occur in no article; often a form of the name is missing."""
    people = {mention.entity_id for each in articles for mention in each.mentions}
    people |= {speaker_id(quotation) for each in articles for quotation in each.quotations}
    terms = {use.term_id for each in articles for use in each.term_uses} | people
    unused = [entity.file for entity in gazetteer.entities.values() if entity.id not in people]
    return unused + [term.file for term in glossary.terms.values() if term.id not in terms]


def speaker_id(quotation: Quotation) -> str | None:
    """Give the id of who says it."""
    return quotation.attribution.speaker.entity_id if quotation.attribution else None
