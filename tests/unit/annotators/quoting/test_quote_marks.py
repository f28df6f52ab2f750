import pytest

from kantlijn.annotators.quoting.quote_marks import find_marks


def marks(text):
    return [
        (mark.glyph, "both" if mark.opens and mark.closes else "opens" if mark.opens else "closes")
        for mark in find_marks(text)
    ]


@pytest.mark.parametrize(
    ("text", "opening", "closing"),
    [
        (",,Het regent'', zei Bo.", ",,", "''"),
        (',,Het regent", zei Bo.', ",,", '"'),
        ("‘Het regent’, zei Bo.", "‘", "’"),
        ("'Het regent', zei Bo.", "'", "'"),
        ("“Het regent”, zei Bo.", "“", "”"),
        ("„Het regent”, zei Bo.", "„", "”"),
        ("„Het regent“, zei Bo.", "„", "“"),
        ('"Het regent," zei Bo.', '"', '"'),
        ("«Het regent», zei Bo.", "«", "»"),
        ("»Het regent«, zei Bo.", "»", "«"),
        ("''Het regent'', zei Bo.", "''", "''"),
        ("``Het regent'', zei Bo.", "``", "''"),
    ],
)
def test_every_style_opens_and_closes(text, opening, closing):
    assert marks(text) == [(opening, "opens"), (closing, "closes")]


@pytest.mark.parametrize(
    "text",
    [
        "Om zes uur 's avonds sloot het.",
        "’s Ochtends regende het.",
        "Er lagen foto's en auto’s.",
        "In 't bos stond zo'n hek.",
        "Zij heeft d'r fiets in A'dam.",
        "Geef me 'n appel, zei ze tegen 'em.",
        "Zij woont in 's-Hertogenbosch.",
        "Muziek uit de jaren '80 en '90.",
        "De zomer van '69 was warm.",
        "Seizoen '14-'15 begon goed.",
        "Het was een '68-er.",
        "De 'Ndrangheta zit erachter.",
        "Hij komt uit 't Zand.",
    ],
)
def test_apostrophes_are_no_marks(text):
    assert marks(text) == []


def test_genitive_after_s_cannot_open():
    assert marks("Het is Bakkers' plan.") == [("'", "closes")]


def test_number_after_a_full_stop_may_open():
    assert marks("Zij knikte. '80 procent is voor', zei ze.")[0] == ("'", "opens")


def test_letter_between_marks_is_no_short_word():
    assert marks("De letter 't' is stom.") == [("'", "opens"), ("'", "closes")]


def test_letter_with_a_hyphen_is_no_short_word():
    assert marks("'T-shirts zijn duur', zei Bo.") == [("'", "opens"), ("'", "closes")]


def test_adjacent_marks_share_their_surroundings():
    assert marks("\"'Ja', zei ze.\"") == [('"', "opens"), ("'", "opens"), ("'", "closes"), ('"', "closes")]


def test_three_apostrophes_are_a_single_and_a_double_mark():
    assert marks(",,Zij riep: 'Kom mee!''' Hij bleef.")[2:] == [("'", "closes"), ("''", "closes")]


def test_apostrophe_behind_an_opening_mark_is_left_alone():
    assert marks('"\'s Avonds is het koud", zei Bo.') == [('"', "opens"), ('"', "closes")]


def test_mark_with_blanks_on_both_sides_may_do_both():
    assert marks('Zij zei " nee " en ging.') == [('"', "both"), ('"', "both")]


def test_mark_after_a_stray_blank_still_closes():
    assert marks('"Kom mee ", zei Bo.')[1] == ('"', "closes")


def test_mark_before_dots_opens():
    assert marks('Zij riep "...en nu weg!"')[0] == ('"', "opens")


def test_double_comma_inside_a_sentence_cannot_open():
    assert marks("Het regende,, maar niet lang.") == [(",,", "closes")]
