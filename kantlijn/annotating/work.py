"""A batch of articles to what was found in each: done in any process, with nothing but what is handed over."""

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from msgspec import Struct, msgpack
from msgspec.structs import replace

from kantlijn import __version__, pipeline
from kantlijn.annotators.privacy import withhold_names
from kantlijn.exporters.quotation_rows import quotation_rows
from kantlijn.guarding import guard
from kantlijn.knowledge import Reference, read_reference, with_collection
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings
from kantlijn.printing import escape
from kantlijn.readers.archives.record import Record, article_of
from kantlijn.readers.archives.sources import STANDARD_INPUT, Pasted, Seed, Unit
from kantlijn.readers.body import read_body
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.readers.files import decode_text
from kantlijn.readers.pasted import read_pasted
from kantlijn.readers.seeds import name_of


class Recipe(Struct, frozen=True):
    """How articles are annotated."""

    notes: str
    """Folder of the notes."""
    home: str
    """Folder in which the command was given: paths are told from there."""
    language: str = "nl"
    body: bool = False
    collection: bool = True
    """Whether the collection that comes with Kantlijn explains too."""
    hide: tuple[str, ...] = ()
    explain: bool = False
    rows: bool = False
    """Whether rows of quotations are wanted, or whole articles."""
    version: str = __version__
    """Of Kantlijn; every worker must have the same."""
    mark: bytes = b""
    """Fingerprint of the notes: those that were read before are read anew when it is another one."""


class Found(Struct, frozen=True, array_like=True):
    """What came of one article."""

    content: bytes = b""
    """Its rows, packed, or its line of JSON; nothing where it could not be read."""
    problems: tuple[Problem, ...] = ()
    """What is told on the way: faults, and doubts of an archive as a whole."""
    lasting: bool = True
    """Whether it will be the same the next time, if the article is."""


class OtherVersionError(Exception):
    """A worker has another version of Kantlijn, and would find something else."""


@lru_cache(maxsize=1)
def reference_of(recipe: Recipe) -> tuple[Reference, tuple[Problem, ...]]:
    """Read the notes once in each process; the problems too, which are told by the process that reads the archive."""
    reference, problems = read_reference(Path(recipe.notes))
    if recipe.collection:
        reference, found = with_collection(reference, Settings(hide=recipe.hide, notes=Path(recipe.notes)))
        problems = [*problems, *found]
    return reference, tuple(problems)


def annotate_batch(recipe: Recipe, units: tuple[Unit, ...]) -> list[Found]:
    """Annotate articles; one on which anything breaks down is a fault of its own. Raises OtherVersionError."""
    if recipe.version != __version__:
        raise OtherVersionError(f"{__version__} ≠ {recipe.version}")
    reference, _ = reference_of(recipe)
    return [annotate_unit(recipe, unit, reference) for unit in units]


def annotate_unit(recipe: Recipe, unit: Unit, reference: Reference) -> Found:
    """Annotate one article."""
    found, broken = guard(source_of(unit), lambda: (find(recipe, unit, reference), []), Found())
    return Found(problems=faults_of(broken, unit, recipe), lasting=False) if broken else found


def source_of(unit: Unit) -> str:
    """Give the file that an article comes from, as it is told."""
    if isinstance(unit, Seed):
        return name_of(Path(unit.path))
    return unit.source if isinstance(unit, Record) else STANDARD_INPUT


def find(recipe: Recipe, unit: Unit, reference: Reference) -> Found:
    """Read an article and find what is in it."""
    annotated, problems = read_unit(recipe, unit, reference)
    faults = faults_of(problems, unit, recipe)
    if annotated is None or (faults and recipe.rows):  # without its corrections a speaker may be wrong
        return Found(problems=faults, lasting=False)
    lasting = not faults and not any(block.image for block in annotated.article.blocks)
    if recipe.rows:
        return Found(msgpack.encode(quotation_rows(withhold_names(annotated))), faults, lasting)
    translate = read_catalogue(recipe.language).gettext
    told = pipeline.told_of(
        annotated, problems, reference, explain=recipe.explain, whole=recipe.body, translate=translate
    )
    told["file"] = at_home(annotated.article.file, recipe)
    return Found(escape(json.dumps(told, ensure_ascii=False)).encode(), faults, lasting)


def read_unit(recipe: Recipe, unit: Unit, reference: Reference) -> tuple[AnnotatedArticle | None, list[Problem]]:
    """Read and annotate an article, wherever it comes from; None where it cannot be read."""
    if isinstance(unit, Seed):
        annotated, problems = pipeline.annotate_file(Path(unit.path), reference, body=recipe.body)
        if annotated and unit.id:
            annotated = replace(annotated, article=replace(annotated.article, id=unit.id))
        return annotated, problems
    if isinstance(unit, Record):
        return pipeline.annotate_article(article_of(unit), reference)
    article, problems = read_pasted_input(unit, body=recipe.body)
    if article is None:
        return None, problems
    annotated, found = pipeline.annotate_article(article, reference)
    return annotated, [*problems, *found]


def read_pasted_input(unit: Pasted, *, body: bool) -> tuple[Article | None, list[Problem]]:
    """Read the one article that came on standard input."""
    text, problems = decode_text(unit.content, STANDARD_INPUT)
    if text is None:
        return None, problems
    if body:
        return read_body(text, slug=STANDARD_INPUT, source=STANDARD_INPUT), problems
    article, found = read_pasted(text, slug=STANDARD_INPUT, source=STANDARD_INPUT)
    problems += found
    return (None if any(problem.severity == "fault" for problem in problems) else article), problems


def faults_of(problems: Sequence[Problem], unit: Unit, recipe: Recipe) -> tuple[Problem, ...]:
    """Give the faults, each with the place that the author knows: from his own folder, the line of an archive."""
    faults = [problem for problem in problems if problem.severity == "fault"]
    if isinstance(unit, Record):
        return tuple(each.but(line=unit.line) for each in faults)
    return tuple(each.but(source=at_home(each.source, recipe)) for each in faults)


def at_home(path: str, recipe: Recipe) -> str:
    """Give a path as the author would type it, though this process may work in another folder."""
    return path.removeprefix(f"{recipe.home}/")
