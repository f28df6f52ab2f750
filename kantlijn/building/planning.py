"""An Archive to the Plan of its site: which pages there are to be, each to be printed by itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from kantlijn.building.archive import Archive
from kantlijn.building.settings_prints import choices_of
from kantlijn.cache.files import digest_of, stat_of
from kantlijn.cache.program import program_print
from kantlijn.cache.store import Store
from kantlijn.exporters.files import file_jobs
from kantlijn.model.card import Card
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.page import Job, Page
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import Settings
from kantlijn.model.shelf import Shelf
from kantlijn.model.watched import Key, Watched
from kantlijn.placement import folders
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.readers.files import unreadable
from kantlijn.readers.markup.pictures import read_picture_page
from kantlijn.renderer.article import article_job
from kantlijn.renderer.collections import MACHINE_FILES, collection_jobs
from kantlijn.renderer.press import COMPILED, Press, make_press
from kantlijn.renderer.static import static_pages


@dataclass(frozen=True, slots=True)
class Printery:
    """What all pages of a site are printed with, whichever articles there are."""

    press: Press
    assets: tuple[Page, ...]
    made_with: bytes
    """The fingerprint of what all pages rest on."""


@dataclass(frozen=True)
class Plan:
    """All pages of a site, and what it takes to print them."""

    printery: Printery
    shelf: Shelf
    archive: Archive
    gazetteer: Gazetteer
    """The people of the notes, watched."""
    glossary: Glossary

    @property
    def press(self) -> Press:
        """What templates and words are printed with."""
        return self.printery.press

    @property
    def assets(self) -> tuple[Page, ...]:
        """The static files."""
        return self.printery.assets

    @property
    def made_with(self) -> bytes:
        """The fingerprint of what all pages rest on."""
        return self.printery.made_with

    @cached_property
    def jobs(self) -> tuple[Job, ...]:
        """All that is to be printed."""
        library, gazetteer, glossary = self.shelf.library, self.gazetteer, self.glossary
        jobs = [self.article_job(card) for card in self.archive.cards]
        jobs += collection_jobs(self.press, library, gazetteer, glossary)
        jobs += file_jobs(library, gazetteer, glossary, self.press)
        return (*jobs, *picture_jobs(self.archive))

    def article_job(self, card: Card) -> Job:
        """Give the page of one article."""
        return article_job(self.press, self.shelf.library, card, self.gazetteer, self.glossary)

    @property
    def paths(self) -> Iterator[str]:
        """The files that the site will have."""
        yield from (job.path for job in self.jobs)
        yield from (asset.path for asset in self.assets)
        yield from MACHINE_FILES


def plan_site(archive: Archive, settings: Settings, store: Store) -> tuple[Plan | None, list[Problem]]:
    """Find out which pages there are to be; a template or a static file that cannot be read is a fault."""
    printery, problems = make_printery(settings, store)
    return (plan_with(printery, archive) if printery else None), problems


def make_printery(settings: Settings, store: Store) -> tuple[Printery | None, list[Problem]]:
    """Read templates and static files; one that cannot be read is a fault. What is compiled is kept."""
    own = folders("templates", settings.templates)
    try:
        assets, names = static_pages(folders("static", settings.static))
    except OSError as error:
        return None, [unreadable(error, str(error.filename))]
    with compiled_before(settings, store):
        press, problems = make_press(own, read_catalogue(settings.language), settings, names)
    if problems:
        return None, problems
    names_of_all = press.environment.list_templates()
    templates = [(name, digest_of([Path(folder, name)])) for folder in own for name in names_of_all]
    made_with = fingerprint_of([program_print(), choices_of(settings, for_articles=False), names, templates])
    return Printery(press, tuple(assets), made_with), []


@contextmanager
def compiled_before(settings: Settings, store: Store) -> Iterator[None]:
    """Let templates be taken as an earlier build compiled them, and keep those that are compiled now."""
    compiled = COMPILED[settings.language]
    name = f"templates {settings.language} {program_print().hex()}"
    compiled.recall(store.state(name))
    yield
    if compiled.is_new:
        store.keep_state(name, compiled.told())


def plan_with(printery: Printery, archive: Archive) -> Plan:
    """Find out which pages there are to be."""
    seen: set[Key] = set()
    people, terms = archive.linked()
    gazetteer = Gazetteer(Watched("person", people.entities, seen))
    glossary = Glossary(Watched("term", terms.terms, seen))
    shelf = Shelf(archive.cards, gazetteer, glossary, archive.fetchers, seen=seen)
    return Plan(printery, shelf, archive, gazetteer, glossary)


def picture_jobs(archive: Archive) -> list[Job]:
    """Give the pictures that articles show, each once, as files of the site."""
    jobs: dict[str, Job] = {}
    for card in archive.cards:
        for source, file, line in card.pictures:
            if source not in jobs:
                given = (*stat_of(file), digest_of([file]))
                jobs[source] = Job(source, partial(read_picture_page, source, file, (card.file, line)), given=given)
    return [jobs[source] for source in sorted(jobs)]
