"""Anchors to the notes that open over them and stand at the article's end: people, terms, quotations."""

from collections import Counter
from collections.abc import Callable, Mapping

from markupsafe import Markup
from msgspec import Struct, field
from msgspec.structs import replace

from kantlijn.model.article import Article
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm, NoteText
from kantlijn.renderer.anchors import Anchor, Anchors
from kantlijn.renderer.before import SaidBefore
from kantlijn.renderer.cast import WORD, Member, Utterance, member_of
from kantlijn.renderer.dates import worded_date
from kantlijn.renderer.layers import named, quotation_label, style_of
from kantlijn.renderer.links import entry_address
from kantlijn.renderer.marks import Subject
from kantlijn.renderer.note import Link, Note
from kantlijn.renderer.paths import person_path, term_path
from kantlijn.renderer.prose import first_words, note_prose
from kantlijn.renderer.reasons import worded_reason
from kantlijn.renderer.shortening import shortened
from kantlijn.renderer.spoken_as import SpokenAs
from kantlijn.renderer.words import Words

SHOWN_QUOTATIONS = 3
"""Of what a person also says here; the panel and the person's page have them all."""
OPENING_CHARACTERS = 40


class NoteMaker(Struct, frozen=True):
    """Makes the notes of one article."""

    article: Article
    gazetteer: Gazetteer
    glossary: Glossary
    utterances: Mapping[str, Utterance]
    cast: Mapping[str, Member]
    spoken_as: SpokenAs
    words: Words
    root: str
    """The way from the page to the site's first folder."""
    quotation_at: Callable[[str], str] = "#{}".format
    """Where a quotation stands: on this page, or on the article's own."""
    said_before: SaidBefore = lambda _person: None
    """What a person said last in an earlier article, by id."""
    ways: dict[str, str] = field(default_factory=dict)
    """Where the notes of the article stand, by id of the person or term."""

    def all(self, anchors: Anchors) -> list[Note]:
        """Make all notes, in the order of their numbers."""
        self.ways.update(
            (what.key, f"#{anchor.note_id}") for what, anchor in anchors.items() if isinstance(what, Subject)
        )
        notes = []
        seen: Counter[tuple[str, str]] = Counter()
        for what, anchor in anchors.items():
            if isinstance(what, str):
                note = self.of_quotation(self.utterances[what], anchor)
            else:
                note = self.of_subject(what, anchor)
            seen[note.title, note.opening] += 1
            count = seen[note.title, note.opening]
            notes.append(note if count == 1 else replace(note, title=f"{note.title} ({count})"))
        return notes

    def of_subject(self, subject: Subject, anchor: Anchor) -> Note:
        """Make the note of a person or a term."""
        if subject.kind == "person":
            return self.of_person(subject, anchor)
        if subject.kind == "stranger":
            return self.of_stranger(subject, anchor)
        term = self.glossary.terms[subject.key]
        return Note(
            anchor.note_id,
            subject.kind,
            written_out(term),
            anchor.back,
            brief=self.brief(term.note),
            origin=self.origin(term),
            prose=self.prose(term.note),
            also=self.said_by(term.id),
            page=term_path(term.id),
            lang=term.lang if term.lang != self.words.lang else "",
        )

    def of_stranger(self, subject: Subject, anchor: Anchor) -> Note:
        """Make the note of a person whom only the article knows, and say so."""
        role = self.spoken_as.roles.get(subject.key)
        told = (
            self.words.say("In this article: %(role)s", role=role)
            if role
            else self.words.say("Known from this article only")
        )
        also = self.said_by(subject.key)
        return Note(anchor.note_id, "person stranger", subject.key, anchor.back, role=told, function=told, also=also)

    def of_person(self, subject: Subject, anchor: Anchor) -> Note:
        """Make the note of a person whom we know, with the function on the article's date."""
        entity = self.gazetteer.entities[subject.key]
        also = self.said_by(entity.id)
        return Note(
            anchor.note_id,
            "person",
            entity.name,
            anchor.back,
            role=self.spoken_as.function_of(entity, dated=True),
            function=self.spoken_as.function_of(entity, dated=False),
            brief=self.brief(entity.note),
            origin=self.origin(entity),
            prose=self.prose(entity.note),
            also=also,
            page=person_path(entity.id),
            speaker=entity.name if also else "",
            before=self.said_before(entity.id) if also else None,
        )

    def origin(self, entry: Entity | GlossaryTerm) -> str:
        """Say of an entry of the collection that it is one, and up to when it was checked."""
        if entry.origin == "own" or entry.stand is None:
            return ""
        return self.words.say(
            "From Kantlijn's reference, as of %(date)s", date=worded_date(entry.stand, self.words.lang)
        )

    def prose(self, note: NoteText) -> Markup:
        """Give the author's text, its links to other notes leading to those of this article where it has them."""
        return note_prose(note, self.words.lang, self.way_to)

    def brief(self, note: NoteText) -> str:
        """Give the first sentence of the author's text, in plain words."""
        return first_words(note.in_language(self.words.lang))

    def way_to(self, name: str) -> str:
        """Give the address of a person's or term's note."""
        return self.ways.get(name) or entry_address(name, self.gazetteer, self.glossary, self.root)

    def said_by(self, who: str) -> tuple[Link, ...]:
        """Give the quotations of somebody, by id or name, each once and by its first words.

        What a headline has already leads to where it stands in the text.
        """
        of_one = next((one for one in self.cast.values() if who in (one.speaker.entity_id, one.speaker.name)), None)
        different = {" ".join(WORD.findall(one.said)).casefold(): one for one in of_one.utterances} if of_one else {}
        said = list(different.values())[:SHOWN_QUOTATIONS]
        return tuple(Link(self.quotation_at(one.id), shortened(one.said)) for one in said)

    def of_quotation(self, utterance: Utterance, anchor: Anchor) -> Note:
        """Make the note of a quotation: who says it, how certain that is, and why."""
        member = member_of(utterance, self.cast)
        total = len(utterance.parts)
        return Note(
            anchor.note_id,
            f"quotation {style_of(utterance, member)}",
            quotation_label(utterance, member, self.words),
            anchor.back,
            role=self.spoken_as.occasion_of(utterance, member) if member else "",
            why=worded_reason(utterance, self.article.text, self.words),
            parts=tuple(
                Link(
                    f"#{utterance.id}" if place == 1 else f"#{utterance.id}-{place}",
                    self.words.say("part %(i)s of %(n)s", i=place, n=total),
                )
                for place in range(1, total + 1)
                if total > 1
            ),
            page=member.page if member else "",
            speaker=member.speaker.name if member else "",
            who=named(utterance, member, self.words),
            likely=member is not None and utterance.certainty == "inferred",
            citation=self.spoken_as.citation(utterance, member),
            quotation=utterance.id,
            opening=shortened(utterance.said, OPENING_CHARACTERS),
            before=self.said_before(member.speaker.entity_id or "") if member else None,
        )


def written_out(term: GlossaryTerm) -> str:
    """Give a term of the collection with its abbreviation beside it, or what it abbreviates: `ABC (Algemene Bond)`."""
    if term.origin == "own" or not term.abbreviation:
        return term.term
    if term.term != term.abbreviation:
        return f"{term.term} ({term.abbreviation})"
    long = max(term.aliases, key=len, default="")
    return f"{term.term} ({long})" if " " in long else term.term
