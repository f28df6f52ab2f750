import ast
import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from kantlijn.model.problem import fault
from kantlijn.printing import UNPRINTABLE, escape, escape_line, flush, put, put_bytes, set_debugging, tell

PACKAGE = Path(__file__).parents[2] / "kantlijn"


def printed(work) -> tuple[str, str]:
    result = CliRunner().invoke(click.command()(work), catch_exceptions=False)
    return result.stdout, result.stderr


def test_what_a_terminal_would_obey_is_shown_instead():
    assert escape("\x1b]52;c;weg\x1b\\ \x9b2J \u202etxt.exe") == "\\u001b]52;c;weg\\u001b\\ \\u009b2J \\u202etxt.exe"


@pytest.mark.parametrize("text", ["Koffie à 3 € – ‘goed’, 👍", "één\n\ttwee"])
def test_words_stay_as_they_are(text):
    assert escape(text) == text


@given(st.text(alphabet=st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp", "L"])))
def test_nothing_unprintable_is_left(text):
    assert not UNPRINTABLE.search(escape_line(text))
    assert len(escape_line(text).splitlines()) <= 1


def test_escaped_json_is_the_same_json():
    said = {"text": "a\x1b\x9b\u2028\u202eb"}
    assert json.loads(escape(json.dumps(said, ensure_ascii=False))) == said


def test_problem_is_one_line_whatever_it_quotes():
    problem = fault("seeds/a\nb\x1b.txt", 1, "wrong: ‘%(words)s’", "mend it", words="x\r\n\u202ey")
    out, told = printed(lambda: tell([problem], str))
    assert (out, told) == ("", "seeds/a\\u000ab\\u001b.txt:1: wrong: ‘x\\u000d\\u000a\\u202ey’; mend it\n")


def test_what_is_said_is_escaped():
    assert printed(lambda: put("Klaar\x07.")) == ("Klaar\\u0007.\n", "")


@pytest.mark.parametrize(("debug", "trace"), [(False, ""), (True, "Traceback\\u001b\n")])
def test_trace_is_shown_where_it_was_asked_for(debug, trace):
    def work():
        set_debugging(click.get_current_context(), click.Option(["--debug"]), debug)
        tell([fault("x", 0, "wrong", "mend it", trace="Traceback\x1b")], str)

    assert printed(work)[1] == f"x: wrong; mend it\n{trace}"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a system without /dev/full")
def test_output_without_room_is_told_once(monkeypatch):
    with Path("/dev/full").open("w") as full, monkeypatch.context() as patch:
        patch.setattr("sys.stdout", full)
        full.write("Klaar.")
        with pytest.raises(OSError, match="No space left"):
            flush()
        flush()


def test_nothing_else_prints():
    def prints(path: Path) -> bool:
        calls = [node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
        return any(ast.unparse(call) in ("print", "click.echo", "click.secho") for call in calls)

    assert [path.name for path in PACKAGE.rglob("*.py") if prints(path)] == ["printing.py"]


def test_bytes_are_handed_on_as_they_are_but_never_to_a_terminal(monkeypatch):
    assert printed(lambda: put_bytes(b"a\x1bb\n"))[0] == "a\x1bb\n"

    def on_terminal() -> None:
        monkeypatch.setattr("sys.stdout.isatty", lambda: True)
        put_bytes(b"a\x1bb\n")

    assert printed(on_terminal)[0] == "a\\u001bb\n"
