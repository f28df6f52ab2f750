import pytest

from kantlijn.readers.markup.image_sizes import find_size


def test_png():
    assert find_size(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0") == (640, 480)


def test_gif():
    assert find_size(b"GIF89a\x80\x02\xe0\x01\xf7") == (640, 480)


def test_jpeg_with_segments_before_its_frame():
    exif = b"\xff\xe1\0\x08Exif\0\0"
    table = b"\xff\xc4\0\x04\0\0"
    frame = b"\xff\xc2\0\x11\x08\x01\xe0\x02\x80\x03"
    assert find_size(b"\xff\xd8" + exif + b"\xff" + table + frame) == (640, 480)


def test_webp_with_extended_header():
    assert find_size(b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x7f\x02\0\xdf\x01\0") == (640, 480)


def test_webp_without_loss():
    bits = (639 | 479 << 14).to_bytes(4, "little")
    assert find_size(b"RIFF\0\0\0\0WEBPVP8L\x05\0\0\0\x2f" + bits + b"\0" * 5) == (640, 480)


def test_webp_with_loss():
    assert find_size(b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01") == (640, 480)


@pytest.mark.parametrize(
    "tag",
    ['<svg width="640" height="480px">', "<svg viewBox='0 0 640 480'>", '<svg width="100%" viewBox="0,0,640,480">'],
)
def test_svg(tag):
    assert find_size(b'<?xml version="1.0"?>\n' + tag.encode() + b"<path/></svg>") == (640, 480)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"De brug", b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"\xff\xd8\xff\xc0", b"\xff\xd8\xff\xe1\0\0",
        b"RIFF\0\0\0\0WEBP", b"RIFF\0\0\0\0WEBPVP9 " + b"\0" * 20, b"<svg>", b'<svg width="a" height="b">',
        b'<svg width="1.2.3" height="4">', b"%PDF-1.7",
    ],
)  # fmt: skip
def test_what_tells_no_size_is_no_picture(content):
    assert find_size(content) is None
