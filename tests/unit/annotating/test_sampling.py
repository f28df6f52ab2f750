from collections import Counter

from kantlijn.annotating.sampling import SHEET, Sample
from kantlijn.exporters.quotation_rows import COLUMNS, Row


def rows(count: int) -> list[Row]:
    return [Row(f"a{n}", *[None] * (len(COLUMNS) - 1), "context") for n in range(count)]  # type: ignore[arg-type]


def drawn(size: int, count: int, number: int = 1) -> list[object]:
    sample = Sample(size, number)
    sample.add_all(rows(count))
    return [row[0] for row in sample.rows]


def test_same_number_draws_the_same_rows_in_the_order_of_the_archive():
    assert drawn(5, 1000) == drawn(5, 1000)
    assert drawn(5, 1000) != drawn(5, 1000, number=2)
    assert drawn(5, 1000) == sorted(drawn(5, 1000), key=lambda name: int(str(name)[1:]))


def test_all_are_drawn_where_there_are_no_more():
    assert drawn(5, 3) == ["a0", "a1", "a2"]


def test_every_row_has_the_same_chance():
    counts = Counter(name for number in range(2000) for name in drawn(5, 20, number))
    assert all(400 < counts[f"a{n}"] < 600 for n in range(20))


def test_sheet_has_the_paragraph_and_room_for_the_judgment():
    sample = Sample(1, 1)
    sample.add_all(rows(1))
    assert dict(zip(SHEET, sample.rows[0], strict=True)) | {"article": "a0"} == {
        **dict.fromkeys(SHEET),
        "article": "a0",
        "context": "context",
    }
