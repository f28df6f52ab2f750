from parsed import parsed_from

from kantlijn.annotators.parse.article import parse


def test_quotation_is_one_chunk():
    parsed = parsed_from('"Dit gaat goed. Echt waar", zegt Mia Vos.')
    assert parsed.codes == "Q,Cn."
    assert parsed.chunk_of_stretch == [0]


def test_sentences_and_paragraphs_are_kept():
    parsed = parsed_from("Mia Vos lacht. Bo Bos huilt.\n\nHet regent.")
    assert parsed.paragraphs == [0, 0, 1]
    assert parsed.codes.count("|") == 1
    assert parsed.codes.count("/") == 1


def test_parsing_twice_gives_the_same():
    one = parsed_from('"Ja", zegt Mia Vos.')
    assert parse(one.article, one.stretches, one.mentions) == one


def test_empty_text_has_no_sentences():
    assert parsed_from("Ja").codes != ""


def test_head_of_a_phrase_is_given_as_it_is_written():
    parsed = parsed_from("De Minister van Defensie zwijgt.")
    assert parsed.written_head(parsed.chunks[0]) == "Minister"


def test_words_before_names_are_told():
    assert parsed_from("Mia Vos lacht. De agent Bo Bos huilt.").before_names() == {"agent"}
