import pytest

from kantlijn.model.sentences import first_sentence, sentence_ends


def test_sentences_end_where_the_next_begins():
    text = "Het is laat. Is het laat? “Ja.” Dan gaan we."
    ends = [end for end, _ in sentence_ends(text, 0, len(text))]
    assert [text[:end].rpartition(" ")[2] for end in ends] == ["laat.", "laat?", "“Ja.”"]


def test_sentences_are_looked_for_in_the_part_alone():
    text = "Een. Twee. Drie."
    assert list(sentence_ends(text, 5, 10)) == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Sluis die water keert. Staat in Rietmonde.", "Sluis die water keert."),
        ("Werkte bij prof. Bakker en J. de Vries. Nu met pensioen.", "Werkte bij prof. Bakker en J. de Vries."),
        ("Een woord zonder punt", "Een woord zonder punt"),
        ("", ""),
    ],
)
def test_first_sentence_is_whole(text, first):
    assert first_sentence(text) == first
