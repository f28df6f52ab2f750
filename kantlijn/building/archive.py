"""What was read to an Archive: the notes, and a card of each article that belongs on the site."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from kantlijn.building.batches import Hire
from kantlijn.building.linked import Link
from kantlijn.building.reading import Track, Work
from kantlijn.cache.seeds import problems_in
from kantlijn.cache.store import Store
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.asked import MadeWhenAsked
from kantlijn.model.card import Card, who_is_in
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.problem import Problem, doubt
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import Settings
from kantlijn.model.shelf import Fetchers
from kantlijn.model.watched import WatchedList


class Archive(Struct, frozen=True):
    """All that was read: the notes, and a card of each article that belongs on the site, in the order of the files."""

    gazetteer: Gazetteer
    """The site's own people, and those of the collection who occur."""
    glossary: Glossary
    cards: tuple[Card, ...]
    fetchers: Fetchers
    linked: Link
    """Gives the same people and terms, with links in their notes to each other's."""
    occurring: frozenset[str] = frozenset()
    """Ids of all people and terms in the articles."""
    began: int = 0
    """When it was read."""
    since: int = 0
    """When the one was read with which it was compared."""
    touched: frozenset[str] = frozenset()
    """Ids of the articles that are not what they were then, and of all who are in them, then or now."""

    def stood(self, at: int) -> bytes:
        """Give the fingerprint of an archive with these articles that was read then."""
        return fingerprint_of([at, [card.id for card in self.cards]])

    @property
    def by_id(self) -> Mapping[str, AnnotatedArticle]:
        """All articles by their ids, each fetched when it is asked for."""
        return MadeWhenAsked({card.id: card for card in self.cards}, self.fetchers.fetch)

    @property
    def articles(self) -> Sequence[AnnotatedArticle]:
        """All articles, each fetched when it is asked for."""
        return WatchedList("article", tuple(card.id for card in self.cards), self.fetchers.fetch, set())


def read_archive(
    settings: Settings,
    store: Store,
    track: Track,
    *,
    clean: bool = False,
    drafts: bool = False,
    hire: Hire | None = None,
) -> tuple[Archive, list[Problem]]:
    """Read notes and seeds, and annotate what is not known already; `clean` takes nothing for known."""
    work = Work(settings, store, clean=clean)
    work.read(track, hire)
    work.keep()
    return archive_of(work, drafts=drafts)


def archive_of(work: Work, *, drafts: bool) -> tuple[Archive, list[Problem]]:
    """Give what was read, as far as it belongs on the site, and all that there is to tell of it."""
    settings = work.settings
    problems = [*work.entries.problems, *work.of_known, *work.found]
    if not work.rows and not work.found and settings.seeds.is_dir():
        problems.append(doubt(str(settings.seeds), 0, "no texts here yet", "put a .txt, .md or .html file in it"))
    cards = []
    for row in work.rows.values():
        problems += problems_in(row.of_reading)
        if row.card and (drafts or belongs_on(row.card, settings)):
            problems += problems_in(row.of_annotating)
            cards.append(row.card)
    ids = frozenset(one for card in cards for one in who_is_in(card))
    gazetteer, glossary, link = work.entries_for(ids)
    fetchers, touched = work.fetchers(cards), work.touched()
    return Archive(
        gazetteer, glossary, tuple(cards), fetchers, link, ids, work.began, work.before.began, touched
    ), problems


def archive_left(settings: Settings, store: Store, *, drafts: bool) -> Archive:
    """Give the archive as a build has just left it in the cache, whatever the seeds are now."""
    work = Work(settings, store, clean=False)
    work.rows = dict(work.before.rows)
    return archive_of(work, drafts=drafts)[0]


def belongs_on(card: Card, settings: Settings) -> bool:
    """Say whether the article is for this site: drafts are not, and `publish: false` is for a site without address."""
    return not card.draft and (card.publish or not settings.base_url)
