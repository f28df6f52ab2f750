"""A parsed article to its quotations: whose words each stretch holds, how surely, and by which evidence."""

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.referents import Entities
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.candidates import Candidate, CandidateFinder, Said
from kantlijn.annotators.quotes.certainty import certainty_of
from kantlijn.annotators.quotes.context import QuoteContext, Stretch
from kantlijn.annotators.quotes.factuality import evidence_of_factuality, is_doubtful
from kantlijn.annotators.quotes.scorer import add_up, probability, shares, weights
from kantlijn.annotators.quotes.utterance import FULL_STOPS, UNDOUBTED, evidence_of_utterance, is_so_called
from kantlijn.model.annotations import Attribution, Factuality, Quotation, Reason
from kantlijn.model.span import Span

DOUBTFUL = 0.2
"""What a report counts as not said at least where small words near it might make it so."""
SHOWN = 0.3
"""The probability below which nobody is worth naming."""
WORDS, SURELY_WORDS = 0.5, 0.9
"""From what probability on a stretch is taken for somebody's words, and from what on their speaker may be certain."""
NOT_SAID = 0.45
"""The probability above which a report counts as of nothing said."""
UNSAID: tuple[Factuality, ...] = ("denied", "supposed", "asked", "wished", "future")


class Decision(Struct, frozen=True):
    """What was weighed for one stretch: for `--explain`, and for the tests."""

    quotation: Quotation
    candidates: tuple[Candidate, ...] = ()
    probabilities: tuple[float, ...] = ()


