"""Each stage on each shape at n, 2n and 4n: what takes more than 2.6 times as long for twice the text is not linear."""

import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

from fuzz.articles import NOTES, press, reference
from torture.shapes import SHAPES, shaped

from kantlijn import pipeline
from kantlijn.commands.questions import render_questions
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.corrections import Correction, Corrections
from kantlijn.readers.archives.sources import read_stream
from kantlijn.readers.body import read_body
from kantlijn.readers.html import read_html
from kantlijn.readers.markdown import read_markdown
from kantlijn.readers.markup.bombs import find_bombs
from kantlijn.readers.pasted import read_pasted
from kantlijn.renderer.article import render_article
from kantlijn.renderer.prose import render_prose
from kantlijn.server.review import MarksFile, review_article

LENGTH = 10_000
"""Characters of n."""
MOST = 2.6
LEAST, MUCH = 0.1, 0.4
"""Seconds of processor for 4n: below the one a ratio says nothing, above the other it is always printed."""
AGAIN = 3
"""Runs by which a ratio is measured that looks wrong: a machine with other work is not always as fast."""
PATIENCE = 30.0
"""Seconds for 2n after which 4n is not tried: it is far from linear already."""


def stages(text: str) -> Iterator[tuple[str, Callable[[], object]]]:
    """Give each stage, ready to run on a text."""
    yield "pasted", lambda: read_pasted(text, slug="x", source="x.txt")
    yield "markdown", lambda: read_markdown(text, slug="x", path=Path("x.md"), folder=Path(), source="x.md")
    yield "html", lambda: read_html(f"<article><h1>Kop</h1><p>{text}</p></article>", slug="x", source="x.html")
    yield "notes", lambda: find_bombs(text, 1, "x.md") or render_prose.__wrapped__(text)  # which would keep it
    table = f'id,text\n1,"{text.replace(chr(34), chr(34) * 2)}"\n'.encode("utf-8", "replace")
    yield "archive", lambda: list(read_stream(BytesIO(table), {}, "x.csv", is_json=False))
    article = read_body(text, slug="x", source="x.txt")
    if text.startswith("#"):  # of shapes with headings, which Markdown alone has
        article = read_markdown(text, slug="x", path=Path("x.md"), folder=Path(), source="x.md")[0]
    yield "annotate", lambda: pipeline.annotate_article(article, reference())
    annotated = pipeline.annotate_article(article, reference())[0]
    known = reference().gazetteer, reference().glossary
    words = press().words
    yield "render", lambda: render_article(press(), annotated, *known)
    yield "check", lambda: render_questions(annotated, *known, words)
    file = MarksFile("x.marks.yaml")
    yield "review", lambda: review_article(annotated, file, gazetteer=known[0], glossary=known[1], words=words)
    marks = Corrections("x.marks.yaml", marks=tuple(corrections_of(annotated)))
    yield "marks", lambda: pipeline.annotate_article(article, reference(), marks)


def corrections_of(annotated: AnnotatedArticle) -> Iterator[Correction]:
    """Give a correction of each quotation and each name, by its words."""
    text = annotated.article.text
    for line, quotation in enumerate(annotated.quotations, start=1):
        if exact := quotation.span.of(text).strip("\"'“”„‘’«»,"):
            yield Correction(exact[:80], line, speaker="Jan Bos")
    for line, mention in enumerate(annotated.mentions, start=1):
        yield Correction(mention.span.of(text), line, person="")


def time_of(work: Callable[[], object], runs: int = 1) -> float:
    """Give the processor's time of the quickest of some runs."""
    taken = []
    for _ in range(runs):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


def double(name: str, length: int = LENGTH) -> dict[str, tuple[float, float, float]]:
    """Give the times of each stage on a shape at n, 2n and 4n."""
    times: dict[str, list[float]] = {}
    for factor in (1, 2, 4):
        for stage, work in stages(shaped(name, length * factor)):
            taken = times.setdefault(stage, [])
            taken.append(time_of(work) if not taken or taken[-1] < PATIENCE else float("inf"))
    return {stage: (one, two, four) for stage, (one, two, four) in times.items()}


def doubled_again(name: str, stage: str, length: int = LENGTH) -> tuple[float, float]:
    """Give the times of one stage at 2n and 4n once more, the quickest of some runs."""
    works = [dict(stages(shaped(name, length * factor)))[stage] for factor in (2, 4)]
    return time_of(works[0], AGAIN), time_of(works[1], AGAIN)


def report(shapes: tuple[str, ...] = tuple(SHAPES), length: int = LENGTH) -> list[str]:
    """Print the doubling of each shape, and give what is not linear: what is not so twice."""
    assert NOTES.is_dir()
    curved = []
    worst: dict[str, tuple[float, str]] = {}
    for name in shapes:
        for stage, (one, two, four) in double(name, length).items():
            ratio = four / two if two else 1.0
            if four > LEAST and MOST < ratio < float("inf"):
                two, four = doubled_again(name, stage, length)  # noqa: PLW2901 (what is measured better)
                ratio = four / two if two else 1.0
            bent = four > LEAST and ratio > MOST
            if four > LEAST:
                worst[stage] = max(worst.get(stage, (0.0, "")), (ratio, name))
            if bent or four > MUCH:
                line = f"{name:32} {stage:9} {one:7.2f} {two:7.2f} {four:7.2f}  x{ratio:.2f}{'  NOT LINEAR' * bent}"
                print(line, flush=True)  # noqa: T201 (a report)
            if bent:
                curved.append(f"{name}, {stage}")
    for stage, (ratio, name) in worst.items():
        print(f"at most x{ratio:.2f}: {stage}, of {name}")  # noqa: T201 (a report)
    print(f"{len(shapes)} shapes of {length} characters and more, {len(curved)} times not linear")  # noqa: T201
    return curved
