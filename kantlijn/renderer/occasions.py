"""The text beside a reporting verb to where and to whom something was said: `aldus de minister in Trouw`."""

from kantlijn.model.annotations import Attribution
from kantlijn.model.span import Span
from kantlijn.patterns import pattern
from kantlijn.renderer.words import Words

NAME = r"(?:de |het |The )?[A-ZÀ-ÖØ-Þ][\w&’'-]*(?:(?: (?:de|den|der|en|het|van))* [A-ZÀ-ÖØ-Þ][\w&’'-]*)*"
BEHIND = pattern(rf" (?P<way>in|tegen|op) (?P<name>(?>{NAME}))(?!(?<=se) [a-z])")
"""`aldus de minister in Trouw`, `zegt Dekkers tegen Omroep Zaltveen`; not `tegen de Zaltveense kiezers`."""
BEFORE = pattern(rf"(?:\A|[\n.!?:;,”’\"] ?)(?P<way>In|Tegen|Op) (?P<name>(?>{NAME})) \Z")
"""`Tegen Omroep Zaltveen zegt Dekkers: “Ja.”`: only as the first words of a sentence or clause."""
REACH = 60
"""Characters before the verb that are looked at."""


def find_occasion(attribution: Attribution | None, text: str, words: Words) -> str:
    """Say where or to whom something was said, in the text's own words; empty where it does not stand beside the verb.

    Only a name counts, so that `zegt Dekkers in een interview` and `zegt ze tegen haar buurman` say nothing.
    """
    if attribution is None or attribution.cue is None:
        return ""
    said = source_of(attribution.cue, attribution.evidence)
    found = BEHIND.match(text, said.end) or BEFORE.search(text[max(0, said.start - REACH) : said.start])
    if found is None:
        return ""
    name = found["name"]
    match found["way"].lower():
        case "in":
            return words.say("in %(medium)s", medium=name)
        case "tegen":
            return words.say("to %(name)s", name=name)
        case _:
            return words.say("on %(platform)s", platform=name)


def source_of(cue: Span, evidence: Span | None) -> Span:
    """Give the verb with its subject: `zegt Dekkers`."""
    if evidence is None:
        return cue
    return Span(min(cue.start, evidence.start), max(cue.end, evidence.end))
