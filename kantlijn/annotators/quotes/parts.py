"""A quotation to the parts of its sentence that report it: `|De bond hoopt| |dat hij zegt|: "…"`, the nearest first."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.verbs import VerbReading
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.context import Stretch

VERBS, FINITE, NOMINAL = frozenset("VCLIJYZ"), frozenset("VCL"), frozenset("nprigbwoeklt")
BREAKS = frozenset(",;-():")
APOSTROPHES = frozenset("'’‘`")
JOINING = frozenset(("en", "maar", "want", "dus", "of"))
OPENERS = JOINING | {"dat", "die", "zonder", "als", "alsof"}
"""Words that may open a clause whatever else they are."""
DETERMINERS = words_of("definite") | words_of("possessive") | words_of("indefinite")
NEAR = 8
"""Words in which the infinitive of `zonder` follows."""
REACH = 80
"""Chunks on each side of a quotation in which its sentence reports it: a sentence without end is read no further."""
ASKED = frozenset(("vraag", "dus", "blijft", "onduidelijk", "onbekend"))
"""Words behind which `of` asks whether: `de vraag |of| hij zei`."""


class Part(Struct, frozen=True):
    """A clause of the narrator's, or what there is of it on one side of the quotation."""

    opener: str
    """The word that joins it to the part before: `dat`, `als`, `die`, `en`; empty where nothing does."""
    chunks: tuple[int, ...]
    verbs: tuple[int, ...]
    """The chunks that are verbs, in the order of the text."""
    words: tuple[str, ...]
    finite: int
    """The chunk of the finite verb, or -1."""

    @property
    def opens(self) -> bool:
        """Say whether the finite verb comes first: `|Zegt| hij`."""
        return self.finite >= 0 and self.finite == self.chunks[0]

    @property
    def loose(self) -> bool:
        """Say whether it is no clause of its own: `wil komen |en zeggen|`, `niet thuis |en ook niet op straat|`."""
        return self.finite < 0 and self.opener in ("", "als", "zoals", *JOINING)


def parts_of(parsed: ParsedArticle, stretch: Stretch) -> list[Part]:
    """Give the parts of a sentence that report a quotation; none where it stands alone."""
    span = parsed.chunks_of[stretch.sentence]
    if stretch.place in ("solo", "alone") and stretch.chunk + 2 >= span.end:
        return []
    behind = _merged(parsed, _cut(parsed, stretch.chunk + 1, min(span.end, stretch.chunk + REACH)))
    if stretch.place not in ("colon", "inside"):
        return behind
    found = _merged(parsed, _cut(parsed, max(span.start, stretch.chunk - REACH), stretch.chunk))
    if stretch.place == "inside" and found and behind and not behind[0].opener:
        found[-1] = read_part(parsed, found[-1].opener, (*found[-1].chunks, *behind[0].chunks))
    return found[::-1]


def _cut(parsed: ParsedArticle, start: int, end: int) -> Iterator[Part]:
    """Cut at marks, and before the words that open clauses."""
    opener = ""
    chunks: list[int] = []
    fresh = True
    for at in range(start, end):
        low = parsed.words[parsed.chunks[at].first].low
        breaks = parsed.codes[at] in BREAKS and low not in APOSTROPHES  # the apostrophe of `’s avonds` is no mark
        opens = not breaks and (low in OPENERS or parsed.codes[at] in "SRK") and _opens(parsed, at, fresh=fresh)
        if (opens or breaks) and (chunks or opener):
            yield read_part(parsed, opener, chunks)
        if opens or breaks:
            opener, chunks = (low if opens else ""), []
        if not breaks and not (opens and _is_one(parsed, at)):
            chunks.append(at)
        fresh = breaks
    yield read_part(parsed, opener, chunks)


def _is_one(parsed: ParsedArticle, at: int) -> bool:
    """Say whether a chunk is one word."""
    return parsed.chunks[at].after - parsed.chunks[at].first == 1


