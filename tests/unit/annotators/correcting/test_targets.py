from articles import article_from

from kantlijn.annotators.correcting.targets import Finder, find_target
from kantlijn.model.annotations import AnnotatedArticle, Mention, Quotation
from kantlijn.model.corrections import NOBODY, Correction
from kantlijn.model.span import Span

TEXT = '"De brug is dicht", zei Prins. "De pont vaart, want de brug is dicht."\n\nPrins Beheer zwijgt.'


def span(words: str, start: int = 0) -> Span:
    found = TEXT.index(words, start)
    return Span(found, found + len(words))


FIRST = Quotation(span('"De brug is dicht"'))
SECOND = Quotation(span('"De pont vaart, want de brug is dicht."'))
ARTICLE = AnnotatedArticle(
    article_from(TEXT), (FIRST, SECOND), (Mention(span("Prins"), "Els Prins"), Mention(span("Prins Beheer"), "Prins"))
)


def target(correction: Correction) -> Span | str | None:
    found, problem = find_target(Finder(ARTICLE), correction, "x.marks.yaml")
    assert not (found and problem)
    return found.span if found else problem and str(problem)


def test_first_words_tell_the_quotation():
    assert target(Correction("De brug", 3, speaker="x")) == FIRST.span
    assert target(Correction('"De pont', 3, speaker="x")) == SECOND.span


def test_words_inside_tell_the_quotation_where_none_opens_with_them():
    assert target(Correction("vaart", 3, speaker="x")) == SECOND.span


def test_words_of_two_quotations_are_ambiguous():
    assert target(Correction("is dicht", 3, speaker="x")) == (
        "x.marks.yaml:3: ‘is dicht’ stands in the text 2 times; add ‘prefix’ or ‘suffix’: the words before or after it"
    )


def test_words_that_are_gone_are_a_fault():
    assert target(Correction("De tunnel", 3, speaker="x")) == (
        "x.marks.yaml:3: these words are no longer in the text: ‘De tunnel’; quote words that are, or remove the mark"
    )


def test_speaker_of_words_that_nobody_quotes_is_a_fault():
    assert target(Correction("zwijgt", 3, speaker="x")) == (
        "x.marks.yaml:3: ‘zwijgt’ is no quotation in the text; add ‘quotation: direct’, or leave it out"
    )


def test_quotation_may_be_added_where_the_words_stand_once():
    assert target(Correction("zwijgt", 3, quotation="direct")) == span("zwijgt")
    assert str(target(Correction("Prins", 3, quotation="scare"))).startswith(
        "x.marks.yaml:3: ‘Prins’ stands in the text 2"
    )


def test_quotation_over_paragraphs_cannot_be_added():
    correction = Correction("vaart Prins", 3, quotation="direct")
    annotated = AnnotatedArticle(article_from("De pont vaart\n\nPrins zwijgt."))
    _, problem = find_target(Finder(annotated), correction, "x.marks.yaml")
    assert str(problem) == (
        "x.marks.yaml:3: ‘vaart Prins’ runs through several paragraphs; make a mark for each of them"
    )


def test_what_is_no_quotation_already_needs_no_correction():
    assert target(Correction("zwijgt", 3, quotation="none")) is None


def test_name_is_told_by_what_follows():
    assert target(Correction("Prins", 3, suffix=" Beheer", person=NOBODY)) == span("Prins", TEXT.index("Prins B"))


def test_whole_name_goes_before_a_part_of_one():
    assert target(Correction("Prins", 3, person="els-prins")) == span("Prins")


def test_word_without_mark_may_get_one():
    assert target(Correction("zwijgt", 3, term="zwijgen")) == span("zwijgt")


def test_word_without_mark_that_is_nobody_needs_no_correction():
    assert target(Correction("zwijgt", 3, person=NOBODY)) is None


def test_word_that_stands_there_twice_is_ambiguous():
    assert str(target(Correction("brug", 3, term="brug"))).startswith(
        "x.marks.yaml:3: ‘brug’ stands in the text 2 times;"
    )
