from pathlib import Path

import pytest

from kantlijn.model.settings import Settings
from kantlijn.readers.settings import read_settings


@pytest.fixture
def read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def reading(text: str) -> tuple[Settings, list[str]]:
        Path("pyproject.toml").write_text(text, encoding="utf-8")
        settings, problems = read_settings(Path("pyproject.toml"))
        return settings, [f"{problem.severity} {problem}" for problem in problems]

    return reading


def test_missing_file_leaves_the_defaults(tmp_path):
    assert read_settings(tmp_path / "pyproject.toml") == (Settings(), [])


def test_other_tables_are_not_ours(read):
    assert read('[tool.black]\ntitle = 3\n[project]\nname = "x"') == (Settings(), [])


def test_settings_are_read(read):
    settings, problems = read(
        '[tool.kantlijn]\ntitle = "De Kantlijn"\nlanguage = "en"\nseeds = "teksten"\n'
        'base_url = "https://prins.example/krant/"\nreport = "mailto:els@prins.example"\nsurname_order = "be"'
    )
    assert problems == []
    assert settings == Settings(
        "De Kantlijn", "en", "https://prins.example/krant/", "mailto:els@prins.example", "be", Path("teksten")
    )


def test_unknown_setting_is_a_fault_with_line_and_near_miss(read):
    _, problems = read('[project]\ntitel = "x"\n\n[tool.kantlijn]\nlanguage = "nl"\ntitel = "y"\n')
    assert problems == ["fault pyproject.toml:6: unknown setting ‘titel’; did you mean ‘title’?"]


def test_unknown_setting_without_near_miss_lists_all(read):
    _, problems = read("[tool.kantlijn]\nzzz = 1\n")
    assert problems[0].startswith("fault pyproject.toml:2: unknown setting ‘zzz’; use one of: title, language, ")


def test_folder_that_is_named_must_be_there(read):
    settings, problems = read('[tool.kantlijn]\nseeds = "teksten"\nnotes = "ntoes"\ntemplates = "templates"\n')
    assert problems == [
        "fault pyproject.toml:3: ‘notes’ names a folder that is not there: ‘ntoes’; "
        "make the folder, or correct its name"
    ]
    assert (settings.seeds, settings.notes) == (Path("teksten"), Path("notes"))


def test_all_faults_are_told_at_once_and_defaults_stay(read):
    settings, problems = read(
        '[tool.kantlijn]\ntitle = 3\nlanguage = "fr"\nbase_url = "prins.example"\nseeds = ""\nsurname_order = true\n'
    )
    assert settings == Settings()
    assert problems == [
        "fault pyproject.toml:2: ‘title’ is no text; write it between quotation marks",
        "fault pyproject.toml:3: ‘language’ cannot be ‘fr’; use one of: nl, en",
        "fault pyproject.toml:4: ‘prins.example’ is no address for ‘base_url’; "
        "write it whole, as in https://name.github.io/site/",
        "fault pyproject.toml:5: ‘seeds’ is no text; write it between quotation marks",
        "fault pyproject.toml:6: ‘surname_order’ is no text; write it between quotation marks",
    ]


def test_file_that_is_not_toml_is_a_fault_with_its_line(read):
    _, problems = read('[tool.kantlijn]\ntitle = "x\n')
    assert len(problems) == 1
    assert problems[0].startswith("fault pyproject.toml:2: not TOML (")


def test_table_that_is_no_table_is_a_fault(read):
    _, problems = read("[tool]\nkantlijn = 3\n")
    assert problems == ["fault pyproject.toml: ‘tool.kantlijn’ is no table; write [tool.kantlijn] on a line of its own"]


def test_tool_that_is_no_table_is_left_to_others(read):
    assert read("tool = 3\n") == (Settings(), [])


def test_unreadable_file_is_a_fault(tmp_path):
    settings, problems = read_settings(tmp_path)
    assert (settings, [problem.what for problem in problems]) == (Settings(), ["not a file"])


def test_the_collection_is_on_unless_it_is_switched_off_or_hidden_in_part(read):
    assert (read("[tool.kantlijn]\n")[0].reference, read("[tool.kantlijn]\n")[0].hide) == (True, ())
    assert read("[tool.kantlijn]\nreference = false\n")[0].reference is False
    assert read('[tool.kantlijn]\nreference = {hide = ["anna-bos"]}\n')[0].hide == ("anna-bos",)
    assert read('[tool.kantlijn.reference]\nhide = ["anna-bos"]\n')[0].hide == ("anna-bos",)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('reference = "nee"', "‘reference’ is neither true nor false"),
        ('reference = {hide = "anna-bos"}', "‘reference.hide’ is no list of ids"),
        ("reference = {hide = [1]}", "‘reference.hide’ is no list of ids"),
        ("reference = {hid = []}", "unknown setting ‘reference.hid’; did you mean ‘reference.hide’?"),
        ("hide = []", "unknown setting ‘hide’"),
    ],
)
def test_a_wrong_setting_of_the_collection_is_told(read, line: str, told: str):
    (problem,) = read(f"[tool.kantlijn]\n{line}\n")[1]
    assert str(problem).startswith(f"fault pyproject.toml:2: {told}")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ('"tei"', '‘exports’ is no list; write it as ["webannotation"]'),
        ('["pdf"]', "‘exports’ cannot be ‘pdf’; use one of: webannotation, tei, csv"),
        ("[3]", "‘exports’ cannot be ‘3’; use one of: webannotation, tei, csv"),
    ],
)
def test_exports_are_a_list_of_formats(tmp_path, value, told):
    path = tmp_path / "pyproject.toml"
    path.write_text(f"[tool.kantlijn]\nexports = {value}\n", encoding="utf-8")
    settings, problems = read_settings(path)
    assert settings.exports == ()
    assert [str(problem).removeprefix(f"{path}:2: ") for problem in problems] == [told]


def test_exports_are_read(tmp_path):
    path = tmp_path / "pyproject.toml"
    path.write_text('[tool.kantlijn]\nexports = ["tei", "csv"]\n', encoding="utf-8")
    assert read_settings(path)[0].exports == ("tei", "csv")
