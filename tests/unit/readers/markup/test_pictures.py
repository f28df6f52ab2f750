from pathlib import Path

import pytest

from kantlijn.model.article import Image
from kantlijn.model.page import Page, Printed
from kantlijn.readers.markup.pictures import read_picture, read_picture_page

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0"
SEEDS = Path("seeds")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds" / "regio").mkdir(parents=True)
    (tmp_path / "seeds" / "brug.png").write_bytes(PNG)
    (tmp_path / "seeds" / "regio" / "De pont.PNG").write_bytes(PNG)
    (tmp_path / "geheim.png").write_bytes(PNG)


def read(address: str, seed: str = "seeds/a.md") -> tuple[Image | None, list[str]]:
    image, problems = read_picture(address, "De brug", Path(seed), SEEDS, (seed, 4))
    return image, [str(problem) for problem in problems]


def test_picture_beside_the_seed():
    assert read("brug.png") == (Image("beelden/brug.png", "De brug", 640, 480, "seeds/brug.png"), [])


def test_picture_in_a_folder_above_but_within_the_seeds():
    image, problems = read("../brug.png", "seeds/regio/a.md")
    assert image
    assert (image.source, problems) == ("beelden/brug.png", [])


def test_name_with_blanks_and_capitals_gets_an_address_of_its_own():
    image, _ = read("regio/De%20pont.PNG")
    assert image
    assert image.source == "beelden/regio-de-pont-14526cac.png"


@pytest.mark.parametrize("address", ["../geheim.png", "/etc/passwd"])
def test_picture_outside_the_seeds_is_a_fault(address):
    message = f"seeds/a.md:4: picture ‘{address}’ lies outside the folder of seeds; copy it beside the text"
    assert read(address) == (None, [message])


def test_missing_picture_is_a_fault_with_near_miss():
    assert read("burg.png") == (None, ["seeds/a.md:4: no picture ‘burg.png’; did you mean ‘brug.png’?"])


def test_missing_picture_without_near_miss():
    message = "seeds/a.md:4: no picture ‘x/y.png’; put it beside the text, or correct its name"
    assert read("x/y.png") == (None, [message])


def test_file_that_is_no_picture_is_a_fault():
    Path("seeds/tekst.png").write_text("De brug", encoding="utf-8")
    assert read("tekst.png")[1] == [
        "seeds/a.md:4: ‘tekst.png’ is no picture that a browser shows; save it as JPEG, PNG, GIF, WebP or SVG"
    ]


def test_folder_is_no_picture():
    assert read("regio")[0] is None


def test_picture_is_copied_as_it_is():
    printed = read_picture_page("beelden/a.png", "seeds/regio/De pont.PNG", ("seeds/a.md", 4))
    assert printed == Printed((Page("beelden/a.png", PNG),))


def test_picture_that_has_gone_is_a_fault():
    printed = read_picture_page("beelden/x.png", "seeds/x.png", ("seeds/a.md", 4))
    message = "seeds/a.md:4: no picture ‘seeds/x.png’; put it beside the text, or correct its name"
    assert (printed.pages, [str(problem) for problem in printed.problems]) == ((), [message])


def test_folder_with_a_name_too_long_has_no_picture():
    image, problems = read(f"{'x' * 300}/brug.png")
    assert image is None
    (problem,) = problems
    assert "no picture" in problem
