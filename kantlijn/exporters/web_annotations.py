"""An annotated article to W3C Web Annotations: an AnnotationPage in JSON-LD, which other programs lay over the text.

https://www.w3.org/TR/annotation-model/ . The selectors count in the article's text as `annotate` prints it. How certain
a speaker is stands beside the name, as an assessment: who reads the one reads the other. What is not reported as said
is nobody's, and who is left in peace is not named.
"""

import json
from collections.abc import Iterator

from kantlijn.exporters.selectors import position_selector, quote_selector
from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.article import Article
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import Settings
from kantlijn.model.span import Span
from kantlijn.renderer.links import safe_address
from kantlijn.renderer.metadata import absolute, is_public, link_addresses, person_json, term_json
from kantlijn.renderer.paths import article_path

Json = dict[str, object]
CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"schema": "https://schema.org/"}]


def render_web_annotations(
    annotated: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary, settings: Settings, *, whole: bool
) -> bytes:
    """Write the annotations of an article; not `whole`: one of unknown rights is named, and no more."""
    article = annotated.article
    source = source_of(article, settings)
    items: list[Json] = []
    if whole or is_public(article):
        found = [*of_quotations(annotated), *of_people(annotated, gazetteer, settings)]
        found += of_terms(annotated, glossary, settings)
        found.sort(key=lambda each: each[0])
        items = [
            {
                "id": f"{source}#annotatie-{number}",
                "type": "Annotation",
                **body,
                "target": target(article, span, source),
            }
            for number, (span, body) in enumerate(found, 1)
        ]
    page: Json = {
        "@context": CONTEXT,
        "id": f"{source}#annotaties",
        "type": "AnnotationPage",
        "label": article.title or article.id,
        "items": items,
    }
    if original := safe_address(article.url or ""):
        page["schema:isBasedOn"] = {"id": original}
    return (json.dumps(page, ensure_ascii=False, indent=1) + "\n").encode()


def source_of(article: Article, settings: Settings) -> str:
    """Give what the annotations are about: the article's page, by its full address where the site has one."""
    return absolute(settings, article_path(article.id)) or f"../{article_path(article.id)}"


def target(article: Article, span: Span, source: str) -> Json:
    """Give a place in an article: its words, and its offsets."""
    return {"source": source, "selector": [quote_selector(article.text, span), position_selector(span)]}


def of_quotations(annotated: AnnotatedArticle) -> Iterator[tuple[Span, Json]]:
    """Give who says each quotation, part by part."""
    for quotation in annotated.quotations:
        if quotation.kind == "direct":
            yield quotation.span, {"motivation": "describing", "body": bodies_of(quotation)}


def bodies_of(quotation: Quotation) -> list[Json]:
    """Give the bodies of a quotation: that it is one, whose, and how certain; or how the report of it is meant."""
    bodies: list[Json] = [{"type": "TextualBody", "purpose": "classifying", "value": "quotation"}]
    if quotation.id:
        bodies.append({"type": "TextualBody", "purpose": "linking", "value": quotation.id})
    if quotation.factuality != "said":
        return [*bodies, {"type": "TextualBody", "purpose": "assessing", "value": quotation.factuality}]
    if quotation.attribution is None:
        return [*bodies, {"type": "TextualBody", "purpose": "assessing", "value": "unknown"}]
    name, certainty = quotation.attribution.speaker.name, quotation.attribution.certainty
    return [
        *bodies,
        {"type": "TextualBody", "purpose": "identifying", "value": name},
        {"type": "TextualBody", "purpose": "assessing", "value": certainty},
    ]


def of_people(annotated: AnnotatedArticle, gazetteer: Gazetteer, settings: Settings) -> Iterator[tuple[Span, Json]]:
    """Give who is named where."""
    for mention in annotated.mentions:
        entity = gazetteer.entities.get(mention.entity_id or "")
        if entity:
            body = identified(
                "person", entity.name, person_json(entity, settings).get("@id"), link_addresses(entity.links)
            )
        elif not mention.private:
            body = identified("person", mention.name)
        else:
            continue
        yield mention.span, {"motivation": "identifying", "body": body}


def of_terms(annotated: AnnotatedArticle, glossary: Glossary, settings: Settings) -> Iterator[tuple[Span, Json]]:
    """Give which terms are used where."""
    for use in annotated.term_uses:
        term = glossary.terms[use.term_id]
        body = identified(term.kind, term.term, term_json(term, settings).get("@id"), link_addresses(term.links))
        yield use.span, {"motivation": "identifying", "body": body}


def identified(kind: str, name: str, page: object = None, same: list[str] | None = None) -> list[Json]:
    """Give the bodies that name a person or term, with the addresses that say who or what it is."""
    bodies: list[Json] = [
        {"type": "TextualBody", "purpose": "classifying", "value": kind},
        {"type": "TextualBody", "purpose": "identifying", "value": name},
    ]
    addresses = [*([str(page)] if page else []), *(same or [])]
    bodies += [{"type": "SpecificResource", "purpose": "identifying", "source": address} for address in addresses]
    return bodies
