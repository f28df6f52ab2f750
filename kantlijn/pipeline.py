"""The stages in order, from seeds/ and notes/ to site/; the only module that knows them all."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from kantlijn.aggregate import aggregate
from kantlijn.annotators.corrections import apply_corrections, find_settled
from kantlijn.annotators.explaining import explain, with_named
from kantlijn.annotators.identity import identify_quotations
from kantlijn.annotators.mentions import find_mentions
from kantlijn.annotators.notes import link_notes, occurring
from kantlijn.annotators.overlaps import settle_overlaps
from kantlijn.annotators.privacy import leave_in_peace, withhold_names
from kantlijn.annotators.quotations import explain_quotations, find_quotations, find_speakerless
from kantlijn.annotators.terms import find_term_uses
from kantlijn.annotators.unseen import article_as_read, corrections_as_read, onto_text
from kantlijn.exporters.annotations import Json, annotations_of
from kantlijn.exporters.files import site_files
from kantlijn.guarding import guard
from kantlijn.knowledge import Reference, read_reference, with_collection, with_notes_for
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.corrections import Corrections
from kantlijn.model.page import Page
from kantlijn.model.problem import Problem, Translate, doubt
from kantlijn.model.settings import Settings
from kantlijn.model.unseen import read_over
from kantlijn.placement import find_misplaced
from kantlijn.readers.body import read_body
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.readers.files import read_text, unreadable
from kantlijn.readers.marks import marks_path, read_corrections
from kantlijn.readers.markup.pictures import read_pictures
from kantlijn.readers.seeds import find_seeds, name_of, read_seed
from kantlijn.renderer.article import render_article
from kantlijn.renderer.collections import render_collections
from kantlijn.renderer.press import make_press
from kantlijn.renderer.static import static_pages
from kantlijn.writer import Writing, write_site

UNCORRECTED = Corrections()
Track = Callable[[Sequence[Path]], Iterable[Path]]
"""Gives the seeds one by one, and may show how far it is."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a build or a check."""

    articles: tuple[AnnotatedArticle, ...] = ()
    problems: tuple[Problem, ...] = ()
    writing: Writing | None = None
    """None where nothing was to be written, or a fault forbade it."""
    reference: Reference | None = None
    """What the articles were annotated with."""

    @property
    def faults(self) -> int:
        """How many problems stop the build."""
        return sum(problem.severity == "fault" for problem in self.problems)


def build(
    settings: Settings,
    problems: Sequence[Problem] = (),
    *,
    strict: bool = False,
    keep_going: bool = False,
    clean: bool = False,
    drafts: bool = False,
    track: Track = iter,
) -> Outcome:
    """Read, annotate, aggregate, render and write the site; after a fault nothing is written.

    `problems` are those of the settings. `strict` makes faults of doubts, `keep_going` leaves faulty files out and
    builds the rest, `clean` writes unchanged files too, `drafts` shows what is not for publication: in the preview.
    """
    reference, articles, found = read_site(settings, track, drafts=drafts)
    misplaced = find_misplaced(settings)
    problems = [*problems, *misplaced, *found]
    problems = strictly(problems) if strict else problems
    if keep_going:
        articles = without_faulty(articles, problems)
    outcome = Outcome(tuple(articles), tuple(problems), reference=reference)
    if outcome.faults and (misplaced or not (keep_going and articles)):
        return outcome
    pages, found = render_site(articles, reference, settings)
    if found:
        return replace(outcome, problems=outcome.problems + tuple(found))
    writing, found = write_site(pages, settings.out, rewrite=clean)
    return replace(outcome, problems=outcome.problems + tuple(found), writing=None if found else writing)


def check(
    settings: Settings, problems: Sequence[Problem] = (), *, strict: bool = False, track: Track = iter
) -> Outcome:
    """Find all problems without writing; templates are filled in too, since they may have faults of their own."""
    reference, articles, found = read_site(settings, track)
    _, faults = render_site(articles, reference, settings)
    problems = [*problems, *find_misplaced(settings), *found, *faults]
    return Outcome(tuple(articles), tuple(strictly(problems) if strict else problems), reference=reference)


def strictly(problems: Iterable[Problem]) -> list[Problem]:
    """Make each doubt a fault."""
    return [replace(problem, severity="fault") for problem in problems]


def without_faulty(articles: Iterable[AnnotatedArticle], problems: Iterable[Problem]) -> list[AnnotatedArticle]:
    """Leave out the articles with a fault in the seed or in its corrections, without which a speaker may be wrong."""
    faulty = {problem.source for problem in problems if problem.severity == "fault"}
    return [
        each
        for each in articles
        if faulty.isdisjoint((each.article.file, name_of(marks_path(Path(each.article.file)))))
    ]


def read_site(
    settings: Settings, track: Track, *, drafts: bool = False
) -> tuple[Reference, list[AnnotatedArticle], list[Problem]]:
    """Read notes and seeds, and annotate each article by itself."""
    reference, problems = read_reference(settings.notes)
    reference, found = with_collection(reference, settings)
    problems += found
    seeds, found = find_seeds(settings.seeds)
    problems += found
    if not seeds and not found and settings.seeds.is_dir():
        problems.append(doubt(str(settings.seeds), 0, "no texts here yet", "put a .txt, .md or .html file in it"))
    articles = []
    for seed in track(seeds):
        read = partial(annotate_seed, seed, settings, reference, drafts=drafts)
        annotated, found = guard(name_of(seed), read, None)
        problems += found
        articles += [annotated] if annotated else []
    return with_notes_for(reference, articles), articles, problems


