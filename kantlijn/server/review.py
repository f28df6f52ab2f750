"""An annotated article and its marks file to what the review page shows: quotations, strangers and unused notes."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import PurePath

from kantlijn.annotators.correcting.targets import Finder
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.renderer.cast import find_utterances
from kantlijn.renderer.paths import article_path
from kantlijn.renderer.words import Words
from kantlijn.server.gaps import Gap, Stranger, find_body_gaps, find_strangers
from kantlijn.server.marksfile import Piece, cut_file, quoted
from kantlijn.server.review_items import UNKNOWN, ReviewItem, find_items, is_settled
from kantlijn.server.saving import base_of
from kantlijn.server.selectors import quotation_of


@dataclass(frozen=True, slots=True)
class MarksFile:
    """The corrections beside a seed, as they stand in the file."""

    name: str
    """As the author would type it; the file need not be there."""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the review of an article is."""

    slug: str
    title: str
    page: str
    """The article's page within the site."""
    file: str
    """The marks file, as the author would type it."""
    left: int
    """How many quotations nobody has decided about yet."""


def progress_of(annotated: AnnotatedArticle, marks: MarksFile) -> Progress:
    """Say how far the review of an article is, without gathering all that its page shows."""
    article = annotated.article
    finder = Finder(annotated)
    marked = {piece.key for piece in cut_file(marks.text, partial(quotation_of, finder=finder)) or ()}
    left = sum(not is_settled(utterance, marked) for utterance in find_utterances(annotated))
    return Progress(article.id, article.title or article.id, article_path(article.id), marks.name, left)


@dataclass(frozen=True, slots=True)
class ReviewView:
    """What the review page of one article shows."""

    slug: str
    title: str
    page: str
    """The article's page within the site."""
    file: str
    """The marks file, as the author would type it."""
    items: tuple[ReviewItem, ...]
    strangers: tuple[Stranger, ...]
    bodies: tuple[Gap, ...]
    """Bodies and abbreviations without a note, the most frequent first."""
    unused: tuple[str, ...]
    """Files of notes to nobody and nothing in any article."""
    speakers: Mapping[str, str]
    """Whom the author can name: what a marks file says, by the name that is shown."""
    pieces: tuple[Mapping[str, str], ...] | None
    """The marks file, for the script to put together; None where it has to be mended first."""
    base: str
    """Tells the marks file that the pieces were cut from, so that no other one is replaced."""

    @property
    def folder(self) -> str:
        """Where the marks file lies."""
        return PurePath(self.file).parent.as_posix()

    @property
    def file_name(self) -> str:
        """The marks file without its folder."""
        return PurePath(self.file).name

    @property
    def left(self) -> int:
        """How many quotations nobody has decided about yet."""
        return sum(not item.settled for item in self.items)


def review_article(
    annotated: AnnotatedArticle,
    marks: MarksFile,
    *,
    gazetteer: Gazetteer,
    glossary: Glossary,
    unused: Sequence[str] = (),
    words: Words,
) -> ReviewView:
    """Gather what the review page of an article shows; `unused` are the notes that no article of the site needs."""
    article = annotated.article
    finder = Finder(annotated)
    pieces = cut_file(marks.text, partial(quotation_of, finder=finder))
    marked = {piece.key for piece in pieces or ()}
    return ReviewView(
        article.id,
        article.title or article.id,
        article_path(article.id),
        marks.name,
        tuple(find_items(annotated, marked, gazetteer, glossary, words)),
        tuple(find_strangers(annotated)),
        find_body_gaps(annotated),
        tuple(unused),
        find_speakers(annotated, gazetteer, glossary, words),
        tuple(as_values(piece) for piece in pieces) if pieces is not None else None,
        base_of(marks.text),
    )


def as_values(piece: Piece) -> Mapping[str, str]:
    """Give what a piece says, for the script."""
    return {name: value for name, value in asdict(piece).items() if value}


def find_speakers(
    annotated: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary, words: Words
) -> dict[str, str]:
    """Give whom the author can name: people, organisations, those whom the article alone knows, and nobody known."""
    found = [each.attribution.speaker.name for each in annotated.quotations if each.attribution]
    own = [*(mention.name for mention in annotated.mentions if not mention.private), *found]
    speakers = {name: quoted(name) for name in own}
    speakers |= {term.term: term.id for term in glossary.terms.values() if term.kind == "organisation"}
    speakers |= {entity.name: entity.id for entity in gazetteer.entities.values()}
    return {**speakers, words.say("speaker unknown"): UNKNOWN}
