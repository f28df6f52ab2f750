"""The first bytes of a picture to its width and height: PNG, JPEG, GIF, WebP and SVG."""

import re
from collections.abc import Iterator

Size = tuple[int, int]
HEAD = 64 * 1024
"""Bytes that hold the size of a picture, whatever metadata a camera puts before it in most cases."""
SVG = re.compile(rb"<svg\b[^>]*>", re.IGNORECASE)
SVG_LENGTH = rb"""\b%s\s*=\s*["']\s*([\d.]+)(?:px)?\s*["']"""
SVG_BOX = re.compile(rb"""\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)""", re.IGNORECASE)
FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""Segments of a JPEG file that hold its size: all start-of-frame markers."""


def find_size(content: bytes) -> Size | None:
    """Give width and height in pixels, or None for what is no such picture."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    if content.startswith((b"GIF87a", b"GIF89a")) and len(content) >= 10:
        return int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little")
    if content.startswith(b"\xff\xd8"):
        return find_jpeg_size(content)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP" and len(content) >= 30:
        return find_webp_size(content)
    return find_svg_size(content)


def find_jpeg_size(content: bytes) -> Size | None:
    """Give the size that the first frame header tells."""
    for marker, start in jpeg_segments(content):
        if marker in FRAMES and start + 7 <= len(content):
            height, width = content[start + 3 : start + 5], content[start + 5 : start + 7]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
    return None


def jpeg_segments(content: bytes) -> Iterator[tuple[int, int]]:
    """Give the marker of each segment and where its length stands."""
    position = 2
    while position + 4 <= len(content) and content[position] == 0xFF:
        if content[position + 1] == 0xFF:
            position += 1
            continue
        yield content[position + 1], position + 2
        position += 2 + int.from_bytes(content[position + 2 : position + 4], "big")


def find_webp_size(content: bytes) -> Size | None:
    """Give the size that one of the three kinds of WebP tells."""
    kind = content[12:16]
    if kind == b"VP8X":
        return int.from_bytes(content[24:27], "little") + 1, int.from_bytes(content[27:30], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        return int.from_bytes(content[26:28], "little") & 0x3FFF, int.from_bytes(content[28:30], "little") & 0x3FFF
    return None


def find_svg_size(content: bytes) -> Size | None:
    """Give the size of a drawing: its width and height in pixels, else those of its viewBox."""
    found = SVG.search(content)
    if not found:
        return None
    lengths = [re.search(SVG_LENGTH % name, found.group()) for name in (b"width", b"height")]
    numbers = [length.group(1) for length in lengths if length]
    if len(numbers) < 2:
        box = SVG_BOX.search(found.group())
        numbers = list(box.groups()) if box else []
    try:
        width, height = (round(float(number)) for number in numbers)
    except ValueError:
        return None
    return width, height
