"""An annotated article to TEI: `said` with its speaker in @who and how sure that is in @cert, names, terms.

https://tei-c.org/guidelines/p5/ . The words of the text are the article's own; the header holds who and what they name.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby

from kantlijn.exporters.xml import xml_text
from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import Settings
from kantlijn.renderer.cast import slug_of, speaker_key
from kantlijn.renderer.links import safe_address
from kantlijn.renderer.metadata import absolute, is_public, link_addresses
from kantlijn.renderer.paths import article_path
from kantlijn.renderer.prose import plain_text
from kantlijn.renderer.weave import Layer, escape, escape_attribute, weave

CERT = {"certain": "high", "confirmed": "high", "inferred": "medium"}
ELEMENTS = {"organisation": "orgName", "place": "placeName", "work": "title", "term": "term"}
SAID, NAME = range(2)
"""Ranks: a quotation is the outer element."""


def render_tei(
    annotated: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary, settings: Settings, *, whole: bool
) -> bytes:
    """Write the TEI of an article; not `whole`: one of unknown rights has its title and no text."""
    shown = whole or is_public(annotated.article)
    told = annotated if shown else AnnotatedArticle(annotated.article)
    names = names_of(told, gazetteer)
    body = "\n".join(body_of(told, glossary, names)) if shown else "<p/>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n'
        + "\n".join(header_of(told, glossary, names, settings))
        + f'\n<text xml:lang="{escape_attribute(annotated.article.lang)}">\n<body>\n{body}\n</body>\n</text>\n</TEI>\n'
    ).encode()


def names_of(annotated: AnnotatedArticle, gazetteer: Gazetteer) -> dict[str, tuple[str, str]]:
    """Give all who are named or speak, by xml:id: what they are, and their name; who is left in peace is not there."""
    found: dict[str, tuple[str, str]] = {}
    for mention in annotated.mentions:
        if mention.entity_id in gazetteer.entities:
            found[person_id(mention.entity_id or "")] = ("person", gazetteer.entities[mention.entity_id or ""].name)
        elif not mention.private:
            found[person_id(f"x-{slug_of(mention.name)}")] = ("person", mention.name)
    for quotation in annotated.quotations:
        if quotation.attribution and quotation.factuality == "said":
            speaker = quotation.attribution.speaker
            found.setdefault(who_of(quotation), ("org" if speaker.type == "org" else "person", speaker.name))
    return found


def person_id(name: str) -> str:
    """Give the xml:id of a person, which may not begin with a digit."""
    return f"p-{name}"


def who_of(quotation: Quotation) -> str:
    """Give the xml:id of who says a quotation; nothing where nobody is named."""
    if quotation.attribution is None or quotation.factuality != "said":
        return ""
    speaker = quotation.attribution.speaker
    return f"o-{speaker_key(speaker)}" if speaker.type == "org" else person_id(speaker_key(speaker))


def header_of(
    annotated: AnnotatedArticle, glossary: Glossary, names: Mapping[str, tuple[str, str]], settings: Settings
) -> Iterator[str]:
    """Give the header: what the article is, where it comes from, and who and what it names."""
    article = annotated.article
    yield "<teiHeader>\n<fileDesc>\n<titleStmt>"
    yield element("title", article.title or article.id)
    yield from (element("author", name) for name in article.authors or filter(None, (article.author,)))
    yield "</titleStmt>\n<publicationStmt>"
    yield element("publisher", settings.title)
    if page := absolute(settings, article_path(article.id)):
        yield f'<ptr target="{escape_attribute(page)}"/>'
    yield f"<availability>{element('p', f'rights: {article.rights}')}</availability>"
    yield "</publicationStmt>\n<sourceDesc>\n<bibl>"
    yield element("title", article.title or article.id)
    yield from (element("publisher", name) for name in filter(None, (article.source,)))
    if article.published.date:
        day = str(article.published.date)
        yield f'<date when="{day}">{day}</date>'
    if original := safe_address(article.url or ""):
        yield f'<ptr target="{escape_attribute(original)}"/>'
    yield "</bibl>\n</sourceDesc>\n</fileDesc>"
    yield from terms_of(annotated, glossary)
    yield from people_of(names)
    yield "</teiHeader>"


def element(name: str, text: str) -> str:
    """Give an element that holds text alone."""
    return f"<{name}>{escape(xml_text(text))}</{name}>"


def terms_of(annotated: AnnotatedArticle, glossary: Glossary) -> Iterator[str]:
    """Give the terms that the text uses, with their definitions."""
    used = sorted({use.term_id for use in annotated.term_uses})
    if not used:
        return
    yield "<encodingDesc>\n<classDecl>\n<taxonomy>"
    for name in used:
        term = glossary.terms[name]
        links = " ".join(link_addresses(term.links))
        ref = f' ref="{escape_attribute(links)}"' if links else ""
        definition = escape(xml_text(plain_text(term.note.in_language("nl"))))
        yield f'<category xml:id="t-{escape_attribute(name)}">'
        yield f"<catDesc><term{ref}>{escape(xml_text(term.term))}</term> {definition}</catDesc></category>"
    yield "</taxonomy>\n</classDecl>\n</encodingDesc>"


def people_of(names: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    """Give the people and bodies that the text names or lets speak."""
    if not names:
        return
    yield "<profileDesc>\n<particDesc>"
    for kind, holder, label in (("person", "listPerson", "persName"), ("org", "listOrg", "orgName")):
        of_kind = [(name, told) for name, (what, told) in names.items() if what == kind]
        if of_kind:
            yield f"<{holder}>"
            yield from (
                f'<{kind} xml:id="{escape_attribute(name)}">{element(label, told)}</{kind}>' for name, told in of_kind
            )
            yield f"</{holder}>"
    yield "</particDesc>\n</profileDesc>"


def body_of(annotated: AnnotatedArticle, glossary: Glossary, names: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    """Give the text, block by block; a subhead opens a division, list items stand in their list."""
    article = annotated.article
    text = xml_text(article.text)
    layers = list(layers_of(annotated, glossary, names))
    yield "<div>"
    for number, (kind, run) in enumerate(groupby(article.blocks, key=lambda block: block.kind)):
        woven = [weave(text, block.span, layers) for block in run]
        if kind in ("headline", "subhead"):
            if number:
                yield "</div>\n<div>"
            yield "\n</div>\n<div>\n".join(f"<head>{one}</head>" for one in woven)
        elif kind == "item":
            yield "<list>" + "".join(f"<item>{one}</item>" for one in woven) + "</list>"
        elif kind == "blockquote":
            yield "<quote>" + "".join(f"<p>{one}</p>" for one in woven) + "</quote>"
        else:
            rend = "" if kind == "paragraph" else f' rend="{kind}"'
            yield "\n".join(f"<p{rend}>{one}</p>" for one in woven)
    yield "</div>"


def layers_of(annotated: AnnotatedArticle, glossary: Glossary, names: Mapping[str, tuple[str, str]]) -> Iterator[Layer]:
    """Give quotations, names and terms as elements over the text."""
    for quotation in annotated.quotations:
        tag, end = said_tag(quotation)
        yield Layer(quotation.span, tag, end, SAID)
    for mention in annotated.mentions:
        name = person_id(mention.entity_id or f"x-{slug_of(mention.name)}")
        if not mention.private and name in names:
            yield Layer(mention.span, f'<persName ref="#{escape_attribute(name)}">', "</persName>", NAME)
    for use in annotated.term_uses:
        tag = ELEMENTS[glossary.terms[use.term_id].kind]
        yield Layer(use.span, f'<{tag} ref="#t-{escape_attribute(use.term_id)}">', f"</{tag}>", NAME)


def said_tag(quotation: Quotation) -> tuple[str, str]:
    """Give the tags of a quotation: `said` with who says it, `soCalled` for a scare quote, `quote` for the rest."""
    if quotation.kind == "scare":
        return "<soCalled>", "</soCalled>"
    number = f' n="{escape_attribute(quotation.id)}"' if quotation.id else ""
    if quotation.factuality != "said":
        return f'<quote type="{quotation.factuality}"{number}>', "</quote>"
    if quotation.attribution is None:
        return f'<said direct="true" cert="unknown"{number}>', "</said>"
    cert = CERT[quotation.attribution.certainty]
    return f'<said direct="true" who="#{escape_attribute(who_of(quotation))}" cert="{cert}"{number}>', "</said>"
