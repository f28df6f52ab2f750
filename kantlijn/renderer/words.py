"""Messages of the catalogue to the words of the page, in its language."""

from gettext import NullTranslations

from msgspec import Struct


class Words(Struct, frozen=True):
    """The words of one language."""

    lang: str
    translations: NullTranslations

    def say(self, message: str, **values: object) -> str:
        """Give a message in the page's language, its values filled in."""
        return self.translations.gettext(message) % values

    def number(self, number: int) -> str:
        """Give a number as the language writes it: `1.250` in Dutch."""
        return f"{number:,}".replace(",", "." if self.lang == "nl" else ",")

    def plural(self, one: str, more: str, num: int, **values: object) -> str:
        """Give a message in the form that fits the number."""
        return self.translations.ngettext(one, more, num) % {"num": num, **values}
