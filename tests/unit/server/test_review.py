from previews import ANS, COUNCIL, WORDS, annotated, person, reference, said

from kantlijn.model.annotations import AnnotatedArticle, Speaker
from kantlijn.server.review import MarksFile, ReviewView, review_article

TEXT = 'Ans zegt: "De brug gaat open." Dan: "Eindelijk!"'


def review(article: AnnotatedArticle, marks: str = "") -> ReviewView:
    known = reference(ANS, COUNCIL)
    file = MarksFile("seeds/a/test.marks.yaml", marks)
    return review_article(article, file, gazetteer=known.gazetteer, glossary=known.glossary, words=WORDS)


def article() -> AnnotatedArticle:
    return annotated(
        TEXT, [said(TEXT, '"De brug gaat open."', person(ANS), id="c-1"), said(TEXT, '"Eindelijk!"', None, id="c-2")]
    )


def test_all_quotations_are_left_without_a_marks_file():
    view = review(article())
    assert (view.left, [piece.get("key") for piece in view.pieces]) == (2, ["checked", "new"])
    assert (view.folder, view.file_name, view.page) == ("seeds/a", "test.marks.yaml", "artikelen/test.html")


def test_mark_settles_its_quotation_and_can_be_replaced():
    view = review(article(), 'marks:\n  - {exact: "De brug", speaker: unknown}\n')
    assert view.left == 1
    assert {"text": '{exact: "De brug", speaker: unknown}', "key": "c-1"} in view.pieces


def test_file_that_cannot_be_read_is_not_offered():
    assert review(article(), "marks: [").pieces is None


def test_speakers_are_those_of_the_notes_by_id_and_those_of_the_article_by_name():
    view = review(annotated(TEXT, [said(TEXT, '"Eindelijk!"', Speaker("een buurman", "unnamed"))]))
    assert view.speakers == {
        "een buurman": '"een buurman"',
        "gemeenteraad": "raad",
        "Ans de Wit": "ans-de-wit",
        "speaker unknown": "unknown",
    }
