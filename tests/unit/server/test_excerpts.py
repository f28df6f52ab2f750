from articles import article_from
from previews import span_of

from kantlijn.model.sentences import Sentences
from kantlijn.model.span import Span
from kantlijn.server.excerpts import Excerpt, find_excerpts


def excerpts(text: str, *spans: Span) -> list[Excerpt]:
    return list(find_excerpts(Sentences(article_from(text)), spans))


TEXT = 'De brug is dicht. "Nog een week", zegt Ans, "of twee." Dan gaat hij open.'


def test_words_stand_in_their_sentence():
    [found] = excerpts(TEXT, span_of(TEXT, "dicht"))
    assert found == Excerpt("De brug is ", "dicht", ".")


def test_second_part_opens_where_the_first_one_ended():
    first, second = excerpts(TEXT, span_of(TEXT, '"Nog een week"'), span_of(TEXT, '"of twee."'))
    assert (first.before, first.words) == ("", '"Nog een week"')
    assert second == Excerpt(", zegt Ans, ", '"of twee."', "")


def test_sentence_of_another_paragraph_is_left_out():
    text = "Eerst dit.\n\nDan dat."
    [found] = excerpts(text, span_of(text, "dat"))
    assert found == Excerpt("Dan ", "dat", ".")


def test_words_over_two_sentences_keep_both():
    text = 'Ans zei: "Het is klaar. Hij gaat open." En weg was ze.'
    [found] = excerpts(text, span_of(text, '"Het is klaar. Hij gaat open."'))
    assert (found.before, found.after) == ("Ans zei: ", "")


def test_text_without_blocks_gives_the_words_alone():
    [found] = excerpts("", Span(0, 0))
    assert found == Excerpt("", "", "")


def test_sentence_without_end_is_shown_near_the_words_alone():
    text = "brug, " * 200 + "Ans" + ", brug" * 200
    [found] = excerpts(text, span_of(text, "Ans"))
    assert (found.before[:2], found.after[-2:]) == ("… ", " …")
    assert len(found.before) < len(text) / 2
