"""The .po file of a language to its translations, read into memory so that no compiled catalogue can be stale."""

from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations

LOCALE = Path(__file__).parent.parent / "locale"
LANGUAGES = ("nl", "en")


@cache
def read_catalogue(lang: str) -> Translations:
    """Read the words of the interface and of the problems in a language; Dutch for one that we do not have."""
    known = lang if lang in LANGUAGES else "nl"
    with (LOCALE / known / "LC_MESSAGES" / "kantlijn.po").open("rb") as file:
        catalogue = read_po(file, locale=known)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translations(compiled)
