from gettext import NullTranslations

import pytest
from jinja2 import TemplateNotFound

from kantlijn.server.printing import PAGES, make_printer


class Reversed(NullTranslations):
    def gettext(self, message):
        return message[::-1]

    ugettext = gettext


def test_words_come_from_the_catalogue():
    html = make_printer("nl", Reversed()).get_template("reviews.html").render(articles=[])
    assert '<html lang="nl">' in html
    assert "<h1>weiveR</h1>" in html


def test_all_templates_can_be_compiled():
    printer = make_printer("en", NullTranslations())
    names = printer.list_templates(extensions=["html"])
    assert [printer.get_template(name).name for name in names] == names
    assert names


def test_site_has_no_say_in_them():
    with pytest.raises(TemplateNotFound):
        make_printer("en", NullTranslations()).get_template("base.html")
    assert not (PAGES / "base.html").exists()
