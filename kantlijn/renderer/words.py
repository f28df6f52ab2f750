"""Messages of the catalogue to the words of the page, in its language."""

from dataclasses import dataclass
from gettext import NullTranslations

from babel.numbers import format_decimal


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    lang: str
    translations: NullTranslations

    def say(self, message: str, **values: object) -> str:
        """Give a message in the page's language, its values filled in."""
        return self.translations.gettext(message) % values

    def number(self, number: int) -> str:
        """Give a number as the language writes it: `1.250` in Dutch."""
        return format_decimal(number, locale=self.lang)

    def plural(self, one: str, more: str, num: int, **values: object) -> str:
        """Give a message in the form that fits the number."""
        return self.translations.ngettext(one, more, num) % {"num": num, **values}
