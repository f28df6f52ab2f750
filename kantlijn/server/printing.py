"""The preview's own templates, which a site cannot replace, and a language to what prints them."""

from gettext import NullTranslations
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kantlijn.renderer.policy import policy

PAGES = Path(__file__).parent / "pages"
"""Templates, scripts and styles of the preview; none of them is ever written to a site."""


def make_printer(lang: str, translations: NullTranslations) -> Environment:
    """Give the templates in a language."""
    environment = Environment(
        loader=FileSystemLoader(PAGES),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.install_gettext_translations(translations, newstyle=True)  # type: ignore[attr-defined]
    environment.globals |= {"lang": lang, "policy": policy([])}
    return environment
