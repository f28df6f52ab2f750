from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kantlijn.cli import main
from kantlijn.commands import new as new_module
from kantlijn.commands.new import new
from kantlijn.readers.notes import read_notes
from kantlijn.readers.seeds import read_seed


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text('[tool.kantlijn]\nlanguage = "en"\n', encoding="utf-8")


def run(*words: str) -> Result:
    return CliRunner().invoke(new, words)


def test_person_of_the_readme_is_read_back():
    result = run("person", "Dick Schoof", "--role", "minister-president", "--from", "2024-07-02", "--alias", "Dickie")
    assert (result.exit_code, result.output) == (0, "notes/people/dick-schoof.md\n")
    gazetteer, _, problems = read_notes(Path("notes"))
    assert problems == []
    person = gazetteer.entities["dick-schoof"]
    assert (person.name, person.aliases) == ("Dick Schoof", ("Dickie",))
    assert [(role.title, str(role.start), role.until) for role in person.roles] == [
        ("minister-president", "2024-07-02", None)
    ]


def test_term_is_read_back():
    assert run("term", "NATO", "--kind", "organisation", "--alias", "NAVO", "--lang", "en").exit_code == 0
    _, glossary, _ = read_notes(Path("notes"))
    term = glossary.terms["nato"]
    assert (term.term, term.kind, term.aliases, term.lang) == ("NATO", "organisation", ("NAVO",), "en")


def test_article_is_read_back():
    result = run("article", "Eén brug: ‘open’!", "--date", "2025-03")
    assert result.output == "seeds/een-brug-open.txt\n"
    article, _ = read_seed(Path("seeds/een-brug-open.txt"), Path("seeds"))
    assert article is not None
    assert (article.title, str(article.published.date)) == ("Eén brug: ‘open’!", "2025-03")


def test_article_without_date_is_of_today(monkeypatch):
    class Clock:
        @staticmethod
        def today() -> str:
            return "2025-03-14"

    monkeypatch.setattr(new_module.datetime, "date", Clock)
    run("article", "Brug open")
    assert Path("seeds/brug-open.txt").read_text(encoding="utf-8").startswith("datum: 2025-03-14\n")


@pytest.mark.parametrize("title", ["Foto: hoog water", "De brug " * 30])
def test_title_that_plain_text_would_lose_becomes_markdown(title):
    assert run("article", title).output.endswith(".md\n")


def test_folders_of_the_settings_and_of_the_options():
    Path("pyproject.toml").write_text('[tool.kantlijn]\nseeds = "a"\nnotes = "b"\n', encoding="utf-8")
    Path("b").mkdir()
    assert run("article", "Brug").output == "a/brug.txt\n"
    assert run("article", "Brug", "--seeds", "c").output == "c/brug.txt\n"
    assert run("term", "dijk").output == "b/terms/dijk.md\n"
    assert run("person", "Els Prins", "--notes", "d").output == "d/people/els-prins.md\n"


def test_fault_in_the_settings_makes_nothing():
    Path("pyproject.toml").write_text('[tool.kantlijn]\nlanguage = "en"\nnotes = "weg"\n', encoding="utf-8")
    result = run("term", "dijk")
    assert (result.exit_code, result.output) == (
        1,
        "pyproject.toml:3: ‘notes’ names a folder that is not there: ‘weg’; make the folder, or correct its name\n",
    )
    assert not Path("notes").exists()


@pytest.mark.parametrize("words", [("person", "Els Prins"), ("term", "Els Prins")])
def test_nothing_is_overwritten(words):
    path = Path(run(*words).output.strip())
    path.write_text("mine", encoding="utf-8")
    result = run(*words)
    assert (result.exit_code, path.read_text(encoding="utf-8")) == (1, "mine")
    assert result.output == f"{path.as_posix()}: is there already; edit it, or choose another name\n"


def test_article_with_the_address_of_another_is_refused():
    seed = Path("seeds/2025/brug.html")
    seed.parent.mkdir(parents=True)
    seed.write_text("<p>Brug</p>", encoding="utf-8")
    result = run("article", "Brug")
    assert (result.exit_code, result.output) == (
        1,
        "seeds/2025/brug.html: is there already; edit it, or choose another name\n",
    )


