"""Layers over an article's text to the HTML of each piece of the tree; what runs through several is opened again."""

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from kantlijn.markdown.pieces import Piece
from kantlijn.model.span import Span
from kantlijn.renderer.weave import Layer, escape, plain, weave

ID_AND_AFTER = ' id="'


def weave_pieces(text: str, pieces: Sequence[Piece], layers: Sequence[Layer], keep: Callable[[str], str]) -> None:
    """Put the layers into the tree; `keep` takes HTML and gives what stands for it there until the page is written."""
    for piece in pieces:
        if piece.silent or not len(piece.span):
            continue
        html = weave(text, piece.span, list(parts_in(piece, layers)))
        if html != escape(piece.span.of(text)):
            piece.write(keep(html))


def parts_in(piece: Piece, layers: Sequence[Layer]) -> Iterator[Layer]:
    """Give what of the layers lies in a piece: the id is that of the first part, the chip stands behind the last."""
    for layer in layers:
        start, end = max(layer.span.start, piece.span.start), min(layer.span.end, piece.span.end)
        if start >= end:
            continue
        part = replace(layer, span=Span(start, end), after=layer.after if end == layer.span.end else "")
        split = layer.span.start < piece.span.start or (layer.link and piece.linked)
        yield replace(plain(repeated(part)), after="" if piece.linked else part.after) if split else part


def repeated(layer: Layer) -> Layer:
    """Give a layer with a start tag that may stand twice: without its id."""
    if layer.fallback is not None:
        return layer
    tag, found, rest = layer.start_tag.partition(ID_AND_AFTER)
    once = f"{tag}{rest.partition(chr(34))[2]}" if found else tag
    return replace(layer, fallback=once, fallback_end=layer.end_tag)
