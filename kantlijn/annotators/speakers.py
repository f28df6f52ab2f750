"""Quotations to quotations with their speakers: who says it, how surely, and by which words."""

from collections.abc import Sequence
from dataclasses import replace

from kantlijn.annotators.clauses import Source, find_source
from kantlijn.annotators.people import People
from kantlijn.annotators.phrases import Phrase
from kantlijn.annotators.referents import Referent, Referents
from kantlijn.annotators.sentences import Narration
from kantlijn.model.annotations import Attribution, Certainty, Mention, Quotation, TermUse
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem, doubt
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.span import Span

SURE_RULES = frozenset({"cue-after", "verb-after", "aldus-after", "cue-colon", "name-colon", "cue-after-subject"})


def attribute_quotations(  # noqa: PLR0917 - what a speaker follows from
    article: Article,
    quotations: Sequence[Quotation],
    mentions: Sequence[Mention],
    term_uses: Sequence[TermUse],
    gazetteer: Gazetteer,
    glossary: Glossary,
) -> tuple[list[Quotation], list[Problem]]:
    """Give each quotation its speaker; report those that have none."""
    if not any(quotation.kind == "direct" for quotation in quotations):
        return list(quotations), []
    narration = Narration(article, quotations, mentions)
    bodies = {use.span: use.term_id for use in term_uses if glossary.terms[use.term_id].kind == "organisation"}
    found = Attributor(narration, Referents(narration, People(narration, gazetteer), bodies)).attribute()
    attributed = [replace(quotation, attribution=one) for quotation, one in zip(quotations, found, strict=True)]
    return attributed, [
        speakerless(article, quotation)
        for quotation in attributed
        if quotation.kind == "direct" and quotation.attribution is None
    ]


def speakerless(article: Article, quotation: Quotation) -> Problem:
    """Tell the author that nobody could be named for a quotation."""
    return doubt(
        article.file,
        article.line_of(quotation.span.start),
        "quotation without speaker",
        "name the speaker in this paragraph, or in the marks",
    )


class Attributor:
    """Attributes the quotations of one article, in the order of the text."""

    def __init__(self, narration: Narration, referents: Referents) -> None:
        """Take the article's sentences, and what finds who is meant in them."""
        self.narration = narration
        self.referents = referents
        self.found: list[Attribution | None] = []

    def attribute(self) -> list[Attribution | None]:
        """Give the attribution of each quotation, in their order."""
        for place, quotation in enumerate(self.narration.quotations):
            found = self._attribute(place) if quotation.kind == "direct" else None
            self.found.append(found)
            if found:
                self.referents.spoken.append((quotation.span.start, found.speaker))
        return self.found

    def _attribute(self, place: int) -> Attribution | None:
        sentence = self.narration.sentence_at(self.narration.quotations[place].span.start)
        tokens = self.narration.tokens(sentence)
        at = next(number for number, token in enumerate(tokens) if token.kind == "quote" and token.item == place)
        source = find_source(tokens, at)
        if source:
            referent = self.referents.resolve(source.phrase, sentence, plural=source.plural)
            if referent:
                return by_cue(source, referent)
        return self._by_subject(place, sentence, at) or self._continued(place, sentence)

    def _by_subject(self, place: int, sentence: int, at: int) -> Attribution | None:
        """Take the subject of the sentence before: `De Boer is blij. "…"`."""
        floor = max(self._sentence_of(self._previous(place)), sentence - 4)
        for earlier in range(sentence, floor, -1):
            if earlier == sentence and at == 0:
                continue
            subject = self._subject(earlier, at if earlier == sentence else None)
            referent = self.referents.resolve(subject, earlier) if subject else None
            if subject and referent:
                words = Span(subject.start, subject.end)
                return Attribution(referent.speaker, "inferred", "subject-before", "before", None, words)
        return None

    def _continued(self, place: int, sentence: int) -> Attribution | None:
        """Go on with the speaker of the quotation before: `"…", zegt De Boer. "…"`."""
        previous = self._previous(place)
        last = self.found[previous] if previous >= 0 else None
        if last is None:
            return None
        before = self._sentence_of(previous)
        paragraphs = self.narration.paragraphs
        adjoining = before >= sentence - 1 and paragraphs[before] == paragraphs[sentence]
        certainty: Certainty = "certain" if adjoining and last.certainty == "certain" else "inferred"
        return Attribution(last.speaker, certainty, "continued", "continued")

    def _previous(self, place: int) -> int:
        quotations = self.narration.quotations
        return next((early for early in range(place - 1, -1, -1) if quotations[early].kind == "direct"), -1)

    def _sentence_of(self, place: int) -> int:
        return self.narration.sentence_at(self.narration.quotations[place].span.end - 1) if place >= 0 else -1

    def _subject(self, sentence: int, end: int | None) -> Phrase | None:
        phrases = self.referents.phrases(sentence)
        if end is not None:
            phrases = [(phrase, governed) for phrase, governed in phrases if phrase.after <= end]
        for number, token in enumerate(self.narration.tokens(sentence)):
            source = [phrase for phrase, _ in phrases if phrase.first >= number] if token.low == "volgens" else []
            if source:
                return source[0]
        return next((phrase for phrase, governed in phrases if not governed), None)


def by_cue(source: Source, referent: Referent) -> Attribution:
    """Attribute a quotation to whom the subject of its cue means."""
    sure = referent.unique and source.rule in SURE_RULES
    words = Span(source.phrase.start, source.phrase.end)
    certainty: Certainty = "certain" if sure else "inferred"
    return Attribution(referent.speaker, certainty, source.rule, referent.reason, source.cue, words)
