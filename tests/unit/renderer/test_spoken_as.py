from annotated import GAZETTEER, GLOSSARY, MIRA, annotated, headed, on, press_for, quotation

from kantlijn.model.annotations import AnnotatedArticle, Speaker
from kantlijn.renderer.article import view_article
from kantlijn.renderer.note import Note

TEXT = "Dekkers wacht op Vonk. “Ja”, zegt Dekkers, “dat kan.” De keersluis van de Waterbond."
PRESS = press_for()


def notes(found: AnnotatedArticle) -> dict[str, Note]:
    return {note.id: note for note in view_article(found, GAZETTEER, GLOSSARY, PRESS, "../").notes}


def test_citation_names_speaker_function_article_and_day():
    article = headed(f"Sluis open\n\n{TEXT}", published=on("2023-01-05"), source="De Rietbode")
    said = quotation(article.text, "“Ja”")
    assert notes(annotated(article, said))["q-1"].citation == (
        "‘Ja’ – Mira Dekkers (burgemeester van Rietmonde, LOKAAL), in: Sluis open, De Rietbode, 5 januari 2023. {url}"
    )


def test_citation_admits_that_a_speaker_was_inferred():
    said = quotation(TEXT, "“Ja”", certainty="inferred", reason="before")
    assert "Mira Dekkers [spreker afgeleid uit de tekst]" in notes(annotated(TEXT, said))["q-1"].citation


def test_unnamed_speaker_is_said_to_be_unnamed():
    said = quotation(TEXT, "“Ja”", Speaker("een woordvoerder", "unnamed"))
    assert notes(annotated(TEXT, said))["q-1"].role == "niet bij naam genoemd"


def test_speaker_is_not_given_the_function_of_a_namesake_without_id():
    said = quotation(TEXT, "“Ja”", Speaker(MIRA.name, "person"))
    assert notes(annotated(TEXT, said))["q-1"].role == ""
