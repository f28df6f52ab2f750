import pytest

from kantlijn.readers.paste.head_elements import HeadLine
from kantlijn.readers.paste.head_names import has_media_word, names_in, take_door, take_names, take_writer


def test_byline_names_its_writers():
    taken = take_door("Door Els Prins en Bo Kuiper", 0, HeadLine())
    assert taken
    assert taken[0].authors == ("Els Prins", "Bo Kuiper")


def test_editors_are_nobody_s_name():
    taken = take_door("Van onze verslaggever", 0, HeadLine())
    assert taken
    assert (taken[0].authors, taken[0].is_strong) == ((), True)


@pytest.mark.parametrize(
    ("name", "is_publisher"), [("Rietmonder Nieuws", True), ("De Dorpskrant", True), ("Els Prins", False)]
)
def test_publisher_is_known_by_a_word_of_the_trade(name, is_publisher):
    assert has_media_word(name) is is_publisher


def test_names_are_parted_in_all_habits():
    assert names_in("Els Prins, Bo Kuiper en Jan de Wit / Mo Yıldız") == (
        "Els Prins",
        "Bo Kuiper",
        "Jan de Wit",
        "Mo Yıldız",
    )


@pytest.mark.parametrize("label", ["Nieuws Asielbeleid", "Wonen Zeeland", "Interview Woonboten", "Binnenland Asiel"])
def test_label_of_two_words_is_no_writer(label):
    assert take_names(label, 0, HeadLine()) is None


def test_what_a_writer_is_is_no_name_and_says_so():
    taken = take_writer("redacteur Regio", 0, HeadLine())
    assert taken
    assert (taken[0].is_writer, taken[0].authors) == (True, ())
