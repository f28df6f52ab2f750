"""`check`: all problems, and what the author may be asked of each article; nothing is written."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kantlijn.commands.options import site_options
from kantlijn.commands.spoken import Spoken
from kantlijn.commands.telling import FAULTY, report, translator
from kantlijn.model.problem import Problem, Translate
from kantlijn.model.settings import Settings
from kantlijn.printing import put
from kantlijn.progress import progress

if TYPE_CHECKING:
    from kantlijn.building.build import Outcome


@click.command(cls=Spoken)
@site_options
@click.option("--json", "as_json", is_flag=True, help="Print the problems as a list of JSON objects.")
def check(
    settings: Settings, found: list[Problem], *, cache: Path | None, strict: bool, quiet: bool, as_json: bool
) -> None:
    """Print all problems and open questions. Nothing is written."""
    from kantlijn.building.build import check as check_site
    from kantlijn.cache.place import cache_of

    _ = translator(settings)
    track = progress(_("Reading texts"), quiet=quiet or as_json)
    outcome = check_site(settings, found, strict=strict, track=track, cache=cache_of(settings, cache))
    if as_json:
        put(json.dumps([as_object(problem, _) for problem in outcome.problems], ensure_ascii=False, indent=2))
    else:
        report(outcome.problems, _, quiet=quiet)
    if not as_json and not quiet and not ask(outcome, settings) and not outcome.problems:
        put(_("All is well. Articles: %(n)s") % {"n": len(outcome.articles)})
    sys.exit(FAULTY if outcome.faults else 0)


def ask(outcome: "Outcome", settings: Settings) -> bool:
    """Print what is open in each article, as lines for its marks file, and who has no note; say whether any was."""
    from kantlijn.commands.questions import render_gaps, render_questions
    from kantlijn.readers.catalogue import read_catalogue
    from kantlijn.renderer.words import Words

    words = Words(settings.language, read_catalogue(settings.language))
    gazetteer, glossary = outcome.gazetteer, outcome.glossary
    asked = [render_questions(annotated, gazetteer, glossary, words) for annotated in outcome.articles]
    for lines in filter(None, asked):
        put(f"\n{lines}")
    missing = "" if outcome.faults else render_gaps(outcome.articles, words)
    if missing:
        put(f"\n{missing}")
    return any(asked)


def as_object(problem: Problem, translate: Translate) -> dict[str, object]:
    """Give a problem with its file, for `check --json`."""
    from kantlijn.exporters.annotations import problem_of

    return {"file": problem.source, **problem_of(problem, translate)}
