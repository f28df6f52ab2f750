from annotated import DUTCH, GAZETTEER, GLOSSARY, annotated, headed, mention, on, quotation, span_of, term
from msgspec.structs import replace

from kantlijn.aggregate import aggregate
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.clippings import Excerpt, Found
from kantlijn.model.library import Library, Record
from kantlijn.renderer.excerpts import ShownStatement, lit_sentence, show_excerpts, show_speeches, without_repetition
from kantlijn.renderer.weave import escape

TEXT = "Sluis & brug\n\nDekkers belt. “Ja”, zegt Dekkers, “dat kan.” De keersluis is een <keersluis>."
MIRA = GAZETTEER.entities["mira-dekkers"]


def library_of(*found: AnnotatedArticle) -> Library:
    return aggregate(found, GAZETTEER, GLOSSARY)


def found_in(library: Library, record: Record) -> list[tuple[Article, Found]]:
    return [(library.headings[name], found) for name, found in record.found(record.articles)]


def on_mira(found: AnnotatedArticle) -> list[tuple[Article, Found]]:
    library = library_of(found)
    return found_in(library, library.people["mira-dekkers"])


def article(**details: object):
    return headed(TEXT, published=on("2020-03-01"), source="De Rietbode", **details)


def test_sentence_has_its_words_lit_and_the_rest_escaped():
    uses = [term(TEXT, "keersluis", "keersluis", nth=nth) for nth in (0, 1)]
    library = library_of(annotated(article(), *uses))
    (passage,) = show_excerpts(found_in(library, library.terms["keersluis"]), "keersluis", DUTCH)
    assert [line.html for line in passage.lines] == ["De <mark>keersluis</mark> is een &lt;<mark>keersluis</mark>&gt;."]


def test_words_that_overlap_are_written_once():
    sentence = article().blocks[1].span.of(TEXT)
    excerpt = Excerpt(12, sentence, (span_of(sentence, "keersluis is"), span_of(sentence, "De keersluis")))
    assert lit_sentence(excerpt).replace("<mark>", "").replace("</mark>", "") == escape(sentence)


def test_passage_tells_where_it_stands_and_leads_back():
    names = [mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers", nth=nth) for nth in (0, 1)]
    (passage,) = show_excerpts(on_mira(annotated(article(), *names)), "mira-dekkers", DUTCH)
    assert (passage.title, passage.source, passage.date.text) == ("Sluis & brug", "De Rietbode", "zondag 1 maart 2020")
    assert [line.link for line in passage.lines] == ["artikelen/test.html#r-mira-dekkers"] * 2


def test_quotation_comes_with_sentence_and_function_then():
    (speech,) = show_speeches(on_mira(annotated(article(), quotation(TEXT, "“Ja”"))), MIRA, DUTCH)
    assert speech.role == "wethouder van Rietmonde"
    assert [line.html for line in speech.statements[0].lines] == ["<mark>“Ja”</mark>, zegt Dekkers, “dat kan.”"]
    assert speech.statements[0].lines[0].link == "artikelen/test.html#c-1"


def test_parts_in_one_sentence_are_lit_together():
    found = annotated(article(), quotation(TEXT, "“Ja”"), quotation(TEXT, "“dat kan.”"))
    (speech,) = show_speeches(on_mira(found), MIRA, DUTCH)
    assert [line.html for line in speech.statements[0].lines] == [
        "<mark>“Ja”</mark>, zegt Dekkers, <mark>“dat kan.”</mark>"
    ]


def test_quotations_of_one_article_stand_together():
    found = annotated(article(), quotation(TEXT, "“Ja”"), quotation(TEXT, "“dat kan.”", name="c-2"))
    (speech,) = show_speeches(on_mira(found), MIRA, DUTCH)
    assert len(speech.statements) == 2


def test_inferred_quotation_says_so_and_why():
    found = annotated(article(), quotation(TEXT, "“Ja”", certainty="inferred", reason="before"))
    (speech,) = show_speeches(on_mira(found), MIRA, DUTCH)
    (statement,) = speech.statements
    assert (statement.certainty, statement.reason) == ("inferred", "De zin ervoor gaat over Mira Dekkers.")


def test_certain_quotation_needs_no_reason():
    found = annotated(article(), quotation(TEXT, "“Ja”", cue="zegt"))
    (speech,) = show_speeches(on_mira(found), MIRA, DUTCH)
    assert (speech.statements[0].certainty, speech.statements[0].reason) == ("certain", "")


def test_reason_is_not_given_twice_in_a_row():
    first = ShownStatement((), "inferred", "De zin ervoor gaat over haar.", "")
    told = without_repetition([first, first, replace(first, reason="Er staat ‘zij’."), first])
    assert [one.reason for one in told] == [
        "De zin ervoor gaat over haar.",
        "",
        "Er staat ‘zij’.",
        "De zin ervoor gaat over haar.",
    ]
