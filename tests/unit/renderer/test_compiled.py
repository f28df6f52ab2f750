import pytest
from jinja2 import DictLoader, Environment

from kantlijn.renderer.compiled import CompiledTemplates


@pytest.fixture
def kept() -> bytes:
    compiled = CompiledTemplates()
    assert said(compiled, "een {{ 1 }}") == "een 1"
    return compiled.told()


def said(compiled: CompiledTemplates, text: str) -> str:
    environment = Environment(loader=DictLoader({"a.html": text}), bytecode_cache=compiled, autoescape=True)
    return environment.get_template("a.html").render()


def test_templates_of_an_earlier_build_are_not_compiled_again(kept, monkeypatch):
    compiled = CompiledTemplates()
    compiled.recall(kept)
    monkeypatch.setattr(Environment, "compile", None)
    assert said(compiled, "een {{ 1 }}") == "een 1"
    assert not compiled.is_new


def test_another_text_is_compiled(kept):
    compiled = CompiledTemplates()
    compiled.recall(kept)
    assert said(compiled, "twee") == "twee"
    assert compiled.is_new


@pytest.mark.parametrize("damage", [b"", b"\x00" * 40, b"x"])
def test_what_is_damaged_is_compiled_anew(kept, damage):
    compiled = CompiledTemplates()
    compiled.recall(damage and kept[: -len(damage)] + damage)
    assert said(compiled, "een {{ 1 }}") == "een 1"
    assert compiled.is_new


def test_nothing_is_taken_over_what_was_compiled_meanwhile(kept):
    compiled = CompiledTemplates()
    said(compiled, "twee")
    compiled.recall(kept)
    assert said(compiled, "twee") == "twee"
    assert not compiled.packed
