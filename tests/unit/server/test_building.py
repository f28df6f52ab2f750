from pathlib import Path

from kantlijn.building.build import Outcome
from kantlijn.model.problem import fault
from kantlijn.model.settings import Settings
from kantlijn.server.building import Builder, outcome_of

FAULT = fault("pyproject.toml", 1, "wrong", "mend it")
ADDRESS = "http://127.0.0.1:5500/"


def test_settings_are_read_anew_for_each_build():
    read = iter([(Settings(title="One"), []), (Settings(title="Two"), [FAULT])])
    builder = Builder(lambda: next(read), lambda _, problems: Outcome(problems=tuple(problems)), ADDRESS)
    first, second = builder(), builder()
    assert (first.settings.title, first.outcome.problems) == ("One", ())
    assert (second.settings.title, second.outcome.problems) == ("Two", (FAULT,))


def test_preview_is_its_own_address_where_the_site_has_one():
    builder = Builder(lambda: (Settings(base_url="https://example.org/"), []), lambda *_: Outcome(), ADDRESS)
    assert builder().settings.base_url == ADDRESS


def test_site_without_address_keeps_none():
    assert Builder(lambda: (Settings(), []), lambda *_: Outcome(), ADDRESS)().settings.base_url == ""


def test_nothing_is_built_for_what_is_shown_before():
    def refuse(*_):
        raise AssertionError

    built = Builder(lambda: (Settings(language="en"), [FAULT]), refuse, ADDRESS).unbuilt()
    assert (built.outcome, built.words.lang) == (None, "en")


def test_language_of_the_settings_is_that_of_the_words():
    read = iter([(Settings(language="nl"), []), (Settings(language="en"), []), (Settings(language="nl"), [])])
    builder = Builder(lambda: next(read), lambda *_: Outcome(), ADDRESS)
    first, second, third = builder(), builder(), builder()
    assert [first.words.lang, second.words.lang] == ["nl", "en"]
    assert third.printer is first.printer


def test_mistake_of_our_own_is_told_as_one():
    def broken(*_):
        raise ZeroDivisionError("oops")

    (problem,) = outcome_of(broken, Settings(seeds=Path("seeds")), []).problems
    assert str(problem) == (
        "kantlijn: Kantlijn broke down here (ZeroDivisionError: oops); "
        "this is a mistake in Kantlijn itself; report it with what --debug shows"
    )
    assert "in broken" in problem.trace
