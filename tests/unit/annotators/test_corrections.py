from articles import article_from
from msgspec.structs import replace

from kantlijn.annotators.corrections import apply_corrections
from kantlijn.model.annotations import AnnotatedArticle, Attribution, Mention, Quotation, Review, Speaker, TermUse
from kantlijn.model.corrections import NOBODY, Correction, Corrections
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm
from kantlijn.model.span import Span

TEXT = "\"De brug\", zei Prins, \"is dicht.\" De 'pont' vaart. Het veer ook, zegt Linde: 'Mooi.'"
PEOPLE = Gazetteer({"bo-kuiper": Entity("bo-kuiper", "Bo Kuiper"), "els-prins": Entity("els-prins", "Els Prins")})
TERMS = Glossary({"pont": GlossaryTerm("pont", "pont", ("veer",))})


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


FOUND = Attribution(Speaker("Els Prins", "person", "els-prins"), "inferred", "role", "role", span("zei"), span("Prins"))
ARTICLE = AnnotatedArticle(
    article_from(TEXT),
    (
        Quotation(span('"De brug"'), "direct", "c-1", 1, 2, FOUND),
        Quotation(span('"is dicht."'), "direct", "c-1", 2, 2, FOUND),
        Quotation(span("'pont'"), "scare", "c-2"),
        Quotation(span("'Mooi.'"), "direct", "c-3"),
    ),
    (Mention(span("Prins"), "Prins", None, "wethouder"), Mention(span("Linde"), "Ada Linde")),
    (TermUse(span("veer"), "pont"),),
)


def correct(*marks: Correction) -> AnnotatedArticle:
    corrected, problems = apply_corrections(ARTICLE, Corrections("x.marks.yaml", None, marks), PEOPLE, TERMS)
    assert problems == []
    return corrected


def problems(*marks: Correction) -> list[str]:
    found = apply_corrections(ARTICLE, Corrections("x.marks.yaml", None, marks), PEOPLE, TERMS)[1]
    return [f"{problem.severity} {problem}" for problem in found]


def speakers(annotated: AnnotatedArticle) -> list[tuple[str, str] | None]:
    return [
        (each.attribution.speaker.name, each.attribution.certainty) if each.attribution else None
        for each in annotated.quotations
    ]


def test_nothing_changes_without_corrections():
    assert correct() == ARTICLE


def test_review_goes_with_the_article():
    review = Review("Bo Kuiper", "2024-12-15")
    corrected, _ = apply_corrections(ARTICLE, Corrections("x.marks.yaml", review), PEOPLE, TERMS)
    assert corrected == replace(ARTICLE, review=review)


def test_speaker_is_confirmed_for_all_parts_and_keeps_what_pointed_to_him():
    corrected = correct(Correction("De brug", 1, speaker="els-prins"))
    expected = Attribution(FOUND.speaker, "confirmed", "author", "author", FOUND.cue, FOUND.evidence)
    assert [each.attribution for each in corrected.quotations[:2]] == [expected, expected]
    assert corrected.quotations[2:] == ARTICLE.quotations[2:]


def test_other_speaker_does_not_keep_what_pointed_to_the_first():
    corrected = correct(Correction("is dicht", 1, speaker="Bo Kuiper"))
    assert corrected.quotations[0].attribution == Attribution(
        Speaker("Bo Kuiper", "person", "bo-kuiper"), "confirmed", "author", "author"
    )


def test_speaker_may_be_taken_away():
    assert speakers(correct(Correction("De brug", 1, speaker=NOBODY)))[:2] == [None, None]


def test_speaker_makes_a_scare_quote_somebody_s_words():
    corrected = correct(Correction("pont", 1, speaker="Ada Linde"))
    assert corrected.quotations[2].kind == "direct"
    assert speakers(corrected)[2] == ("Ada Linde", "confirmed")


def test_scare_quote_has_no_speaker():
    corrected = correct(Correction("De brug", 1, quotation="scare"))
    assert corrected.quotations[0] == Quotation(span('"De brug"'), "scare", "c-1", 1, 2, None)


