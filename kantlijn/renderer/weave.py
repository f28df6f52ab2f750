"""Text and overlapping layers to well-formed HTML, in one sweep over the edges of their spans.

Crossing layers are closed and reopened. A layer with an id or a link is whole: it is never split, so the other layer
is split around it. Where two whole layers cross, or one link lies inside another, the one of the higher rank (the
smaller number) wins; the loser falls back on a start tag without link, or is clipped to what lies outside.
"""

import heapq
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.model.span import Span
from kantlijn.patterns import pattern

SPECIAL = pattern(r"[&<>\r]")


class Layer(Struct, frozen=True):
    """An HTML element over a span of the text."""

    span: Span
    start_tag: str
    """The whole tag, its attributes already escaped: `<a href="#n-navo">`."""
    end_tag: str
    rank: int = 0
    """Of two layers with the same edges the smaller number is the outer one; of two that clash it wins."""
    whole: bool = False
    """Whether it carries an id or a link, so that it cannot be split."""
    link: bool = False
    """Whether it is a link, which can lie in no other link."""
    fallback: str | None = None
    """The start tag without id and link, for a whole layer that lost; None: it is clipped instead."""
    fallback_end: str = "</span>"
    anchor: str = ""
    """The id that links lead to; a layer that lost, and its tag with it, still has it in an empty element."""
    after: str = ""
    """HTML that follows the element, outside of any link: the chip of a quotation's speaker."""


def weave(text: str, region: Span, layers: Iterable[Layer]) -> str:
    """Give the HTML of a region of the text, with the layers that lie in it as elements."""
    inside = [clipped for layer in layers if (clipped := clip(layer, region))]
    if not inside:
        return escape(region.of(text))
    loom = Loom(settle(inside))
    edges = sorted({edge for layer in loom.waiting for edge in (layer.span.start, layer.span.end)} | {region.end})
    shown = escape if SPECIAL.search(text, region.start, region.end) else str
    html: list[str] = []
    written = region.start
    for edge in edges:
        html.append(shown(text[written:edge]))
        loom.turn(edge, html)
        written = edge
    return "".join(html)


class Loom:
    """The sweep: which layers wait, which are open, and what is written after a link has closed."""

    def __init__(self, layers: Iterable[Layer]) -> None:
        """Take layers of which no two whole ones cross."""
        self.waiting = sorted(layers, key=lambda layer: layer.span.start, reverse=True)
        self.opened: list[Layer] = []
        self.afters: list[str] = []
        self.anchored: set[str] = set()

    def turn(self, edge: int, html: list[str]) -> None:
        """Close and open, at one edge, whatever ends and starts there."""
        again = self.close_ended(edge, html)
        if self.afters and not any(layer.link for layer in self.opened):
            html += self.afters
            self.afters.clear()
        fresh: list[Layer] = []
        while self.waiting and self.waiting[-1].span.start == edge:
            fresh.append(self.waiting.pop())
        if self.opened:
            reach = max((layer.span.end for layer in fresh if layer.whole), default=edge)
            again += self.give_way(reach, html) if reach > edge else []
        opening = again + fresh
        if len(opening) > 1:
            opening.sort(key=outer_first)
        for layer in opening:
            html.append(layer.start_tag)
            if layer.anchor and not layer.whole:
                html.append(self.anchor(layer))
        self.opened += opening

    def anchor(self, layer: Layer) -> str:
        """Give the id of a layer that lost its tag, the first time that it opens."""
        if layer.anchor in self.anchored:
            return ""
        self.anchored.add(layer.anchor)
        return f'<span id="{escape_attribute(layer.anchor)}"></span>'

    def give_way(self, reach: int, html: list[str]) -> list[Layer]:
        """Close the layers that would end inside a whole one which now opens, and give them to be opened in it."""
        keep = len(self.opened)
        for place in range(len(self.opened) - 1, -1, -1):
            if self.opened[place].whole:
                break
            if self.opened[place].span.end < reach:
                keep = place
        again = self.opened[keep:]
        html += [layer.end_tag for layer in reversed(again)]
        del self.opened[keep:]
        return again

    def close_ended(self, edge: int, html: list[str]) -> list[Layer]:
        """Close the layers that end here, and give those that had to be closed with them though they go on."""
        again: list[Layer] = []
        if not self.opened:
            return again
        ending = sum(layer.span.end == edge for layer in self.opened)
        while ending:
            layer = self.opened.pop()
            html.append(layer.end_tag)
            if layer.span.end > edge:
                again.append(layer)
                continue
            ending -= 1
            if layer.after:
                self.afters.append(layer.after)
        return again


