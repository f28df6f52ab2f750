from articles import article_from
from quoted import annotated

from kantlijn.annotators.parse.article import parse
from kantlijn.annotators.parse.stretches import find_stretches
from kantlijn.annotators.quotes.context import QuoteContext


def context_of(text):
    article = article_from(text)
    stretches, _, _ = find_stretches(article)
    return QuoteContext(parse(article, stretches, annotated(article).mentions))


def place(text):
    return context_of(text).stretch(0).place


def test_the_place_tells_how_a_quotation_stands_in_its_sentence():
    assert place('Het regent. "Wij gaan door." Zij lacht.') == "alone"
    assert place('"Wij gaan door", zegt Karin Bos.') == "opens"
    assert place('Karin Bos zegt: "Wij gaan door."') == "colon"
    assert place('Karin Bos noemt het "een ramp" voor de stad.') == "inside"
    assert place('Het regent.\n\n"Wij gaan door."\n\nZij lacht.') == "solo"


def test_a_first_line_without_a_stop_is_a_headline():
    assert context_of('Bos boos: "Weg"\n\nHet regent. "Weg", zei Bos.').asides == {0: "headline"}


def test_the_words_are_read_without_their_marks():
    assert context_of('"Wij gaan door", zegt Karin Bos.').stretch(0).words == "Wij gaan door"


def test_marks_are_single_or_double():
    context = context_of("Hij riep 'nu', \"straks\", ‘later’, „ooit” en ,,nooit''.")
    kinds = [context.marks_of(span) for span in context.parsed.stretches]
    assert kinds == ["single", "double", "single", "double", "double"]


def test_the_marks_of_speech_are_those_of_long_stretches_with_an_end():
    assert context_of("Het 'nieuwe huis' is er. \"Wij gaan morgen gewoon door.\"").speech_marks == "double"
    assert context_of("Het \"nieuwe huis\" is er. 'Wij gaan morgen gewoon door.'").speech_marks == "single"
    assert context_of("'Wij gaan morgen gewoon door.' \"Wij gaan dan ook gewoon mee.\"").speech_marks == "double+single"
    assert context_of("Het 'nieuwe huis van de gemeente Ede' is er. \"Wij gaan.\"").speech_marks == ""