class Attributor:
    """Attributes the quotations of one article, those of the story before its headings, which repeat them."""

    def __init__(self, parsed: ParsedArticle, entities: Entities, runs: Sequence[bool]) -> None:
        """Take what is known; `runs` says of each stretch whether it ends with its paragraph and not with a mark."""
        self.parsed, self.entities, self.runs = parsed, entities, runs
        self.context = QuoteContext(parsed)
        self.finder = CandidateFinder(parsed, entities, self.context)
        self._certain: set[int] = set()

    def decide(self) -> list[Decision]:
        """Give what each stretch holds, in the order of the text."""
        decisions: dict[int, Decision] = {}
        asides = self.context.asides
        stretches = [self.context.stretch(number) for number in range(len(self.parsed.stretches))]
        story = [one for one in stretches if self.parsed.paragraphs[one.sentence] not in asides]
        for stretch in (*story, *(one for one in stretches if self.parsed.paragraphs[one.sentence] in asides)):
            aside = asides.get(self.parsed.paragraphs[stretch.sentence], "")
            spoken = self._chance_of_words(stretch, aside)
            if spoken >= WORDS:
                decisions[stretch.number] = self._attribute(stretch, aside, spoken)
            else:
                decisions[stretch.number] = Decision(Quotation(stretch.span, "scare"))
        return [decisions[number] for number in range(len(stretches))]

    def _chance_of_words(self, stretch: Stretch, aside: str) -> float:
        """Give the probability that a stretch holds somebody's words.

        1 where it runs to the end of its paragraph, or where a construction leaves no doubt; 0 behind `zogenaamde`.
        """
        run = self.runs[stretch.number]
        if run or any(source.row in UNDOUBTED for source in stretch.sources):
            return 1.0
        if is_so_called(self.parsed, stretch):
            return 0.0
        return probability(evidence_of_utterance(self.context, stretch, aside=aside, run=run), weights()["utterance"])

    def _attribute(self, stretch: Stretch, aside: str, spoken: float) -> Decision:
        candidates = self.finder.find(stretch, aside=aside)
        chances = shares([add_up(one.evidence, weights()["speaker"]) for one in candidates])
        best = max(range(len(chances)), key=chances.__getitem__)
        chosen, chance = candidates[best], chances[best]
        entity = chosen.entity if chance >= SHOWN else None
        self.finder.said.append(Said(stretch, entity, bool(aside)))
        factuality, unsaid = self._factuality_of(stretch)
        barred = (
            bool(aside)
            or spoken < SURELY_WORDS
            or self.finder.is_shared(chosen)
            or self._is_anothers(stretch, entity)
            or self._is_unended(stretch)
            or any(source.chunk < 0 for source in stretch.sources)  # `"Nooit", klinkt het.`
        )
        attribution = self._attribution(chosen, entity, chance, stretch, unsaid, barred=barred) if entity else None
        if attribution and attribution.certainty == "certain":
            self._certain.add(stretch.number)
        quotation = Quotation(stretch.span, "direct", attribution=attribution, factuality=factuality)
        return Decision(quotation, tuple(candidates), tuple(chances))

    def _is_anothers(self, stretch: Stretch, entity: Entity | None) -> bool:
        """Say whether a fragment is somebody else's in its own clause: `|De bond| noemt het "onzin", zegt Bos`."""
        sources = stretch.sources if stretch.place == "inside" else ()
        meant = {self.entities.at(source.chunk) for source in sources if source.chunk >= 0}
        return bool(meant - {entity, None})

    def _factuality_of(self, stretch: Stretch) -> tuple[Factuality, float]:
        """Give how a report is meant, and the probability that it is of nothing said."""
        return factuality_by(frozenset(evidence_of_factuality(self.parsed, stretch)))

    def _attribution(
        self, chosen: Candidate, entity: Entity, chance: float, stretch: Stretch, unsaid: float, *, barred: bool
    ) -> Attribution:
        continued = self._continues(chosen, stretch)
        asks = stretch.addresses and stretch.words.endswith("?")  # another may: `"Niets", zei Mol. "Weet u dat zeker?"`
        on_certain = continued is not None and continued in self._certain and not asks
        certainty = certainty_of(
            chosen,
            chance,
            self.entities,
            unsaid=unsaid,
            barred=barred,
            continued=on_certain,
            resumed=self._resumes(chosen) and not asks,
        )
        reason, rule = self._reason(chosen, continued=continued is not None)
        source = chosen.source
        cue = self._span(source.cue) if source and source.cue >= 0 else None
        words = self._span(chosen.chunk) if chosen.chunk >= 0 and reason != "continued" else None
        return Attribution(entity.speaker, certainty, rule, reason, cue, words, round(chance, 4))

    def _continues(self, chosen: Candidate, stretch: Stretch) -> int | None:
        """Give the quotation that one goes on from: right behind it in its paragraph, by the same speaker.

        None behind a question, whose answer it may be: `"Klaar?", vraagt Mol. "Nee."`; nor where nothing stands
        between, as with turns of a talk: `"Weg." "Dan wacht ik wel."`.
        """
        said = self.finder.said
        last = next((one for one in said.story[:-3:-1] if one is not said.all[-1]), None)
        if last is None or chosen.source is not None or stretch.place not in ("alone", "opens"):
            return None
        near = stretch.sentence - last.stretch.sentence <= 1
        same = self.parsed.paragraphs[stretch.sentence] == self.parsed.paragraphs[last.stretch.sentence]
        told = self.parsed.codes[last.stretch.chunk + 1 : stretch.chunk].strip("|.,")
        fits = near and same and told and last.entity is chosen.entity and not last.stretch.words.endswith("?")
        return last.stretch.number if fits else None

    def _is_unended(self, stretch: Stretch) -> bool:
        """Say whether words that stand alone have no end, as a glued heading: `|'Onterecht'| De raad zwijgt`."""
        return stretch.place == "alone" and not (
            self.runs[stretch.number]
            or stretch.words.endswith(FULL_STOPS)
            or self.parsed.codes.startswith(".", stretch.chunk + 1)
        )

    def _resumes(self, chosen: Candidate) -> bool:
        """Say whether the last quotation of the story was certainly the same speaker's, and no question."""
        last = next((one for one in self.finder.said.story[:-3:-1] if one is not self.finder.said.all[-1]), None)
        asked = last is not None and last.stretch.words.endswith("?")
        return last is not None and last.entity is chosen.entity and last.stretch.number in self._certain and not asked

    def _reason(self, chosen: Candidate, *, continued: bool) -> tuple[Reason, str]:
        """Give what the reader is told, and the name of what decided."""
        if chosen.source is not None:
            kind = self.parsed.chunks[chosen.source.chunk].kind
            reason: Reason = (
                "role" if kind == "role" and chosen.fit != "new" else "pronoun" if kind == "pronoun" else "cue"
            )
            return reason, chosen.source.row
        if any(piece.startswith("repeat:") for piece in chosen.evidence):
            return "repeat", "repeat"
        if continued or chosen.chunk < 0 or any(piece.startswith("prev:") for piece in chosen.evidence):
            return "continued", "continued"
        return "before", "subject-before"

    def _span(self, chunk: int) -> Span:
        return self.parsed.span(self.parsed.chunks[chunk])


@lru_cache(maxsize=4096)
def factuality_by(evidence: frozenset[str]) -> tuple[Factuality, float]:
    """Give how a report is meant by the evidence, and the probability that it is of nothing said; many are alike."""
    chances = shares([0.0, *(add_up(evidence, weights()[kind]) + weights()[kind][""] for kind in UNSAID)])
    unsaid = max(1 - chances[0], DOUBTFUL if is_doubtful(evidence) else 0.0)
    best = max(range(len(UNSAID)), key=lambda one: chances[one + 1])
    return (UNSAID[best] if unsaid > NOT_SAID else "said"), unsaid