def test_name_without_letters_makes_no_file():
    result = run("person", "???")
    assert (result.exit_code, result.output) == (
        1,
        "notes/people: ‘???’ makes no file name; use a name with letters or digits\n",
    )
    assert not Path("notes").exists()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--from", "2024-02-31"), "‘2024-02-31’ is no date; write it as 2024, 2024-07 or 2024-07-02"),
        (("--from", "2024"), "--party, --from and --until say more of a function; name it with --role"),
        (
            ("--role", "premier", "--from", "2024", "--until", "2023"),
            "Invalid value for --until: ends before --from",
        ),
    ],
)
def test_wrong_usage_makes_nothing(options, message):
    result = run("person", "Els Prins", *options)
    assert result.exit_code == 2
    assert result.output.rstrip().endswith(message)
    assert not Path("notes").exists()


def test_site_tells_what_was_made_and_what_comes_next(monkeypatch):
    monkeypatch.setattr(new_module, "find_origin", lambda: "kantlijn==1.0")
    result = run("site", "krant", "--title", "Onze krant")
    lines = result.output.splitlines()
    assert lines[:-1] == sorted(path.as_posix() for path in Path("krant").rglob("*") if path.is_file())
    assert 'title = "Onze krant"' in Path("krant/pyproject.toml").read_text(encoding="utf-8")
    assert run("site", "krant").exit_code == 1


def test_site_that_cannot_name_its_kantlijn_warns_of_nothing_it_made(monkeypatch):
    monkeypatch.setattr(new_module, "find_origin", lambda: None)
    result = run("site", "krant")
    assert (result.exit_code, result.stderr) == (0, "")
    assert Path("krant/requirements.txt").read_text(encoding="utf-8").startswith("# ")


def test_all_that_is_made_builds_at_once(monkeypatch):
    run("site", "krant")
    monkeypatch.chdir("krant")
    run("article", "Brug open")
    run("article", "Sluis dicht", "--markdown")
    run("person", "Els Prins")
    run("term", "dijk")
    result = CliRunner().invoke(main, ["build"], catch_exceptions=False)
    assert result.exit_code == 0
    assert result.stdout.startswith("Klaar. Artikelen: 3, ")
    assert {path.name for path in Path("site/artikelen").iterdir()} == {
        "brug-open.html",
        "fietsbrug.html",
        "sluis-dicht.html",
    }


def test_site_as_it_is_made_raises_no_questions(monkeypatch):
    run("site", "krant")
    monkeypatch.chdir("krant")
    result = CliRunner().invoke(main, ["check", "--strict"], catch_exceptions=False)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "exact:" not in result.stdout


def test_person_without_a_role_gets_the_one_that_an_article_tells():
    Path("seeds").mkdir()
    Path("seeds/koek.txt").write_text("Koek op\n\nDe koek is op, zegt bakker Els Prins.\n", encoding="utf-8")
    result = run("person", "Els Prins")
    assert result.output == "notes/people/els-prins.md\nTaken from seeds/koek.txt: ‘bakker’\n"
    person = read_notes(Path("notes"))[0].entities["els-prins"]
    assert [role.title for role in person.roles] == ["bakker"]


def test_a_role_that_is_given_wins_over_what_an_article_tells():
    Path("seeds").mkdir()
    Path("seeds/koek.txt").write_text("Koek op\n\nDe koek is op, zegt bakker Els Prins.\n", encoding="utf-8")
    assert run("person", "Els Prins", "--role", "molenaar").output == "notes/people/els-prins.md\n"
    assert [role.title for role in read_notes(Path("notes"))[0].entities["els-prins"].roles] == ["molenaar"]


@pytest.mark.parametrize(("term", "other"), [("RvK", "Raad voor Koek"), ("Raad voor Koek", "RvK")])
def test_term_gets_the_other_name_that_an_article_tells(term: str, other: str):
    Path("seeds").mkdir()
    Path("seeds/koek.txt").write_text("Koek op\n\nDe Raad voor Koek (RvK) telt de koeken.\n", encoding="utf-8")
    assert run("term", term, "--kind", "organisation").output.endswith(f"Taken from seeds/koek.txt: ‘{other}’\n")
    (found,) = read_notes(Path("notes"))[1].terms.values()
    assert (found.term, found.aliases) == (term, (other,))


def test_articles_that_tell_nothing_of_a_name_change_nothing():
    Path("seeds").mkdir()
    Path("seeds/koek.txt").write_text("Koek op\n\nEls Prins lacht.\n", encoding="utf-8")
    assert run("person", "Els Prins").output == "notes/people/els-prins.md\n"
