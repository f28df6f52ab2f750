"""The quotations of a story to their attributions, in the order of the text, with those who came into question."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from kantlijn.annotators.reporting.clauses import find_source, find_source_in_next
from kantlijn.annotators.reporting.sources import Source
from kantlijn.annotators.speaking.candidates import ENOUGH, Candidate, Setting, find_candidates
from kantlijn.annotators.speaking.certainty import certainty_of, certainty_of_lead, certainty_of_rest
from kantlijn.annotators.speaking.referents import Referent, find_referent
from kantlijn.annotators.speaking.repeats import find_repeated
from kantlijn.annotators.speaking.story import Story
from kantlijn.model.annotations import Attribution
from kantlijn.model.span import Span

FRAGMENT = re.compile(r"\W*[a-zà-ÿ]")
"""Words that go on inside the narrator's sentence; who spoke before need not have said them too."""


class Attributor:
    """Attributes the quotations of one article."""

    def __init__(self, story: Story, *, exhaustive: bool = False) -> None:
        """Take what is known of the article; exhaustive: look for other candidates where a cue settles it too."""
        self.story = story
        self.found: list[Attribution | None] = []
        self.candidates: list[list[Candidate]] = []
        """Who came into question for each quotation, the one who was chosen among them."""
        self._exhaustive = exhaustive
        self._previous = -1
        """The last quotation of the story that was attributed, or could not be, fragments without a speaker apart."""

    def attribute(self) -> list[Attribution | None]:
        """Give the attribution of each quotation, in their order."""
        narration = self.story.narration
        for place, quotation in enumerate(narration.quotations):
            self.candidates.append([])
            if quotation.kind != "direct":
                self.found.append(None)
                continue
            sentence = narration.sentence_at(quotation.span.start)
            found = self._attribute(place, sentence)
            self.found.append(found)
            if found:
                self.story.hear(sentence, quotation.span.start, found.speaker)
            if not self.story.is_aside(sentence) and (found or not self._is_fragment(place, sentence)):
                self._previous = place
        self._repeat()
        return self.found

    def _attribute(self, place: int, sentence: int) -> Attribution | None:
        narration = self.story.narration
        tokens = narration.tokens(sentence)
        at = bisect_left(tokens.starts, narration.quotations[place].span.start)
        setting = Setting(place, sentence, at, self._previous)
        source, told_in = find_source(tokens, at), sentence
        last = len(tokens) - 1 - (tokens[-1].text == ".")
        if source is None and at == last and sentence + 1 < len(narration.starts):
            source, told_in = find_source_in_next(narration.tokens(sentence + 1)), sentence + 1
        if source and source.phrase is None:
            return None
        referent = (
            find_referent(self.story, source.phrase, told_in, plural=source.plural)
            if source and source.phrase
            else None
        )
        if source and referent:
            return self._by_cue(source, referent, setting)
        if source and source.phrase and source.phrase.kind == "pronoun":
            return None
        alone = at == 0 and self.story.is_list
        return None if alone or self.story.is_aside(sentence) else self._without_cue(setting)

    def _by_cue(self, source: Source, referent: Referent, setting: Setting) -> Attribution:
        """Attribute a quotation to whom the subject of its cue means."""
        words = Span(source.phrase.start, source.phrase.end) if source.phrase else None
        chosen = Candidate(referent.speaker, (source.rule,), referent.reason, words)
        self.candidates[-1] = [chosen, *(self._weigh(setting) if self._exhaustive else ())]
        narration = self.story.narration
        quoted = narration.quotations[setting.quotation].span
        told = narration.text[narration.starts[setting.sentence] : quoted.start]
        certainty = certainty_of(source, referent, told, quoted.of(narration.text))
        return Attribution(referent.speaker, certainty, source.rule, referent.reason, source.cue, words)

    def _without_cue(self, setting: Setting) -> Attribution | None:
        """Weigh those who may say a quotation in whose sentence there is no cue."""
        candidates = self.candidates[-1] = self._weigh(setting)
        best = max(candidates, key=lambda candidate: candidate.weight, default=None)
        if best is None or best.weight < ENOUGH:
            answering = self.story.interviewee
            return Attribution(answering, "inferred", "interview", "before") if answering else None
        before = self.found[setting.previous] if setting.previous >= 0 else None
        narration = self.story.narration
        if best.reason == "before" or before is None:
            words = narration.quotations[setting.quotation].span.of(narration.text)
            certainty = certainty_of_lead(best.evidence, words, alone=setting.token == 0 and not self._is_shared(best))
            return Attribution(best.speaker, certainty, "subject-before", "before", None, best.words)
        if self._is_fragment(setting.quotation, setting.sentence):
            return None
        words = narration.quotations[setting.previous].span.of(narration.text)
        certainty = certainty_of_rest(before, words, adjoining=best.evidence == ("previous", "adjoining"))
        return Attribution(best.speaker, certainty, "continued", "continued")

    def _is_fragment(self, place: int, sentence: int) -> bool:
        """Say whether a quotation only goes on with the narrator's sentence: `Er is "meer dan genoeg" geld.`."""
        narration, start = self.story.narration, self.story.narration.quotations[place].span.start
        return start > narration.starts[sentence] and FRAGMENT.match(narration.text, start) is not None

    def _is_shared(self, candidate: Candidate) -> bool:
        """Say whether others bear the name too that points to a candidate: `De Boer` of a couple."""
        words, people = candidate.words, self.story.people
        person = people.known.get(candidate.speaker.name)
        if words is None or person is None:
            return False
        return any(words.covers(mention.span) and people.is_shared(mention) for mention in person.places)

    def _weigh(self, setting: Setting) -> list[Candidate]:
        before = self.found[setting.previous] if setting.previous >= 0 else None
        return find_candidates(setting, self.story, before)

    def _in_story(self, place: int) -> bool:
        narration = self.story.narration
        quotation = narration.quotations[place]
        return quotation.kind == "direct" and not self.story.is_aside(narration.sentence_at(quotation.span.start))

    def _repeat(self) -> None:
        """Give quotations in headings, and at the head of the story, the speaker of the quotation that they repeat."""
        doubtful = [place for place in range(len(self.found)) if self._may_repeat(place)]
        if not doubtful:
            return
        narration = self.story.narration
        told = [place for place, found in enumerate(self.found) if found and self._in_story(place)]
        for place in doubtful:
            heading = not self._in_story(place)
            others = [one for one in told if heading or one > place]
            words = [narration.quotations[one].span.of(narration.text) for one in others]
            repeated = find_repeated(narration.quotations[place].span.of(narration.text), words, heading=heading)
            source = self.found[others[repeated]] if repeated is not None else None
            if source is None and heading:
                source = self._only_speaker(others)
            before = self.found[place]
            if source and (before is None or before.speaker != source.speaker):
                self.found[place] = Attribution(source.speaker, "inferred", "repeat", "repeat")
                self.candidates[place].append(Candidate(source.speaker, ("repeat",), "repeat"))

    def _only_speaker(self, told: Sequence[int]) -> Attribution | None:
        """Give the attribution of the only person who is quoted in the story, whose words its heading holds too."""
        heard = [found for found in (self.found[place] for place in told) if found]
        same = len(heard) > 1 and all(found.speaker == heard[0].speaker for found in heard)
        return heard[0] if same and heard[0].speaker.type == "person" else None

    def _may_repeat(self, place: int) -> bool:
        """Say whether a quotation has no sure speaker in a heading, or as the first of the story by what is around it.

        A heading names a body beside words that a person says in the story: `Politie zoekt overvaller: 'Ik beefde'`.
        """
        found = self.found[place]
        if self.story.narration.quotations[place].kind != "direct":
            return False
        if found is None:
            return True
        if not self._in_story(place):
            return found.speaker.type != "person"
        return found.reason == "before" and not any(map(self._in_story, range(place)))


def explain(candidates: Sequence[Candidate], text: str) -> list[tuple[str, str, float, str]]:
    """Give candidates as name, evidence, weight and words, the weightiest first."""
    told = [
        (one.speaker.name, ", ".join(one.evidence), round(one.weight, 1), one.words.of(text) if one.words else "")
        for one in candidates
    ]
    return sorted(told, key=lambda row: -row[2])
