import pytest

from kantlijn.model.reference import NoteText
from kantlijn.renderer.prose import linked_prose, note_prose, plain_text, render_prose


def test_markdown_becomes_html():
    assert render_prose("Lid van *de* raad.") == "<p>Lid van <em>de</em> raad.</p>"


def test_link_to_the_web_stays():
    assert render_prose("[krant](https://krant.example/)") == '<p><a href="https://krant.example/">krant</a></p>'


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html;x", "&#106;avascript:alert(1)"])
def test_unsafe_link_becomes_its_words(address):
    assert render_prose(f"[krant]({address})") == "<p><span>krant</span></p>"


@pytest.mark.parametrize(
    "html", ["<script>alert(1)</script>", "<b onclick='x'>vet</b>", "<!-- x -->", "<img src=x onerror=y>"]
)
def test_raw_html_is_shown_as_text(html):
    shown = render_prose(f"Tekst {html}\n\n{html}")
    assert "<script" not in shown
    assert "<b" not in shown
    assert "<img" not in shown
    assert "&lt;" in shown


def test_attributes_cannot_be_smuggled_in_through_a_title():
    assert render_prose('[x](https://a.example "y\\" onclick=\\"z")') == '<p><a href="https://a.example">x</a></p>'


def test_picture_becomes_its_words():
    assert render_prose("![de brug](https://elders.example/x.png)") == "<p><span>de brug</span></p>"


def test_autolink_to_a_script_is_text():
    assert "href" not in render_prose("<javascript:alert(1)>")


def test_plain_text_is_the_first_paragraph():
    assert plain_text("Lid van *de* raad & meer.\n\nVerder niets.") == "Lid van de raad & meer."


def test_what_one_text_defines_is_not_known_to_the_next():
    assert "href" in render_prose("[krant]\n\n[krant]: https://krant.example/")
    assert "href" not in render_prose("De [krant].")


def test_link_to_an_id_leads_to_its_note():
    ways = {"keersluis": "#n-keersluis"}
    shown = linked_prose("Bij de [*sluis*](keersluis) en de [brug](brug).", lambda name: ways.get(name, ""))
    assert shown == '<p>Bij de <a href="#n-keersluis"><em>sluis</em></a> en de brug.</p>'


def test_text_without_such_links_stays_as_it_is():
    assert linked_prose("Een [krant](https://krant.example/).", str) == render_prose(
        "Een [krant](https://krant.example/)."
    )


def test_text_that_is_not_translated_says_that_it_is_dutch():
    note = NoteText({"nl": "Een sluis."})
    assert note_prose(note, "nl", str) == "<p>Een sluis.</p>"
    assert note_prose(note, "en", str) == '<div lang="nl"><p>Een sluis.</p></div>'
    assert note_prose(NoteText({"nl": "Sluis.", "en": "Lock."}), "en", str) == "<p>Lock.</p>"
