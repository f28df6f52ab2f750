import pytest

from kantlijn.model.page import Page
from kantlijn.writer.files import UNFINISHED, fate_of, remove_files, replace_file, write_beside


def test_page_is_put_beside_its_place_with_its_folder(tmp_path):
    write_beside(Page("artikelen/brug.html", b"ja"), tmp_path)
    assert [path.name for path in (tmp_path / "artikelen").iterdir()] == [f"brug.html{UNFINISHED}"]


@pytest.mark.parametrize(
    ("content", "ours", "rewrite", "fate"),
    [
        (b"ja", True, False, "same"),
        (b"ja", True, True, "new"),
        (b"nee", True, False, "new"),
        (b"nee", False, False, "foreign"),
    ],
)
def test_fate_of_a_page_for_which_a_file_stands_there(tmp_path, content, ours, rewrite, fate):
    (tmp_path / "a.html").write_bytes(b"ja")
    assert fate_of(Page("a.html", content), tmp_path, ours=ours, rewrite=rewrite) == fate


def test_file_that_is_replaced_keeps_its_mode(tmp_path):
    path = tmp_path / "brug.marks.yaml"
    path.write_bytes(b"oud")
    path.chmod(0o640)
    replace_file(path, b"nieuw")
    assert (path.read_bytes(), path.stat().st_mode & 0o777, list(tmp_path.iterdir())) == (b"nieuw", 0o640, [path])


def test_folders_that_become_empty_go_with_their_files(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "c.html").touch()
    remove_files(["a/b/c.html", "weg.html"], tmp_path)
    assert (tmp_path.is_dir(), list(tmp_path.iterdir())) == (True, [])
