from pathlib import Path

import pytest
from annotated import DUTCH, TEMPLATES, press_for

from kantlijn.model.settings import Settings
from kantlijn.renderer.metadata import Head
from kantlijn.renderer.press import COMPILED, make_press, render_page

HEAD = Head("Titel", "Beschrijving")


def own_templates(tmp_path: Path, **files: str) -> Path:
    for name, content in files.items():
        (tmp_path / f"{name}.html").write_text(content, encoding="utf-8")
    return tmp_path


def told(tmp_path: Path, content: str) -> list[str]:
    press = press_for(None, own_templates(tmp_path, kaal=content))
    page, problems = render_page(press, "kaal.html", "kaal.html", item={})
    assert page is None
    return [str(problem).removeprefix(f"{tmp_path}/") for problem in problems]


def test_page_knows_its_way_to_the_root(tmp_path):
    press = press_for(None, own_templates(tmp_path, kaal="{{ root }}|{{ path }}|{{ site.title }}"))
    page, _ = render_page(press, "kaal.html", "artikelen/x.html")
    assert page
    assert (page.path, page.content) == ("artikelen/x.html", b"../|artikelen/x.html|Kantlijn")


def test_template_of_the_site_goes_before_and_may_extend_the_packages(tmp_path):
    own = '{% extends "package/404.html" %}{% block navigation %}<p>eigen</p>{% endblock %}'
    press = press_for(None, own_templates(tmp_path, **{"404": own}))
    page, problems = render_page(press, "404.html", "404.html", head=HEAD)
    assert problems == []
    assert page
    assert b"<p>eigen</p>" in page.content
    assert b"<nav" not in page.content
    assert b"Deze pagina bestaat niet (meer)." in page.content


def test_values_are_escaped(tmp_path):
    press = press_for(None, own_templates(tmp_path, kaal='{{ x }}{{ _("Quotation by %(name)s", name=x) }}'))
    page, _ = render_page(press, "kaal.html", "kaal.html", x="<b>")
    assert page
    assert page.content == b"&lt;b&gt;Citaat van &lt;b&gt;"


def test_template_that_is_none_is_a_fault_with_its_line(tmp_path):
    folder = own_templates(tmp_path, article="een\n{% if %}")
    _, problems = make_press([folder, TEMPLATES], DUTCH.translations, Settings(), {})
    assert [str(problem).removeprefix(f"{tmp_path}/") for problem in problems] == [
        "article.html:2: template cannot be read (Expected an expression, got 'end of statement block');"
        " mend the template"
    ]


def test_name_that_does_not_exist_is_a_fault_with_its_line(tmp_path):
    assert told(tmp_path, "een\n\n{{ artikel.titel }}") == [
        "kaal.html:3: template cannot be filled in ('artikel' is undefined); mend the template"
    ]


def test_key_that_does_not_exist_is_a_fault(tmp_path):
    assert told(tmp_path, "{{ item.naam }}") == [
        "kaal.html:1: template cannot be filled in ('dict object' has no attribute 'naam'); mend the template"
    ]


@pytest.mark.parametrize(
    "content", ["een\n{{ 1 / 0 }}", "een\n{{ 1 + 'a' }}", "een\n{{ 'a'|tojson(indent='x' * 2, y=1) }}"]
)
def test_mistake_in_reckoning_is_a_fault(tmp_path, content):
    (line,) = told(tmp_path, content)
    assert line.startswith("kaal.html:2: template cannot be filled in (")


def test_template_that_changes_between_builds_is_compiled_anew(tmp_path):
    for content in ("eerst", "daarna"):
        folder = own_templates(tmp_path, kaal=content)
        press, _ = make_press([folder, TEMPLATES], DUTCH.translations, Settings(), {})
        page, _ = render_page(press, "kaal.html", "kaal.html")
        assert page
        assert page.content.decode() == content


def test_template_that_is_missing_is_named(tmp_path):
    assert told(tmp_path, '{% extends "basis.html" %}') == ["kaal.html:1: no template ‘basis.html’; correct its name"]


def test_fault_in_code_of_ours_is_not_the_authors(tmp_path):
    def broken() -> str:
        raise LookupError

    press = press_for(None, own_templates(tmp_path, kaal="{{ ours() }}"))
    with pytest.raises(LookupError):
        render_page(press, "kaal.html", "kaal.html", ours=broken)


def test_static_files_are_named_by_their_hashes():
    press, _ = make_press(
        [TEMPLATES], DUTCH.translations, Settings(), {"a.css": "static/a.12.css", "a.js": "static/a.3.js"}
    )
    page, _ = render_page(press, "404.html", "404.html", head=HEAD)
    assert page
    assert b'<link rel="stylesheet" href="static/a.12.css">' in page.content
    assert b'<script src="static/a.3.js" defer></script>' in page.content


def test_files_in_the_folders_of_the_search_page_and_of_lists_are_linked_there_alone():
    assets = {name: f"static/{name}" for name in ("a.js", "lists/d.js", "search/b.js", "search/c.css")}
    press, _ = make_press([TEMPLATES], DUTCH.translations, Settings(), assets)
    told = {}
    for name in ("404.html", "list.html", "search.html"):
        page, _ = render_page(press, name, name, head=HEAD, periods=[], filters=[], newer="", older="")
        assert page
        told[name] = [name for name, path in assets.items() if path.encode() in page.content]
    assert told == {
        "404.html": ["a.js"],
        "list.html": ["a.js", "lists/d.js"],
        "search.html": ["a.js", "search/b.js", "search/c.css"],
    }


def test_choice_of_the_reader_is_looked_up_after_the_style_sheets():
    press, _ = make_press([TEMPLATES], DUTCH.translations, Settings(), {"a.css": "static/a.12.css"})
    page, _ = render_page(press, "404.html", "404.html", head=HEAD)
    assert page
    assert page.content.index(b"static/a.12.css") < page.content.index(b"localStorage")


def test_compiled_template_is_kept_for_the_same_text_alone(tmp_path):
    for text in ("een", "twee", "twee", "een"):
        press, _ = make_press([own_templates(tmp_path, kaal=text)], DUTCH.translations, Settings(), {})
        page, _ = render_page(press, "kaal.html", "kaal.html")
        assert page
        assert page.content == text.encode()
    kept = [
        code for _, code in COMPILED["nl"].kept.values() if code and code.co_filename == str(tmp_path / "kaal.html")
    ]
    assert len(kept) == 1
