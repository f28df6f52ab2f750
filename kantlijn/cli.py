"""The command line: which command is asked for, and what nobody foresaw told in one line."""

import sys
from importlib import import_module
from typing import Any, NoReturn

import click

from kantlijn import __version__
from kantlijn.commands.options import configured
from kantlijn.commands.spoken import SpokenGroup, ended_by_interrupt
from kantlijn.commands.telling import FAULTY, translator
from kantlijn.guarding import breakdown
from kantlijn.model.problem import Problem
from kantlijn.printing import flush, set_debugging, tell

DEBUG = click.Option(
    ["--debug"],
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=set_debugging,
    help="Show where the program broke down, if it does.",
)
COMMANDS = {
    "annotate": "annotate",
    "build": "build",
    "check": "check",
    "export": "export",
    "import": "importing:import_",
    "list": "listing:list_",
    "new": "new",
    "serve": "serve",
}
"""Where each command stands in `commands`: loaded when asked for, since starting must not wait for all of them."""


class BuildByDefault(SpokenGroup):
    """Without a command the site is built: `python build.py --strict`. What breaks down is told, as all else is."""

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        """Add a command, or a group of them, each with `--debug`."""
        super().add_command(cmd, name)
        for each in cmd.commands.values() if isinstance(cmd, click.Group) else [cmd]:
            each.params.append(DEBUG)

    def list_commands(self, _: click.Context) -> list[str]:
        """Give the names of all commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Give a command, loaded when it is asked for."""
        if cmd_name in COMMANDS and cmd_name not in self.commands:
            module, _, name = COMMANDS[cmd_name].partition(":")
            self.add_command(getattr(import_module(f"kantlijn.commands.{module}"), name or module))
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


def fail(problem: Problem) -> NoReturn:
    """End the program with a fault, in the site's language where the settings can be read."""
    try:
        translate = translator(configured()[0])
    except Exception:  # noqa: BLE001 (what broke down may break down here too)
        translate = str
    tell([problem], translate)
    sys.exit(FAULTY)
