from kantlijn.readers.catalogue import read_catalogue


def test_each_language_has_its_words():
    assert read_catalogue("nl").gettext("Notes") == "Noten"
    assert read_catalogue("en").gettext("Notes") == "Notes"


def test_plural_is_chosen_by_count():
    dutch = read_catalogue("nl")
    assert [dutch.ngettext("%(num)s quotation", "%(num)s quotations", number) for number in (0, 1)] == [
        "%(num)s citaten",
        "%(num)s citaat",
    ]


def test_language_that_we_do_not_have_is_dutch():
    assert read_catalogue("fr").gettext("Notes") == "Noten"
    assert read_catalogue("../nl").gettext("Notes") == "Noten"
