import pytest

from kantlijn.commands.telling import refuse, report
from kantlijn.model.problem import doubt, fault

PROBLEMS = [fault("a", 1, "wrong", "mend it"), doubt("b", 2, "odd", "look at it")]


def test_faults_are_printed_last(capsys):
    report(PROBLEMS, str, quiet=False)
    assert capsys.readouterr().err == "b:2: odd; look at it\na:1: wrong; mend it\n"


def test_quiet_prints_faults_alone(capsys):
    report(PROBLEMS, str, quiet=True)
    assert capsys.readouterr().err == "a:1: wrong; mend it\n"


def test_faults_end_a_command_and_nothing_does_not():
    refuse([], str)
    with pytest.raises(SystemExit) as ended:
        refuse(PROBLEMS[:1], str)
    assert ended.value.code == 1
