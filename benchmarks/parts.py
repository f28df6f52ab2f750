"""Each part of a build, over the same articles, in microseconds an article."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from kantlijn import pipeline
from kantlijn.aggregate import aggregate
from kantlijn.annotators.mentions import find_mentions
from kantlijn.annotators.quotations import find_quotations
from kantlijn.annotators.terms import find_term_uses
from kantlijn.building.archive import read_archive
from kantlijn.building.planning import plan_site
from kantlijn.cache.store import open_store
from kantlijn.exporters.quotation_rows import quotation_rows
from kantlijn.knowledge import read_reference, with_collection, with_notes_for
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.packing import pack, unpack_annotated
from kantlijn.model.settings import Settings
from kantlijn.readers.seeds import find_seeds, read_seed
from kantlijn.renderer.article import view_article
from kantlijn.renderer.press import render_page
from kantlijn.writer.site import write_site

RUNS = 3
Part = tuple[str, Callable[[], object]]


def parts_of(site: Path) -> Iterator[Part]:
    """Give each part, ready to be done for all articles of a site."""
    settings = Settings(seeds=site / "seeds", notes=site / "notes", out=site / "site")
    seeds, _ = find_seeds(settings.seeds)
    yield "read", lambda: [read_seed(path, settings.seeds) for path in seeds]
    articles = [article for article, _ in (read_seed(path, settings.seeds) for path in seeds) if article]
    reference, _ = with_collection(read_reference(settings.notes)[0], settings)
    known = reference.gazetteer, reference.glossary
    yield "annotate: names", lambda: [find_mentions(each, reference.people) for each in articles]
    yield "annotate: terms", lambda: [find_term_uses(each, reference.terms) for each in articles]
    found = [
        AnnotatedArticle(
            each, (), tuple(find_mentions(each, reference.people)[0]), tuple(find_term_uses(each, reference.terms))
        )
        for each in articles
    ]
    yield "annotate: quotations", lambda: [find_quotations(each, *known) for each in found]
    yield "annotate, all of it", lambda: [pipeline.annotate_article(each, reference) for each in articles]
    annotated = [pipeline.annotate_article(each, reference)[0] for each in articles]
    yield "rows for research", lambda: [quotation_rows(each) for each in annotated]
    packed = [pack(each) for each in annotated]
    yield "keep and fetch", lambda: [unpack_annotated(pack(each)) for each in annotated] and packed
    told = with_notes_for(reference, annotated)
    yield "aggregate", lambda: aggregate(annotated, told.gazetteer, told.glossary)
    yield from printing_of(settings, annotated)


def printing_of(settings: Settings, annotated: list[AnnotatedArticle]) -> Iterator[Part]:
    """Give the parts that make pages, and what writes them."""
    store, _ = open_store(None)
    archive, _ = read_archive(settings, store, iter)
    plan, problems = plan_site(archive, settings, store)
    if plan is None:
        raise RuntimeError(f"no plan: {problems}")
    known = archive.gazetteer, archive.glossary
    yield "view", lambda: [view_article(each, *known, plan.press, "../") for each in annotated]
    views = [view_article(each, *known, plan.press, "../") for each in annotated]
    yield (
        "template",
        lambda: [
            render_page(plan.press, "article.html", "artikelen/x.html", head=view.head, view=view) for view in views
        ],
    )
    others = [job for job in plan.jobs if not job.path.startswith(("artikelen/", "zoeken/"))]
    yield "pages of people, terms, lists", lambda: [job.print() for job in others]
    index = [job for job in plan.jobs if job.path.startswith("zoeken/")]
    yield "search", lambda: [job.print() for job in index]
    pages = [page for job in plan.jobs if job.path.startswith("artikelen/") for page in job.print().pages]

    def write() -> None:
        shutil.rmtree(settings.out, ignore_errors=True)
        write_site(pages, settings.out)

    yield "write", write


def measure(site: Path, count: int) -> Iterator[tuple[str, float]]:
    """Give the microseconds of processor that each part takes for one article: the median of some runs."""
    for name, work in parts_of(site):
        taken = []
        for _ in range(RUNS):
            begun = time.process_time()
            work()
            taken.append(time.process_time() - begun)
        yield name, median(taken) / count * 1e6