def _opens(parsed: ParsedArticle, at: int, *, fresh: bool) -> bool:
    """Say whether a chunk opens a clause; `fresh`: at a comma or where the sentence begins."""
    code, phrase = parsed.codes[at], parsed.chunks[at]
    low, after = parsed.words[phrase.first].low, parsed.codes[at + 1 : at + 2]
    if not _is_one(parsed, at):  # `dat |een van hen|`, `dat |Jansen|`, but not `dat boek`
        second = parsed.words[phrase.first + 1].low
        return low == "dat" and (phrase.kind == "name" or second in DETERMINERS)
    if low in JOINING and low != "en":
        return fresh or (low == "of" and (parsed.codes[at - 1] in VERBS or parsed.chunks[at - 1].head in ASKED))
    if low == "die" and after == "T":
        return False
    if low in ("dat", "die") and code not in "SR":
        follows = after in NOMINAL or _low(parsed, phrase.after) in ("er", "ook", "al")
        return follows and not (fresh and low == "die")
    if low == "zonder":  # `|zonder| te zeggen`, not `niet zonder trots`
        return "te" in [one.low for one in parsed.words[phrase.after : phrase.after + NEAR]]
    return code in "SRK" or low in ("als", "alsof")


def read_part(parsed: ParsedArticle, opener: str, chunks: Sequence[int]) -> Part:
    """Read what stands between two cuts."""
    verbs = [at for at in chunks if parsed.codes[at] in VERBS]
    if chunks and chunks[-1] not in verbs and _is_one(parsed, chunks[-1]) and reports(parsed, chunks[-1]):
        verbs.append(chunks[-1])  # its form is a noun's too: `zou hij |fluisteren|: "…"`
    finite = next((at for at in verbs if parsed.codes[at] in FINITE), -1)
    if finite < 0 and "te" not in {parsed.chunks[at].head for at in chunks}:
        finite = next((at for at in verbs if any(one.verb_class == "aux" for one in readings(parsed, at))), -1)
    if opener == "als" and finite >= 0 and chunks[1:2] == [finite] and parsed.codes[finite + 1 : finite + 2] in NOMINAL:
        opener = ""  # `Als voorzitter |zegt| Jansen`
    held = (parsed.words[parsed.chunks[at].first : parsed.chunks[at].after] for at in chunks)
    words = tuple([word.low for several in held for word in several])
    return Part(opener, tuple(chunks), tuple(verbs), words, finite)


def readings(parsed: ParsedArticle, chunk: int) -> list[VerbReading]:
    """Give what the verb of a chunk can be by itself."""
    return [one for one in parsed.words[parsed.chunks[chunk].place].readings if not one.particle]


def reports(parsed: ParsedArticle, chunk: int) -> bool:
    """Say whether a chunk is a verb that can report words."""
    return parsed.codes[chunk] in "CJZ" or parsed.words[parsed.chunks[chunk].place].reports


def _merged(parsed: ParsedArticle, parts: Iterator[Part]) -> list[Part]:
    """Join what has no finite verb of its own to what it belongs to."""
    found: list[Part] = []
    for part in parts:
        last = found[-1] if found else None
        if last and part.loose and (last.verbs or part.opener):
            found[-1] = read_part(parsed, last.opener, (*last.chunks, *part.chunks))
        elif last and not last.verbs and not (last.opener and last.chunks and part.opener):
            opener = part.opener if last.opener in ("", "wat", "nu", *JOINING) and part.opener else last.opener
            found[-1] = read_part(parsed, opener, (*last.chunks, *part.chunks))
        elif part.chunks or part.opener:
            found.append(part)
    return found


def _low(parsed: ParsedArticle, token: int) -> str:
    """Give a token in lower case; nothing behind the last one of the article."""
    return parsed.words[token].low if token < len(parsed.words) else ""
