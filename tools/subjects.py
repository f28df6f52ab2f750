"""Universal Dependencies for Dutch to how well the subjects of main clauses are found.

Of the sentences whose root is a finite verb with a subject: the subject that is found holds that token, and its head is
that token. Recall is over all of them, precision over those in which a subject is found.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kantlijn.annotators.matching.matcher import index_people
from kantlijn.annotators.mentions import find_mentions
from kantlijn.annotators.parse.article import parse
from kantlijn.model.reference import Gazetteer
from kantlijn.model.span import Span
from kantlijn.readers.body import read_body

NOBODY = index_people(Gazetteer({}))
FIELDS = 10
"""Columns of a CoNLL-U row: id, form, lemma, upos, xpos, features, head, relation, …."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the place of the subject of its finite root."""

    text: str
    subject: Span


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Give the sentences of a CoNLL-U file that have a finite root with a subject."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        text = next((line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")), "")
        rows = [line.split("\t") for line in lines if line[:1].isdigit()]
        rows = [row for row in rows if len(row) == FIELDS and row[0].isdigit()]
        root = next((row for row in rows if row[7] == "root" and "VerbForm=Fin" in row[5]), None)
        subjects = [row for row in rows if root and row[6] == root[0] and row[7] in ("nsubj", "nsubj:pass")]
        if subjects:
            yield Sentence(text, places(text, rows)[subjects[0][0]])


def places(text: str, rows: list[list[str]]) -> dict[str, Span]:
    """Give where each token stands in its sentence, by its number."""
    found = {}
    end = 0
    for row in rows:
        start = text.find(row[1], end)
        end = start + len(row[1])
        found[row[0]] = Span(start, end)
    return found


def find_subject(text: str) -> tuple[Span, Span] | None:
    """Give the subject of the first main clause that has one: its place, and that of its head."""
    article = read_body(text, slug="sentence", source="sentence")
    parsed = parse(article, [], find_mentions(article, NOBODY)[0])
    for sentence in range(len(parsed.sentences)):
        for clause in parsed.clauses(sentence):
            if clause.kind == "main" and clause.subject >= 0:
                phrase = parsed.chunks[clause.subject]
                return parsed.span(phrase), Span(parsed.starts[phrase.place], parsed.ends[phrase.place])
    return None


def measure(files: list[Path]) -> tuple[int, int, int]:
    """Give how many sentences there are, in how many a subject is found, and in how many the right one."""
    sentences = found = right = 0
    for path in files:
        for sentence in read_sentences(path):
            sentences += 1
            subject = find_subject(sentence.text)
            if subject:
                found += 1
                right += subject[0].covers(sentence.subject) and subject[1].covers(Span(*start_of(sentence.subject)))
    return sentences, found, right


def start_of(span: Span) -> tuple[int, int]:
    """Give the first character: a name of several words is one token to us, and several to others."""
    return span.start, span.start + 1
