from annotated import BRAM, GAZETTEER, GLOSSARY, annotated, headed, mention, on, quotation, term
from articles import article_from

from kantlijn.aggregate import aggregate
from kantlijn.model.annotations import AnnotatedArticle, Speaker
from kantlijn.model.clippings import Found
from kantlijn.model.library import Library

TEXT = "Dekkers belt. “Ja”, zegt Dekkers, “dat kan.” De keersluis en nog een keersluis. Oosting zwijgt."


def dated(name: str, day: str | None, time: str | None = None) -> AnnotatedArticle:
    article = article_from("Tekst.", **({"published": on(day, time)} if day else {}))
    return AnnotatedArticle(
        type(article)(name, f"seeds/{name}.txt", "Tekst.", article.blocks, published=article.published)
    )


def on_person(library: Library, name: str = "mira-dekkers") -> Found:
    record = library.people[name]
    return record.found_in(record.articles[0])


def ordered(*articles: AnnotatedArticle) -> list[str]:
    return list(aggregate(articles, GAZETTEER, GLOSSARY).headings)


def test_newest_comes_first_and_undated_counts_as_new():
    found = ordered(dated("oud", "2023-01-05"), dated("zonder", None), dated("nieuw", "2024-02-01"))
    assert found == ["zonder", "nieuw", "oud"]


def test_month_without_day_comes_below_the_days_in_it():
    found = ordered(dated("maand", "2024-02"), dated("dag", "2024-02-01"), dated("eerder", "2024-01-31"))
    assert found == ["dag", "maand", "eerder"]


def test_hour_orders_a_day_and_names_order_equals():
    found = ordered(dated("b", "2024"), dated("a", "2024"), dated("laat", "2024", "18:00"))
    assert found == ["laat", "a", "b"]


def test_person_has_what_is_said_and_every_sentence_that_names_him():
    names = [mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers", nth=nth) for nth in (0, 1)]
    library = aggregate([annotated(TEXT, *names, quotation(TEXT, "“Ja”"))], GAZETTEER, GLOSSARY)
    found = on_person(library)
    assert [excerpt.sentence for excerpt in found.excerpts] == [
        "Dekkers belt.",
        "“Ja”, zegt Dekkers, “dat kan.”",
    ]
    assert [excerpt.sentence for excerpt in found.statements[0].excerpts] == ["“Ja”, zegt Dekkers, “dat kan.”"]


def test_parts_of_one_quotation_are_one_statement():
    found = annotated(TEXT, quotation(TEXT, "“Ja”"), quotation(TEXT, "“dat kan.”"))
    (statement,) = on_person(aggregate([found], GAZETTEER, GLOSSARY)).statements
    assert len(statement.excerpts[0].words) == 2


def test_term_twice_in_a_sentence_is_one_excerpt():
    uses = [term(TEXT, "keersluis", "keersluis", nth=nth) for nth in (0, 1)]
    library = aggregate([annotated(TEXT, *uses)], GAZETTEER, GLOSSARY)
    (excerpt,) = library.terms["keersluis"].found_in("test").excerpts
    assert [span.of(excerpt.sentence) for span in excerpt.words] == ["keersluis", "keersluis"]


def test_people_quoted_in_the_same_article_stand_beside_each_other():
    found = annotated(TEXT, quotation(TEXT, "“Ja”"), quotation(TEXT, "“dat kan.”", BRAM, name="c-2"))
    people = aggregate([found], GAZETTEER, GLOSSARY).people
    beside = [[one.id for one in people[name].beside] for name in ("mira-dekkers", "bram-oosting")]
    assert beside == [["bram-oosting"], ["mira-dekkers"]]


def test_organisation_that_speaks_has_its_quotations_with_its_term():
    said = quotation(TEXT, "“Ja”", Speaker("Waterbond", "org", "waterbond"))
    library = aggregate([annotated(TEXT, said)], GAZETTEER, GLOSSARY)
    assert len(library.terms["waterbond"].found_in("test").statements) == 1


def test_who_and_what_does_not_occur_is_left_out():
    library = aggregate([annotated(headed(f"Kop\n\n{TEXT}"))], GAZETTEER, GLOSSARY)
    assert (dict(library.people), dict(library.terms)) == ({}, {})


def test_strangers_and_speakers_without_id_are_left_out():
    stranger = mention(TEXT, "Oosting", "Jo Oosting", role="sluiswachter")
    said = quotation(TEXT, "“Ja”", Speaker("een woordvoerder", "unnamed"))
    assert dict(aggregate([annotated(TEXT, stranger, said)], GAZETTEER, GLOSSARY).people) == {}


def test_statement_knows_the_terms_of_its_sentences():
    text = "“De keersluis”, zegt Dekkers. “Ja”, zegt Dekkers over iets."
    found = annotated(
        text,
        quotation(text, "“De keersluis”"),
        quotation(text, "“Ja”", name="c-2"),
        term(text, "keersluis", "keersluis"),
    )
    said = on_person(aggregate([found], GAZETTEER, GLOSSARY)).statements
    assert [statement.terms for statement in said] == [("keersluis",), ()]
