"""A quotation to the evidence of how its report is meant: said, denied, supposed, asked, wished or still to come."""

from collections.abc import Iterator, Set
from functools import lru_cache

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.verbs import SILENT
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.context import Stretch
from kantlijn.annotators.quotes.report import CLASS_OF, CLASSED, Report, kinds_of, report_of
from kantlijn.annotators.quotes.signs import signs_of

POINTING = frozenset(("dat", "zo", "die", "dit", "zoiets", "het", "daar"))
"""Words by which a sentence speaks of the quotation before it: `"…" |Dat| heeft zij nooit gezegd.`."""
SHORT = 9
"""Tokens below which a sentence with `dat` speaks of the quotation too: `"…" De verdachte ontkent dat.`."""


def is_doubtful(evidence: Set[str]) -> bool:
    """Say whether small words stand so near the report that it may be none, however likely it is: never certain."""
    near = any(f"0:{name}:reports" in evidence for name in ("negation", "denial", "condition", "coming"))
    return (
        near
        or "0:coming:silent" in evidence
        or any(  # `eindigt |straks| met de woorden: "…"`
            piece.startswith(("first:", "up:negation", "up:denial", "up:condition", "opener:als:", "sign:if"))
            for piece in evidence
        )
    )


def evidence_of_factuality(parsed: ParsedArticle, stretch: Stretch) -> set[str]:
    """Give the words around a report by which it may be none: `Als Anna roept: "Weg!"`, `Anna zei nooit: "Weg!"`."""
    report = report_of(parsed, stretch)
    evidence = {f"place:{stretch.place}", f"end:{report.end}"}
    if report.verb:
        evidence.update(_of_report(report), _of_governors(report), signs_of(parsed, report))
        evidence.update(_of_neighbour(parsed, stretch.sentence + 1, "next"))
    else:
        evidence.add("bare")
        evidence.update(f"bare:{name}" for part in report.parts for name in kinds_of(part))
        if stretch.place != "colon":
            evidence.update(_of_neighbour(parsed, stretch.sentence - 1, "last"))
        evidence.update(_of_neighbour(parsed, stretch.sentence + 1, "bare next"))
    return evidence


def _of_report(report: Report) -> frozenset[str]:
    """Give the verbs of the part that reports, what opens it, and the small words in it."""
    words = report.parts[0].words
    edges = (CLASS_OF.get(words[0]), CLASS_OF.get(words[-1]))
    first = report.end if report.first else None
    told = (report.verb, report.group, report.opener, report.end, "reports" if report.says else "silent")
    return _pieces_of_report(told, first, kinds_of(report.parts[0]), edges)


@lru_cache(maxsize=4096)
def _pieces_of_report(
    told: tuple[str, str, str, str, str], first: str | None, kinds: frozenset[str], edges: tuple[str | None, str | None]
) -> frozenset[str]:
    """Give the same, of which many reports have the like; `first`: how it goes on where the verb opens the sentence."""
    verb, group, opener, end, says = told
    found = {f"0:{group}", f"0:{group}:{opener}", f"0:{verb}"}
    found |= {f"opener:{opener}", f"opener:{opener}:{end}", f"opener:{opener}:{verb}"}
    if first is not None:
        found |= {f"first:{verb}", f"first:{end}", f"first:{verb}:{end}", f"first:{group}:{end}"}
    for name in kinds:
        found |= {f"0:{name}:{group}", f"0:{name}:{verb}", f"0:{name}:{says}", f"0:{name}:{opener}"}
    begins, last = edges
    return frozenset(found | {f"0:begins:{begins}" if begins else "", f"0:last:{last}" if last else ""} - {""})


def _of_governors(report: Report) -> Iterator[str]:
    """Give what the parts tell that the report hangs from: `De bond |hoopt| dat hij zegt`."""
    hangs = bool(report.opener)
    for part in report.parts[1:]:
        where = "up" if hangs else "beside"
        for name in kinds_of(part):
            yield from (f"{where}:{name}", f"{where}:{name}:{report.opener}")
        hangs = hangs and bool(part.opener)


def _of_neighbour(parsed: ParsedArticle, sentence: int, side: str) -> Iterator[str]:
    """Give what a sentence beside it tells of the report: `"…" Dat heeft zij nooit gezegd.`."""
    if not 0 <= sentence < len(parsed.chunks_of):
        return
    chunks = parsed.chunks_of[sentence]
    tokens = parsed.words[parsed.chunks[chunks.start].first : parsed.chunks[chunks.end - 1].after]
    words = [word.low for word in tokens]
    pointing = words[0] in POINTING
    near = pointing or side == "last" or ("dat" in words and len(words) < SHORT)
    classes = {CLASS_OF[word] for word in CLASSED.intersection(words)} if near else set()
    if not classes and (side == "next" or ("?" not in words and "dat" not in words)):
        return
    reporting = any(one.verb_class not in SILENT for word in tokens for one in word.readings)
    turned = parsed.codes[chunks.start] in "VC"
    yield from (f"{side}:{kind}:{reporting}" for kind in classes)
    if side == "bare next" and "dat" in words and reporting:
        if words[-1] == "?" and turned:
            yield "sign:asked:False"
        elif pointing and not words_of("negation").isdisjoint(words):
            yield "sign:denied"
    if "?" in words and side != "next":
        yield f"{side}:question:{'dat' in words}:{turned}"
