import os
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from kantlijn.model.page import Page
from kantlijn.writer import files, site
from kantlijn.writer.manifest import MANIFEST
from kantlijn.writer.site import LOCK, write_site

OLD = [Page("index.html", b"old front"), Page("artikelen/a.html", b"old a"), Page("artikelen/gone.html", b"gone")]
NEW = [Page("index.html", b"new front"), Page("artikelen/a.html", b"new a"), Page("artikelen/b.html", b"new b")]


def written(out: Path) -> dict[str, bytes]:
    ours = {MANIFEST, LOCK}
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in ours
    }


def as_files(pages: list[Page]) -> dict[str, bytes]:
    return {page.path: page.content for page in pages}


def test_pages_are_written_with_their_folders(tmp_path):
    writing, problems = write_site(OLD, tmp_path / "site")
    assert (written(tmp_path / "site"), problems) == (as_files(OLD), [])
    assert writing.written == ("index.html", "artikelen/a.html", "artikelen/gone.html")


def test_unchanged_files_are_left_alone(tmp_path):
    write_site(OLD, tmp_path)
    os.utime(tmp_path / "index.html", ns=(1, 1))
    writing, _ = write_site(OLD, tmp_path)
    assert writing == site.Writing()
    assert (tmp_path / "index.html").stat().st_mtime_ns == 1


def test_rewrite_writes_unchanged_files_too(tmp_path):
    write_site(OLD, tmp_path)
    contents = {page.path: page for page in OLD}
    with site.open_site(tmp_path, contents, rewrite=True) as opened:
        for page in OLD:
            opened.put(page)
        writing, _ = opened.finish(contents)
    assert len(writing.written) == len(OLD)


def test_stale_files_are_removed_with_their_empty_folders(tmp_path):
    write_site([*OLD, Page("personen/x/y.html", b"y")], tmp_path)
    writing, _ = write_site(NEW, tmp_path)
    assert written(tmp_path) == as_files(NEW)
    assert writing.removed == ("artikelen/gone.html", "personen/x/y.html")
    assert not (tmp_path / "personen").exists()


def test_files_of_others_are_left_alone(tmp_path):
    (tmp_path / "artikelen").mkdir()
    (tmp_path / "CNAME").write_text("nieuws.example")
    (tmp_path / "artikelen" / "eigen.pdf").write_text("pdf")
    write_site(OLD, tmp_path)
    write_site([], tmp_path)
    assert written(tmp_path) == {"CNAME": b"nieuws.example", "artikelen/eigen.pdf": b"pdf"}


def test_file_of_somebody_else_in_the_way_is_a_fault(tmp_path):
    (tmp_path / "index.html").write_text("mine")
    _, problems = write_site(OLD, tmp_path)
    assert [str(problem) for problem in problems] == [
        f"{tmp_path / 'index.html'}: stands in the way and was not written by a build; "
        "move it, or choose another folder with --out"
    ]
    assert written(tmp_path) == {"index.html": b"mine"}


def test_same_bytes_of_somebody_else_are_taken_over(tmp_path):
    (tmp_path / "index.html").write_bytes(b"old front")
    assert write_site(OLD, tmp_path)[1] == []


def test_second_build_at_once_is_a_fault(tmp_path, monkeypatch):
    monkeypatch.setattr(site, "PATIENCE", 0)
    with FileLock(tmp_path / LOCK):
        _, problems = write_site(OLD, tmp_path)
    assert [str(problem) for problem in problems] == [
        f"{tmp_path}: another build is writing here; wait until it has ended, and build again"
    ]


def test_full_disk_leaves_the_old_site(tmp_path, monkeypatch):
    write_site(OLD, tmp_path)
    write_bytes = files.write_bytes

    def fails_at_b(path: str, content: bytes) -> None:
        if "b.html" in path:
            raise OSError(28, "No space left on device", path)
        write_bytes(path, content)

    monkeypatch.setattr(files, "write_bytes", fails_at_b)
    _, problems = write_site(NEW, tmp_path)
    assert "cannot be written: No space left on device" in str(problems[0])
    assert written(tmp_path) == as_files(OLD)


def test_folder_that_is_a_file_is_a_fault(tmp_path):
    (tmp_path / "site").write_text("no folder")
    _, problems = write_site(OLD, tmp_path / "site")
    assert [problem.severity for problem in problems] == ["fault"]


KILLED = """
import os, sys
from pathlib import Path
from kantlijn.model.page import Page
from kantlijn.writer import files, site

left = int(sys.argv[2])

def dies_in_time(function):
    def counted(*arguments):
        global left
        if left == 0:
            os._exit(9)
        left -= 1
        return function(*arguments)
    return counted

os.replace = dies_in_time(os.replace)
files.write_bytes = dies_in_time(files.write_bytes)
Path.unlink = dies_in_time(Path.unlink) if len(sys.argv) > 3 else Path.unlink
site.write_site([Page(f"artikelen/{i}.html", b"new %d" % i * 9999) for i in range(1, 9)], Path(sys.argv[1]))
"""


@pytest.mark.parametrize("n", [0, 1, 3, 5, 7, 8, 9, 11, 13, 15])
def test_killed_build_leaves_each_file_old_or_new(tmp_path, n):
    old = [Page(f"artikelen/{i}.html", b"old %d" % i * 9999) for i in range(7)]
    new = [Page(f"artikelen/{i}.html", b"new %d" % i * 9999) for i in range(1, 9)]
    write_site(old, tmp_path)
    root = Path(__file__).parents[3]
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), str(n)], cwd=root, check=False)
    assert killed.returncode == 9
    left = {path: content for path, content in written(tmp_path).items() if path.endswith(".html")}
    assert all(content in (as_files(old).get(path), as_files(new).get(path)) for path, content in left.items())
    assert write_site(new, tmp_path)[1] == []
    assert written(tmp_path) == as_files(new)
