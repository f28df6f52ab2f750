"""An attribution to the words that tell the reader how certain it is, and why."""

from kantlijn.model.annotations import Attribution
from kantlijn.model.span import Span
from kantlijn.renderer.cast import Utterance
from kantlijn.renderer.words import Words

LONGEST_CUE = 60
"""Of the words between cue and evidence, in characters; further apart only the cue is quoted."""


def worded_reason(utterance: Utterance, text: str, words: Words) -> str:
    """Say why this speaker is named: with the text's own words where it is certain, with `waarschijnlijk` where not."""
    attribution = utterance.attribution
    if utterance.factuality != "said":
        return meant_reason(utterance, words)
    if attribution is None:
        return ""
    if attribution.certainty == "confirmed":
        return words.say("Speaker confirmed")
    if attribution.certainty == "certain":
        return certain_reason(attribution, text, words)
    return inferred_reason(attribution, text, words)


def certain_reason(attribution: Attribution, text: str, words: Words) -> str:
    """Say on what a certain speaker rests; where the words stand that name him, these are shown."""
    pointing = one_line(attribution.evidence, text) if attribution.evidence else ""
    if attribution.reason in ("role", "pronoun") and pointing:
        return words.say(
            "Certain: here only %(name)s can be ‘%(words)s’.", name=attribution.speaker.name, words=pointing
        )
    if attribution.reason == "continued":
        return words.say("Certain: goes on from the quotation before.")
    cue = cue_words(attribution, text) or pointing
    return words.say("Certain: the text says ‘%(cue)s’.", cue=cue) if cue else ""


def meant_reason(utterance: Utterance, words: Words) -> str:
    """Say that the words are not reported as said, and how they are meant: denied, supposed, asked, wished, to come."""
    name = utterance.attribution.speaker.name if utterance.attribution else words.say("somebody")
    match utterance.factuality:
        case "denied":
            return words.say("The text says that %(name)s did not say this.", name=name)
        case "supposed":
            return words.say("The text only supposes that %(name)s says this.", name=name)
        case "asked":
            return words.say("The text asks whether %(name)s says this.", name=name)
        case "wished":
            return words.say("The text says what %(name)s should have said.", name=name)
        case _:
            return words.say("The text says what %(name)s is still to say.", name=name)


def inferred_reason(attribution: Attribution, text: str, words: Words) -> str:
    """Say on what an inferred speaker rests."""
    name = attribution.speaker.name
    pointing = one_line(attribution.evidence, text) if attribution.evidence else ""
    if attribution.reason == "role" and pointing and pointing.casefold() != name.casefold():
        return words.say("‘%(words)s’ probably means %(name)s.", words=pointing, name=name)
    if attribution.reason == "pronoun" and pointing:
        return words.say("‘%(word)s’ probably refers to %(name)s.", word=pointing, name=name)
    if attribution.reason == "continued":
        return words.say("Seems to continue the quotation before.")
    if attribution.reason == "repeat":
        return words.say("Further on, these words are %(name)s's.", name=name)
    if attribution.reason in ("cue", "role") and (cue := cue_words(attribution, text) or pointing):
        return words.say("The text says ‘%(cue)s’, but whether that belongs to this quotation is not certain.", cue=cue)
    return words.say("The sentence before is about %(name)s.", name=name) if attribution.reason == "before" else ""


def cue_words(attribution: Attribution, text: str) -> str:
    """Give the reporting words, with the speaker's where these stand beside them: `zegt de VVD-minister`."""
    if attribution.cue is None:
        return ""
    if attribution.evidence is None:
        return one_line(attribution.cue, text)
    start = min(attribution.cue.start, attribution.evidence.start)
    end = max(attribution.cue.end, attribution.evidence.end)
    together = Span(start, end)
    return one_line(together if len(together) <= LONGEST_CUE else attribution.cue, text)


def one_line(span: Span, text: str) -> str:
    """Give words of the text on one line."""
    return " ".join(span.of(text).split())
