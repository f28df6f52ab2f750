import csv
import io

import pytest
from annotated import BRAM, annotated, headed, on, quotation
from msgspec.structs import replace

from kantlijn.exporters.tables import COLUMNS, harmless, render_quotations
from kantlijn.model.settings import Settings

TEXT = "=SOM(A1) open\n\n“-1, zeg ik”, zegt Dekkers. “Nee”, zegt Oosting."


def found(**details: object):
    said = quotation(TEXT, "“-1, zeg ik”")
    guessed = quotation(TEXT, "“Nee”", BRAM, "inferred", name="c-2")
    return annotated(headed(TEXT, published=on("2024-12"), source="De Rietbode", **details), said, guessed)


def rows(*articles, whole: bool = True, raw: bool = False) -> list[dict[str, str]]:
    table = render_quotations(articles, Settings(), whole=whole, raw=raw)
    return list(csv.DictReader(io.StringIO(table.content.decode("utf-8-sig"), newline="")))


def test_row_has_words_speaker_and_how_certain():
    first, second = rows(found())
    assert list(first) == list(COLUMNS)
    assert (first["speaker"], first["speaker_id"], first["certainty"]) == ("Mira Dekkers", "mira-dekkers", "certain")
    assert (second["words"], second["certainty"]) == ("Nee", "inferred")
    assert (first["date"], first["address"]) == ("2024-12", "artikelen/test.html#c-1")


def test_formulas_are_made_harmless_and_counted():
    assert rows(found())[0]["title"] == "'=SOM(A1) open"
    assert rows(found())[0]["words"] == "'-1, zeg ik"
    assert render_quotations([found()], Settings(), whole=True, raw=False).defused == 3


def test_raw_table_is_left_as_it_is():
    assert rows(found(), raw=True)[0]["words"] == "-1, zeg ik"
    assert render_quotations([found()], Settings(), whole=True, raw=True).defused == 0


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", "\t=1", "\r=1"])
def test_what_a_spreadsheet_reckons_with_gets_an_apostrophe(cell):
    assert harmless(cell) == f"'{cell}"
    assert harmless(f"a{cell}") == f"a{cell}"


def test_what_was_not_said_has_no_speaker():
    denied = replace(found(), quotations=(replace(found().quotations[0], factuality="denied"),))
    (row,) = rows(denied)
    assert (row["speaker"], row["factuality"]) == ("", "denied")


def test_unknown_rights_leave_one_row_with_title_and_address_inside_a_site():
    (row,) = rows(found(url="https://krant.example/1"), whole=False)
    assert {key: value for key, value in row.items() if value} == {
        "article": "test",
        "title": "'=SOM(A1) open",
        "address": "https://krant.example/1",
    }
