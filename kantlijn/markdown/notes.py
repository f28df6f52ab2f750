"""The annotations of a page to its marks and endnotes; the page stands alone, so none leads to another."""

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.renderer.anchors import place_anchors
from kantlijn.renderer.cast import find_cast, find_utterances
from kantlijn.renderer.layers import mark_layer, quotation_layers
from kantlijn.renderer.marks import find_marks
from kantlijn.renderer.note import Note
from kantlijn.renderer.notes import NoteMaker
from kantlijn.renderer.press import Press
from kantlijn.renderer.spoken_as import SpokenAs
from kantlijn.renderer.weave import Layer


@dataclass(frozen=True, slots=True)
class Marked:
    """What is added to a page."""

    layers: Sequence[Layer]
    endnotes: str
    """HTML; empty where there is nothing to note."""


class PageNotes(NoteMaker, frozen=True):
    """Notes of a page that stands alone: a link to another note leads to one of this page, or stays words."""

    def way_to(self, name: str) -> str:
        """Give the address of a note, where the page has it."""
        return self.ways.get(name, "")


def mark_page(annotated: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary, press: Press) -> Marked:
    """Give the marks and endnotes of a page."""
    article, words = annotated.article, press.words
    utterances = find_utterances(annotated)
    cast = {key: replace(member, page="") for key, member in find_cast(utterances, gazetteer, glossary).items()}
    marks = find_marks(annotated, gazetteer, glossary)
    anchors = place_anchors(article, marks, utterances)
    layers = list(quotation_layers(article, utterances, cast, anchors, words))
    layers += [mark_layer(mark, anchors) for mark in marks]
    roles = {mention.name: mention.role for mention in reversed(annotated.mentions) if mention.role}
    by_id = {utterance.id: utterance for utterance in utterances}
    spoken_as = SpokenAs(article, gazetteer, roles, words)
    maker = PageNotes(article, gazetteer, glossary, by_id, cast, spoken_as, words, "")
    notes = [replace(note, page="") for note in maker.all(anchors)]
    return Marked(layers, render_notes(notes, press) if notes else "")


def render_notes(notes: Sequence[Note], press: Press) -> str:
    """Print the endnotes."""
    return press.environment.get_template("embedded_notes.html").render(notes=notes)
