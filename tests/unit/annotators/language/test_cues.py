import pytest

from kantlijn.annotators.language.cues import NOUNS, lookup, reporting


@pytest.mark.parametrize(
    ("word", "cue_class"),
    [
        ("zegt", "speech"),
        ("Vraagt", "question"),
        ("mailde", "writing"),
        ("riepen", "sound"),
        ("vindt", "thought"),
        ("grijnst", "manner"),
        ("noemde", "naming"),
        ("luidt", "text"),
    ],
)
def test_finite_verb_reports_by_itself(word, cue_class):
    assert reporting(word).cue_class == cue_class


@pytest.mark.parametrize("word", ["legt", "voegt", "laat", "geeft", "houdt"])
def test_verb_that_needs_a_particle_does_not_report_by_itself(word):
    assert reporting(word) is None


def test_separable_verb_tells_which_particle_must_follow():
    assert [form.particle for form in lookup("voegt")] == ["toe"]
    assert "weten" in {form.particle for form in lookup("liet")}


@pytest.mark.parametrize(
    ("word", "particle"), [("deelt", "mee"), ("pikt", "in"), ("kaatste", "terug"), ("treedt", "bij"), ("las", "voor")]
)
def test_separable_verbs_of_all_kinds_of_saying(word, particle):
    assert particle in {form.particle for form in lookup(word)}


def test_separable_verb_reports_when_written_as_one():
    assert reporting("uitlegde").lemma == "uitleggen"


def test_phrase_has_its_whole_lemma():
    assert "laten weten" in {form.lemma for form in lookup("liet")}


def test_participle_reports_but_carries_no_subject():
    assert [form.finite for form in lookup("gezegd")] == [False]
    assert reporting("gezegd") is None


def test_plural_form_says_so():
    assert reporting("zeiden").plural
    assert not reporting("zei").plural


@pytest.mark.parametrize("word", ["fietst", "minister", "zegge", "is", "", "heeft", "zegtt", "doorgaan"])
def test_other_words_are_no_cue(word):
    assert lookup(word) == ()


def test_nouns_announce_words():
    assert {"vraag", "reactie", "conclusie"} <= NOUNS
    assert "fiets" not in NOUNS
