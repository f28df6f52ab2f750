"""The command line in the site's language: the help of each command, and what click says of wrong usage."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from inspect import cleandoc
from pathlib import Path
from typing import Any

import click
from click import core, exceptions, formatting, parser, types


def _(message: str) -> str:
    """Mark a message for the catalogue."""
    return message


WORDS = (
    _("Usage:"), _("Options"), _("Commands"), _("Positional arguments"), _("Show this message and exit."),
    _("Show the version and exit."), _("default: {default}"), _("Error: {message}"), _("Aborted!"),
    _("Try '{command} {option}' for help."), _("No such command {name!r}."), _("No such option {name!r}."),
    _("Did you mean {possibility}?"), _("(Did you mean one of: {possibilities}?)"), _("Missing command."),
    _("Missing argument"), _("Missing option"), _("Option {name!r} requires an argument."),
    _("Option {name!r} does not take a value."), _("Invalid value: {message}"),
    _("Invalid value for {param_hint}: {message}"), _("{name} {filename!r} does not exist."),
    _("{name} {filename!r} is a file."), _("{name} {filename!r} is a directory."),
    _("{name} {filename!r} is not readable."), _("{name} {filename!r} is not writable."),
    _("{value!r} is not a valid {number_type}."),
    _("{value} is not in the range {range}."),
)  # fmt: skip
"""What click says to those who use us, in its own words: the keys of the catalogue."""
INTERRUPTED = 130
"""Exit status of what Ctrl-C ended, as shells have it."""


@cache
def own_words() -> Any:
    """Give the catalogue of the site in the current directory; read only when something is said."""
    from kantlijn.readers.catalogue import read_catalogue
    from kantlijn.readers.settings import read_settings

    return read_catalogue(read_settings(Path("pyproject.toml"))[0].language)


def say(message: str, **values: object) -> str:
    """Give a message in the site's language, its values filled in."""
    return str(own_words().gettext(message)) % values if values else str(own_words().gettext(message))


def say_several(one: str, more: str, count: int) -> str:
    """Give a message of click's in the form that fits the number."""
    return say(one if count == 1 else more)


def speak() -> None:
    """Have click say its own messages in the language of the site in the current directory.

    It asks gettext, which finds compiled catalogues in folders alone; ours are read from their text. The help of
    `--help` itself is made at every start, and so put into the site's language only where it is shown (translated).
    """
    own_words.cache_clear()
    for module in (core, exceptions, formatting, parser, types):
        for name, words in (("_", say), ("ngettext", say_several)):
            if hasattr(module, name):
                setattr(module, name, words)


@contextmanager
def ended_by_interrupt() -> Iterator[None]:
    """End the program with one line where somebody interrupts it; click would end it as for a fault."""
    try:
        yield
    except KeyboardInterrupt:
        from kantlijn.printing import put_aside

        put_aside(say("Aborted!"))
        sys.exit(INTERRUPTED)


class Spoken(click.Command):
    """A command that speaks the site's language."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run the command by itself."""
        speak()
        return super().main(*args, **extra)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help, translated."""
        with translated(self, ctx):
            super().format_help(ctx, formatter)


class SpokenGroup(Spoken, click.Group):
    """A group of such commands."""

    command_class = Spoken
    group_class = type

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each command is for, translated."""
        with ExitStack() as stack:
            for command in filter(None, [self.get_command(ctx, name) for name in self.list_commands(ctx)]):
                stack.enter_context(translated(command, ctx))
            super().format_commands(ctx, formatter)


@contextmanager
def translated(command: click.Command, context: click.Context) -> Iterator[None]:
    """Put a command's help, and that of its options, into the site's language for a while."""
    options = [each for each in command.get_params(context) if isinstance(each, click.Option)]
    spoken: list[click.Command | click.Option] = [command, *options]
    written = [each.help or "" for each in spoken]
    try:
        for each, text in zip(spoken, written, strict=True):
            each.help = say(cleandoc(text)) if text else text
        yield
    finally:
        for each, text in zip(spoken, written, strict=True):
            each.help = text
