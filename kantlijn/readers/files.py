"""Bytes of a file to text, or to a fault that says why it cannot be read."""

import stat
from pathlib import Path

from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.patterns import pattern

LIMIT = 5_000_000
"""Bytes; the longest newspaper article is a hundred times smaller."""

SIGNATURES = {
    b"%PDF-": "PDF",
    b"PK\x03\x04": "Word/OpenDocument/ZIP",
    b"\xd0\xcf\x11\xe0": "Word",
    b"{\\rtf": "RTF",
}
"""First bytes of documents that are often renamed to .txt."""

UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
GARBLED = pattern(r"â€[œ\x9d™˜“”¦\u0153\u02dc\u2122]|\bÃ[©«¨¯¶¼¡³§]|[a-z]Ã[©«¨¯¶¼¡³§]|Ã«|â‚¬")
"""Quotation marks and accents of UTF-8 that somebody took for Windows-1252: `â€œWij zijn klaarâ€`."""
CONTROLS = bytes({*range(0x20)} - {*b"\t\n\v\f\r\x1b"})
"""Bytes that no text holds."""


def read_text(path: Path, source: str) -> tuple[str | None, list[Problem]]:
    """Give a file's text, newlines as they are and without byte order mark, or None with the fault that prevents it.

    `source` is the path as the author would type it. Windows-1252 is read, with a doubt.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return None, [fault(source, 0, "not a file", "put a text file in its place")]
        with path.open("rb", buffering=0) as file:
            content = file.read(min(status.st_size, LIMIT) + 1)
    except OSError as error:
        return None, [unreadable(error, source)]
    if len(content) > LIMIT:
        limit = LIMIT // 1_000_000
        return None, [fault(source, 0, "larger than %(limit)s MB", "give each article its own file", limit=limit)]
    return decode_text(content, source)


def unreadable(error: OSError, source: str) -> Problem:
    """Make the fault of a file or folder that the system refuses."""
    reason = error.strerror or str(error)
    return fault(source, 0, "cannot be read (%(reason)s)", "check that you may open it", reason=reason)


def decode_text(content: bytes, source: str) -> tuple[str | None, list[Problem]]:
    """Give the text that the bytes stand for, or None with the fault that prevents it."""
    kind = next((name for signature, name in SIGNATURES.items() if content.startswith(signature)), None)
    if kind:
        return None, [
            fault(source, 0, "a %(kind)s document, not a text", "open it and save the text as .txt", kind=kind)
        ]
    if content.startswith(UTF16_MARKS):
        return decode_utf16(content, source)
    if len(content.translate(None, CONTROLS)) < len(content):
        return None, [not_text(source)]
    problems: list[Problem] = []
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        text, problems = decode_windows(content, source, line)
    return refuse_empty(text, problems + doubt_encoding(text, source), source)


def doubt_encoding(text: str, source: str) -> list[Problem]:
    """Give the doubt of a text that was read in a wrong encoding before it came here."""
    found = GARBLED.search(text) if "Ã" in text or "â" in text else None
    if not found:
        return []
    line = text.count("\n", 0, found.start()) + 1
    what = "read in a wrong encoding before it was saved: ‘%(signs)s’"
    return [doubt(source, line, what, "copy the text once more, or correct these signs", signs=found.group())]


def decode_utf16(content: bytes, source: str) -> tuple[str | None, list[Problem]]:
    """Give the text of UTF-16 bytes that open with a byte order mark, as Notepad's `Unicode` writes."""
    try:
        text = content.decode("utf-16")
    except UnicodeDecodeError:
        return None, [not_text(source)]
    if "\x00" in text:
        return None, [not_text(source)]
    return refuse_empty(text, [], source)


def decode_windows(content: bytes, source: str, line: int) -> tuple[str, list[Problem]]:
    """Give the text of bytes that are not UTF-8: an old Windows file, or one that lost bytes on its way."""
    text = content.decode("cp1252", errors="replace")
    if "\ufffd" in text:
        return "", [fault(source, line, "characters that are neither UTF-8 nor Windows-1252", "save it as UTF-8")]
    return text, [doubt(source, line, "not UTF-8, so read as Windows-1252", "check the accents, and save it as UTF-8")]


def refuse_empty(text: str, problems: list[Problem], source: str) -> tuple[str | None, list[Problem]]:
    """Give the text and its problems unless there is a fault among them or nothing to read."""
    if any(problem.severity == "fault" for problem in problems):
        return None, problems
    if not text.strip():
        return None, [fault(source, 0, "empty file", "write the text in it, or remove it")]
    return text, problems


def not_text(source: str) -> Problem:
    """Make the fault of a file that holds something else than text."""
    return fault(source, 0, "not a text file", "save the text as .txt, in UTF-8")
