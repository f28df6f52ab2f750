"""Texts that are archives of many articles: read record by record, the first of which are annotated."""

from io import BytesIO
from pathlib import Path

from fuzz.articles import Rest, reference
from fuzz.invariants import check_annotated, check_article, check_problems, hold

from kantlijn import pipeline
from kantlijn.annotators.privacy import withhold_names
from kantlijn.exporters.quotation_rows import quotation_rows
from kantlijn.model.problem import Problem
from kantlijn.readers.archives.record import Record, article_of
from kantlijn.readers.archives.sources import read_stream


def read_as_archive(text: str, _: Path, *, is_json: bool) -> Rest:
    """Take a text as JSON lines or as a table; each record is an article of its own, on a line of its own."""
    stream = BytesIO(text.encode("utf-8", "surrogatepass"))
    found = list(read_stream(stream, {}, "x", is_json=is_json))
    check_problems(each for each in found if isinstance(each, Problem))
    records = [each for each in found if isinstance(each, Record)]
    lines = [record.line for record in records]
    hold(lines == sorted(set(lines)), "records out of order")
    for record in records:
        check_article(article_of(record))

    def annotate() -> None:
        for record in records[:2]:
            article = article_of(record)
            annotated, problems = pipeline.annotate_article(article, reference())
            check_problems(problems)
            check_annotated(annotated, article)
            rows = quotation_rows(withhold_names(annotated))
            hold(all(row.article == record.id and "\n" not in row.words for row in rows), "a row of another article")

    return annotate
