import logging
import re
from pathlib import Path

import markdown
import pytest

from kantlijn.markdown import makeExtension

ANS = "---\nname: Ans de Wit\nroles:\n  - {role: wethouder van Rietmonde, from: 2022-06-01}\n---\nBestuurder.\n"
BOND = "---\nterm: Waterbond\nkind: organisation\n---\nVereniging van [Ans](ans-de-wit) en [een ander](niemand).\n"


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    for name, text in {"people/ans-de-wit.md": ANS, "terms/waterbond.md": BOND}.items():
        path = tmp_path / "notes" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "notes"


def page(text: str, notes: Path, *others: str, **options: str) -> str:
    return markdown.markdown(text, extensions=[makeExtension(notes=str(notes), **options), *others])


def shown(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html.partition('<section class="kantlijn-notes"')[0]).strip()


def test_quotation_names_its_speaker_and_runs_through_emphasis(notes):
    html = page('"Wij *gaan* open", zegt Ans de Wit.', notes)
    assert html.count('data-speaker="ans-de-wit"') == 3
    assert html.count('id="c-') == 1
    assert '<em><span class="quotation' in html
    assert html.count('aria-label="Citaat van Ans de Wit"') == 1


def test_note_tells_the_function_on_the_day_of_the_page(notes):
    assert "wethouder van Rietmonde (op 14 maart 2025)" in page("Ans de Wit komt.", notes, date="2025-03-14")
    text = "date: 2025-03-15\n\nAns de Wit komt."
    assert "(op 15 maart 2025)" in page(text, notes, "meta", date="2025-03-14")


def test_words_stay_as_they_are(notes):
    text = 'De Waterbond & "co" < 3 zegt: "Ja!" Zie [Ans de Wit](https://x.example).'
    plain = markdown.markdown(text)
    assert shown(page(text, notes)) == re.sub(r"<[^>]+>", "", plain)


def test_page_without_anything_to_note_is_left_alone(notes):
    text = "# Kop\n\nEen dag als alle andere.\n\n- een\n- twee\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    assert page(text, notes, "tables") == markdown.markdown(text, extensions=["tables"])


def test_words_in_code_and_in_links_get_no_link(notes):
    html = page("`Waterbond` en [Waterbond](https://x.example)", notes)
    assert "<code>Waterbond</code>" in html
    assert '<a class="mark' not in html


def test_link_in_a_note_leads_to_one_of_the_page_or_stays_words(notes):
    html = page("De Waterbond en Ans de Wit.", notes)
    assert '<a href="#n-ans-de-wit">Ans</a> en een ander.' in html


def test_raw_html_stays(notes):
    assert '<div class="eigen">x</div>' in page('<div class="eigen">x</div>\n\nDe Waterbond.', notes)


def test_child_is_left_in_peace(notes):
    html = page('"Ja", zegt de achtjarige Sem. Sem (8) lacht.', notes)
    assert 'class="mark person"' not in html
    assert "Citaat van Sem" not in html


def test_language_is_that_of_the_added_words(notes):
    assert 'aria-label="Notes"' in page("De Waterbond.", notes, language="en")


def test_pages_of_one_reader_do_not_share_their_notes(notes):
    reader = markdown.Markdown(extensions=[makeExtension(notes=str(notes))])
    assert "kantlijn-notes" in reader.convert("De Waterbond.")
    assert "kantlijn-notes" not in reader.reset().convert("Niets.")


def test_missing_notes_are_told_and_borne(tmp_path, caplog):
    with caplog.at_level(logging.WARNING):
        assert page("Niets.", tmp_path / "weg") == "<p>Niets.</p>"
    assert "no such folder" in caplog.text


def test_wrong_date_is_no_date(notes):
    assert "wethouder van Rietmonde (sinds 1 juni 2022)" in page("Ans de Wit komt.", notes, date="gisteren")
