"""A report to signs of how it is meant, each sure by itself: constructions of Dutch that say it in so many words."""

from collections.abc import Iterator

from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.report import Report, finite_of, form_of, kinds_of

CONDITIONS = frozenset(("als", "indien", "wanneer", "alsof", "tot", "mits"))
SUPPOSING = frozenset(("stel", "veronderstel", "gesteld", "neem", "misschien", "voorstellen"))
"""Words on which hangs what is only thought of: `|stel| dat hij zegt`."""
PERCEIVING = frozenset(("hoor", "hoort", "zie", "ziet", "zag", "horen", "zien"))
COMING = ("zullen present", "gaan present")
OUGHT = frozenset(("moeten", "horen", "mogen"))


def signs_of(parsed: ParsedArticle, report: Report) -> Iterator[str]:
    """Give the signs that a report shows."""
    yield from _asked(report)
    yield from _supposed(report)
    yield from _denied(report)
    yield from _wished(report)
    yield from _future(parsed, report)


def _asked(report: Report) -> Iterator[str]:
    """`|Heeft| hij gezegd: "…"|?|`, `De vraag is |of| hij zei: "…"`."""
    if report.first and report.end in ("?", "q?"):
        kinds = kinds_of(report.parts[0])
        ought = not kinds.isdisjoint(("duty", "wish")) or "moeten" in report.group or "horen" in report.group
        yield f"sign:asked:{ought}"
    if report.opener == "of" and report.before:
        yield "sign:whether"


def _supposed(report: Report) -> Iterator[str]:
    """`|Zegt| hij: "…", |dan| …`, `|Stel dat| hij zegt: "…"`, `|Wie| roept: "…", |krijgt| …`."""
    part, opener, verb = report.parts[0], report.opener, report.verb
    words = {word for one in report.parts for word in one.words}
    goes_on = report.end in ("dan", "verb", "Dan", "?Dan")
    only = report.first and "maar" in part.words and verb == "hebben past"
    if report.first and not only and (goes_on or (verb == "mogen past" and report.end != "?")):
        yield "sign:supposed"
    if opener in CONDITIONS or (opener == "dat" and not words.isdisjoint(SUPPOSING)):
        yield from (f"sign:if:{report.end}", f"sign:if {opener}", "sign:if")
    if opener in ("die", "wie") and verb.endswith("present") and report.end in ("verb", "dan"):
        yield "sign:who"
    if report.before and report.end in ("verb", "dan"):
        yield f"sign:after:{opener}:{'negation' in report.after}"
    if verb == "zullen past" and report.form == "infinitive" and "hebben" not in report.group:
        yield f"sign:would:{opener}:{'moeten' in report.group}"
    turned = len(report.parts) > 1 and report.parts[1].opens
    if part.words[:1] == ("dan",) and (turned or verb in ("zullen past", "hebben past")):
        yield "sign:then"
    if report.form == "infinitive" and not PERCEIVING.isdisjoint(part.words):
        yield f"sign:imagined:{verb}"


def _denied(report: Report) -> Iterator[str]:
    """`Zij zei |nooit|: "…"`, `|ontkent| dat hij riep: "…"`, `|Dat| hij zei: "…", is |niet| waar`."""
    part, opener = report.parts[0], report.opener
    kinds = kinds_of(part)
    above = {name for one in report.parts[1:] for name in kinds_of(one)} if opener else set()
    if report.says and "negation" in kinds and not (report.first and report.end == "?"):
        yield from ("sign:denied", f"sign:denied:{report.verb}")
    hangs = opener in ("dat", "of") and "denial" in above
    main = report.parts[-1]
    opens = opener == "dat" and main.opener == "dat" and "stel" not in main.words
    taken_back = report.before and opens and not report.after.isdisjoint(("denial", "negation"))
    without = opener == "zonder" and report.verb == "te" and report.says
    if ("denial" in kinds and "te" in part.words) or hangs or taken_back or without:
        yield "sign:denial"
    if opener == "dat" and "negation" in above:
        yield "sign:notthat"


def _wished(report: Report) -> Iterator[str]:
    """`|hoopt dat| zij zegt: "…"`, `|had moeten| zeggen: "…"`, `|Had| hij |maar| gezegd: "…"`."""
    part, verb = report.parts[0], report.verb
    inner = set(report.group.split())
    above = {name for one in report.parts[1:] for name in kinds_of(one)} if report.opener else set()
    if report.opener in ("dat", "als") and "wish" in above:
        yield "sign:hoped"
    only = report.first and "maar" in part.words and verb == "hebben past"
    ought = (verb == "hebben past" and not inner.isdisjoint(OUGHT)) or (verb == "zullen past" and "moeten" in inner)
    wanting = "willen" in inner or "wish" in kinds_of(part)
    if only or (not report.first and (ought or ("horen" in part.words and wanting))):
        yield "sign:wished"
    if len(report.parts) > 1 and report.parts[1].opener == "wat":
        yield from (f"sign:what:{name}" for name in kinds_of(report.parts[1]))


def _future(parsed: ParsedArticle, report: Report) -> Iterator[str]:
    """`Zij |zal zeggen|: "…"`, `Zij |zal eindigen| met een regel die luidt: "…"`."""
    if report.verb in COMING and report.form == "infinitive" and not report.first:
        yield "sign:future"
        if report.says:
            yield "sign:future said"
    elif not report.says and any(
        finite_of(parsed, one) in COMING and form_of(parsed, one) == "infinitive" for one in report.parts[1:]
    ):
        yield "sign:future far"
