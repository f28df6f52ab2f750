"""`annotate`: what is found in a file, or in a whole archive, as JSON lines or as a table of all quotations."""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from kantlijn.annotating.output import FORMATS, Output, Wanted
from kantlijn.annotating.sampling import Sample
from kantlijn.annotating.session import Request
from kantlijn.annotating.session import annotate as annotate_files
from kantlijn.annotating.work import Recipe
from kantlijn.cache.place import NOWHERE, Cache, annotations_cache
from kantlijn.commands.options import EXISTING, FILE, configured
from kantlijn.commands.spoken import Spoken, say
from kantlijn.commands.telling import FAULTY, translator
from kantlijn.model.problem import Problem, Translate, doubt
from kantlijn.model.settings import Settings
from kantlijn.printing import put, tell
from kantlijn.progress import count_up
from kantlijn.readers.archives.columns import FIELDS
from kantlijn.readers.archives.sources import is_archive

PATHS = click.Path(path_type=Path)
MOST_ALIKE = 10
"""Problems of one kind in one file that are told one by one."""


def read_columns(_: click.Context, __: click.Parameter, given: Sequence[str]) -> dict[str, str]:
    """Read `text=Inhoud` as the name of a column by what it holds; wrong usage otherwise."""
    pairs = dict(each.partition("=")[::2] for each in given)
    wrong = [field for field, name in pairs.items() if field not in FIELDS or not name]
    if wrong:
        told = say("‘%(value)s’ names no column; write %(fields)s", value=wrong[0], fields="|".join(FIELDS) + "=NAME")
        raise click.BadParameter(told)
    return pairs


@click.command(cls=Spoken)
@click.argument("files", nargs=-1, required=True, type=PATHS)
@click.option("--notes", type=EXISTING, help="Folder of people/ and terms/.")
@click.option("--body", is_flag=True, help="The files are body text alone, without masthead.")
@click.option("--explain", is_flag=True, help="Add each quotation's candidates and the evidence that decided.")
@click.option(
    "--reference", "with_reference", is_flag=True, help="With --body too, explain by the reference collection."
)
@click.option("--format", "kind", type=click.Choice(FORMATS), help="One row for each quotation, in this format.")
@click.option("--out", type=FILE, help="File to write into; without it, standard output.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    callback=read_columns,
    metavar="FIELD=NAME",
    help="Name of a column in your tables: text, title, date, paper, id, author, url or lang.",
)
@click.option("--sample", type=click.IntRange(1), help="So many rows alone, drawn at random, to check by hand.")
@click.option("--draw", default=1, show_default=True, help="Number that decides which rows are drawn.")
@click.option("--raw", is_flag=True, help="csv: leave cells that a spreadsheet would take for a formula as they are.")
@click.option("--jobs", type=click.IntRange(1), help="Processes that share the work; as many as there are processors.")
@click.option("--executor", default="", metavar="URL", help="Cluster that does the work: dask://host:8786.")
@click.option("--cache", type=FILE, help="File for what need not be done again; in .kantlijn/ by default.")
@click.option("--quiet", is_flag=True, help="Print nothing but faults.")
def annotate(files: Sequence[Path], quiet: bool, **chosen: Any) -> None:  # noqa: FBT001 (click calls it by name)
    """Print what is found in each file, one JSON object a line; with --format, a table of all quotations.

    FILES are articles, folders, archives (.jsonl, .csv, .parquet), or - for what comes on standard input.
    """
    settings, problems = configured()
    _ = translator(settings)
    request = request_of(files, settings, **chosen)
    teller = Teller(_, quiet=quiet)
    for problem in problems:
        if problem.severity == "fault":
            teller.take(problem)
    output = annotate_files(request, teller.take, count_up(quiet))
    teller.finish()
    if output and output.articles and request.out and not quiet:
        tell_written(output, request, _)
    sys.exit(FAULTY if teller.faults else 0)


def request_of(files: Sequence[Path], settings: Settings, **chosen: Any) -> Request:
    """Give what the options ask for; wrong usage where that cannot be."""
    wanted = wanted_of(chosen["kind"], chosen["sample"], chosen["draw"], raw=chosen["raw"], out=chosen["out"])
    recipe = Recipe(
        notes=str((chosen["notes"] or settings.notes).absolute()),
        home=Path.cwd().as_posix(),
        language=settings.language,
        body=chosen["body"],
        collection=settings.reference and (chosen["with_reference"] or not chosen["body"]),
        hide=settings.hide,
        explain=chosen["explain"],
        rows=bool(wanted.kind),
    )
    cache = cache_for(files, settings, chosen["cache"])
    return Request(files, recipe, wanted, chosen["out"], chosen["columns"], chosen["jobs"], chosen["executor"], cache)


def wanted_of(kind: str | None, sample: int | None, draw: int, *, raw: bool, out: Path | None) -> Wanted:
    """Give what is to be written."""
    kind = kind or ("csv" if sample else "")
    if raw and kind != "csv":
        raise click.UsageError(say("--raw says how a table is written; it goes with csv"))
    if kind == "parquet" and out is None:
        raise click.UsageError(say("Parquet is no text; name a file with --out"))
    return Wanted(kind, Sample(sample, draw) if sample else None, raw)


def cache_for(files: Sequence[Path], settings: Settings, named: Path | None) -> Cache:
    """Give where is kept what was found: for archives, and where the author wants it."""
    if named:
        return Cache(named, ours=False)
    return annotations_cache(settings) if any(map(is_archive, files)) else NOWHERE


def tell_written(output: Output, request: Request, _: Translate) -> None:
    """Say what was written, and what of it is for the author's own disk."""
    told = {"n": output.articles, "m": output.rows, "path": str(request.out)}
    if request.wanted.kind:
        put(_("Written to %(path)s. Articles: %(n)s, quotations: %(m)s, of unknown rights too.") % told)
    else:
        put(_("Written to %(path)s. Articles: %(n)s. They are whole texts, of unknown rights too.") % told)
    if output.defused:
        cells = {"n": output.defused}
        put(_("Cells that a spreadsheet takes for a formula got an apostrophe: %(n)s; --raw leaves them.") % cells)


class Teller:
    """Tells problems as they come, but no more than some of one kind: an archive may have a million of them."""

    def __init__(self, translate: Translate, *, quiet: bool) -> None:
        """Take the author's language; `quiet` tells faults alone."""
        self._translate, self._quiet = translate, quiet
        self._alike: Counter[tuple[str, str]] = Counter()
        self.faults = 0

    def take(self, problem: Problem) -> None:
        """Tell a problem, or count it."""
        is_fault = problem.severity == "fault"
        self.faults += is_fault
        if self._quiet and not is_fault:
            return
        kind = problem.source, problem.what
        self._alike[kind] += 1
        if not problem.line or self._alike[kind] <= MOST_ALIKE:
            tell([problem], self._translate)

    def finish(self) -> None:
        """Say how many more there were of each kind."""
        for (source, _), count in self._alike.items():
            if count > MOST_ALIKE:
                what = "lines with the same problem further on: %(n)s"
                remedy = "look at the first ones, told above"
                tell([doubt(source, 0, what, remedy, n=count - MOST_ALIKE)], self._translate)
