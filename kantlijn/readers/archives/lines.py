"""The bytes of an archive to its lines, one at a time, in whatever encoding it was written."""

import codecs
from collections.abc import Callable, Iterator
from io import BufferedReader, TextIOWrapper
from typing import BinaryIO, cast

from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.readers.files import LIMIT, SIGNATURES, UTF16_MARKS, doubt_encoding

LONGEST = 2 * LIMIT
"""Bytes of a line: an article may be written in more than it has."""
HEAD = 16
"""Bytes that tell what a file is."""
Tell = Callable[[Problem], None]


def read_lines(file: BinaryIO, source: str, tell: Tell) -> Iterator[tuple[int, str]]:
    """Give each line with its number, its end included; `tell` is told what is wrong. OSError where reading fails.

    A line that is not UTF-8 is read as Windows-1252, and that is told once; one that is neither is left out.
    """
    stream = file if isinstance(file, BufferedReader) else BufferedReader(cast("BufferedReader", file))
    head = stream.peek(HEAD)[:HEAD]
    kind = next((name for signature, name in SIGNATURES.items() if head.startswith(signature)), None)
    if kind:
        tell(fault(source, 0, "a %(kind)s document, not a text", "open it and save the text as .txt", kind=kind))
    elif head.startswith(UTF16_MARKS):
        yield from decoded_utf16(stream, source, tell)
    else:
        yield from decoded(stream, source, tell)


def decoded(stream: BufferedReader, source: str, tell: Tell) -> Iterator[tuple[int, str]]:
    """Give the lines of a stream of bytes; those that are too long, or in no known encoding, are told and left out."""
    asked, number = False, 0
    for number, raw in enumerate(iter(lambda: stream.readline(LONGEST + 1), b""), start=1):
        if len(raw) > LONGEST:
            skip_line(stream)
            limit = LONGEST // 1_000_000
            tell(fault(source, number, "a line larger than %(limit)s MB", "write one article a line", limit=limit))
            continue
        line = text_of(raw.removeprefix(codecs.BOM_UTF8) if number == 1 else raw)
        if line is None:
            what = "characters that are neither UTF-8 nor Windows-1252"
            tell(fault(source, number, what, "save it as UTF-8"))
            continue
        text, wrong = line
        if not asked and wrong:
            what = "not UTF-8, so read as Windows-1252"
            tell(doubt(source, number, what, "check the accents, and save it as UTF-8"))
        elif not asked and (garbled := doubt_encoding(text, source)):
            wrong = True
            tell(garbled[0].but(line=number))
        asked = asked or wrong
        yield number, text


def decoded_utf16(stream: BufferedReader, source: str, tell: Tell) -> Iterator[tuple[int, str]]:
    """Give the lines of what a spreadsheet saves as `Unicode`."""
    try:
        yield from enumerate(TextIOWrapper(stream, encoding="utf-16", newline=""), start=1)
    except UnicodeDecodeError:
        tell(fault(source, 0, "not a text file", "save the text as .txt, in UTF-8"))


def text_of(raw: bytes) -> tuple[str, bool] | None:
    """Give the text of a line, and whether it is not UTF-8; None where it is nothing that we know."""
    try:
        return raw.decode(), False
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
        return None if "\ufffd" in text else (text, True)


def skip_line(stream: BufferedReader) -> None:
    """Read on to the end of a line."""
    while (more := stream.readline(LONGEST)) and not more.endswith(b"\n"):
        pass
