"""Articles, people and terms to what machines read of a page: canonical address, Open Graph, JSON-LD."""

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from msgspec import Struct

from kantlijn.model.article import Article
from kantlijn.model.dates import Moment
from kantlijn.model.reference import Entity, GlossaryTerm
from kantlijn.model.settings import Settings
from kantlijn.renderer.cast import Member, Utterance, member_of
from kantlijn.renderer.links import safe_address
from kantlijn.renderer.paths import article_path, person_path, term_path
from kantlijn.renderer.press import LOCALES
from kantlijn.renderer.prose import plain_text

Json = Mapping[str, object]
DESCRIPTION = 160
"""Characters of a page's description; search engines cut it off there."""
TERM_TYPES = {"organisation": "Organization", "place": "Place", "work": "CreativeWork"}


class Head(Struct, frozen=True):
    """What stands in the head of a page."""

    title: str
    description: str
    indexable: bool = True
    """False: search engines are asked to leave it out."""
    canonical: str = ""
    """Absolute; empty where the site does not know its address."""
    kind: str = "website"
    """For Open Graph: website, article or profile."""
    published: str = ""
    """Of an article, where its day is known."""
    locale: str = ""
    """Of an article; other pages have the site's."""
    json: Json | None = None
    tags: tuple[str, ...] = ()
    """Of an article: its topics."""
    feed: str = ""
    """The path of the page's own feed within the site; empty where it has none."""


def absolute(settings: Settings, path: str) -> str:
    """Give the address of a page; empty where the site does not know its own."""
    if not settings.base_url:
        return ""
    return f"{settings.base_url.rstrip('/')}/{'' if path == 'index.html' else quote(path)}"


def description_of(article: Article) -> str:
    """Give the first words of an article's story."""
    for block in article.blocks:
        if block.kind == "paragraph":
            return cut_off(" ".join(block.span.of(article.text).split()))
    return cut_off(article.title or article.id)


def title_and_source(article: Article) -> str:
    """Give what may be said of a text whose rights are unknown: none of its own words but the title."""
    return cut_off(" – ".join(part for part in (article.title or article.id, article.source) if part))


def cut_off(text: str) -> str:
    """Give as many whole words of a text as a description holds."""
    return text if len(text) <= DESCRIPTION else f"{text[:DESCRIPTION].rsplit(' ', 1)[0]} …"


def is_public(article: Article) -> bool:
    """Say whether an article may be found: only where its rights are known."""
    return article.rights != "unknown"


def article_head(article: Article, json: Json, settings: Settings, path: str) -> Head:
    """Give the head of an article's page."""
    return Head(
        title=f"{article.title or article.id} – {settings.title}",
        description=description_of(article) if is_public(article) else title_and_source(article),
        indexable=is_public(article),
        canonical=absolute(settings, path),
        kind="article",
        published=iso_day(article.published),
        locale=LOCALES.get(article.lang, article.lang),
        json=json,
        tags=article.tags,
    )


def iso_day(moment: Moment | None) -> str:
    """Give a day for a machine; a month of which no day is known is no day."""
    return str(moment.date) if moment and moment.date and moment.date.day else ""


def article_json(
    article: Article,
    people: Sequence[Entity],
    terms: Sequence[GlossaryTerm],
    said: Sequence[tuple[Utterance, Json | None]],
    settings: Settings,
) -> Json:
    """Describe an article: who and what it mentions, and what is said, with the speaker only where that is a fact."""
    mentions = [person_json(entity, settings) for entity in people] + [term_json(term, settings) for term in terms]
    quotations = [
        {"@type": "Quotation", "text": utterance.said} | ({"creator": creator} if creator else {})
        for utterance, creator in said
    ]
    known = {
        "url": absolute(settings, article_path(article.id)),
        "datePublished": str(article.published.date or ""),
        "dateModified": iso_day(article.updated),
        "author": authors_json(article),
        "publisher": {"@type": "Organization", "name": article.source} if article.source else None,
        "keywords": list(article.tags),
        "isBasedOn": safe_address(article.url or ""),
        "mentions": mentions,
        "hasPart": quotations if is_public(article) else [],
    }
    named = {"@type": "NewsArticle", "headline": article.title or article.id, "inLanguage": article.lang}
    return in_schema(named | {name: value for name, value in known.items() if value})


def authors_json(article: Article) -> Json | list[Json] | None:
    """Describe who wrote an article: one, several or nobody known."""
    names = article.authors or ((article.author,) if article.author else ())
    described: list[Json] = [{"@type": "Person", "name": name} for name in names]
    return described[0] if len(described) == 1 else described or None


def creator_of(
    utterance: Utterance, cast: Mapping[str, Member], people: Mapping[str, Entity], settings: Settings
) -> Json | None:
    """Give who says something, for a machine: a person whom we know, where that is certain or confirmed."""
    member = member_of(utterance, cast)
    if member is None or utterance.certainty not in ("certain", "confirmed") or member.speaker.entity_id is None:
        return None
    entity = people.get(member.speaker.entity_id)
    if entity and member.speaker.type == "person":
        return person_json(entity, settings)
    return {"@type": "Organization", "name": member.speaker.name} if member.speaker.type == "org" else None


def in_schema(described: Json) -> Json:
    """Say of a description in whose words it is."""
    return {"@context": "https://schema.org", **described}


def person_json(entity: Entity, settings: Settings) -> Json:
    """Describe a person by name and by addresses elsewhere."""
    address = absolute(settings, person_path(entity.id))
    return named_json("Person", entity.name, address, link_addresses(entity.links))


def term_json(term: GlossaryTerm, settings: Settings) -> Json:
    """Describe a term, or the organisation, place or work that it stands for."""
    address = absolute(settings, term_path(term.id))
    described = named_json(TERM_TYPES.get(term.kind, "DefinedTerm"), term.term, address, link_addresses(term.links))
    definition = plain_text(term.note.in_language("nl"))
    return {**described, "description": definition} if definition else described


def named_json(kind: str, name: str, address: str, same: Sequence[str]) -> Json:
    """Describe something that has a name."""
    known = {"@id": address, "url": address, "sameAs": list(same)}
    return {"@type": kind, "name": name} | {key: value for key, value in known.items() if value}


def link_addresses(links: Mapping[str, str]) -> list[str]:
    """Give the addresses that a note names; a Wikidata number becomes one."""
    whole = (
        f"https://www.wikidata.org/wiki/{target}" if key == "wikidata" and target.startswith("Q") else target
        for key, target in links.items()
    )
    return [address for target in whole if (address := safe_address(target))]
