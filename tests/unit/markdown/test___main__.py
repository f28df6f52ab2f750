from click.testing import CliRunner

from kantlijn.markdown.__main__ import copy_assets


def test_style_sheet_and_script_are_copied(tmp_path):
    result = CliRunner().invoke(copy_assets, [str(tmp_path / "docs" / "kantlijn")])
    assert result.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "docs" / "kantlijn").iterdir()) == [
        "kantlijn-notes.css",
        "kantlijn-notes.js",
    ]


def test_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "vol").write_text("", encoding="utf-8")
    result = CliRunner().invoke(copy_assets, [str(tmp_path / "vol" / "hier")])
    assert result.exit_code == 1
    assert "Traceback" not in result.output
