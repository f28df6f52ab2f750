"""Settings read anew to a site as the preview shows it, drafts and all: looked at first, and written after."""

from collections.abc import Callable

from jinja2 import Environment
from msgspec.structs import replace

from kantlijn.building.build import Outcome
from kantlijn.building.resident import Changed, Resident
from kantlijn.building.showing import Showing
from kantlijn.guarding import guard
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.renderer.words import Words
from kantlijn.server.printing import make_printer
from kantlijn.server.state import Built
from kantlijn.server.turns import Turns

Configure = Callable[[], tuple[Settings, list[Problem]]]
"""Reads the settings anew, with what the command line says going before."""


class Builder:
    """Looks at a site and writes it, for an address; what prints the preview's own pages is made once per language."""

    def __init__(self, configure: Configure, site: Resident, address: str) -> None:
        """Take what reads the settings and what builds; `address` stands in for the site's own."""
        self._configure = configure
        self._site = site
        self.address = address
        self.turns = Turns()
        self._printers: dict[str, tuple[Words, Environment]] = {}
        self._looked: Showing | None = None
        self._written: Showing | None = None
        self._broken = False

    def unbuilt(self) -> Built:
        """Give what is shown before the first look has ended."""
        settings, _ = self._read()
        return self._shown(settings)

    def look(self, changed: Changed) -> Built:
        """Look at what has changed. After a fault the site of before is shown."""
        settings, problems = self._read()
        changed = None if self._broken else changed
        look, broken = guard(
            "kantlijn", lambda: (self._site.look(settings, problems, changed, self.turns.track), []), None
        )
        self._broken = look is None
        if look is None:
            return replace(self._shown(settings), outcome=told(broken), stopped=True, showing=self._looked)
        self._looked = look.showing or self._looked
        stopped = look.showing is None
        return replace(self._shown(settings), outcome=look.outcome, stopped=stopped, look=look, showing=self._looked)

    def write(self, built: Built) -> Built:
        """Write what was looked at. After a fault the site that was written last is shown."""
        look = built.look
        if look is None or look.showing is None:
            return built
        outcome, broken = guard("kantlijn", lambda: (self._site.write(look, self.turns.pause), []), None)
        outcome = told(broken) if outcome is None else outcome
        if outcome.writing is None:
            self._looked = self._written
            return replace(built, outcome=outcome, stopped=True, look=None, showing=self._written)
        self._written = look.showing
        return replace(built, outcome=outcome)

    def _read(self) -> tuple[Settings, list[Problem]]:
        settings, problems = self._configure()
        return replace(settings, base_url=self.address if settings.base_url else ""), problems

    def _shown(self, settings: Settings) -> Built:
        lang = settings.language
        if lang not in self._printers:
            translations = read_catalogue(lang)
            self._printers[lang] = Words(lang, translations), make_printer(lang, translations)
        return Built(settings, *self._printers[lang])


def told(broken: list[Problem]) -> Outcome:
    """Give what came of a mistake of our own: it is told as a fault, and the author goes on writing."""
    return Outcome(problems=tuple(broken))
