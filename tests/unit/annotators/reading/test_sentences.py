from narrations import narration_of

from kantlijn.model.span import Span


def sentences(text, *names):
    narration = narration_of(text, *names)
    return [text[start:end].strip() for start, end in zip(narration.starts, narration.ends, strict=True)]


def test_a_quotation_that_ends_a_sentence_ends_it():
    assert sentences('"Het gaat door." Jan Baas zucht.') == ['"Het gaat door."', "Jan Baas zucht."]


def test_a_cue_belongs_to_the_quotation_before_it():
    assert sentences('"Gaat het door?" vraagt hij. "Ja!", zegt zij.') == [
        '"Gaat het door?" vraagt hij.',
        '"Ja!", zegt zij.',
    ]


def test_paragraphs_part_sentences():
    assert sentences("Geen nieuws\n\nDe raad zwijgt") == ["Geen nieuws", "De raad zwijgt"]


def test_initials_and_titles_end_no_sentence():
    assert sentences("Dat zegt dr. J. Baas nu. Hij lacht.") == ["Dat zegt dr. J. Baas nu.", "Hij lacht."]


def test_full_stops_inside_a_quotation_end_no_sentence():
    assert sentences('Zij zegt: "Kom. Blijf. Ga." En dan?') == ['Zij zegt: "Kom. Blijf. Ga."', "En dan?"]


def test_names_and_quotations_are_one_token():
    tokens = narration_of('"Kom maar", zegt Jan de Boer.', "Jan de Boer").tokens(0)
    assert [(token.kind, token.text) for token in tokens] == [
        ("quote", ""), ("mark", ","), ("word", "zegt"), ("name", "Jan de Boer"), ("mark", "."),
    ]  # fmt: skip


def test_a_place_inside_a_quotation_is_quoted():
    narration = narration_of('Zij zei: "Kom."')
    assert (narration.quoted(11), narration.quoted(2)) == (True, False)


def test_names_in_a_stretch_stand_in_it_as_a_whole():
    text = "Mia de Boer belt Jan Smit."
    narration = narration_of(text, "Mia de Boer", "Jan Smit")
    assert narration.names_in(Span(0, len(text))) == ["Mia de Boer", "Jan Smit"]
    assert narration.names_in(Span(4, len(text) - 2)) == []


def test_a_sentence_stands_in_a_block():
    narration = narration_of("Mia knikt. Jan lacht.\n\nHet regent.")
    assert narration.paragraphs == [0, 0, 1]
