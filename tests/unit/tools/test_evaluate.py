from tools import evaluate


def test_without_a_kit_nothing_is_evaluated_and_the_reason_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(evaluate, "SHARED", tmp_path)
    assert evaluate.main([]) == 0
    assert capsys.readouterr().out == f"nothing evaluated: no evaluation kit in {tmp_path / 'eval'}\n"


def test_figure_shows_the_measure_and_its_cases():
    assert evaluate.figure({"F1": 0.98765, "tp": 80.0, "fp": 3.0, "fn": 1.0}) == ".988 (81)"
    assert evaluate.figure({"accuracy": 1.0, "correct": 7.0, "of": 7.0}) == "1.000 (7)"


def test_measure_without_cases_is_no_zero():
    assert evaluate.figure({"accuracy": 0.0, "correct": 0.0, "of": 0.0}) == "-"


def test_share_of_certain_counts_the_attributed():
    scores = {"attribution": {"of": 8.0}, "certain_precision": {"of": 6.0}}
    assert evaluate.share_of_certain(scores) == ".750"
