"""Settings read anew to a build as the preview shows it, drafts and all."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from jinja2 import Environment

from kantlijn.building.build import Outcome
from kantlijn.guarding import guard
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.renderer.words import Words
from kantlijn.server.printing import make_printer
from kantlijn.server.state import Built

Configure = Callable[[], tuple[Settings, list[Problem]]]
"""Reads the settings anew, with what the command line says going before."""
Build = Callable[[Settings, Sequence[Problem]], Outcome]
"""Builds the site; the problems are those of the settings."""


class Builder:
    """Builds the site for an address; what prints the preview's own pages is made once for each language."""

    def __init__(self, configure: Configure, build: Build, address: str) -> None:
        """Take what reads the settings and what builds; `address` stands in for the site's own."""
        self._configure = configure
        self._build = build
        self.address = address
        self._printers: dict[str, tuple[Words, Environment]] = {}

    def unbuilt(self) -> Built:
        """Give what is shown before the first build has ended."""
        settings, _ = self._read()
        return self._shown(settings, None)

    def __call__(self) -> Built:
        """Build the site once."""
        settings, problems = self._read()
        return self._shown(settings, outcome_of(self._build, settings, problems))

    def _read(self) -> tuple[Settings, list[Problem]]:
        settings, problems = self._configure()
        return replace(settings, base_url=self.address if settings.base_url else ""), problems

    def _shown(self, settings: Settings, outcome: Outcome | None) -> Built:
        lang = settings.language
        if lang not in self._printers:
            translations = read_catalogue(lang)
            self._printers[lang] = Words(lang, translations), make_printer(lang, translations)
        return Built(settings, *self._printers[lang], outcome)


def outcome_of(build: Build, settings: Settings, problems: Sequence[Problem]) -> Outcome:
    """Build; a mistake of our own is told as a fault, and does not end the preview: the author goes on writing."""
    outcome, broken = guard("kantlijn", lambda: (build(settings, problems), []), Outcome())
    return replace(outcome, problems=tuple(broken)) if broken else outcome
