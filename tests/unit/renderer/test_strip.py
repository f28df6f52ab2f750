from annotated import BRAM, GAZETTEER, GLOSSARY, annotated, headed, quotation

from kantlijn.model.annotations import Quotation
from kantlijn.renderer.cast import find_cast, find_utterances
from kantlijn.renderer.strip import Stretch, find_places, find_shares
from kantlijn.renderer.voices import find_voices

TEXT = "“Een twee drie.” “Vier vijf.” “Zes.”"


def shares(*found: Quotation) -> list[Stretch]:
    utterances = find_utterances(annotated(TEXT, *found))
    return find_shares(find_voices(utterances, find_cast(utterances, GAZETTEER, GLOSSARY), lambda _: ""))


def test_bar_gives_each_speaker_a_part_of_the_words():
    long, short = shares(quotation(TEXT, "“Een twee drie.”"), quotation(TEXT, "“Zes.”", BRAM, name="c-2"))
    assert (long.start, short.start) == ("0%", "75%")
    assert 74 < float(long.end.rstrip("%")) < 75
    assert long.classes != short.classes


def test_what_is_inferred_stands_hatched_behind_what_is_certain():
    found = shares(quotation(TEXT, "“Zes.”", certainty="inferred"), quotation(TEXT, "“Een twee drie.”", name="c-2"))
    assert [(one.hatched, one.start) for one in found] == [(False, "0%"), (True, "75%")]


def test_unknown_speakers_are_a_hatched_part_of_their_own():
    (unknown,) = shares(quotation(TEXT, "“Zes.”", None))
    assert (unknown.classes, unknown.hatched) == ("s0", True)


def test_line_shows_where_in_the_story_each_quotation_stands():
    article = headed("Kop “Ja”\n\n“Een”, zo begint het, “en twee.”")
    found = annotated(
        article,
        quotation(article.text, "“Ja”", name="c-9"),
        quotation(article.text, "“Een”"),
        quotation(article.text, "“en twee.”", certainty="inferred", name="c-2"),
    )
    utterances = find_utterances(found)
    first, second = find_places(article, utterances, find_cast(utterances, GAZETTEER, GLOSSARY))
    assert float(first.start.rstrip("%")) < 10 < float(second.start.rstrip("%")) < float(second.end.rstrip("%")) <= 100
    assert (first.hatched, second.hatched) == (False, True)
