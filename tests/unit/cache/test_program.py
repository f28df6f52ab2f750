from kantlijn.cache import program


def test_edit_of_the_program_changes_its_fingerprint(tmp_path, monkeypatch):
    monkeypatch.setattr(program, "PACKAGE", tmp_path)
    before = program.program_print.__wrapped__()
    (tmp_path / "nieuw.py").write_text("x = 1\n")
    assert program.program_print.__wrapped__() != before
