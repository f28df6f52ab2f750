"""One article through the annotators, in their order: the same for a site and for `annotate`."""

from collections.abc import Sequence
from pathlib import Path

from kantlijn.annotators.corrections import apply_corrections, find_settled
from kantlijn.annotators.explaining import explain, with_named
from kantlijn.annotators.identity import identify_quotations
from kantlijn.annotators.mentions import find_mentions
from kantlijn.annotators.overlaps import settle_overlaps
from kantlijn.annotators.privacy import leave_in_peace, withheld_names, withhold_names
from kantlijn.annotators.quotations import explain_quotations, find_quotations, find_speakerless
from kantlijn.annotators.terms import find_term_uses
from kantlijn.annotators.unseen import article_as_read, corrections_as_read, onto_text
from kantlijn.exporters.annotations import Json, annotations_of
from kantlijn.knowledge import Reference, with_notes_for
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.corrections import Corrections
from kantlijn.model.problem import Problem, Translate
from kantlijn.model.unseen import read_over
from kantlijn.readers.body import read_body
from kantlijn.readers.files import read_text
from kantlijn.readers.marks import read_corrections
from kantlijn.readers.seeds import read_seed

UNCORRECTED = Corrections()


def annotate_file(path: Path, reference: Reference, *, body: bool) -> tuple[AnnotatedArticle | None, list[Problem]]:
    """Read and annotate one file, as its corrections say; None where it cannot be read."""
    corrections, wrong = (UNCORRECTED, []) if body else read_corrections(path)
    article, problems = read_body_file(path) if body else read_seed(path, path.parent, corrections.layout)
    if article is None:
        return None, problems
    annotated, found = annotate_article(article, reference, corrections)
    return annotated, [*problems, *wrong, *found]


def told_of(
    annotated: AnnotatedArticle,
    problems: Sequence[Problem],
    reference: Reference,
    *,
    explain: bool,
    whole: bool,
    translate: Translate,
) -> Json:
    """Give an article's annotations as `annotate` prints them; `whole` names people who are left in peace too."""
    reference = with_notes_for(reference, [annotated])
    candidates = explain_quotations(annotated, reference.gazetteer, reference.glossary) if explain else None
    if not whole:
        shown = withheld_names(annotated)
        candidates = candidates and [
            [(shown.get(name, name), evidence, weight, words) for name, evidence, weight, words in each]
            for each in candidates
        ]
        annotated = withhold_names(annotated)
    return annotations_of(annotated, reference.glossary, problems, translate, candidates=candidates)


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
    notes = gazetteer, glossary
    if corrections.marks:
        notes = with_named(corrections, annotated, reference.known, *notes)
    corrected, faults = apply_corrections(annotated, corrections, *notes)
    doubts_on_speakers = find_speakerless(article, quotations, find_settled(annotated, corrections))
    doubts = sorted(doubts_on_people + doubts_on_marks + doubts_on_speakers, key=lambda problem: problem.line)
    return corrected, doubts + faults
