"""The messages that code and templates use."""

import ast
from collections.abc import Iterator
from functools import cache
from inspect import cleandoc
from pathlib import Path

import click
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from kantlijn.cli import main

ROOT = Path(__file__).parent.parent
TEMPLATES = ("templates", "kantlijn/server/pages")
"""Of the site, and of the preview alone."""
KEYWORDS = {"plural": (1, 2), "ngettext": (1, 2), "gettext": None, "_": None, "say": None}
Message = str | tuple[str, str]
"""One form, or the two of a plural."""


@cache
def used_messages() -> frozenset[Message]:
    """Give all messages of code, templates and problems; the two of a problem stand each by itself."""
    used: set[Message] = set(extracted("kantlijn", "**.py", "python"))
    for folder in TEMPLATES:
        used |= set(extracted(folder, "**.html", "jinja2"))
    for path in (ROOT / "kantlijn").rglob("*.py"):
        used |= set(problem_messages(ast.parse(path.read_text(encoding="utf-8"))))
    return frozenset(used | set(help_messages(main)))


def help_messages(command: click.Command) -> Iterator[str]:
    """Find the help of a command, its options, and the commands below it."""
    helps = [command.help, *(option.help for option in command.params if isinstance(option, click.Option))]
    yield from (cleandoc(text) for text in helps if text and text != "Show this message and exit.")
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            each = command.get_command(context, name)
            assert each
            yield from help_messages(each)


def extracted(folder: str, pattern: str, method: str) -> Iterator[Message]:
    """Find the messages of the files of a folder, as a translator's tools find them."""
    found = extract_from_dir(ROOT / folder, method_map=[(pattern, method)], keywords=KEYWORDS)
    for _, _, message, _, _ in found:
        yield message


def problem_messages(tree: ast.AST) -> Iterator[str]:
    """Find what is said by fault() and doubt(): their last two arguments, or the texts that these names stand for."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            named = {
                target.id: assignment.value
                for assignment in ast.walk(function)
                if isinstance(assignment, ast.Assign)
                for target in assignment.targets
                if isinstance(target, ast.Name)
            }
            for call in ast.walk(function):
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Name)
                    and call.func.id in ("fault", "doubt")
                ):
                    for argument in call.args[-2:]:
                        yield from texts(
                            named.get(argument.id, argument) if isinstance(argument, ast.Name) else argument
                        )


def texts(node: ast.AST) -> Iterator[str]:
    """Give the texts in an expression: one, or those of a choice."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def read_messages(lang: str) -> Catalog:
    """Read the catalogue of a language as it stands in its file."""
    with (ROOT / "kantlijn" / "locale" / lang / "LC_MESSAGES" / "kantlijn.po").open("rb") as file:
        return read_po(file, locale=lang)
