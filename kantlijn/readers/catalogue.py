"""The .po file of a language to its translations, compiled when it has changed, so that none can be stale."""

from functools import cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from kantlijn.kept import kept

LOCALE = Path(__file__).parent.parent / "locale"
LANGUAGES = ("nl", "en")


@cache
def read_catalogue(lang: str) -> GNUTranslations:
    """Read the words of the interface and of the problems in a language; Dutch for one that we do not have."""
    return GNUTranslations(BytesIO(compiled()[lang if lang in LANGUAGES else "nl"]))


@kept(LOCALE)
def compiled() -> dict[str, bytes]:
    """Give the catalogues as gettext reads them, by language."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    found = {}
    for lang in LANGUAGES:
        written = BytesIO()
        with (LOCALE / lang / "LC_MESSAGES" / "kantlijn.po").open("rb") as file:
            write_mo(written, read_po(file, locale=lang))
        found[lang] = written.getvalue()
    return found
