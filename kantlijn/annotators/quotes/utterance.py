"""A stretch between quotation marks to the evidence that it holds somebody's words, or a title, a term, a nickname."""

from functools import lru_cache

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.verbs import SILENT
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.context import QuoteContext, Stretch
from kantlijn.annotators.quotes.scene import STRONG
from kantlijn.patterns import pattern

WORD = pattern(r"[^\W_]+(?:['’-][^\W_]+)*")
LONGEST = 12
"""Words of a stretch that are counted; more change nothing."""
CLAUSE = words_of("clause")
FULL_STOPS = tuple(".!?…")
TELLING = STRONG | frozenset(
    (
        "words-are-of-behind", "heard-say-behind", "by-behind", "with-words-before", "words-of-before",
        "in-eyes-before", "has-it-about-before", "had-it-about-before", "spoken-of-at-before", "by-before",
        "naming-before", "verb-closing", "has-said-closing",
    )
)  # fmt: skip
"""Constructions that by themselves tell that somebody's words are reported: `De woorden "…" zijn van Jansen`."""

UNDOUBTED = frozenset({"words-are-of-behind", "heard-say-behind", "by-mouth-behind", "by-mouth-before"})
"""Constructions that leave no doubt: `De woorden "…" zijn van Jansen`."""


def evidence_of_utterance(context: QuoteContext, stretch: Stretch, *, aside: str, run: bool) -> frozenset[str]:
    """Give what speaks for and against somebody's words: how long it is, where it stands, what stands around it.

    `run`: the stretch ends with its paragraph and not with a mark, as only somebody's words do.
    """
    words = WORD.findall(stretch.words[:200])
    count = len(words)
    length = str(count) if count < 5 else "5" if count < 7 else "7" if count < LONGEST else "12"
    ended = stretch.words.endswith(FULL_STOPS)
    capital = stretch.words[:1].isupper()
    cased = count > 1 and capital and all(word[0].isupper() for word in words if len(word) > 3)
    form = (ended, capital, _is_clause(words), stretch.person != "no", run, cased, stretch.words.endswith(","))
    rows = tuple([source.row for source in stretch.sources])
    return (
        _pieces_of_form(length, stretch.place, aside, form)
        | _pieces_of_rows(rows, length, capital)
        | _around(context.parsed, stretch, length)
        | _pieces_of_marks((context.marks_of(stretch.span), context.speech_marks), length, stretch.place, rows)
    )


@lru_cache(maxsize=1 << 12)
def _pieces_of_form(length: str, place: str, aside: str, form: tuple[bool, ...]) -> frozenset[str]:
    """Give what a stretch shows by itself; many are alike."""
    ended, capital, clause, first, run, cased, comma = form
    found = {
        f"words:{length}", f"words:{length}:{place}", f"place:{place}:{aside}", f"ended:{ended}:{place}",
        f"capital:{capital}:{place}", f"capital:{capital}:{length}", f"clause:{clause}:{length}", f"first:{first}",
    }  # fmt: skip
    found.update(["run"] * run, [f"title case:{place}"] * cased, ["comma"] * comma)
    return frozenset(found)


@lru_cache(maxsize=1 << 10)
def _pieces_of_rows(rows: tuple[str, ...], length: str, capital: bool) -> frozenset[str]:  # noqa: FBT001 cached by position
    """Give what the constructions around a stretch show."""
    told = not TELLING.isdisjoint(rows)
    found = {f"told:{told}:{length}", f"told:{told}:{capital}"}
    return frozenset(found.union(*((f"row:{row}", f"row:{row}:{length}") for row in rows)))


@lru_cache(maxsize=1 << 12)
def _pieces_of_marks(marks: tuple[str, str], length: str, place: str, rows: tuple[str, ...]) -> frozenset[str]:
    """Give what the marks show: where speech stands in double ones, few single ones hold any: `het 'nieuwe huis'`."""
    own = ":".join(marks)
    told = not TELLING.isdisjoint(rows)
    return frozenset((f"marks:{own}", f"marks:{own}:{length}", f"marks:{own}:{place}", f"marks:{own}:{told}"))


def is_so_called(parsed: ParsedArticle, stretch: Stretch) -> bool:
    """Say whether a stretch is told to be a word or motto: `de |zogenoemde| 'kenners'`, `"Kom", is |het motto|`."""
    if any(source.row == "label-behind" for source in stretch.sources):
        return True
    at = parsed.chunks[stretch.chunk].first
    tokens = range(at, parsed.chunks[stretch.chunk].after)
    mark = next((token for token in tokens if parsed.letters[token] in "Qq"), at)
    return mark > 0 and parsed.words[mark - 1].low in words_of("so_called")


def _is_clause(words: list[str]) -> bool:
    """Say whether there is a pronoun or a finite verb among words, which titles and terms seldom have."""
    return not CLAUSE.isdisjoint([word.lower() for word in words[:LONGEST]])


def _around(parsed: ParsedArticle, stretch: Stretch, length: str) -> set[str]:
    """Give what stands before and behind a stretch inside its sentence."""
    chunk, codes = stretch.chunk, parsed.codes
    held = codes[chunk] != "Q"
    before = "" if held else codes[chunk - 1 : chunk] if chunk else "/"
    behind = "" if held else codes[chunk + 1 : chunk + 2]
    evidence = {f"before:{before}:{length}", f"behind:{behind}:{stretch.place}", f"held:{held}:{length}"}
    if held:
        evidence.add(f"held in:{parsed.chunks[chunk].kind}")
        token = next(
            at for at in range(parsed.chunks[chunk].first, parsed.chunks[chunk].after) if parsed.letters[at] in "Qq"
        )
        evidence.add(f"held behind:{parsed.words[token - 1].low if token else ''}")
    elif before not in ("/", "|", ""):
        evidence.add(f"letter before:{parsed.letters[parsed.chunks[chunk].first - 1]}:{length}")
        noun = parsed.chunks[chunk - 1]
        evidence.add(f"beside:{noun.kind or 'word'}")
        evidence.add(f"word before:{noun.head}")
        if before == "P" and chunk > 1:
            evidence.add(f"before P:{parsed.chunks[chunk - 2].kind}")
    if behind and behind not in "/|":
        evidence.add(f"word behind:{parsed.chunks[chunk + 1].head}")
        if behind == "," and chunk + 2 < len(codes):
            evidence.add(f"behind comma:{codes[chunk + 2]}")
    for clause in parsed.clauses(stretch.sentence) if chunk > parsed.chunks_of[stretch.sentence].start else ():
        if clause.verb < chunk:
            classes = {
                one.verb_class for one in parsed.words[parsed.chunks[clause.verb].place].readings if not one.particle
            }
            evidence.update(f"verb before:{one}" for one in classes - SILENT)
    return evidence
