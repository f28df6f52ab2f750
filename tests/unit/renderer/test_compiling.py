from types import SimpleNamespace

import pytest
from annotated import DUTCH, ENGLISH
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError
from markupsafe import Markup

from kantlijn.renderer.compiling import TemplateEnvironment, shown
from kantlijn.renderer.press import template_words
from kantlijn.renderer.words import Words

TEMPLATES = {
    "rij.html": "{% for x in values %}<b>{{ x }}</b> {{ _('People') }} {{ _('and %(n)s more', n=x) }}\n{% endfor %}",
    "basis.html": "<i>{% block een %}{{ _('People') }}{% endblock %}</i>{{ values[0] }}",
    "blok.html": "{% extends 'basis.html' %}{% block een %}{{ super() }} & {{ values[1] }}{% endblock %}",
    "macro.html": "{% macro m(x) %}[{{ x }}]{% endmacro %}{{ m(values[0]) }}",
    "woorden.html": "{% macro m(x) %}{{ _('and %(n)s more', n=x) }} {{ _('People') }}{% endmacro %}{{ m(values[0]) }}",
    "delen.html": "{{ who.name }} {{ who.home.place }} {{ who.age is defined }} {{ who.home['place'] }} {{ who.none }}",
    "macros.html": "{% macro m(x, y='-') %}{{ x }}{{ y }}{{ caller() if caller is defined else '' }}{% endmacro %}"
    "{{ m(1) }}{% for v in values %}{{ m(v, loop.index) }}{{ m(y=v, x=2) }}{% call m(v) %}<b>{% endcall %}{% endfor %}"
    "{% macro n() %}{{ varargs }}{{ kwargs }}{% endmacro %}{{ n(1, a=2) }}"
    "{% autoescape false %}{{ m('<', '>') }}{% endautoescape %}",
    "set.html": "{% set y %}<u>{{ values[0] }}</u>{% endset %}{{ y }}",
    "deel.html": "{% include 'rij.html' %}",
    "meer.html": "{% trans num=2 %}{{ num }} quotation{% pluralize %}{{ num }} quotations{% endtrans %}",
    "wis.html": "{% if values %}{{ values|length }}{% else %}{{ nergens }}{% endif %}{{ values[0]|upper }}",
}
WHO = {"name": "<Els>", "home": SimpleNamespace(place="Zaltveen"), "none": None}
VALUES = ["<a href='x'>", Markup("<em>ja</em>"), 3, 'zeg "nee"', ""]


def environment(kind: type[Environment], words: Words = DUTCH) -> Environment:
    made = kind(
        loader=DictLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, extensions=["jinja2.ext.i18n"]
    )
    made.newstyle_gettext = True
    made.globals |= template_words(words.translations)
    made.translated = words.translations.gettext
    return made


@pytest.mark.parametrize("name", TEMPLATES)
def test_page_is_the_one_that_jinja_prints(name):
    ours, jinjas = (
        environment(kind).get_template(name).render(values=VALUES, who=WHO)
        for kind in (TemplateEnvironment, Environment)
    )
    assert ours == jinjas


def test_message_is_that_of_the_language():
    pages = [
        environment(TemplateEnvironment, words).get_template("basis.html").render(values="x")
        for words in (DUTCH, ENGLISH)
    ]
    assert pages == ["<i>Personen</i>x", "<i>People</i>x"]


def test_what_is_not_there_is_still_a_mistake():
    with pytest.raises(UndefinedError, match="'nergens' is undefined"):
        environment(TemplateEnvironment).get_template("wis.html").render(values=[])


@pytest.mark.parametrize(
    ("value", "html"),
    [("brug", "brug"), ("a & b", "a &amp; b"), (Markup("<b>"), "<b>"), (7, "7"), (None, "None"), ("'\"", "&#39;&#34;")],
)
def test_values_are_escaped_once(value, html):
    assert shown(value) == html
