"""`serve`: the site while it is written, on the author's own computer."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kantlijn.commands.options import CHOICES, configured, site_options, with_choices
from kantlijn.commands.spoken import Spoken
from kantlijn.commands.telling import FAULTY, report, translator
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings
from kantlijn.printing import put

if TYPE_CHECKING:
    from kantlijn.building.build import Outcome


@click.command(cls=Spoken)
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
    from kantlijn.server.preview import Told
    from kantlijn.server.preview import serve as serve_site

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
    sys.exit(0 if serve_site(configure, site, told, **how) else FAULTY)
