"""The parts of a sentence that report a quotation to what is asked of them: verbs, small words, how it goes on."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.context import Stretch
from kantlijn.annotators.quotes.parts import FINITE, JOINING, REACH, Part, parts_of, readings, reports

CLASSES = ("negation", "denial", "future", "irrealis", "modal", "duty", "condition", "wish", "coming")
CLASS_OF = {word: name for name in reversed(CLASSES) for word in words_of(name)}
CLASSED = frozenset(CLASS_OF)
"""Small words that make a report another thing than something said, each with what it does."""
TELLING = CLASSED | {"tegen", "zonder", "na", "plaats"}
"""Words without which a part does nothing of the kind."""
NOTHING: frozenset[str] = frozenset()
MILD = frozenset((word,) for word in ("zonder", "eerder", "eens", "alleen", "langer", "lang", "onder"))
"""Words before which a negation leaves a report said: `zei zij, niet |zonder| trots`, `nooit |eerder| zei zij`."""
DENYING = frozenset((("tegen", "te"), ("plaats", "van")))
INNER = frozenset(
    ("moeten", "kunnen", "willen", "mogen", "horen", "durven", "hoeven", "laten", "gaan", "zullen", "hebben")
)
"""Infinitives that change what a finite verb tells: `had |moeten| zeggen`."""


class Report(Struct, frozen=True):
    """How a quotation is reported, read once for all evidence."""

    parts: Sequence[Part]
    """The nearest first; none, or one without a verb, where the sentence does not report it."""
    before: bool
    """Whether it stands before the quotation."""
    end: str
    """How the sentence goes on behind the quotation: ?, q? where the quotation asks, dan, verb."""
    after: frozenset[str]
    """What the small words behind the quotation do, where the report stands before it."""
    opener: str = ""
    """What opens the part that reports, `als`; behind `en` what opens the part before it."""
    verb: str = ""
    """The finite verb: `zullen past`, or what it is: `reports present`."""
    form: str = ""
    """Of the last other verb: infinitive, participle."""
    group: str = ""
    """All verbs together: `hebben past moeten infinitive`."""
    says: bool = False
    """Whether a verb of the part can report."""
    first: bool = False
    """Whether the finite verb opens the sentence: `|Zegt| hij: "…"`."""


def report_of(parsed: ParsedArticle, stretch: Stretch) -> Report:
    """Read how a quotation is reported."""
    parts = parts_of(parsed, stretch)
    if len(parts) > 1 and parts[0].opener == "zonder" and not any(reports(parsed, at) for at in parts[0].verbs):
        parts = parts[1:]
    before = stretch.place in ("colon", "inside")
    end = _end(parsed, stretch)
    last = parsed.chunks[min(parsed.chunks_of[stretch.sentence].end, stretch.chunk + REACH) - 1].after
    behind = parsed.words[parsed.chunks[stretch.chunk].after : last] if before else ()
    after = frozenset([CLASS_OF[word.low] for word in behind if word.low in CLASS_OF])
    if not parts or not parts[0].verbs:
        return Report(parts, before, end, after)
    verb, form = finite_of(parsed, parts[0]), form_of(parsed, parts[0])
    others = {parsed.words[parsed.chunks[at].place].low for at in parts[0].verbs if at != parts[0].finite}
    group = f"{verb} {' '.join(sorted(INNER & others))} {form}"
    first = before and _is_first(parts)
    return Report(
        parts, before, end if before or end == "?" else "", after, _opener(parts), verb, form, group,
        any(reports(parsed, at) for at in parts[0].verbs), first,
    )  # fmt: skip


def kinds_of(part: Part) -> frozenset[str]:
    """Give what the small words of a part do; `niet zonder`, `nooit eerder` and `niet A maar B` deny nothing."""
    return NOTHING if TELLING.isdisjoint(part.words) else _kinds_in(part.words)


@lru_cache(maxsize=4096)
def _kinds_in(words: tuple[str, ...]) -> frozenset[str]:
    """Give the same of words, which is asked for by each kind of evidence."""
    pairs = set(pairwise(words))
    found = {CLASS_OF[word] for word in words if CLASS_OF.get(word, "negation") != "negation"}
    for at, word in enumerate(words):
        if CLASS_OF.get(word) == "negation" and words[at + 1 : at + 2] not in MILD and "maar" not in words[at + 1 :]:
            found.add("negation")
    leaves = ("na", "te") in pairs and not {"laat", "liet", "laten"}.isdisjoint(words)
    if words[-1] in ("tegen", "zonder") or leaves or not pairs.isdisjoint(DENYING):
        found.add("denial")
    return frozenset(found)


def finite_of(parsed: ParsedArticle, part: Part) -> str:
    """Give the finite verb by what it does: a small word by its infinitive, else whether it reports, and when."""
    found = readings(parsed, part.finite) if part.finite >= 0 else []
    if not found:
        return "te" if "te" in part.words and part.finite < 0 else "-"
    low = parsed.words[parsed.chunks[part.finite].place].low
    kind = "past" if any(one.kind.startswith("past") for one in found) else "present"
    if low in ("komt", "komen") and "staan" in part.words:  # `op het bord |komt| te staan: "…"`
        return "gaan present"
    if CLASS_OF.get(low) == "denial":
        return "denial"
    if low in CLASS_OF or found[0].verb_class == "aux":
        return f"{found[0].lemma} {kind}"
    return f"{'reports' if reports(parsed, part.finite) else 'other'} {kind}"


def form_of(parsed: ParsedArticle, part: Part) -> str:
    """Give the form of the last other verb: `heeft |gezegd|`, `zal |zeggen|`."""
    others = [at for at in part.verbs if at != part.finite]
    if not others:
        return "-"
    if any(one.kind == "participle" for one in readings(parsed, others[-1])):
        return "participle"
    return "infinitive" if parsed.words[parsed.chunks[others[-1]].place].low.endswith("n") else "-"


def _is_first(parts: Sequence[Part]) -> bool:
    """Say whether the finite verb opens the sentence: `|Zegt| hij: "…"`, `|Belt| hij en zegt hij: "…"`."""
    joined = len(parts) == 1 or (len(parts) == 2 and parts[0].opener in JOINING)
    return joined and parts[-1].opener in ("", *JOINING) and parts[-1].opens


def _opener(parts: Sequence[Part]) -> str:
    """Give what opens the part that reports; of `als zij komt, kijkt en zegt` it is `als`."""
    for part in parts[:-1]:
        last = part is not parts[0] and not part.opener and len(part.chunks) > 1 and part.chunks[-1] == part.finite
        joined = part.opener in JOINING and part.opener != "of"
        if not joined and not (last and parts[0].opener == "en"):
            return part.opener
    return parts[-1].opener


def _end(parsed: ParsedArticle, stretch: Stretch) -> str:
    """Give how a sentence goes on behind a quotation: `"…"|?|`, `"…", |dan| is het klaar`."""
    behind, end = stretch.chunk + 1, parsed.chunks_of[stretch.sentence].end
    code = parsed.codes[behind : behind + 1]
    dan = "Dan" if _first_word(parsed, stretch.sentence + 1) == "dan" else ""
    if code in ("?", ")"):
        return f"?{dan}"
    behind += code == ","
    if behind >= end or code in "|/.":
        return dan or ("q?" if stretch.words.endswith("?") else "")
    low = parsed.words[parsed.chunks[behind].first].low
    if low == "of" and code == ",":
        return "?"
    verb = parsed.codes[behind] in FINITE or bool(readings(parsed, behind))
    return "dan" if low == "dan" else "verb" if verb else ""


def _first_word(parsed: ParsedArticle, sentence: int) -> str:
    chunks = parsed.chunks_of[sentence : sentence + 1]
    return parsed.words[parsed.chunks[chunks[0].start].first].low if chunks else ""
