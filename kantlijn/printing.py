"""Problems and other words to the screen: the one place that prints, and lets nothing steer the terminal."""

import os
import re
import sys
from collections.abc import Iterable
from contextlib import suppress

import click

from kantlijn.model.problem import Problem, Translate
from kantlijn.patterns import pattern

UNPRINTABLE = pattern(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""What a terminal obeys rather than shows: controls, signs that turn the direction of writing, halves of characters."""
LINE_BREAKS = pattern(r"[\n\t]")
COLOURS = {"fault": "red", "doubt": "yellow"}
DEBUG = "kantlijn.debug"
"""Where `--debug` is kept in the context of the command line."""


def escape(text: str) -> str:
    r"""Write what steers a terminal as `\u001b`, which JSON reads as the same character; line breaks stay."""
    return UNPRINTABLE.sub(as_escape, text)


def escape_line(text: str) -> str:
    """Write line breaks and tabs that way too: a problem is one line, whatever the words are that it quotes."""
    return LINE_BREAKS.sub(as_escape, escape(text))


def as_escape(found: re.Match[str]) -> str:
    """Give a character by its number."""
    return f"\\u{ord(found.group()):04x}"


def put(text: str) -> None:
    """Print on standard output."""
    click.echo(escape(text))


def put_aside(text: str) -> None:
    """Print on standard error."""
    click.echo(escape(text), err=True)


def put_bytes(content: bytes) -> None:
    """Hand on bytes as they are to what reads standard output; on a terminal nothing in them steers it."""
    if sys.stdout.isatty():
        click.echo(escape(content.decode("utf-8", "replace")), nl=False)
    else:
        click.echo(content, nl=False)


def tell(problems: Iterable[Problem], translate: Translate) -> None:
    """Print one line per problem on standard error, and where it was asked for what led to it."""
    for problem in problems:
        click.secho(escape_line(problem.worded(translate)), err=True, fg=COLOURS[problem.severity])
        if problem.trace and is_debugging():
            click.echo(escape(problem.trace), err=True)


def is_debugging() -> bool:
    """Say whether the command was given `--debug`."""
    context = click.get_current_context(silent=True)
    return bool(context and context.meta.get(DEBUG))


def set_debugging(context: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001 (click calls it so)
    """Keep for the whole run that `--debug` was given."""
    context.meta[DEBUG] = value


def flush() -> None:
    """Hand over what was printed; OSError where it finds no room, after which nothing more is tried."""
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError, ValueError):  # else Python tries once more when it ends, and complains in its own way
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise
