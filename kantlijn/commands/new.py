"""`new site|article|person|term`: what is typed to files that build at once, and their paths on the screen."""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast, get_args

import click

from kantlijn.commands import options
from kantlijn.commands.options import FOLDER
from kantlijn.commands.spoken import SpokenGroup, say
from kantlijn.commands.telling import refuse, translator
from kantlijn.commands.told import Told, find_other_name, find_role
from kantlijn.model.dates import PartialDate
from kantlijn.model.problem import Problem, Translate, fault
from kantlijn.model.reference import Role, TermKind
from kantlijn.model.settings import Settings
from kantlijn.printing import put
from kantlijn.readers.pasted import read_pasted
from kantlijn.readers.seeds import find_seeds
from kantlijn.readers.slugs import slug_of
from kantlijn.scaffold import entries
from kantlijn.scaffold.new_site import render_site, title_of
from kantlijn.scaffold.origin import find_origin
from kantlijn.scaffold.placing import place_files


def read_day(text: str) -> PartialDate:
    """Read `2024`, `2024-07` or `2024-07-02` of an option; wrong usage otherwise."""
    try:
        return PartialDate.parse(text)
    except ValueError:
        told = say("‘%(value)s’ is no date; write it as 2024, 2024-07 or 2024-07-02", value=text)
        raise click.BadParameter(told) from None


@click.group(cls=SpokenGroup)
def new() -> None:
    """Make a new site, article, person or term. Nothing is ever overwritten."""


@new.command()
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option("--title", help="Title of the site; without it, the folder's name.")
def site(folder: Path, title: str | None) -> None:
    """Make a site that builds at once. It has a first article, notes, and what publishes it on GitHub Pages."""
    _ = translator(Settings())
    paths = place(render_site(folder, title or title_of(folder), find_origin()), _)
    put(_("Made: %(n)s files. Now: cd %(folder)s, and: kantlijn serve") % {"n": len(paths), "folder": folder})


@new.command()
@click.argument("title")
@click.option("--markdown", is_flag=True, help="Make it Markdown rather than plain text.")
@click.option("--date", "day", type=read_day, metavar="DATE", help="Day of the article; without it, today.")
@click.option("--seeds", type=FOLDER, help="Folder of the articles.")
def article(title: str, day: PartialDate | None, seeds: Path | None, *, markdown: bool) -> None:
    """Make a file to paste an article into."""
    settings = configured()
    folder = seeds or settings.seeds
    slug = slug_for(title, folder, settings)
    refuse(find_same_address(slug, folder), translator(settings))
    day = day or PartialDate.parse(str(datetime.date.today()))
    text = entries.render_text_article(title, day)
    if markdown or is_misread(title, text):
        place({folder / f"{slug}.md": entries.render_markdown_article(title, day)}, translator(settings))
    else:
        place({folder / f"{slug}.txt": text}, translator(settings))


def is_misread(title: str, text: str) -> bool:
    """Say whether a pasted text loses its title, as `Foto: hoog water` would; Markdown keeps any title."""
    return read_pasted(text, slug="", source="")[0].title != entries.one_line(title)


@new.command()
@click.argument("name")
@click.option("--role", help="A function, in lower case: ‘minister van Defensie’.")
@click.option("--party", help="The party for which the function is held.")
@click.option("--from", "start", type=read_day, metavar="DATE", help="First day of it: 2024-07-02, 2024-07 or 2024.")
@click.option("--until", type=read_day, metavar="DATE", help="Last day of it, where it has ended.")
@click.option("--alias", "aliases", multiple=True, help="Another way to write the name; may be repeated.")
@click.option("--notes", type=FOLDER, help="Folder of people/ and terms/.")
def person(
    name: str,
    *,
    role: str | None,
    party: str | None,
    start: PartialDate | None,
    until: PartialDate | None,
    aliases: Sequence[str],
    notes: Path | None,
) -> None:
    """Make a note on a person, without --role with the function that the articles tell."""
    if role is None and (party or start or until):
        raise click.UsageError(say("--party, --from and --until say more of a function; name it with --role"))
    if start and until and start.earliest > until.latest:
        raise click.BadParameter(say("ends before --from"), param_hint="--until")
    settings = configured()
    folder = (notes or settings.notes) / "people"
    path = folder / f"{slug_for(name, folder, settings)}.md"
    told = None if role else find_role(name, settings)
    title = told.words if told else role
    roles = [Role(title, party, start, until)] if title else []
    place({path: entries.render_person(name, roles, aliases)}, translator(settings))
    tell(told, settings)


@new.command()
@click.argument("term")
@click.option("--kind", type=click.Choice(get_args(TermKind)), default="term", help="What kind of term it is.")
@click.option("--alias", "aliases", multiple=True, help="Another word for the same thing; may be repeated.")
@click.option("--lang", default="nl", help="Language of the word, where it is not Dutch: en.")
@click.option("--notes", type=FOLDER, help="Folder of people/ and terms/.")
def term(term: str, kind: str, aliases: Sequence[str], lang: str, notes: Path | None) -> None:
    """Make a note on a term, without --alias with the abbreviation or full name that the articles tell."""
    settings = configured()
    folder = (notes or settings.notes) / "terms"
    path = folder / f"{slug_for(term, folder, settings)}.md"
    told = None if aliases else find_other_name(term, settings)
    known = [told.words] if told else aliases
    text = entries.render_term(entries.NewTerm(term, cast(TermKind, kind), known, lang))
    place({path: text}, translator(settings))
    tell(told, settings)


def tell(told: Told | None, settings: Settings) -> None:
    """Print what was taken from an article, so that the author can look whether it is right."""
    _ = translator(settings)
    if told:
        put(_("Taken from %(file)s: ‘%(words)s’") % {"file": told.file, "words": told.words})


def configured() -> Settings:
    """Give the settings of the current directory; what is wrong with them ends the command."""
    settings, problems = options.configured()
    refuse(problems, translator(settings))
    return settings


def slug_for(name: str, folder: Path, settings: Settings) -> str:
    """Give the file name that a name or title makes; one without letters or digits ends the command."""
    slug = slug_of(name)
    if not slug:
        refuse([nameless(name, folder)], translator(settings))
    return slug


def nameless(name: str, folder: Path) -> Problem:
    """Make the fault of a name that no file name can be made of."""
    return fault(folder.as_posix(), 0, "‘%(name)s’ makes no file name", "use a name with letters or digits", name=name)


def find_same_address(slug: str, folder: Path) -> list[Problem]:
    """Report a seed that has this address already, whatever its suffix or subfolder."""
    seeds = find_seeds(folder)[0] if folder.is_dir() else []
    same = [seed for seed in seeds if slug_of(seed.stem) == slug]
    return [fault(seed.as_posix(), 0, "is there already", "edit it, or choose another name") for seed in same[:1]]


def place(texts: Mapping[Path, str], translate: Translate) -> list[Path]:
    """Write the files and print their paths; where one is in the way, say so and end with 1."""
    paths, problems = place_files(texts)
    refuse(problems, translate)
    for path in paths:
        put(path.as_posix())
    return paths
