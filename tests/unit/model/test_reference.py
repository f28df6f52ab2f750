from kantlijn.model.reference import NoteText


def test_note_speaks_dutch_where_it_has_no_translation():
    note = NoteText({"nl": "Nederlands politicus."})
    assert (note.in_language("en"), note.in_language("nl")) == ("Nederlands politicus.",) * 2


def test_note_speaks_the_readers_language_where_it_can():
    assert NoteText({"nl": "Politicus.", "en": "Politician."}).in_language("en") == "Politician."


def test_note_may_be_empty():
    assert NoteText().in_language("nl") == ""
