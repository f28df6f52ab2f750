"""An author's Markdown to the HTML of a note: raw HTML is shown as text, links lead to safe addresses alone.

A link to the bare id of a person or term, `[NAVO](navo)`, leads to its note where the page has it, else to its entry.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from threading import get_ident
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from kantlijn.model.reference import NoteText
from kantlijn.model.sentences import first_sentence
from kantlijn.patterns import pattern
from kantlijn.renderer.links import safe_address
from kantlijn.renderer.weave import escape_attribute

NOTE_ID = pattern(r"\w[\w-]*")
NOTE_LINK = pattern(r'<a href="note:([^"]*)">(.*?)</a>', re.DOTALL)


class SafeLinks(Treeprocessor):
    """Turns links to unsafe addresses, and pictures, into their words."""

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        for element in root.iter():
            if element.tag == "a":
                given = element.get("href", "")
                address = f"note:{given}" if NOTE_ID.fullmatch(given) else safe_address(given)
                element.attrib.clear()
                if address:
                    element.set("href", address)
                else:
                    element.tag = "span"
            elif element.tag == "img":
                element.tag, element.text = "span", element.get("alt", "")
                element.attrib.clear()


class Prose(Extension):
    """Markdown as notes have it."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 # the name is Python-Markdown's
        """Take raw HTML out of the language and look at each link."""
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(SafeLinks(md), "safe-links", 5)


def note_prose(note: NoteText, lang: str, way_to: Callable[[str], str]) -> Markup:
    """Give the HTML of a note in a language; a text that has not been translated says that it is Dutch."""
    html = linked_prose(note.in_language(lang), way_to)
    if lang == "nl" or note.bodies.get(lang) or not html:
        return html
    return Markup('<div lang="nl">{}</div>').format(html)


def linked_prose(text: str, way_to: Callable[[str], str]) -> Markup:
    """Give the HTML of a note's text; way_to gives the address of an id, or nothing for words that stay words."""
    html = render_prose(text)
    if 'href="note:' not in html:
        return html

    def link(found: re.Match[str]) -> str:
        address = way_to(found.group(1))
        return f'<a href="{escape_attribute(address)}">{found.group(2)}</a>' if address else found.group(2)

    return Markup(NOTE_LINK.sub(link, html))  # noqa: S704 # both parts are HTML of render_prose


@lru_cache(maxsize=8192)
def render_prose(text: str) -> Markup:
    """Give the HTML of a note's text; the same text, in however many articles, is rendered once."""
    return Markup(markdown_reader(get_ident()).reset().convert(text))  # noqa: S704 # raw HTML is no part of this Markdown


@lru_cache(maxsize=16)
def markdown_reader(_thread: int) -> Markdown:
    """Give what reads Markdown, one for each thread, since it remembers what the text that it reads has defined."""
    return Markdown(extensions=[Prose()], output_format="html")


@lru_cache(maxsize=8192)
def plain_text(text: str) -> str:
    """Give the first paragraph of a note's text as it reads, for machines."""
    return " ".join(render_prose(text).partition("</p>")[0].striptags().split())


@lru_cache(maxsize=8192)
def first_words(text: str) -> str:
    """Give the first sentence of a note's text as it reads, for the margin."""
    return first_sentence(plain_text(text))
