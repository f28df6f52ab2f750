"""Formatting, quotations, cues and marks to the layers that are woven into the text."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from kantlijn.model.article import Article, Formatting
from kantlijn.model.span import Span
from kantlijn.renderer.anchors import Anchors
from kantlijn.renderer.cast import Member, Utterance, member_of
from kantlijn.renderer.links import safe_address
from kantlijn.renderer.marks import Mark
from kantlijn.renderer.styles import NO_STYLE
from kantlijn.renderer.weave import Layer, escape_attribute
from kantlijn.renderer.words import Words

BREAK, QUOTATION, SOURCE_LINK, MARK, FORMAT, CUE, CREDIT = range(7)
"""Ranks: which layer is the outer one, and which wins where two cannot both be elements."""

LINE = 70
"""Characters of a line of text, and a few more."""
CERTAINTIES = {None: " unknown", "certain": "", "inferred": " inferred", "confirmed": " confirmed"}


def format_layer(form: Formatting) -> Layer | None:
    """Give the layer of the source's own emphasis or link; a link that is not safe stays text."""
    if form.tag == "br":
        return Layer(Span(form.span.start, form.span.start + 1), "<br>", "", BREAK, whole=True)
    if form.tag != "a":
        return Layer(form.span, f"<{form.tag}>", f"</{form.tag}>", FORMAT)
    address = safe_address(form.href)
    if not address:
        return None
    return Layer(form.span, f'<a href="{escape_attribute(address)}">', "</a>", SOURCE_LINK, whole=True, link=True)


def mark_layer(mark: Mark, anchors: Anchors) -> Layer:
    """Give the layer of a person or term: a link at the chosen place, elsewhere a span with the same note."""
    anchor = anchors[mark.subject]
    kind = "person" if mark.subject.kind == "stranger" else mark.subject.kind
    lang = f' lang="{escape_attribute(mark.lang)}"' if mark.lang else ""
    note = escape_attribute(anchor.note_id)
    later = f'<span class="mark {kind}" data-note="{note}"{lang}>'
    if mark.span != anchor.span:
        return Layer(mark.span, later, "</span>", MARK)
    if not anchor.link:
        place = later.replace("<span ", f'<span id="{escape_attribute(anchor.back)}" ', 1)
        return Layer(mark.span, place, "</span>", MARK, whole=True, fallback=later, anchor=anchor.back)
    role = "doc-noteref" if kind == "person" else "doc-glossref"
    first = f'<a class="mark {kind}" id="{escape_attribute(anchor.back)}" href="#{note}" role="{role}"{lang}>'
    return Layer(mark.span, first, "</a>", MARK, whole=True, link=True, fallback=later, anchor=anchor.back)


def quotation_layers(
    article: Article, utterances: Sequence[Utterance], cast: Mapping[str, Member], anchors: Anchors, words: Words
) -> Iterator[Layer]:
    """Give the layers of all quotations, and of the words that tell who says them."""
    headline = article.headline
    story = headline.span.end if headline else 0
    opening = openings(utterances, cast, story)
    aside = standing_aside(utterances, cast, article.text)
    for utterance in utterances:
        member = member_of(utterance, cast)
        note_id = escape_attribute(anchors[utterance.id].note_id)
        chip = chip_tag(utterance, member, note_id, words)
        for place, part in enumerate(utterance.parts):
            opens = " opens" if (utterance.id, place) in opening else ""
            opens += " aside" if (utterance.id, place) in aside else ""
            html_id = utterance.id if place == 0 else f"{utterance.id}-{place + 1}"
            tag = (
                f'<span class="quotation {style_of(utterance, member)}{opens}" id="{escape_attribute(html_id)}"'
                f' data-speaker="{escape_attribute(member.key if member else "")}" data-note="{note_id}"'
                f' data-name="{escape_attribute(named(utterance, member, words))}">'
            )
            last = place == len(utterance.parts) - 1
            yield Layer(part.span, tag, "</span>", QUOTATION, whole=True, after=chip if last else "")
        cue = utterance.attribution.cue if utterance.attribution else None
        if cue:
            yield Layer(cue, f'<span class="cue" data-cue="{note_id}">', "</span>", CUE)


def named(utterance: Utterance, member: Member | None, words: Words) -> str:
    """Give what the margin says of whose words these are."""
    if member:
        return member.speaker.name
    return words.say("speaker unknown") if utterance.factuality == "said" else words.say("not reported as said")


def style_of(utterance: Utterance, member: Member | None) -> str:
    """Give the classes that a quotation and its chip share: the speaker's style and how certain it is."""
    certainty = utterance.certainty if utterance.factuality == "said" else None
    return f"{member.style if member else NO_STYLE}{CERTAINTIES[certainty]}"


def chip_tag(utterance: Utterance, member: Member | None, note_id: str, words: Words) -> str:
    """Give the empty link that ends a quotation: its name is for screen readers, its initials come from CSS."""
    letters = member.initials if member else "?"
    return (
        f'<a class="mark speaker {style_of(utterance, member)}" id="r-{note_id}" href="#{note_id}"'
        f' data-initials="{escape_attribute(letters)}"'
        f' aria-label="{escape_attribute(quotation_label(utterance, member, words))}"></a>'
    )


def quotation_label(utterance: Utterance, member: Member | None, words: Words) -> str:
    """Name a quotation by its speaker, and say so where that is only likely or not known."""
    if utterance.factuality != "said":
        return words.say("Words in quotation marks, not reported as said")
    if member is None:
        return words.say("Quotation, speaker unknown")
    if utterance.certainty == "inferred":
        return words.say("Quotation, probably by %(name)s", name=member.speaker.name)
    return words.say("Quotation by %(name)s", name=member.speaker.name)


def standing_aside(utterances: Sequence[Utterance], cast: Mapping[str, Member], text: str) -> set[tuple[str, int]]:
    """Give the quotations, by id and part, that may begin on the line on which another speaker's ends.

    Their lines in the margin then stand beside each other. Where a line of text breaks, only the browser knows.
    """
    said = in_order(utterances, cast)
    aside: set[tuple[str, int]] = set()
    for (before, name, place, one), (span, other_name, other_place, other) in pairwise(said):
        between = text[before.end : span.start]
        near = len(between) <= LINE and "\n\n" not in between
        if near and one != other and (name, place) not in aside:
            aside.add((other_name, other_place))
    return aside


def openings(utterances: Sequence[Utterance], cast: Mapping[str, Member], story: int) -> set[tuple[str, int]]:
    """Give the quotations, by id and part, that open a run of one speaker; the headline is apart from the story."""
    opening = set()
    before: tuple[bool, str] | None = None
    for span, name, place, key in in_order(utterances, cast):
        run = (span.start < story, key)
        if run != before:
            opening.add((name, place))
        before = run
    return opening


def in_order(utterances: Sequence[Utterance], cast: Mapping[str, Member]) -> list[tuple[Span, str, int, str]]:
    """Give the parts of all quotations as they stand in the text: each with id, number and the speaker's key."""
    return sorted(
        (part.span, utterance.id, place, member.key if (member := member_of(utterance, cast)) else "")
        for utterance in utterances
        for place, part in enumerate(utterance.parts)
    )
