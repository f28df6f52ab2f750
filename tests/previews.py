"""For tests of the preview: an article with its quotations, what a build of it came to, and a server of that."""

import asyncio
from collections.abc import Sequence
from gettext import NullTranslations
from pathlib import Path

from articles import article_from
from msgspec.structs import replace
from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.httpserver import HTTPServer

from kantlijn.annotators.notes import occurring
from kantlijn.building.build import Outcome
from kantlijn.knowledge import Reference, index_reference
from kantlijn.model.annotations import AnnotatedArticle, Attribution, Certainty, Mention, Quotation, Speaker
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm
from kantlijn.model.settings import Settings
from kantlijn.model.span import Span
from kantlijn.renderer.words import Words
from kantlijn.server.listening import listen
from kantlijn.server.printing import make_printer
from kantlijn.server.serving import make_application
from kantlijn.server.state import Built
from kantlijn.server.tabs import Tab
from kantlijn.writer.site import Writing

PAGE = "<!doctype html><html><head><title>Brug</title></head><body>Eén</body></html>"
WORDS = Words("en", NullTranslations())
ANS = Entity("ans-de-wit", "Ans de Wit", file="notes/people/ans-de-wit.md")
COUNCIL = GlossaryTerm("raad", "gemeenteraad", kind="organisation", file="notes/terms/raad.md")


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def said(text: str, words: str, who: Speaker | None, certainty: Certainty = "certain", **details: object) -> Quotation:
    """A quotation in a text, by who says it."""
    attribution = Attribution(who, certainty, "rule", "before") if who else None
    name = details.pop("id", f"c-{text.index(words)}")
    return Quotation(span_of(text, words), id=str(name), attribution=attribution, **details)  # type: ignore[arg-type]


def person(entity: Entity) -> Speaker:
    return Speaker(entity.name, "person", entity.id)


def annotated(
    text: str, quotations: Sequence[Quotation] = (), mentions: Sequence[Mention] = (), **details: object
) -> AnnotatedArticle:
    return AnnotatedArticle(article_from(text, **details), tuple(quotations), tuple(mentions))


def reference(*known: Entity | GlossaryTerm) -> Reference:
    people = Gazetteer({each.id: each for each in known if isinstance(each, Entity)})
    terms = Glossary({each.id: each for each in known if isinstance(each, GlossaryTerm)})
    return index_reference(people, terms)


def built_of(
    out: Path,
    *articles: AnnotatedArticle,
    problems: Sequence[Problem] = (),
    written: bool = True,
    known: Sequence[Entity | GlossaryTerm] = (),
) -> Built:
    """What a build came to, its pages on the disk; with `written=False` a fault stopped it."""
    writing = Writing() if written else None
    noted = reference(*known)
    by_id = {each.article.id: each for each in articles}
    outcome = Outcome(articles, tuple(problems), writing, noted.gazetteer, noted.glossary, by_id, occurring(articles))
    return Built(Settings(out=out), WORDS, make_printer("en", WORDS.translations), outcome, stopped=not written)


def unbuilt(out: Path) -> Built:
    """What there is before the first build has ended."""
    return Built(Settings(out=out), WORDS, make_printer("en", WORDS.translations))


def served(out: Path, scenario, *, hosts: tuple[str, ...] = (), saves: bool = False, articles=(), showing=None):
    """Run a scenario with the address of a server, and the tabs that it knows."""

    async def run():
        sockets, _ = listen("127.0.0.1", 0)
        tabs: set[Tab] = set()
        now = replace(built_of(out, *articles), showing=showing)
        server = HTTPServer(make_application(lambda: now, tabs, hosts=hosts, saves=saves))
        server.add_sockets(sockets)
        try:
            return await scenario(f"127.0.0.1:{sockets[0].getsockname()[1]}", tabs)
        finally:
            server.stop()
            await server.close_all_connections()

    return asyncio.run(asyncio.wait_for(run(), 60))


def get(out: Path, path: str, *, hosts: tuple[str, ...] = (), **headers: str) -> HTTPResponse:
    async def scenario(address, _):
        return await AsyncHTTPClient().fetch(HTTPRequest(f"http://{address}{path}", headers=headers), raise_error=False)

    return served(out, scenario, hosts=hosts)
