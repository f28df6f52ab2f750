"""An attribution to the words that tell the reader how certain it is, and why."""

from kantlijn.model.grounds import Grounds, grounds_of
from kantlijn.renderer.cast import Utterance
from kantlijn.renderer.words import Words


def worded_reason(utterance: Utterance, text: str, words: Words) -> str:
    """Say why this speaker is named: with the text's own words where it is certain, with `waarschijnlijk` where not.

    Of nobody it says that the text does not tell.
    """
    if utterance.factuality != "said":
        return meant_reason(utterance, words)
    if utterance.attribution is None:
        return words.say("The text does not tell surely enough who says this.")
    return grounded_reason(grounds_of(utterance.attribution, text), words)


def grounded_reason(grounds: Grounds, words: Words) -> str:
    """Say on what it rests that somebody is named."""
    if grounds.certainty == "confirmed":
        return words.say("Speaker confirmed")
    return certain_reason(grounds, words) if grounds.certainty == "certain" else inferred_reason(grounds, words)


def certain_reason(grounds: Grounds, words: Words) -> str:
    """Say on what a certain speaker rests; where the words stand that name him, these are shown."""
    if grounds.reason in ("role", "pronoun") and stands_for_name(grounds):
        return words.say("Certain: here only %(name)s can be ‘%(words)s’.", name=grounds.name, words=grounds.pointing)
    if grounds.reason == "continued":
        return words.say("Certain: goes on from the quotation before.")
    cue = grounds.cue or grounds.pointing
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


def inferred_reason(grounds: Grounds, words: Words) -> str:
    """Say on what an inferred speaker rests."""
    name, pointing = grounds.name, grounds.pointing
    if grounds.reason == "role" and stands_for_name(grounds):
        return words.say("‘%(words)s’ probably means %(name)s.", words=pointing, name=name)
    if grounds.reason == "pronoun" and stands_for_name(grounds):
        return words.say("‘%(word)s’ probably refers to %(name)s.", word=pointing, name=name)
    if grounds.reason == "continued":
        return words.say("Seems to continue the quotation before.")
    if grounds.reason == "repeat":
        return words.say("Further on, these words are %(name)s's.", name=name)
    if grounds.reason in ("cue", "role", "pronoun") and (cue := grounds.cue or pointing):
        return words.say("The text says ‘%(cue)s’, but whether that belongs to this quotation is not certain.", cue=cue)
    return words.say("The sentence before is about %(name)s.", name=name) if grounds.reason == "before" else ""


def stands_for_name(grounds: Grounds) -> bool:
    """Say whether what points to the speaker is another word: that `iemand` is ‘iemand’ tells nobody anything."""
    return grounds.pointing.casefold() not in ("", grounds.name.casefold())
