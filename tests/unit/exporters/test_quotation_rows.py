from explained import explained

from kantlijn import __version__
from kantlijn.annotators.privacy import withhold_names
from kantlijn.exporters.quotation_rows import COLUMNS, Row, quotation_rows


def rows(text: str) -> list[Row]:
    return quotation_rows(withhold_names(explained(text, day="2025-03-14")))


def test_columns_are_those_that_are_promised():
    assert (
        *("article", "date", "paper", "paragraph", "words", "kind", "speaker", "id", "type", "certainty"),
        *("probability", "factuality", "cue", "reason", "version"),
    ) == COLUMNS


def test_row_says_where_a_quotation_stands_and_why_it_is_somebodys():
    (row,) = rows('De brug is dicht.\n\n"We wachten", zegt wethouder Els Prins, "tot mei." Dat duurt lang.')
    assert row[:12] == (
        *("test", "2025-03-14", None, 2, "We wachten … tot mei.", "direct", "Els Prins", None, "person", "certain"),
        *(row.probability, "said"),
    )
    assert (row.cue, row.reason, row.version) == ("zegt", "cue", __version__)
    assert row.context == '"We wachten", zegt wethouder Els Prins, "tot mei." Dat duurt lang.'


def test_words_that_are_nobodys_stand_among_the_others_in_the_order_of_the_text():
    found = rows("Het ‘gratis’ plan is duur. “Veel te duur”, zegt Els Prins. “Wat nu?”")
    assert [(row.words, row.kind) for row in found][:2] == [("gratis", "scare"), ("Veel te duur", "direct")]
    assert found[0][6:14] == (None,) * 8


def test_speaker_of_what_was_not_said_is_told_with_how_it_is_meant():
    (row,) = rows("Els Prins heeft nooit gezegd: “De brug gaat open.”")
    assert (row.speaker, row.factuality, row.certainty) == ("Els Prins", "denied", "inferred")


def test_children_and_suspects_have_no_name():
    found = rows("“Leuk”, zegt Sem (9). “Ik was het niet”, zei verdachte Jan K. tegen de rechter.")
    assert [(row.speaker, row.id, row.type) for row in found] == [
        ("een minderjarige", None, "unnamed"),
        ("een verdachte", None, "unnamed"),
    ]


def test_article_without_quotations_has_no_rows():
    assert rows("De brug is open.") == []
