import pytest
from parsed import sources_of
from quoted import speakers_in

from kantlijn.annotators.quotes.constructions import Construction, constructions

ROWS = [row for rows in constructions().values() for row in rows]
EXAMPLES = [pytest.param(row, text, who, id=f"{row.name}-{text}") for row in ROWS for text, who in row.examples]
COUNTER = [pytest.param(row, text, id=f"{row.name}-{text}") for row in ROWS for text in row.counter]


@pytest.mark.parametrize(("row", "text", "who"), EXAMPLES)
def test_example_finds_its_source(row: Construction, text: str, who: str):
    found = [whom for name, whom in sources_of(text) if name == row.name]
    assert found
    if row.speaker == "owner":  # the phrase tells whose it is; who that is is decided later
        assert found[0]
    else:
        assert any(whom.lower() == who.lower() or (who and who in whom) for whom in found)


UNDECIDED = frozenset({"bare-behind", "citing-before", "by-before", "later-behind", "cue-later", "cue-before"})
"""Rows whose examples the learned weights do not all follow: a rival weighs more, or the words are few."""


@pytest.mark.parametrize(
    ("text", "who"), [example for row in ROWS if row.name not in UNDECIDED for example in row.examples]
)
def test_example_gets_its_speaker(text: str, who: str):
    found = [name.lower() for name, _ in speakers_in(text) if name]
    if who in ("haar", ""):  # the pronoun's person, or nobody
        assert len(found) == (who != "")
    else:
        assert any(who.lower() in one for one in found)


@pytest.mark.parametrize(("row", "text"), COUNTER)
def test_counter_example_is_left_alone(row: Construction, text: str):
    assert row.name not in [name for name, _ in sources_of(text)]


def test_both_sides_may_find_somebody():
    assert sources_of('Mia Vos riep "Nu!", zegt Bo Bos.') == [("cue-behind", "Bo Bos"), ("cue-before", "Mia Vos")]


def test_particle_must_stand_behind_its_verb():
    assert sources_of('"Dit gaat goed", legt Mia Vos uit.') == [("cue-behind", "Mia Vos")]


@pytest.mark.parametrize("rest", ["neer", "af", "de bal weg", "de bal op tafel", "het boek uit het raam"])
def test_particle_of_a_silent_verb_is_no_cue(rest: str):
    assert [row for row, _ in sources_of(f'"Dit gaat goed", legt Mia Vos {rest}.')] == ["verb-behind"]


def test_verb_that_reports_nothing_with_the_particle_at_its_end_is_no_cue():
    assert sources_of('De bond stelde na de "storm" een onderzoek in.') == []
    assert sources_of('De bond stelde dat het "storm" was.') == [("cue-before", "De bond")]


def test_word_behind_a_gap_is_found_at_its_own_place():
    text = '"Dit gaat goed", liet de bond gisteren in Ede weten bij monde van Mia Vos.'
    assert ("by-mouth-behind", "Mia Vos") in sources_of(text)
