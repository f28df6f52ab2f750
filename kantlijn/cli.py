"""The command line: arguments to settings, problems to lines, outcomes to exit status."""

import json
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from kantlijn import __version__
from kantlijn.guarding import breakdown
from kantlijn.model.problem import Problem, Translate
from kantlijn.model.settings import Settings
from kantlijn.printing import flush, put, set_debugging, tell
from kantlijn.progress import progress
from kantlijn.site_options import CHOICES, configured, site_options, with_choices
from kantlijn.spoken import SpokenGroup, ended_by_interrupt

if TYPE_CHECKING:
    from kantlijn.building.build import Outcome

FAULTY = 1
"""Exit status for faults in the input; click ends with 2 on wrong usage."""


DEBUG = click.Option(
    ["--debug"],
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=set_debugging,
    help="Show where the program broke down, if it does.",
)


def new_command() -> click.Command:
    """Load `new`."""
    from kantlijn.new_commands import new

    return new


def annotate_command() -> click.Command:
    """Load `annotate`."""
    from kantlijn.annotate_command import annotate

    return annotate


def export_command() -> click.Command:
    """Load `export`."""
    from kantlijn.export_command import export

    return export


def import_command() -> click.Command:
    """Load `import`."""
    from kantlijn.import_commands import import_

    return import_


def list_command() -> click.Command:
    """Load `list`."""
    from kantlijn.list_commands import list_

    return list_


LATER: dict[str, Callable[[], click.Command]] = {
    "new": new_command,
    "annotate": annotate_command,
    "export": export_command,
    "import": import_command,
    "list": list_command,
}
"""Commands of other modules: starting must not wait for what a run does not need."""


class BuildByDefault(SpokenGroup):
    """Without a command the site is built: `python build.py --strict`. What breaks down is told, as all else is."""

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        """Add a command, or a group of them, each with `--debug`."""
        super().add_command(cmd, name)
        for each in cmd.commands.values() if isinstance(cmd, click.Group) else [cmd]:
            each.params.append(DEBUG)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of all commands."""
        return sorted({*super().list_commands(ctx), *LATER})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Give a command; those of other modules are loaded when they are asked for."""
        if cmd_name in LATER and cmd_name not in self.commands:
            self.add_command(LATER[cmd_name]())
        return super().get_command(ctx, cmd_name)

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Read the arguments."""
        with ended_by_interrupt():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; what nobody foresaw ends it with one line."""
        try:
            with ended_by_interrupt():
                return super().invoke(ctx)
        except (click.ClickException, click.Abort, click.exceptions.Exit, BrokenPipeError):
            raise  # click ends quietly where nobody reads on: `kantlijn list people | head`
        except Exception as error:  # noqa: BLE001 (told, and shown in full under --debug)
            fail(breakdown(error, "kantlijn"))

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run the program, and tell where what it printed found no room."""
        try:
            super().main(*args, **extra)
        finally:
            try:
                flush()
            except OSError as error:
                fail(breakdown(error, "kantlijn"))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `build` in front of what has no command."""
        own = {"--help", "--version"}
        if not args or (args[0].startswith("-") and args[0] not in own):
            args = ["build", *args]
        return super().parse_args(ctx, args)


@click.group(cls=BuildByDefault, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kantlijn")
def main() -> None:
    """Turn Dutch news texts into annotated reading pages. Without a command: build."""


@main.command()
@site_options
@click.option("--keep-going", is_flag=True, help="Leave faulty files out and build the rest.")
@click.option("--clean", is_flag=True, help="Take nothing from the cache, and write every page anew.")
@click.option("--jobs", type=click.IntRange(1), help="Processes that share the work; as many as there are processors.")
def build(
    settings: Settings,
    found: list[Problem],
    *,
    cache: Path | None,
    strict: bool,
    quiet: bool,
    keep_going: bool,
    clean: bool,
    jobs: int | None,
) -> None:
    """Build the site; after a fault the last good one stays as it is."""
    from kantlijn.build_command import run_build

    tell_all = partial(report, quiet=quiet)
    how = {"strict": strict, "keep_going": keep_going, "clean": clean}
    faults = run_build(settings, found, cache, report=tell_all, quiet=quiet, jobs=jobs, **how)
    sys.exit(FAULTY if faults else 0)


@main.command()
@site_options
@click.option("--keep-going", is_flag=True, help="Leave faulty files out and show the rest.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on; 0.0.0.0 lets others in.")
@click.option("--port", default=5500, show_default=True, type=click.IntRange(0, 65535), help="Port to listen on.")
@click.option("--open", "open_browser", is_flag=True, help="Open the preview in the browser.")
def serve(
    settings: Settings,
    found: list[Problem],  # noqa: ARG001 (settings are read anew for each build)
    *,
    cache: Path | None,
    strict: bool,
    quiet: bool,
    keep_going: bool,
    **how: Any,
) -> None:
    """Show the site while you write. Drafts too, each change at once, until Ctrl-C; the site's folder stays alone."""
    from kantlijn.building.resident import Resident
    from kantlijn.cache.place import cache_of
    from kantlijn.server.preview import Told, serve

    _ = translator(settings)
    chosen = {name: click.get_current_context().params[name] for name in CHOICES}
    chosen["out"] = chosen["out"] or settings.seeds.parent / ".kantlijn" / "preview"

    def configure() -> tuple[Settings, list[Problem]]:
        settings, problems = configured()
        return with_choices(settings, chosen), problems

    def tell_start(address: str, open_to_others: bool) -> None:  # noqa: FBT001 (called by position)
        put(_("Preview: %(address)s (Ctrl-C ends it)") % {"address": address})
        if open_to_others:
            put(_("Other computers in the network can read it too, drafts included."))

    def tell_build(outcome: "Outcome") -> None:
        if outcome.writing and not quiet:
            put(_("Updated. Files: %(n)s") % {"n": len(outcome.writing.written)})

    told = Told(tell_start, lambda problems: report(problems, _, quiet=quiet), tell_build)
    site = Resident(cache_of(settings, cache), strict=strict, keep_going=keep_going)
    sys.exit(0 if serve(configure, site, told, **how) else FAULTY)


@main.command()
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
    from kantlijn.questions import render_gaps, render_questions
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


def fail(problem: Problem) -> NoReturn:
    """End the program with a fault, in the site's language where the settings can be read."""
    try:
        translate = translator(configured()[0])
    except Exception:  # noqa: BLE001 (what broke down may break down here too)
        translate = str
    tell([problem], translate)
    sys.exit(FAULTY)


def translator(settings: Settings) -> Translate:
    """Give the function that words messages in the site's language."""
    from kantlijn.readers.catalogue import read_catalogue

    return read_catalogue(settings.language).gettext


def report(problems: Iterable[Problem], translate: Translate, *, quiet: bool) -> None:
    """Print one line per problem, faults last, so that they are still in sight; all of it on standard error."""
    for severity in ("fault",) if quiet else ("doubt", "fault"):
        tell((problem for problem in problems if problem.severity == severity), translate)
