"""The made-up corpus of the bench beside the checkout to microseconds per annotator and right speakers."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kantlijn.annotators.identity import identify_quotations
from kantlijn.annotators.mentions import find_mentions
from kantlijn.annotators.overlaps import settle_overlaps
from kantlijn.annotators.quotations import find_quotations
from kantlijn.annotators.speakers import attribute_quotations
from kantlijn.annotators.terms import find_term_uses
from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.article import Article
from kantlijn.pipeline import Reference, annotate_article, read_reference
from kantlijn.readers.seeds import find_seeds, read_seed

ROUNDS = 3
"""The fastest of so many counts: others may be busy on the same machine."""
MARKS = "\"'“”‘’,"


@dataclass(frozen=True)
class Corpus:
    """Articles with their notes, and who says what in them."""

    articles: list[Article]
    reference: Reference
    truth: dict[str, list[dict[str, str]]]

    @property
    def words(self) -> float:
        """Give the mean length of an article."""
        return sum(len(article.text.split()) for article in self.articles) / len(self.articles)


def make_corpus(script: Path, folder: Path, articles: int) -> Corpus:
    """Let the bench write its corpus into a folder, and read it."""
    subprocess.run([sys.executable, script, folder, "--articles", str(articles)], check=True)  # noqa: S603 - our bench
    reference, _ = read_reference(folder / "notes")
    seeds, _ = find_seeds(folder / "seeds")
    read = [read_seed(seed, folder / "seeds")[0] for seed in seeds]
    rows = [json.loads(line) for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    return Corpus([article for article in read if article], reference, {row["id"]: row["quotes"] for row in rows})


def time_annotators(corpus: Corpus) -> dict[str, float]:
    """Give the microseconds of processor time that each annotator takes for an article."""
    articles, reference = corpus.articles, corpus.reference
    mentions = [find_mentions(article, reference.people)[0] for article in articles]
    uses = [find_term_uses(article, reference.terms) for article in articles]
    quotations = [find_quotations(article)[0] for article in articles]
    gazetteer, glossary = reference.gazetteer, reference.glossary

    def attribute(place: int) -> object:
        found = AnnotatedArticle(articles[place], tuple(quotations[place]), tuple(mentions[place]), tuple(uses[place]))
        return attribute_quotations(found, gazetteer, glossary)

    stages: dict[str, Callable[[int], object]] = {
        "mentions": lambda place: find_mentions(articles[place], reference.people),
        "terms": lambda place: find_term_uses(articles[place], reference.terms),
        "quotations": lambda place: find_quotations(articles[place]),
        "speakers": attribute,
        "identity": lambda place: identify_quotations(articles[place], quotations[place]),
        "overlaps": lambda place: settle_overlaps(mentions[place], uses[place]),
    }
    return {name: time_stage(stage, len(articles)) for name, stage in stages.items()}


def time_stage(stage: Callable[[int], object], articles: int) -> float:
    """Give the microseconds that one stage takes for an article."""
    fastest = float("inf")
    for _ in range(ROUNDS):
        started = time.process_time()
        for place in range(articles):
            stage(place)
        fastest = min(fastest, time.process_time() - started)
    return fastest / articles * 1_000_000


def count_right_speakers(corpus: Corpus) -> tuple[int, int, list[str]]:
    """Give how many of the true quotations have their speaker, how many there are, and what became of the others."""
    right = total = 0
    errors = []
    for article in corpus.articles:
        annotated, _ = annotate_article(article, corpus.reference)
        found = {bare(quotation.span.of(article.text)): quotation for quotation in annotated.quotations}
        for quote in corpus.truth[article.id]:
            total += 1
            speaker = speaker_of(found.get(bare(quote["text"])))
            right += speaker == quote["speaker"]
            if speaker != quote["speaker"]:
                errors.append(f"{article.id}: {quote['text'][:50]}: {quote['speaker']}, not {speaker}")
    return right, total, errors


def bare(words: str) -> str:
    """Give words without the marks around them, and without the stop that may stand inside or outside of these."""
    return words.strip(MARKS).rstrip(".,")


def speaker_of(quotation: Quotation | None) -> str | None:
    """Give the id of who says something, if it was found at all."""
    return quotation.attribution.speaker.entity_id if quotation and quotation.attribution else None
