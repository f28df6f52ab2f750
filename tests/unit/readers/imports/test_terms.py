from kantlijn.readers.imports.rows import Row
from kantlijn.readers.imports.terms import terms_of


def test_a_row_is_a_term_with_words_links_and_text():
    row = Row(
        {
            "item": "Q9",
            "itemLabel": "Autoriteit Koek",
            "itemAltLabel": "AK, Autoriteit Koek",
            "itemDescription": "waakhond",
        },
        2,
    )
    ((term, line),), problems = terms_of([row, row], "a.csv")

    assert (problems, line) == ([], 2)
    assert (term.id, term.term, term.aliases, term.links) == (
        "autoriteit-koek",
        "Autoriteit Koek",
        ("AK",),
        {"wikidata": "Q9"},
    )
    assert term.note.bodies == {"nl": "Waakhond."}


def test_a_table_of_ones_own_may_tell_the_kind():
    rows = [Row({"begrip": "zetel", "uitleg": "Plaats in een raad."}, 2), Row({"term": "Ede", "soort": "plaats"}, 3)]
    found, _ = terms_of(rows, "a.csv")
    assert [(term.term, term.kind) for term, _ in found] == [("zetel", "term"), ("Ede", "place")]


def test_rows_without_a_word_are_told():
    rows = [Row({"itemLabel": "Q9"}, 2), Row({"itemLabel": "zetel"}, 3), Row({"itemLabel": "!"}, 4)]
    found, problems = terms_of(rows, "a.csv")

    assert [term.term for term, _ in found] == ["zetel"]
    assert [problem.line for problem in problems] == [2, 4]
