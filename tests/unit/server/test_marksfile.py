import json

import pytest
import yaml

from kantlijn.server.marksfile import CHECKED, NEW, cut_file, quoted

TWO = """\
# By Ans
checked: Ans de Wit, 2024-12-15   # first time
marks:
  # the mayor
  - exact: "De brug"   # opening
    speaker: mayor
  - {exact: Waal, person: null}
# the end
"""


def by_speaker(mark):
    return "c-1" if "speaker" in mark else ""


def put_together(text, new=(), *, changed=None, checked=""):
    """What the page's script does with the pieces."""
    written = []
    for piece in cut_file(text, by_speaker):
        if piece.key == CHECKED:
            written.append(checked + piece.after if checked else piece.text)
        elif piece.key == NEW and new:
            written += [piece.opened, *(piece.before + mark + piece.after for mark in new)]
        else:
            written.append((changed or {}).get(piece.key, piece.text))
    return "".join(written)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing yet\n",
        TWO,
        "marks: []\n",
        "marks:\n",
        "marks: null # none\n",
        "marks: [{exact: a, speaker: b}]\n",
    ],
)
def test_file_without_anything_new_stays_as_it_is(text):
    assert put_together(text) == text


def test_mark_is_replaced_and_comments_stay():
    written = put_together(TWO, changed={"c-1": '{exact: "De brug", speaker: ans}'})
    assert written == TWO.replace(
        'exact: "De brug"   # opening\n    speaker: mayor', '{exact: "De brug", speaker: ans}'
    )


def test_new_mark_comes_behind_the_last_one():
    assert put_together(TWO, ["{exact: Zo, speaker: ans}"]) == TWO.replace(
        "# the end", "  - {exact: Zo, speaker: ans}\n# the end"
    )


def test_line_checked_is_replaced():
    written = put_together(TWO, checked="checked: Bo, 2025-01-02")
    assert written == TWO.replace("checked: Ans de Wit, 2024-12-15", "checked: Bo, 2025-01-02")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing yet",
        "marks:",
        "marks:   # none yet\n",
        "marks: []\n",
        "marks: ~\n",
        "marks: [{exact: a, speaker: b}]",
        "marks:\n- exact: a\n  speaker: b",
        "marks:\n    - exact: |\n        a\n      speaker: b\n\n",
        "checked: Ans, 2024-12-15\n",
        "---\nmarks: [\n  {exact: a, speaker: b},  # one\n]\n...\n",
        "marks:\r\n  - {exact: a, speaker: b}\r\n",
    ],
)
def test_every_form_of_the_file_takes_marks_and_the_line_checked(text):
    before = yaml.safe_load(text) or {}
    written = put_together(text, ["{exact: Zo}", "{exact: Nu}"], checked="checked: Bo, 2025-01-02")
    marks = [*(before.get("marks") or []), {"exact": "Zo"}, {"exact": "Nu"}]
    assert yaml.safe_load(written) == {"checked": "Bo, 2025-01-02", "marks": marks}


@pytest.mark.parametrize(
    "text", ["marks: [", "- a\n", "just words\n", "{marks: []}\n", "marks: {a: b}\n", "marks: a\n"]
)
def test_file_that_is_no_marks_file_is_not_cut(text):
    assert cut_file(text, by_speaker) is None


@pytest.mark.parametrize("words", ['Zij zei: "nee"', "regel\nregel", "pad\\naam", "Eén – ‘twee’", "no", "#1: {a}"])
def test_quoted_words_are_read_back(words):
    assert yaml.safe_load(f"{{exact: {quoted(words)}}}") == {"exact": words}
    assert json.loads(quoted(words)) == words
