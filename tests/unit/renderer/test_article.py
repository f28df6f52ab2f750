import json
import re
from html.parser import HTMLParser

import pytest
from annotated import BRAM, GAZETTEER, GLOSSARY, TEMPLATES, annotated, headed, mention, on, press_for, quotation, term
from msgspec.structs import replace

from kantlijn.aggregate import aggregate
from kantlijn.model.annotations import AnnotatedArticle, Review
from kantlijn.model.article import Article
from kantlijn.model.settings import Settings
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.renderer.article import reading_minutes, render_article, review_day, view_article
from kantlijn.renderer.press import Press, make_press

TEXT = "Sluis open\n\nDekkers opent de keersluis. “Ja”, zegt Dekkers."
PRESS = press_for()


class Page(HTMLParser):
    """Reads a page: its elements, the ids, and the fragments that are linked to."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.names: set[str] = set()
        """Of attributes."""
        self.ids: list[str] = []
        self.targets: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.names.add(name)
            if name == "id" and value:
                self.ids.append(value)
            if name in ("href", "data-link") and value and value.startswith("#"):
                self.targets.add(value[1:])


def page(found: AnnotatedArticle | Article, press: Press = PRESS) -> str:
    found = annotated(found) if isinstance(found, Article) else found
    rendered, problems = render_article(press, found, GAZETTEER, GLOSSARY)
    assert problems == []
    assert rendered
    return rendered.content.decode()


def full() -> AnnotatedArticle:
    people = [mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers", nth=nth) for nth in (0, 1)]
    return annotated(headed(TEXT), *people, term(TEXT, "keersluis", "keersluis"), quotation(TEXT, "“Ja”", cue="zegt"))


def test_notes_of_a_speaker_tell_what_was_said_in_an_earlier_article():
    older, newer = (
        replace(full(), article=replace(full().article, id=name, published=on(day)))
        for name, day in (("oud", "2023-02-01"), ("nieuw", "2024-05-06"))
    )
    library = aggregate([older, newer], GAZETTEER, GLOSSARY)
    rendered, _ = render_article(PRESS, newer, GAZETTEER, GLOSSARY, library)
    said = '<p class="earlier">Eerder gezegd, 1 februari 2023: <a href="../artikelen/oud.html#c-1">‘Ja’</a></p>'
    assert rendered
    assert rendered.content.decode().count(said) == 2  # of the person, and of the quotation
    assert "Eerder gezegd" not in page(newer)


def test_every_fragment_leads_somewhere_and_no_id_stands_twice():
    read = Page(page(full()))
    assert len(read.ids) == len(set(read.ids))
    assert read.targets <= set(read.ids)
    assert {"n-mira-dekkers", "r-mira-dekkers", "n-keersluis", "q-1", "c-1", "tekst"} <= set(read.ids)


def test_head_tells_source_date_and_reading_time():
    html = page(headed(TEXT, source="De Rietbode", published=on("2024-12", "08:28"), credit="ANP"))
    for words in (
        "Bron: De Rietbode",
        "december 2024 (dag onbekend), 08:28 uur",
        "Vermelding: ANP",
        "Leestijd: 1 min.",
    ):
        assert words in html
    assert '<time class="published" datetime="2024-12">' in html
    assert "Noten en sprekers zijn toegevoegd door Kantlijn, niet door De Rietbode." in html


def test_page_says_that_nobody_has_reviewed_it():
    assert "Automatisch gemaakt, niet nagekeken." in page(full())


def test_page_says_who_has_reviewed_it():
    found = AnnotatedArticle(headed(TEXT), review=Review("Els Docent", "2024-12-15"))
    assert "Nagekeken door Els Docent, 15 december 2024" in page(found)
    assert "niet nagekeken" not in page(found)


def test_dutch_words_on_an_english_page_say_that_they_are_dutch():
    english, _ = make_press([TEMPLATES], read_catalogue("en"), Settings(language="en"), {})
    said = '<ul lang="nl">\n<li><a href="#c-1">Ja</a></li>'
    assert said in page(full(), english)
    assert '<ol lang="nl">' in page(full(), english)
    assert said not in page(full())


def test_day_of_a_review_that_is_no_date_stays_as_written():
    assert review_day(Review("Els", "vorige week"), PRESS.words) == "vorige week"


def test_article_without_source_date_and_quotations_has_none_of_their_words():
    html = page(headed(TEXT))
    assert "Bron:" not in html
    assert "Zonder datum" in html
    assert "Niemand wordt letterlijk geciteerd." in html
    assert "doc-endnotes" not in html


@pytest.mark.parametrize(
    "evil",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</title><script>x</script>",
        "' onmouseover='x",
        "{{ 7 * 7 }}",
    ],
)
def test_markup_of_a_seed_is_shown_as_text(evil):
    text = f"Kop {evil}\n\nAlinea {evil} “{evil}” slot."
    said = quotation(text, f"“{evil}”")
    article = headed(text, source=evil, author=evil, credit=evil, section=evil, url=f"javascript:{evil}")
    html = page(annotated(article, said))
    read = Page(html)
    assert (read.tags.count("script"), read.tags.count("img"), read.tags.count("title")) == (2, 0, 1)
    assert not [name for name in read.names if name.startswith("on")]
    assert "49" not in html
    assert "javascript:" not in html


def named_page() -> str:
    """A page on which a person is named in the text, speaks, and has a note; a term too."""
    names = [mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers"), term(TEXT, "keersluis", "keersluis")]
    return page(annotated(TEXT, quotation(TEXT, "“Ja”"), *names))


def test_nothing_opens_a_second_tooltip():
    read = Page(named_page())
    assert "data-initials" in read.names
    assert "title" not in read.names
    assert "abbr" not in read.tags


def test_translation_leaves_names_alone_where_they_stand_by_themselves_and_never_tears_a_sentence():
    html = named_page()
    story = html.partition('<div class="story')[2].partition('<section class="notes"')[0]
    assert "Dekkers" in story
    assert "translate" not in story
    assert '<dfn translate="no">Mira Dekkers</dfn>' in html
    assert "<dfn>keersluis</dfn>" in html
    assert len(re.findall(r'class="name" translate="no"[^>]*>Mira Dekkers', html)) == 2


def test_one_quoted_word_is_a_word():
    assert '<span class="words">één geciteerd woord</span>' in page(full())


def test_json_for_machines_cannot_close_its_script():
    text = "Kop </script><b>\n\nTekst."
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page(headed(text)), re.DOTALL)
    assert found
    assert "<" not in found.group(1)
    assert json.loads(found.group(1))["headline"] == "Kop </script><b>"


def test_unknown_rights_ask_search_engines_to_leave_the_page_out():
    assert '<meta name="robots" content="noindex">' in page(headed(TEXT))
    assert "noindex" not in page(headed(TEXT, rights="own"))


def test_addresses_need_a_base():
    based = page(headed(TEXT), press_for(Settings(base_url="https://naam.example/krant/")))
    assert '<link rel="canonical" href="https://naam.example/krant/artikelen/test.html">' in based
    assert "canonical" not in page(headed(TEXT))


def test_original_is_linked_where_its_address_is_safe():
    html = page(headed(TEXT, source="De Rietbode", url="https://rietbode.example/1"))
    assert '<a href="https://rietbode.example/1">Lees het origineel bij De Rietbode</a>' in html


def test_place_to_report_a_mistake_is_named_where_there_is_one():
    assert "Fout gezien?" not in page(full())
    assert page(full(), press_for(Settings(report="mailto:a@b.example"))).count("Fout gezien?") > 1


def test_same_article_gives_the_same_bytes():
    assert page(full()) == page(full())


def test_reading_takes_at_least_a_minute():
    assert (reading_minutes("kort"), reading_minutes("woord " * 700)) == (1, 3)


def test_opening_has_the_first_paragraphs_and_their_notes_but_everyone_who_speaks():
    early, late = (
        "“Ja”, zegt Dekkers. " + "Het water staat hoog. " * 40,
        "Verder zegt Oosting: “Nee.” " + "Droog. " * 80,
    )
    text = f"Kop\n\n{early.strip()}\n\n{late.strip()}\n\nDe keersluis is dicht."
    found = annotated(
        headed(text),
        quotation(text, "“Ja”"),
        quotation(text, "“Nee.”", BRAM, name="c-2"),
        term(text, "keersluis", "keersluis"),
    )
    view = view_article(found, GAZETTEER, GLOSSARY, press_for(), "", opening=True)
    assert [note.id for note in view.notes] == ["q-1"]
    assert "Oosting" not in view.body
    assert view.rest == "artikelen/test.html"
    assert {voice.name: voice.said[0].link for voice in view.voices} == {
        "Mira Dekkers": "#c-1",
        "Bram Oosting": "artikelen/test.html#c-2",
    }
