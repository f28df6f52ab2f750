import os
import unicodedata
from pathlib import Path

import pytest

from kantlijn.readers.seeds import find_seeds, name_of, read_seed


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("rechten: eigen\ndatum: 2024\nBrug dicht\n\nDe brug is dicht.", encoding="utf-8")


def found(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find_seeds(folder)[0]]


def problems(folder: Path) -> list[str]:
    return [f"{problem.severity} {problem}" for problem in find_seeds(folder)[1]]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    return Path("seeds")


def test_seeds_of_all_kinds_and_of_subfolders_are_found_in_order(folder):
    write(folder, "b.txt", "a.md", "2024/c.html", "D.TXT")
    assert found(folder) == ["2024/c.html", "D.TXT", "a.md", "b.txt"]


def test_hidden_files_corrections_and_pictures_are_passed_over(folder):
    write(folder, "a.txt", ".b.txt", ".git/c.txt", "a.marks.yaml", "brug.jpg", "~$d.txt", "README")
    assert (found(folder), problems(folder)) == (["a.txt"], [])


def test_folder_of_a_saved_page_is_passed_over(folder):
    write(folder, "brug.html", "brug_files/advertentie.html", "brug_bestanden/x.html", "pont_files/y.html")
    assert found(folder) == ["brug.html", "pont_files/y.html"]


@pytest.mark.parametrize("name", ["brug.docx", "brug.PDF", "brug.odt", "brug.rtf"])
def test_other_documents_are_a_doubt(folder, name):
    write(folder, name)
    assert problems(folder) == [f"doubt seeds/{name}: not read; save as .txt, .md or .html"]


def test_two_seeds_with_one_address_are_a_fault_that_names_both(folder):
    write(folder, "Eén brug.txt", "regio/een-brug.md")
    assert problems(folder) == [
        "fault seeds/regio/een-brug.md: has the same address ‘een-brug’ as seeds/Eén brug.txt; rename one of the two"
    ]


def test_seeds_that_differ_in_a_digit_have_their_own_address(folder):
    write(folder, "brug-1.txt", "brug-2.txt", "brug.txt")
    assert problems(folder) == []


def test_name_without_letters_is_a_fault(folder):
    write(folder, "日本.txt")
    assert problems(folder) == [
        "fault seeds/日本.txt: a file name that makes no address; give it a name with Latin letters or digits"
    ]


def test_corrections_without_a_seed_are_a_fault(folder):
    write(folder, "a.txt", "a.marks.yaml", "2024/a.marks.yaml")
    assert problems(folder) == [
        "fault seeds/2024/a.marks.yaml: corrections of a text that is not there; give it the name of its text"
    ]


@pytest.mark.parametrize("name", ["a.marks.yml", "a.marks.yaml.txt"])
def test_corrections_of_almost_the_right_name_are_a_doubt(folder, name):
    write(folder, "a.txt", name)
    assert found(folder) == ["a.txt"]
    assert problems(folder) == [f"doubt seeds/{name}: not read as corrections; rename it to end in .marks.yaml"]


def test_dots_in_a_name_belong_to_it(folder):
    write(folder, "a.b.txt", "a.b.marks.yaml")
    assert (found(folder), problems(folder)) == (["a.b.txt"], [])


def test_missing_folder_holds_no_seeds(folder):
    assert find_seeds(folder / "leeg") == ([], [])


def test_seed_is_read_with_its_slug_and_path(folder):
    write(folder, "Eén brug.txt")
    article, wrong = read_seed(folder / "Eén brug.txt", folder)
    assert article
    assert (article.id, article.file, article.title, wrong) == ("een-brug", "seeds/Eén brug.txt", "Brug dicht", [])


def test_slug_does_not_depend_on_the_encoding_of_the_name(folder):
    name = unicodedata.normalize("NFD", "café.txt")
    write(folder, name)
    article, _ = read_seed(folder / name, folder)
    assert article
    assert article.id == "cafe"


def test_unreadable_seed_gives_its_fault_and_no_article(folder):
    (folder / "leeg.txt").write_bytes(b"")
    article, wrong = read_seed(folder / "leeg.txt", folder)
    assert article is None
    assert [str(problem) for problem in wrong] == ["seeds/leeg.txt: empty file; write the text in it, or remove it"]


def test_doubts_about_the_file_go_with_the_article(folder):
    (folder / "oud.txt").write_bytes("rechten: eigen\ndatum: 2024\nKop\n\nEén brug.".encode("cp1252"))
    article, wrong = read_seed(folder / "oud.txt", folder)
    assert article
    assert [problem.line for problem in wrong] == [5]


def test_seed_with_a_fault_is_no_article(folder):
    (folder / "fout.txt").write_text("datum: 31 februari 2024\nKop\n\nTekst.", encoding="utf-8")
    article, wrong = read_seed(folder / "fout.txt", folder)
    assert article is None
    assert wrong[0].severity == "fault"


@pytest.mark.usefixtures("folder")
def test_path_is_told_from_the_current_directory():
    assert name_of(Path.cwd() / "seeds" / "a.txt") == "seeds/a.txt"
    assert name_of(Path("seeds/a.txt")) == "seeds/a.txt"


def test_name_in_an_old_encoding_can_be_printed():
    assert name_of(Path(os.fsdecode(b"seeds/caf\xe9.txt"))) == "seeds/caf\\udce9.txt"
    assert name_of(Path("seeds/café.txt")) == "seeds/café.txt"


@pytest.mark.usefixtures("folder")
def test_path_elsewhere_is_told_whole(tmp_path):
    assert name_of(tmp_path.parent / "a.txt") == (tmp_path.parent / "a.txt").as_posix()
