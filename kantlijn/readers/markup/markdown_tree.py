"""Markdown to the tree that Python-Markdown makes of it, with the line of the file kept in the words themselves."""

import html
from typing import cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import SimpleTagInlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.util import AMP_SUBSTITUTE, AtomicString

from kantlijn.patterns import pattern
from kantlijn.readers.markup.markdown_lines import mend_lines, part_lists

FIRST_MARK = 0x100000
"""Plane 16 of Unicode, for private use: a character of it before the words of a line tells the line's number."""
LAST_MARK = 0x10FFFD
MARKS = pattern(f"[{chr(FIRST_MARK)}-{chr(LAST_MARK)}]")
OPENING = pattern(r"(?:[ ]{0,3}>[ ]?|[ ]*(?:[*+-]|\d+\.)[ ]+|#{1,6}[ ]*|\|[ ]*|[ ]+)*")
"""What may stand before the words of a line: quote signs, bullets, numbers, heading signs."""
WORDLESS = pattern(r"[ ]{0,3}(?:(?:[-*_][ ]*){3,}|=+[ ]*|-+[ ]*|\[[^\]]*\]:.*)$")
"""Rules, underlines of headings and addresses of links: lines without words of the text."""
STRUCK = r"(~~)(?=\S)(.+?)(?<=\S)~~"
HIGHLIGHT = r"(==)(?=\S)(.+?)(?<=\S)=="
TABLE_RULE = pattern(r"[ ]{0,3}+\|?[ ]*+:?-++:?[ ]*+(?:\|[ ]*+:?-++:?[ ]*+)*+\|?[ ]*+$")
ATTRIBUTES = pattern(r"(?<!\s)\s++\{#[\w:.-]++[^{}]*+\}\s*+$")
ENTITY = pattern(r"&(?:#\d+|#x[0-9a-fA-F]+|[0-9A-Za-z]+);")


class NumberLines(Preprocessor):
    """Puts before the words of each line the character that tells its number; the library gives no places."""

    first_line = 1

    def run(self, lines: list[str]) -> list[str]:
        """Give the lines with their numbers."""
        return [self.numbered(line, number) for number, line in enumerate(lines, start=self.first_line)]

    def numbered(self, line: str, number: int) -> str:
        """Give one line with its number."""
        opening = OPENING.match(line)
        end = opening.end() if opening else 0
        if end == len(line) or WORDLESS.match(line) or TABLE_RULE.match(line):
            return line
        return f"{line[:end]}{chr(min(FIRST_MARK + number, LAST_MARK))}{line[end:]}"


class PartLists(Preprocessor):
    """Lets a list start right behind a paragraph, and lists lie in lists by two blanks."""

    def run(self, lines: list[str]) -> list[str]:
        """Give the lines with a blank one where it is wanted."""
        return part_lists(lines)


def read_tree(text: str, first_line: int) -> Element:
    """Give the tree of a Markdown text that starts on that line of its file; raw HTML in it is text.

    Raises RecursionError for lists or quotations in each other without end.
    """
    reader = Markdown(extensions=[SaneListExtension(), TableExtension()])
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    reader.inlinePatterns.deregister("entity")
    reader.treeprocessors.deregister("prettify")
    numbering = NumberLines(reader)
    numbering.first_line = first_line
    reader.preprocessors.register(numbering, "number-lines", 25)
    reader.preprocessors.register(PartLists(reader), "part-lists", 24)
    reader.inlinePatterns.register(SimpleTagInlineProcessor(STRUCK, "del"), "struck", 65)
    reader.inlinePatterns.register(SimpleTagInlineProcessor(HIGHLIGHT, "strong"), "highlight", 64)
    lines = mend_lines(MARKS.sub("", text).split("\n"))
    for preprocessor in reader.preprocessors:
        lines = preprocessor.run(lines)
    root = cast(Element, reader.parser.parseDocument(lines).getroot())  # a document has a root
    for treeprocessor in reader.treeprocessors:
        changed = treeprocessor.run(root)
        root = root if changed is None else changed
    for element in root.iter():
        element.tail = with_characters(element.tail)
        # The library has escaped all of what is code.
        element.text = html.unescape(element.text or "") if element.tag == "code" else with_characters(element.text)
    return root


def with_characters(text: str | None) -> str | None:
    """Give words with the character of each `&euml;`, all at once: the library would copy the paragraph for each."""
    if text is None or isinstance(text, AtomicString) or "&" not in text:
        return text
    return ENTITY.sub(lambda found: html.unescape(found.group()), text)


def take_line(text: str) -> tuple[str, int | None]:
    """Give words without the characters that tell lines, and the first line that they tell."""
    if AMP_SUBSTITUTE in text:
        text = html.unescape(text.replace(AMP_SUBSTITUTE, "&"))
    found = MARKS.search(text)
    return (MARKS.sub("", text), ord(found.group()) - FIRST_MARK) if found else (text, None)


def drop_attributes(heading: Element) -> None:
    """Take the name that Pandoc gives a heading out of its words: `## De brug {#de-brug}`."""
    if len(heading):
        heading[-1].tail = ATTRIBUTES.sub("", heading[-1].tail or "")
    else:
        heading.text = ATTRIBUTES.sub("", heading.text or "")
