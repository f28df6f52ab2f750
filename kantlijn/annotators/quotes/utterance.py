"""A stretch between quotation marks to the evidence that it holds somebody's words, or a title, a term, a nickname."""

import re

from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.verbs import SILENT
from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.context import Stretch
from kantlijn.annotators.quotes.scene import STRONG

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
LONGEST = 12
"""Words of a stretch that are counted; more change nothing."""
FULL_STOPS = tuple(".!?…")
TELLING = STRONG | frozenset(
    (
        "words-are-of-behind", "heard-say-behind", "cue-later", "by-behind", "with-words-before", "words-of-before",
        "in-eyes-before", "by-before", "naming-before", "verb-closing", "has-said-closing",
    )
)  # fmt: skip
"""Constructions that by themselves tell that somebody's words are reported: `De woorden "…" zijn van Jansen`."""

UNDOUBTED = frozenset({"words-are-of-behind", "heard-say-behind", "by-mouth-behind", "by-mouth-before"})
"""Constructions that leave no doubt: `De woorden "…" zijn van Jansen`."""


def evidence_of_utterance(parsed: ParsedArticle, stretch: Stretch, *, aside: str, run: bool) -> set[str]:
    """Give what speaks for and against somebody's words: how long it is, where it stands, what stands around it.

    `run`: the stretch ends with its paragraph and not with a mark, as only somebody's words do.
    """
    words = WORD.findall(stretch.words[:200])
    count = len(words)
    length = str(count) if count < 5 else "5" if count < 7 else "7" if count < LONGEST else "12"
    ended = stretch.words.endswith(FULL_STOPS)
    capital = stretch.words[:1].isupper()
    evidence = {
        f"words:{length}", f"words:{length}:{stretch.place}", f"place:{stretch.place}:{aside}",
        f"ended:{ended}:{stretch.place}", f"capital:{capital}:{stretch.place}",
        f"capital:{capital}:{length}", f"clause:{_is_clause(words)}:{length}",
        f"first:{stretch.person != 'no'}",
    }  # fmt: skip
    if run:
        evidence.add("run")
    if count > 1 and all(word[0].isupper() for word in words if len(word) > 3) and capital:
        evidence.add(f"title case:{stretch.place}")
    if stretch.words.endswith(","):
        evidence.add("comma")
    told = any(source.row in TELLING for source in stretch.sources)
    evidence.update((f"told:{told}:{length}", f"told:{told}:{capital}"))
    evidence.update(f"row:{source.row}" for source in stretch.sources)
    evidence.update(f"row:{source.row}:{length}" for source in stretch.sources)
    return evidence | _around(parsed, stretch, length)


def _is_clause(words: list[str]) -> bool:
    """Say whether there is a pronoun or a finite verb among words, which titles and terms seldom have."""
    return any(word.lower() in words_of("clause") for word in words[:LONGEST])


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
        if parsed.words[parsed.chunks[chunk].first - 1].low in words_of("so_called"):
            evidence.add("so called")
        evidence.add(f"beside:{noun.kind or 'word'}")
        evidence.add(f"word before:{noun.head}")
        if before == "P" and chunk > 1:
            evidence.add(f"before P:{parsed.chunks[chunk - 2].kind}")
    if behind and behind not in "/|":
        evidence.add(f"word behind:{parsed.chunks[chunk + 1].head}")
        if behind == "," and chunk + 2 < len(codes):
            evidence.add(f"behind comma:{codes[chunk + 2]}")
    for clause in parsed.clauses(stretch.sentence):
        if clause.verb < chunk:
            classes = {
                one.verb_class for one in parsed.words[parsed.chunks[clause.verb].place].readings if not one.particle
            }
            evidence.update(f"verb before:{one}" for one in classes - SILENT)
    return evidence
