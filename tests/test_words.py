"""Every word that a reader or an author sees stands in the catalogues, in both languages."""

import re
from html.parser import HTMLParser

import pytest
from messages import ROOT, TEMPLATES, Message, read_messages, used_messages

PLACEHOLDER = re.compile(r"%\((\w+)\)s|\{(\w+)\}")
CLASS_BLOCK = r"\{% block \w+_class %\}.*?\{% endblock %\}"
JINJA = re.compile(CLASS_BLOCK + r"|\{%-?\s*trans\b.*?endtrans\s*-?%\}|\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
LETTERS = re.compile(r"[^\W\d_]{2,}")
PAGES = sorted(page for folder in TEMPLATES for page in (ROOT / folder).rglob("*.html"))
SCRIPTS = sorted(script for folder in ("static", "kantlijn/server/pages") for script in (ROOT / folder).rglob("*.js"))
SHOWN = {"alt", "title", "placeholder", "aria-label", "aria-description", "content", "label"}
"""Attributes that a reader comes to see or hear, besides all of data-*."""
SETTINGS = {"width=device-width, initial-scale=1", "noindex"}
KEYS = {"Escape", "Enter", "Tab", "Space", "ArrowUp", "ArrowDown", "Home", "End"}


class Shown(HTMLParser):
    """Collects what a page shows: its text, and the attributes that are read out."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag
        for name, value in attrs:
            spoken = name in SHOWN or (name.startswith("data-") and " " in (value or ""))
            if spoken and value and value not in SETTINGS:
                self.shown.append(value)

    def handle_endtag(self, *_: object) -> None:
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside not in ("script", "style"):
            self.shown.append(data)


@pytest.mark.parametrize("template", PAGES, ids=lambda path: path.name)
def test_no_template_holds_words_of_its_own(template):
    shown = Shown()
    shown.feed(JINJA.sub("", template.read_text(encoding="utf-8")))
    assert [text.strip() for text in shown.shown if LETTERS.search(text)] == []


@pytest.mark.parametrize("style", sorted((ROOT / "static").rglob("*.css")), ids=lambda path: path.name)
def test_no_style_sheet_holds_words(style):
    contents = re.findall(r"content:([^;}]*)", style.read_text(encoding="utf-8"))
    strings = [string for content in contents for string in re.findall(r'"([^"]*)"', content)]
    assert [string for string in strings if LETTERS.search(string.replace("\\A", ""))] == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_no_script_holds_words(script):
    strings = re.findall(r"""(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1""", script.read_text(encoding="utf-8"))
    words = [string for _, string in strings if re.match(r"[A-ZÀ-Þ][a-zà-ÿ]+(?:\s|$)", string)]
    assert set(words) <= KEYS


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_message_is_missing_or_unused(lang):
    known: set[Message] = {message.id for message in read_messages(lang) if message.id}
    used = used_messages()
    assert (sorted(map(str, used - known)), sorted(map(str, known - used))) == ([], [])


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_message_is_translated_with_all_its_values(lang):
    for message in read_messages(lang):
        ids = (message.id,) if isinstance(message.id, str) else message.id
        strings = (message.string,) if isinstance(message.string, str) else message.string
        if not message.id:
            continue
        assert all(strings), f"not translated: {message.id}"
        assert not message.fuzzy
        for identifier, string in zip(ids, strings, strict=True):
            assert sorted(PLACEHOLDER.findall(identifier)) == sorted(PLACEHOLDER.findall(string)), string


def test_english_says_what_the_messages_say():
    for message in read_messages("en"):
        if message.id:
            assert message.string == message.id
