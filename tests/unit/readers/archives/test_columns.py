import pytest

from kantlijn.readers.archives.columns import choose_columns, is_head


def chosen(names: list[str], **given: str) -> dict[str, str]:
    columns, faults = choose_columns(names, given, "a.csv")
    assert faults == []
    return columns


def told(names: list[str], **given: str) -> list[str]:
    return list(map(str, choose_columns(names, given, "a.csv")[1]))


def test_columns_are_known_by_their_names_in_either_language():
    assert chosen(["Full_Text", "Titel", "publication date", "bron", "x"]) == {
        "text": "Full_Text",
        "title": "Titel",
        "date": "publication date",
        "paper": "bron",
    }


def test_likelier_name_goes_first():
    assert chosen(["content", "text"])["text"] == "text"


def test_named_column_goes_before_one_that_is_known():
    assert chosen(["text", "schoon"], text="schoon") == {"text": "schoon"}


def test_without_a_text_the_near_miss_is_told():
    assert told(["id", "tekts"]) == [
        "a.csv:1: no column that holds the text; there are: id, tekts; if it is ‘tekts’, add --column text=tekts"
    ]


def test_without_a_text_and_without_a_near_miss():
    assert told(["nr", "x"]) == [
        "a.csv:1: no column that holds the text; there are: nr, x; name it with --column text=NAME"
    ]


def test_named_column_that_is_not_there_is_told_with_the_near_miss():
    assert told(["schoon"], text="schon") == [
        "a.csv:1: no column ‘schon’; there are: schoon; did you mean --column text=schoon?"
    ]
    assert told(["schoon"], date="q") == [
        "a.csv:1: no column ‘q’; there are: schoon; name another one with --column date=NAME"
    ]


@pytest.mark.parametrize(
    ("names", "answer"),
    [
        (["tekst"], True),
        (["id", "Text", "wat"], True),
        (["De brug is open", " zegt ze"], False),
        (["id", "x" * 50], False),
    ],
)
def test_line_of_names_is_told_from_a_line_of_a_story(names, answer):
    assert is_head(names) is answer
