import re
import tomllib
from pathlib import Path

from kantlijn.scaffold.new_site import render_site, title_of

ROOT = Path(__file__).parents[3]
FOLDER = Path("krant")
ORIGIN = "kantlijn==1.0"


def test_site_holds_seeds_notes_settings_readme_and_workflow():
    paths = {path.relative_to(FOLDER).as_posix() for path in render_site(FOLDER, "Krant", ORIGIN)}
    assert paths == {
        ".github/workflows/pages.yml",
        ".gitignore",
        "README.md",
        "notes/people/hanna-de-wit.md",
        "notes/terms/gemeenteraad.md",
        "notes/terms/omgevingsvergunning.md",
        "pyproject.toml",
        "requirements.txt",
        "seeds/fietsbrug.txt",
    }


def test_title_stands_in_settings_and_readme_whatever_its_characters():
    texts = render_site(FOLDER, 'Krant "Één" \\ twee', ORIGIN)
    assert tomllib.loads(texts[FOLDER / "pyproject.toml"])["tool"]["kantlijn"]["title"] == 'Krant "Één" \\ twee'
    assert texts[FOLDER / "README.md"].startswith('# Krant "Één" \\ twee\n')


def test_requirements_name_the_kantlijn_that_made_the_site():
    assert render_site(FOLDER, "Krant", ORIGIN)[FOLDER / "requirements.txt"] == "kantlijn==1.0\n"


def test_requirements_without_origin_install_nothing_by_mistake():
    text = render_site(FOLDER, "Krant", None)[FOLDER / "requirements.txt"]
    assert [line for line in text.splitlines() if line and not line.startswith("#")] == []


def test_no_placeholder_is_left():
    texts = "".join(render_site(FOLDER, "Krant", ORIGIN).values())
    assert "@TITLE@" not in texts
    assert "@ORIGIN@" not in texts


def test_workflow_is_that_of_this_repository_but_for_how_kantlijn_comes():
    ours = (ROOT / ".github/workflows/pages.yml").read_text(encoding="utf-8")
    # A site has no tests of its own: what it builds with was tested before.
    ours = re.sub(r"  test:\n.*?(?=  deploy:\n)", "", ours, flags=re.DOTALL)
    ours = ours.replace("needs: [build, test]", "needs: build")
    for here, there in [
        ("pip install .", "pip install --requirement requirements.txt"),
        ("cache-dependency-path: pyproject.toml", "cache-dependency-path: requirements.txt"),
        ("python build.py check", "kantlijn check"),
        ("python build.py build", "kantlijn build"),
    ]:
        assert ours.count(here) == 1
        ours = ours.replace(here, there)
    assert render_site(FOLDER, "Krant", ORIGIN)[FOLDER / ".github/workflows/pages.yml"] == ours


def test_title_comes_from_the_folder(tmp_path, monkeypatch):
    assert title_of(Path("sites/onze-krant")) == "Onze krant"
    (tmp_path / "dorps_nieuws").mkdir()
    monkeypatch.chdir(tmp_path / "dorps_nieuws")
    assert title_of(Path()) == "Dorps nieuws"
