from pathlib import Path

from msgspec import msgpack

from kantlijn.cache.files import stat_of
from kantlijn.cache.looked_at import Prints
from kantlijn.cache.pages import KnownPages, PageRow, Pages, read_pages
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.page import Job, Printed

BEFORE = Prints((("person", "mira"), ("person", "bram")), (b"1", b"1"))


def known(out: Path, row: PageRow, *, mira: bytes = b"1") -> KnownPages:
    prints = {"person": lambda name: {"mira": mira, "bram": b"1"}[name]}
    return KnownPages(Pages(b"nu", 0, {"a.html": row}, BEFORE), prints, out)


def written(out: Path) -> PageRow:
    (out / "a.html").write_text("pagina")
    return PageRow((0,), fingerprint_of((1,)), {"a.html": stat_of(out / "a.html")})


def job(path: str = "a.html", *given: object) -> Job:
    return Job(path, Printed, given=given)


def test_page_of_which_nothing_changed_is_known(tmp_path):
    row = written(tmp_path)
    assert known(tmp_path, row).row_of(job("a.html", 1)) == row


def test_page_is_printed_when_what_it_looked_at_has_changed(tmp_path):
    assert known(tmp_path, written(tmp_path), mira=b"2").row_of(job("a.html", 1)) is None


def test_page_is_printed_when_it_is_given_something_else(tmp_path):
    assert known(tmp_path, written(tmp_path)).row_of(job("a.html", 2)) is None


def test_page_is_printed_when_its_file_is_another(tmp_path):
    row = written(tmp_path)
    (tmp_path / "a.html").write_text("van een ander")
    assert known(tmp_path, row).row_of(job("a.html", 1)) is None
    (tmp_path / "a.html").unlink()
    assert known(tmp_path, row).row_of(job("a.html", 1)) is None


def test_new_page_is_printed(tmp_path):
    assert known(tmp_path, written(tmp_path)).row_of(job("b.html")) is None


def test_pages_made_with_other_templates_or_spoilt_are_not_used():
    content = msgpack.encode(Pages(b"nu", 5))
    assert [read_pages(one, b"nu").began for one in (content, None, b"\xc1")] == [5, 0, 0]
    assert read_pages(content, b"later").began == 0
