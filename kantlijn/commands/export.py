"""`export FORMAT`: the annotations of all articles to files for other programs, whole, on the author's own disk."""

from pathlib import Path

import click
from msgspec.structs import replace

from kantlijn.building.archive import read_archive
from kantlijn.cache.store import open_store
from kantlijn.commands.options import EXISTING, FOLDER, configured
from kantlijn.commands.spoken import Spoken, say
from kantlijn.commands.telling import refuse, translator
from kantlijn.exporters.files import Exported
from kantlijn.exporters.files import export as export_articles
from kantlijn.model.problem import Translate
from kantlijn.model.settings import EXPORTS
from kantlijn.placement import find_misplaced
from kantlijn.printing import put
from kantlijn.writer.site import write_site


@click.command(cls=Spoken)
@click.argument("kind", metavar="FORMAT", type=click.Choice(EXPORTS))
@click.option("--seeds", type=EXISTING, help="Folder of the articles.")
@click.option("--notes", type=EXISTING, help="Folder of people/ and terms/.")
@click.option("--out", type=FOLDER, help="Folder to write into; without it, export/FORMAT.")
@click.option("--raw", is_flag=True, help="csv: leave cells that a spreadsheet would take for a formula as they are.")
def export(kind: str, *, seeds: Path | None, notes: Path | None, out: Path | None, raw: bool) -> None:
    """Write all annotations for other programs: webannotation, tei or csv.

    What is written is whole, texts of unknown rights included: it is for your own disk.
    """
    if raw and kind != "csv":
        raise click.UsageError(say("--raw says how a table is written; it goes with csv"))
    settings, problems = configured()
    _ = translator(settings)
    settings = replace(settings, seeds=seeds or settings.seeds, notes=notes or settings.notes)
    archive, found = read_archive(settings, open_store(None)[0], iter)
    faults = [one for one in [*problems, *find_misplaced(settings), *found] if one.severity == "fault"]
    refuse(faults, _)
    exported = export_articles(
        kind, archive.articles, archive.gazetteer, archive.glossary, settings, whole=True, raw=raw
    )
    write(exported, out or Path("export") / kind, _)


def write(exported: Exported, out: Path, _: Translate) -> None:
    """Write the files and say what was done with them; a folder that cannot be written ends with 1."""
    faults = write_site(exported.files, out)[1]
    refuse(faults, _)
    told = {"n": len(exported.files), "folder": out.as_posix()}
    put(_("Written to %(folder)s. Files: %(n)s. What they hold is whole texts, of unknown rights too.") % told)
    if exported.defused:
        cells = {"n": exported.defused}
        put(_("Cells that a spreadsheet takes for a formula got an apostrophe: %(n)s; --raw leaves them.") % cells)
