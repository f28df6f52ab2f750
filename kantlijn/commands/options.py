"""What the commands that make a site have in common: options that go before the settings of the same name."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click
from msgspec.structs import replace

from kantlijn.commands.spoken import say
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings

FOLDER = click.Path(file_okay=False, path_type=Path)
EXISTING = click.Path(exists=True, file_okay=False, path_type=Path)
"""A site may do without these folders, but one that is named must be there: or a slip costs it all its notes."""
FILE = click.Path(dir_okay=False, path_type=Path)
CHOICES = ("seeds", "notes", "templates", "static", "out", "base_url")
"""Options that go before the settings of the same name."""


def read_address(text: str) -> str:
    """Read the address of a site, or nothing; wrong usage otherwise."""
    from kantlijn.readers.settings import ADDRESSES

    if not ADDRESSES["base_url"].fullmatch(text):
        told = say("‘%(value)s’ is no address; write it whole, as in https://name.github.io/site/", value=text)
        raise click.BadParameter(told)
    return text


def site_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say what the site is made of, and hand over the settings that come of them."""

    @click.option("--seeds", type=FOLDER, help="Folder of the articles.")
    @click.option("--notes", type=EXISTING, help="Folder of people/ and terms/.")
    @click.option("--templates", type=EXISTING, help="Folder of templates that go before the package's own.")
    @click.option("--static", type=EXISTING, help="Folder of static files that go before the package's own.")
    @click.option("--out", type=FOLDER, help="Folder to write the site into.")
    @click.option(
        "--base-url",
        type=read_address,
        metavar="URL",
        help="Address of the published site, for canonical links and the sitemap.",
    )
    @click.option("--cache", type=FILE, help="File for what need not be done again; in .kantlijn/ by default.")
    @click.option("--strict", is_flag=True, help="Treat doubts as faults.")
    @click.option("--quiet", is_flag=True, help="Print nothing but faults.")
    @wraps(command)
    def with_settings(**options: Any) -> None:
        chosen = {name: options.pop(name) for name in CHOICES}
        settings, problems = configured()
        command(settings=with_choices(settings, chosen), found=problems, **options)

    return with_settings


def configured() -> tuple[Settings, list[Problem]]:
    """Read the settings of the current directory."""
    from kantlijn.readers.settings import read_settings

    return read_settings(Path("pyproject.toml"))


def with_choices(settings: Settings, chosen: dict[str, Any]) -> Settings:
    """Let what the command line names go before what the file says."""
    return replace(settings, **{name: value for name, value in chosen.items() if value is not None})