def outer_first(layer: Layer) -> tuple[int, int, int]:
    """Order layers that open at one place: the one that ends last is the outermost."""
    return -layer.span.end, layer.rank, layer.span.start


def settle(layers: Sequence[Layer]) -> list[Layer]:
    """Take away what cannot be HTML: whole layers that cross, and links inside links."""
    settled = [layer for layer in layers if not layer.whole]
    queue = [queued(layer, place) for place, layer in enumerate(layers) if layer.whole]
    heapq.heapify(queue)
    around: list[Layer] = []
    while queue:
        *_, place, layer = heapq.heappop(queue)
        while around and around[-1].span.end <= layer.span.start:
            settled.append(around.pop())
        rival = next((other for other in reversed(around) if clash(other, layer)), None)
        if rival is None:
            around.append(layer)
            continue
        winner, loser = (rival, layer) if rival.rank <= layer.rank else (layer, rival)
        if loser is rival:
            around.remove(rival)
            heapq.heappush(queue, queued(layer, place))
        rest = beaten(loser, winner)
        if rest and rest.whole:
            heapq.heappush(queue, queued(rest, place))
        elif rest:
            settled.append(rest)
    return settled + around


def queued(layer: Layer, place: int) -> tuple[int, int, int, int, Layer]:
    """Give a layer its turn: by where it starts, outer ones first."""
    return layer.span.start, -layer.span.end, layer.rank, place, layer


def clash(one: Layer, other: Layer) -> bool:
    """Say whether two whole layers cannot both be elements: they cross, or both are links and overlap."""
    if not one.span.overlaps(other.span):
        return False
    return (one.link and other.link) or not (one.span.covers(other.span) or other.span.covers(one.span))


def beaten(loser: Layer, winner: Layer) -> Layer | None:
    """Give what becomes of a layer that clashed: without id and link, or only what lies outside of the winner."""
    if loser.fallback is not None:
        return plain(loser)
    if loser.span.start < winner.span.start:
        return replace(loser, span=Span(loser.span.start, winner.span.start))
    if loser.span.end > winner.span.end:
        return replace(loser, span=Span(winner.span.end, loser.span.end))
    return None


def plain(layer: Layer) -> Layer:
    """Give a layer as it is without its id and link, so that it may be split."""
    return replace(
        layer,
        start_tag=str(layer.fallback),
        end_tag=layer.fallback_end,
        whole=False,
        link=False,
        fallback=None,
        after="",
    )


def clip(layer: Layer, region: Span) -> Layer | None:
    """Give the part of a layer that lies in the region; an id or a link stays with the first part alone."""
    start, end = max(layer.span.start, region.start), min(layer.span.end, region.end)
    if start >= end:
        return None
    if layer.whole and layer.span.start < region.start:
        return None if layer.fallback is None else replace(plain(layer), span=Span(start, end), anchor="")
    return layer if end == layer.span.end and start == layer.span.start else replace(layer, span=Span(start, end))


def escape(text: str) -> str:
    """Give text as HTML; a carriage return by number, or the parser of the page would make it a line feed."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#13;")


@lru_cache(maxsize=4096)
def escape_attribute(value: str) -> str:
    """Give text as the value of an attribute between double quotation marks."""
    return escape(value).replace('"', "&quot;")