def test_quotation_that_is_none_goes_and_its_other_part_is_whole():
    corrected = correct(Correction("De brug", 1, quotation="none"))
    assert corrected.quotations[0] == Quotation(span('"is dicht."'), "direct", "c-1", 1, 1, FOUND)


def test_quotation_is_added_with_an_id_and_a_speaker():
    corrected = correct(Correction("Het veer ook", 1, quotation="direct", speaker="Ada Linde"))
    added = corrected.quotations[3]
    assert (added.span, added.kind, added.part, added.parts) == (span("Het veer ook"), "direct", 1, 1)
    assert added.id.startswith("c-")
    assert added.attribution
    assert added.attribution.speaker == Speaker("Ada Linde", "person")


def test_name_may_be_nobody():
    assert [each.name for each in correct(Correction("Prins", 1, person=NOBODY)).mentions] == ["Ada Linde"]


def test_person_meant_is_named_and_keeps_the_function_that_the_text_tells():
    assert correct(Correction("Prins", 1, person="els-prins")).mentions[0] == Mention(
        span("Prins"), "Els Prins", "els-prins", "wethouder"
    )


def test_mark_may_be_added_and_takes_the_place_of_another():
    corrected = correct(Correction("veer", 1, person="bo-kuiper"))
    assert [each.name for each in corrected.mentions] == ["Prins", "Bo Kuiper", "Ada Linde"]
    assert corrected.term_uses == ()


def test_term_may_be_added_or_taken_away():
    assert correct(Correction("vaart", 1, term="pont")).term_uses == (
        TermUse(span("vaart"), "pont"),
        *ARTICLE.term_uses,
    )
    assert correct(Correction("veer", 1, term=NOBODY)).term_uses == ()


def test_unknown_people_and_terms_are_faults_all_at_once():
    assert problems(
        Correction("Prins", 3, person="els-prinz"),
        Correction("veer", 4, term="pond"),
        Correction("De brug", 5, speaker="bo-kuyper"),
        Correction("tunnel", 2, person=NOBODY),
    ) == [
        "fault x.marks.yaml:2: these words are no longer in the text: ‘tunnel’; "
        "quote words that are, or remove the mark",
        "fault x.marks.yaml:3: unknown person ‘els-prinz’; did you mean ‘els-prins’?",
        "fault x.marks.yaml:4: unknown term ‘pond’; did you mean ‘pont’?",
        "fault x.marks.yaml:5: unknown person ‘bo-kuyper’; did you mean ‘bo-kuiper’?",
    ]


def test_corrections_that_contradict_each_other_are_a_fault():
    assert problems(Correction("De brug", 3, speaker="bo-kuiper"), Correction("is dicht", 4, speaker="els-prins")) == [
        "fault x.marks.yaml:4: ‘is dicht’ is marked otherwise on line 3; keep one of the two"
    ]
    assert len(problems(Correction("pont", 3, speaker="bo-kuiper"), Correction("'pont'", 4, quotation="none"))) == 1


def test_corrections_that_agree_are_no_fault():
    assert problems(Correction("De brug", 3, speaker="bo-kuiper"), Correction("is dicht", 4, speaker="bo-kuiper")) == []
    assert problems(Correction("pont", 3, speaker="bo-kuiper"), Correction("'pont'", 4, quotation="direct")) == []


def test_person_may_be_somebody_without_a_note():
    assert correct(Correction("veer", 3, person="Linde")).mentions[-1].name == "Ada Linde"
    assert [each.name for each in correct(Correction("De brug", 3, person="De brug")).mentions] == [
        "De brug",
        "Prins",
        "Ada Linde",
    ]


def test_held_words_stand_between_quotation_marks():
    told = "‘vaart’ does not stand between quotation marks; quote words that do, or remove the mark"
    assert problems(Correction("vaart", 3, quotation="scare")) == [f"fault x.marks.yaml:3: {told}"]
    assert problems(Correction("'pont'", 3, quotation="scare"), Correction("Mooi", 4, quotation="scare")) == []
