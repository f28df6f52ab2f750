from kantlijn.annotators.quotes.constructions import REACH, asked_words, constructions, rows_by_word

ROWS = [row for rows in constructions().values() for row in rows]


def anchors_of(name: str):
    return next(row.anchors for row in ROWS if row.name == name)


def test_every_row_has_an_example():
    assert [row.name for row in ROWS if not row.examples] == []


def test_names_of_rows_differ():
    assert len({row.name for row in ROWS}) == len(ROWS)


def test_word_right_behind_the_quotation_is_sought_only_there():
    assert [(one.farthest, one.crosses) for one in anchors_of("aldus-behind")] == [(2, False)]


def test_word_in_the_next_sentence_is_sought_there():
    assert anchors_of("aldus-next")[0].crosses


def test_word_behind_a_gap_is_sought_as_far_as_a_row_reaches():
    assert [one.farthest >= REACH for one in anchors_of("words-of-behind")] == [True]


def test_rows_stand_under_the_first_of_their_words():
    row = next(place for place, one in enumerate(constructions()["behind"]) if one.name == "by-mouth-behind")
    assert row in [asked.place for asked in rows_by_word("behind")["bij"]]
    assert row not in rows_by_word("behind").get("monde", ())
    assert {"bij", "monde", "van"} <= asked_words()


def test_row_that_begins_with_a_mark_is_tried_behind_that_alone():
    begins = {row.name: row.begins for row in ROWS}
    assert begins["aldus-colon"] == {":"}
    assert begins["aldus-behind"] == begins["by-mouth-behind"] == set()
