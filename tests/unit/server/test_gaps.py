from pathlib import Path

from msgspec.structs import replace
from previews import ANS, COUNCIL, annotated, built_of, person, reference, said, span_of

from kantlijn.model.annotations import AnnotatedArticle, Mention, Speaker, TermUse
from kantlijn.model.span import Span
from kantlijn.server.gaps import find_gaps, find_strangers, unused_notes

TEXT = "Wethouder Bo Dam en Ans de Wit praatten. Dam won."


def named(words: str, name: str, entity_id: str | None = None, role: str | None = None) -> Mention:
    return Mention(span_of(TEXT, words), name, entity_id, role)


def test_stranger_comes_with_role_sentence_and_command():
    mentions = [named("Bo Dam", "Bo Dam", role="wethouder"), named("Dam won", "Bo Dam")]
    [stranger] = find_strangers(annotated(TEXT, mentions=mentions))
    assert (stranger.name, stranger.role, stranger.excerpt.words) == ("Bo Dam", "wethouder", "Bo Dam")
    assert stranger.command == 'kantlijn new person "Bo Dam" --role "wethouder"'


def test_stranger_without_role_gets_a_command_without_one():
    [stranger] = find_strangers(annotated(TEXT, mentions=[named("Bo Dam", "Bo Dam")]))
    assert stranger.command == 'kantlijn new person "Bo Dam"'


def test_person_of_the_notes_is_no_stranger():
    assert find_strangers(annotated(TEXT, mentions=[named("Ans de Wit", "Ans de Wit", ANS.id)])) == []


def test_person_who_is_left_in_peace_is_offered_no_note():
    mentions = [replace(named("Bo Dam", "Bo Dam"), private=True)]
    assert find_strangers(annotated(TEXT, mentions=mentions)) == []


def test_notes_that_no_article_needs_are_unused():
    known = reference(ANS, COUNCIL)
    assert unused_notes(built_of(Path(), annotated(TEXT)).occurring, known.gazetteer, known.glossary) == [
        ANS.file,
        COUNCIL.file,
    ]


def test_mention_and_term_use_are_use():
    known = reference(ANS, COUNCIL)
    article = annotated(TEXT, mentions=[named("Ans de Wit", "Ans de Wit", ANS.id)])
    used = AnnotatedArticle(
        article.article, mentions=article.mentions, term_uses=(TermUse(span_of(TEXT, "won"), "raad"),)
    )
    assert unused_notes(built_of(Path(), used).occurring, known.gazetteer, known.glossary) == []


def test_speaking_is_use_too():
    text = '"Ja", zei de raad. "Nee", zei ze.'
    speaking = [said(text, '"Ja"', Speaker("gemeenteraad", "org", "raad")), said(text, '"Nee"', person(ANS))]
    known = reference(ANS, COUNCIL)
    assert unused_notes(built_of(Path(), annotated(text, speaking)).occurring, known.gazetteer, known.glossary) == []


def test_gaps_of_a_site_come_most_frequent_first_with_their_commands():
    text = "De Autoriteit Koek (AK) en Bo Dam. Bo Dam belt. De AK ook, en de AK weer."
    mentions = [Mention(Span(at, at + 6), "Bo Dam", None, "wethouder") for at in (27, 35)]
    gaps = find_gaps([annotated(text, mentions=mentions)])

    assert [(gap.name, gap.command) for gap in gaps] == [
        ("Autoriteit Koek", 'kantlijn new term "Autoriteit Koek" --kind organisation --alias "AK"'),
        ("Bo Dam", 'kantlijn new person "Bo Dam" --role "wethouder"'),
    ]
    assert gaps[0].count > gaps[1].count == 2
