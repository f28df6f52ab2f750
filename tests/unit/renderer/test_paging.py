import pytest
from annotated import GAZETTEER, GLOSSARY, annotated, headed, mention, quotation
from msgspec.structs import replace

from kantlijn.aggregate import aggregate
from kantlijn.model.library import PersonRecord
from kantlijn.renderer.paging import CHUNK, cut_chunks, cut_sheets, older_than_front
from kantlijn.renderer.paths import person_path

TEXT = "Kop\n\n“Ja”, zegt Dekkers."


def record_of(count: int) -> PersonRecord:
    found = [
        annotated(
            replace(headed(TEXT), id=f"a{number:04}"),
            quotation(TEXT, "“Ja”"),
            mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers"),
        )
        for number in range(count)
    ]
    return aggregate(found, GAZETTEER, GLOSSARY).people["mira-dekkers"]


def test_short_list_has_no_chunks():
    assert (cut_chunks(range(CHUNK)), older_than_front(CHUNK)) == ([], 0)


def test_chunks_are_counted_from_the_oldest():
    first, second, third = cut_chunks(range(2 * CHUNK + 1))
    assert (first.members[-1], third.members[0]) == (2 * CHUNK, 0)
    assert [len(chunk.members) for chunk in (first, second, third)] == [CHUNK, CHUNK, 1]
    assert [(chunk.newer, chunk.older) for chunk in (first, second, third)] == [(2, 0), (3, 1), (0, 2)]


def test_new_member_changes_the_last_chunk_alone():
    older = list(range(2 * CHUNK + 1))
    assert cut_chunks([-1, *older])[:2] == cut_chunks(older)[:2]


@pytest.mark.parametrize(("total", "number"), [(CHUNK + 1, 1), (2 * CHUNK, 1), (3 * CHUNK + 5, 3)])
def test_front_goes_on_in_the_chunk_where_it_ends(total, number):
    assert older_than_front(total) == number
    assert CHUNK in next(chunk for chunk in cut_chunks(range(total)) if chunk.number == number).members


def test_person_in_few_articles_has_one_page():
    record = record_of(2)
    (sheet,) = cut_sheets(person_path, "mira-dekkers", record)
    assert (sheet.path, sheet.newer, sheet.older) == ("personen/mira-dekkers.html", "", "")
    assert (sheet.articles, len(record.found(sheet.articles))) == (("a0000", "a0001"), 2)


def test_person_in_many_articles_has_pages_with_the_older_ones():
    front, first, second = cut_sheets(person_path, "mira-dekkers", record_of(CHUNK + 1))
    assert (len(front.articles), front.older) == (CHUNK, "personen/mira-dekkers/1.html")
    assert (first.path, first.newer, len(first.articles)) == (
        "personen/mira-dekkers/1.html",
        "personen/mira-dekkers/2.html",
        CHUNK,
    )
    assert (second.articles, second.older) == (("a0000",), "personen/mira-dekkers/1.html")
