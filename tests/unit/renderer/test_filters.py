from annotated import DUTCH, GAZETTEER, GLOSSARY, annotated, headed, mention, on, term
from msgspec.structs import replace

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.renderer.filters import find_filters, keys_of

TEXT = "Dekkers en Oosting openen de keersluis. Vonk en de Waterbond kijken toe."


def article(*found: str, source: str = "De Rietbode", day: str = "2024-12-14") -> AnnotatedArticle:
    marks = {
        "Dekkers": mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers"),
        "Oosting": mention(TEXT, "Oosting", "Bram Oosting", "bram-oosting"),
        "Vonk": mention(TEXT, "Vonk", "Tess Vonk"),
        "keersluis": term(TEXT, "keersluis", "keersluis"),
        "Waterbond": term(TEXT, "Waterbond", "waterbond"),
    }
    article = headed(f"{TEXT}\n\nTekst.", source=source, published=on(day))
    return annotated(article, *(marks[name] for name in found))


def filters(*articles: AnnotatedArticle) -> dict[str, tuple[tuple[str, str], ...]]:
    return {one.label: one.options for one in find_filters(articles, GAZETTEER, GLOSSARY, DUTCH)}


def test_filters_offer_what_the_articles_have_from_a_to_z():
    found = filters(article("Dekkers", "keersluis"), article("Oosting", "Waterbond", source="NOS", day="2023"))
    assert found == {
        "Persoon": (("p-bram-oosting", "Bram Oosting"), ("p-mira-dekkers", "Mira Dekkers")),
        "Begrip": (("t-keersluis", "keersluis"), ("t-waterbond", "Waterbond")),
        "Bron": (("b-de-rietbode", "De Rietbode"), ("b-nos", "NOS")),
        "Jaar": (("j-2024", "2024"), ("j-2023", "2023")),
    }


def test_filter_with_one_option_is_left_out():
    assert filters(article("Dekkers", "keersluis")) == {}


def test_article_is_found_by_each_thing_once_and_not_by_strangers():
    found = article("Dekkers", "Vonk", "keersluis")
    twice = replace(found, mentions=found.mentions * 2)
    assert keys_of(twice) == ["p-mira-dekkers", "t-keersluis", "b-de-rietbode", "j-2024"]


def test_people_who_are_left_in_peace_are_no_key():
    found = article("Dekkers")
    assert "p-mira-dekkers" not in keys_of(replace(found, mentions=(replace(found.mentions[0], private=True),)))
