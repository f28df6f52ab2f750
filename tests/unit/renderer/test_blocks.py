from pathlib import Path

import pytest
from annotated import DUTCH, TEMPLATES

from kantlijn.model.settings import Settings
from kantlijn.renderer.press import make_press


def told(folder: Path, **templates: str) -> list[str]:
    for name, text in templates.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    problems = make_press([folder, TEMPLATES], DUTCH.translations, Settings(), {})[1]
    return [str(problem).removeprefix(f"{folder}/") for problem in problems]


def test_block_that_replaces_nothing_is_told_with_the_near_miss(tmp_path):
    text = '{% extends "package/base.html" %}\n{% block foter %}x{% endblock %}'
    assert told(tmp_path, base=text) == [
        "base.html:2: the template that this one extends has no block ‘foter’; did you mean ‘footer’?"
    ]


def test_block_of_a_template_further_up_is_known(tmp_path):
    assert told(tmp_path, article='{% extends "package/article.html" %}\n{% block footer %}x{% endblock %}') == []


def test_block_unlike_any_other_is_told_with_all(tmp_path):
    (line,) = told(tmp_path, article='{% extends "package/article.html" %}{% block zzzz %}{% endblock %}')
    assert "use one of: " in line
    assert "footer" in line


@pytest.mark.parametrize(
    "text",
    [
        '{% extends "package/base.html" %}{% block main %}{% block eigen %}x{% endblock %}{% endblock %}',
        "{% block eigen %}x{% endblock %}",
        '{% extends "package/" ~ "base.html" %}{% block eigen %}x{% endblock %}',
        '{% extends "weg.html" %}{% block eigen %}x{% endblock %}',
    ],
)
def test_new_block_inside_another_or_of_a_template_of_its_own_is_fine(tmp_path, text):
    assert told(tmp_path, eigen=text) == []