def annotate_seed(
    seed: Path, settings: Settings, reference: Reference, *, drafts: bool
) -> tuple[AnnotatedArticle | None, list[Problem]]:
    """Read one seed with its corrections and annotate it; None where it cannot be read or is not for this site."""
    corrections, wrong = read_corrections(seed)
    article, problems = read_seed(seed, settings.seeds, corrections.layout)
    if article is None or not (drafts or belongs_on(article, settings)):
        return None, problems
    annotated, found = annotate_article(article, reference, corrections)
    return withhold_names(annotated), problems + wrong + found


def belongs_on(article: Article, settings: Settings) -> bool:
    """Say whether the article is for this site: drafts are not, and `publish: false` is for a site without address."""
    return not article.draft and (article.publish or not settings.base_url)


def annotation_of(
    path: Path, reference: Reference, *, body: bool, explain: bool, translate: Translate
) -> tuple[Json | None, list[Problem]]:
    """Give one file's annotations as `annotate` prints them; None where it cannot be read."""
    corrections, wrong = (UNCORRECTED, []) if body else read_corrections(path)
    article, problems = read_body_file(path) if body else read_seed(path, path.parent, corrections.layout)
    if article is None:
        return None, problems
    problems += wrong
    annotated, found = annotate_article(article, reference, corrections)
    reference = with_notes_for(reference, [annotated])
    candidates = explain_quotations(annotated, reference.gazetteer, reference.glossary) if explain else None
    told = annotations_of(annotated, reference.glossary, problems + found, translate, candidates=candidates)
    return told, problems + found


def read_body_file(path: Path) -> tuple[Article | None, list[Problem]]:
    """Read a file that is body text alone, without masthead; its text stays character for character."""
    text, problems = read_text(path, str(path))
    return (None if text is None else read_body(text, slug=path.stem, source=str(path))), problems


def annotate_article(
    article: Article, reference: Reference, corrections: Corrections = UNCORRECTED
) -> tuple[AnnotatedArticle, list[Problem]]:
    """Find the people, terms, quotations and speakers of one article, then let the author correct it.

    The text is read over what no reader sees in it: a name is found though a soft hyphen lies in it.
    """
    reading = read_over(article.text)
    if not reading.places:
        return annotate_reading(article, reference, corrections)
    found, problems = annotate_reading(article_as_read(article, reading), reference, corrections_as_read(corrections))
    return onto_text(found, article, reading), problems


def annotate_reading(
    article: Article, reference: Reference, corrections: Corrections
) -> tuple[AnnotatedArticle, list[Problem]]:
    """Annotate an article in whose text nothing is unseen."""
    gazetteer, glossary = reference.gazetteer, reference.glossary
    mentions, doubts_on_people = find_mentions(article, reference.people)
    mentions = leave_in_peace(article, mentions)
    term_uses = find_term_uses(article, reference.terms)
    found = AnnotatedArticle(article, (), tuple(mentions), tuple(term_uses))
    quotations, doubts_on_marks = find_quotations(found, gazetteer, glossary)
    quotations = identify_quotations(article, quotations)
    mentions, term_uses = settle_overlaps(mentions, term_uses)
    annotated = AnnotatedArticle(article, tuple(quotations), tuple(mentions), tuple(term_uses))
    annotated = explain(annotated, reference.known)
    notes = with_named(corrections, annotated, reference.known, gazetteer, glossary)
    corrected, faults = apply_corrections(annotated, corrections, *notes)
    doubts_on_speakers = find_speakerless(article, quotations, find_settled(annotated, corrections))
    doubts = sorted(doubts_on_people + doubts_on_marks + doubts_on_speakers, key=lambda problem: problem.line)
    return corrected, doubts + faults


def render_site(
    articles: Sequence[AnnotatedArticle], reference: Reference, settings: Settings
) -> tuple[list[Page], list[Problem]]:
    """Make all pages and static files; a template that cannot be filled in is a fault."""
    try:
        assets, names = static_pages(folders("static", settings.static))
    except OSError as error:
        return [], [unreadable(error, str(error.filename))]
    templates, words = folders("templates", settings.templates), read_catalogue(settings.language)
    press, problems = make_press(templates, words, settings, names)
    if problems:
        return [], problems
    shown = occurring(articles)
    gazetteer, glossary = link_notes(reference.gazetteer, reference.glossary, reference.terms, shown)
    pages = []
    for annotated in articles:
        render = partial(render_article, press, annotated, gazetteer, glossary)
        page, found = guard(annotated.article.file, render, None)
        problems += found
        pages += [page] if page else []
    library = aggregate(articles, gazetteer, glossary)
    collections, found = render_collections(press, library, gazetteer, glossary)
    pictures, missing = read_pictures(annotated.article for annotated in articles)
    told_once = {(problem.source, problem.line, problem.what): problem for problem in problems + found + missing}
    pages += [*collections, *site_files(library, gazetteer, glossary, press)]
    return pages + pictures + assets, list(told_once.values())


def folders(name: str, own: Path) -> list[Path]:
    """Give the site's own folder, if it has one, before the package's.

    In a wheel the package's lies inside it; in a checkout beside it.
    """
    package = Path(__file__).parent
    shipped = next(folder / name for folder in (package, package.parent) if (folder / name).is_dir())
    own_first = [own] if own.is_dir() and own.resolve() != shipped.resolve() else []
    return [*own_first, shipped]
