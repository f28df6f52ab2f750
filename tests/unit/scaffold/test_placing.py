from pathlib import Path

from kantlijn.scaffold.placing import place_files


def test_files_and_their_folders_are_made(tmp_path):
    path = tmp_path / "a" / "b.txt"
    assert place_files({path: "één\n"}) == ([path], [])
    assert path.read_bytes() == "één\n".encode()


def test_nothing_is_written_where_one_file_is_there_already(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("b.txt").write_text("mine", encoding="utf-8")
    placed, problems = place_files({Path("a.txt"): "new", Path("b.txt"): "new"})
    assert placed == []
    assert [str(problem) for problem in problems] == ["b.txt: is there already; edit it, or choose another name"]
    assert not Path("a.txt").exists()
    assert Path("b.txt").read_text(encoding="utf-8") == "mine"


def test_link_to_nowhere_is_not_written_through(tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "elsewhere.txt")
    placed, problems = place_files({link: "new"})
    assert (placed, len(problems)) == ([], 1)
    assert not (tmp_path / "elsewhere.txt").exists()


def test_file_where_a_folder_must_come_is_a_fault_and_takes_the_first_files_back(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("notes").write_text("", encoding="utf-8")
    placed, problems = place_files({Path("a.txt"): "new", Path("notes/b.md"): "new"})
    assert placed == []
    assert [str(problem) for problem in problems] == [
        "notes: cannot be written: File exists; choose a folder that you may write in"
    ]
    assert not Path("a.txt").exists()
