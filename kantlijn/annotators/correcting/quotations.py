"""Corrections of quotations: that they are some or none, of which kind, and who says them."""

from msgspec.structs import replace

from kantlijn.annotators.correcting.drafts import Draft
from kantlijn.annotators.correcting.named import find_speaker
from kantlijn.annotators.correcting.targets import QUOTATION_MARKS, Target
from kantlijn.annotators.identity import identify_quotations
from kantlijn.model.annotations import Attribution, Quotation, Speaker
from kantlijn.model.corrections import NOBODY
from kantlijn.model.span import Span


def correct_kind(draft: Draft, target: Target) -> None:
    """Make a quotation direct or scare, or add it; who speaks is somebody's words by that."""
    kind = target.correction.quotation
    wanted = "scare" if kind == "scare" else "direct"
    if target.quotation is None:
        made = new_quotation(draft, replace_kind(Quotation(widened(draft.article.text, target.span)), wanted))
        draft.quotations.add(made)
        draft.parts[made.id] = [made.span]
        return
    for each in draft.quotations.at(target.span):
        if each.span == target.span:
            draft.quotations.put(each, replace_kind(each, wanted))


def replace_kind(quotation: Quotation, kind: str) -> Quotation:
    """Give the quotation with that kind; a scare quote has no speaker."""
    if kind == "scare":
        return replace(quotation, kind="scare", attribution=None)
    return replace(quotation, kind="direct")


def new_quotation(draft: Draft, quotation: Quotation) -> Quotation:
    """Give a quotation that was not found its id, which is no other's."""
    name = identify_quotations(draft.article, [quotation])[0].id
    while name in draft.parts:
        name += "0"
    return replace(quotation, id=name)


def widened(text: str, span: Span) -> Span:
    """Take the quotation marks around the words in, where there is one on both sides."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    if before and after and before in QUOTATION_MARKS and after in QUOTATION_MARKS:
        return Span(span.start - 1, span.end + 1)
    return span


def correct_speaker(draft: Draft, target: Target) -> None:
    """Name the speaker of a quotation and all its parts; the author's word is confirmed."""
    said = target.correction.speaker or NOBODY
    attribution = None
    if said != NOBODY:
        place = (draft.file, target.correction.line)
        speaker, problems = find_speaker(said, draft.mentions, draft.gazetteer, draft.glossary, place)
        draft.problems += problems
        if speaker is None:
            return
        attribution = Attribution(speaker, "confirmed", "author", "author")
    names = {each.id for each in draft.quotations.at(target.span)}
    for each in [each for name in names for span in draft.parts[name] for each in draft.quotations.at(span)]:
        if each.id in names and each.kind == "direct":
            said_by = attribution and confirmed(each, attribution)
            draft.quotations.put(each, replace(each, attribution=said_by, factuality="said"))


def confirmed(quotation: Quotation, attribution: Attribution) -> Attribution:
    """Give the author's attribution, with the words that pointed to the same speaker already."""
    found = quotation.attribution
    if found and same_speaker(found.speaker, attribution.speaker):
        return replace(attribution, cue=found.cue, evidence=found.evidence)
    return attribution


def same_speaker(one: Speaker, other: Speaker) -> bool:
    """Say whether two speakers are one: by id, or by name where neither has any."""
    return (one.entity_id, one.name) == (other.entity_id, other.name) or (
        one.entity_id is not None and one.entity_id == other.entity_id
    )
