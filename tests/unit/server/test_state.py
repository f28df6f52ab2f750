from pathlib import Path

from previews import ANS, annotated, built_of, unbuilt

from kantlijn.model.problem import doubt, fault

OUT = Path("site")
FAULT = fault("a", 1, "wrong", "mend it")


def test_faults_of_a_build_that_wrote_nothing_keep_the_pages_old():
    built = built_of(OUT, problems=[doubt("a", 1, "odd", "look at it"), FAULT], written=False)
    assert built.faults == (FAULT,)


def test_faults_that_kept_nothing_from_being_written_are_none():
    assert built_of(OUT, problems=[FAULT]).faults == ()


def test_article_is_found_by_its_slug():
    built = built_of(OUT, annotated("Brug."), known=[ANS])
    assert built.article("test") is built.articles[0]
    assert built.article("other") is None
    assert list(built.gazetteer.entities) == [ANS.id]


def test_before_the_first_build_there_is_nothing():
    built = unbuilt(OUT)
    assert (built.articles, built.faults, len(built.gazetteer.entities), len(built.glossary.terms)) == ((), (), 0, 0)
