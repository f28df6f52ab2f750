import pytest
from parsed import chunk_of, entities_in, meaning_of, parsed_from

from kantlijn.annotators.entities.pronouns import has_plural_verb, options_of, rank_pronoun, weights


@pytest.mark.parametrize(
    ("words", "text", "who"),
    [
        ("Hij", "Jan Baas stapte op. Hij is boos.", "Jan Baas"),
        ("hij", "Jan Baas zegt dat hij boos is.", "Jan Baas"),
        ("Ze", "Mia Vos sprak met Jan Baas. Ze is boos.", "Mia Vos"),
        ("Hij", "Mia Vos sprak met Jan Baas. Hij is boos.", "Jan Baas"),
        ("Hij", "Een agent stond bij de deur. Hij lachte.", "een agent"),
        ("die", "Jan Baas leest voor. Achterin staat een bewoner op. 'Ga weg', roept die.", "een bewoner"),
        ("Hij", "Het plan van Jan Baas ging door. Hij lachte.", "Jan Baas"),
        ("Ze", "Zijn vrouw stond bij Jan Baas. Ze lachte.", "zijn vrouw"),
    ],
)
def test_a_pronoun_takes_up_the_one_on_the_readers_mind(words, text, who):
    assert meaning_of(words, text, "Jan Baas", "Mia Vos") == who


def test_a_pronoun_never_takes_up_the_other_sex():
    assert meaning_of("Ze", "Jan Baas stapte op. Ze is boos.", "Jan Baas") is None


def test_several_people_are_taken_up_by_a_plural_verb():
    assert meaning_of("Ze", "De bewoners kwamen naar Jan Baas. Ze waren boos.", "Jan Baas") == "de bewoners"


def test_nobody_is_taken_up_from_below():
    assert meaning_of("Hij", "Hij is boos. Jan Baas stapte op.", "Jan Baas") is None


def options(text, words, *names):
    """Give all whom the last place of these words may take up, each with the evidence, the last named first."""
    found = entities_in(text, *names)
    parsed, at = found.parsed, text.rindex(words)
    chunk = next(place for place, one in enumerate(parsed.chunks) if one.kind and parsed.span(one).start == at)
    told = options_of(found, chunk, parsed.chunks[chunk], parsed.sentence_of_chunk(chunk))
    return {one.entity.name: set(one.evidence) for one in told}


def ranked(text, words, *names):
    """Give what the last place of these words means, the likeliest first."""
    found = entities_in(text, *names)
    parsed, at = found.parsed, text.rindex(words)
    chunk = next(place for place, one in enumerate(parsed.chunks) if one.kind and parsed.span(one).start == at)
    return rank_pronoun(found, chunk, parsed.chunks[chunk], parsed.sentence_of_chunk(chunk))


def test_the_evidence_tells_where_and_how_somebody_was_spoken_of_last():
    assert options("Jan Baas zag een agent. Hij lachte.", "Hij", "Jan Baas") == {
        "een agent": {
            "at:1:free", "he:place:0", "True:free:unnamed", "distance:1:same",
            "told:other:unnamed:True", "he:sex:False:unnamed", "he:new:True:True", "mentions:1:unnamed:True",
        },
        "Jan Baas": {
            "at:1:subject", "he:place:1", "True:subject:person", "distance:1:same",
            "told:named:person:True", "he:sex:True:person", "he:new:True:True", "mentions:1:person:True",
        },
    }  # fmt: skip


def test_the_evidence_tells_of_another_paragraph_a_body_and_several_mentions():
    text = "Mia Vos kwam. Vos lachte. Vos sprak. Vos zong. Vos ging.\n\nHet regent. Nu roept de NS haar."
    found = options(text, "haar", "Mia Vos")
    assert found["Mia Vos"] == {
        "at:2:subject", "object:place:1", "False:subject:person", "distance:2:other",
        "told:named:person:False", "object:sex:True:person", "object:new:False:False", "mentions:4:person:False",
    }  # fmt: skip
    assert {"object:place:0", "object:sex:False:org", "object:new:True:True"} <= found["NS"]


def test_the_evidence_tells_of_who_was_only_maybe_spoken_of_and_of_groups():
    found = options("Jan Baas kwam. De zanger zweeg. Toen lachte die.", "die", "Jan Baas")
    assert "told:maybe:unnamed:True" in found["de zanger"]
    assert {"die:place:0", "told:other:person:True", "mentions:2:person:True"} <= found["Jan Baas"] | found["de zanger"]
    groups = options("De bewoners kwamen. Ze waren boos.", "Ze")
    assert "told:other:group:True" in groups["de bewoners"]


@pytest.mark.parametrize(
    ("between", "distance"), [(0, "1"), (2, "3"), (3, "4"), (5, "4"), (6, "7"), (11, "7"), (12, "9"), (20, "9")]
)
def test_far_away_counts_roughly(between, distance):
    text = "Jan Baas kwam." + " Het regent." * between + " Hij lachte."
    (evidence,) = options(text, "Hij", "Jan Baas").values()
    assert f"distance:{distance}:same" in evidence
    near = between == 0
    assert f"he:new:True:{near}" in evidence


MEN = ("Jan Baas", "Piet Mol", "Kees Kok", "Wim Kat", "Arie Bos", "Joop Vis")


def test_who_is_far_away_is_left_alone_where_four_are_nearer():
    def is_found(between, *others):
        waiting = " Het regent." * between
        return MEN[0] in options(f"Jan Baas kwam.{waiting} Toen kwamen {', '.join(others)}. Hij lachte.", "Hij", *MEN)

    assert is_found(7, *MEN[1:4])
    assert is_found(20, *MEN[1:4])
    assert is_found(6, *MEN[1:5])
    assert not is_found(7, *MEN[1:5])
    assert not is_found(20, *MEN[1:5])
    assert not is_found(20, *MEN[1:6])


def test_nobody_is_taken_up_from_more_than_thirty_sentences_back():
    assert options("Jan Baas kwam." + " Het regent." * 29 + " Hij lachte.", "Hij", "Jan Baas")
    assert not options("Jan Baas kwam." + " Het regent." * 30 + " Hij lachte.", "Hij", "Jan Baas")
    assert not options("Jan Baas kwam." + " Het regent." * 40 + " Hij lachte.", "Hij", "Jan Baas")


def test_a_body_is_taken_up_from_the_sentence_before_and_never_as_a_man():
    assert list(options("De NS kwam. Ze lachte.", "Ze")) == ["NS"]
    assert list(options("Voor de NS lachte ze.", "ze")) == ["NS"]
    assert not options("De NS kwam. Het regent. Ze lachte.", "Ze")
    assert not options("De NS kwam. Hij lachte.", "Hij")
    assert not options("Den Haag won. Ze lachte.", "Ze")
    assert list(options("De NS kwam. Die lachte.", "Die")) == ["NS"]


def test_a_pronoun_means_four_at_most_and_tells_by_how_much_one_is_likelier():
    text = "Toen kwamen Jan Baas, Piet Mol, Kees Kok, Wim Kat en Arie Bos. Hij lachte."
    found = ranked(text, "Hij", *MEN)
    assert [one.rank for one in found] == [0, 1, 2, 3]
    leads = [one.lead for one in found]
    assert leads[0] == pytest.approx(-leads[1])
    assert leads == sorted(leads, reverse=True)
    assert leads[0] >= 0 >= leads[1]
    weighed = [sum(weights().get(piece, 0.0) for piece in one) for one in options(text, "Hij", *MEN).values()]
    best, second, *_ = sorted(weighed, reverse=True)
    assert leads[0] == pytest.approx(best - second)


def test_the_only_one_leads_by_as_much_as_anybody():
    (only,) = ranked("Jan Baas kwam. Hij lachte.", "Hij", "Jan Baas")
    assert (only.fit, only.rank, only.lead) == ("sex", 0, 3.0)


@pytest.mark.parametrize(
    ("text", "words", "fits"),
    [
        ("Een agent kwam. Hij lachte.", "Hij", ["open"]),
        ("Een man kwam. Die lachte.", "Die", ["open"]),
        ("Een vrouw kwam. Die lachte.", "Die", ["open"]),
        ("Een agent kwam. Die lachte.", "Die", ["sex"]),
        ("Een agent kwam. Ze lachte.", "Ze", ["open"]),
        ("Een vrouw kwam. Ze lachte.", "Ze", ["sex"]),
    ],
)
def test_a_sex_that_is_only_possible_fits_less(text, words, fits):
    assert [one.fit for one in ranked(text, words)] == fits


@pytest.mark.parametrize(
    ("text", "words", "plural"),
    [
        ("Ze lachen.", "Ze", True),
        ("Ze lacht.", "Ze", False),
        ("Ze zijn boos.", "Ze", True),
        ("Ze zwijgt, maar de bewoners lachen.", "Ze", False),
        ("De bewoners lachen, maar ze zwijgt.", "ze", False),
        ("De agent zwijgt omdat ze gisteren lachten.", "ze", True),
        ("De agenten zwijgen omdat ze gisteren lachte.", "ze", False),
        ("Toen lachten ze.", "ze", True),
        ("Toen lachte ze.", "ze", False),
    ],
)
def test_the_verb_of_a_pronoun_tells_whether_several_are_meant(text, words, plural):
    parsed = parsed_from(text)
    assert has_plural_verb(parsed, chunk_of(parsed, words), 0) == plural


def test_each_of_several_fits_by_his_own_sex():
    assert {one.entity.name: one.fit for one in ranked("Jan Baas zag een agent. Hij lachte.", "Hij", "Jan Baas")} == {
        "een agent": "open",
        "Jan Baas": "sex",
    }
    assert {one.fit for one in ranked("Een man zag een vrouw. Die lachte.", "Die")} == {"open"}


def test_an_owner_stands_aside_and_a_role_where_it_stands():
    assert "at:1:free" in options("Het plan van Jan Baas kwam. Hij lachte.", "Hij", "Jan Baas")["Jan Baas"]
    assert "at:1:subject" in options("De burgemeester kwam. Hij lachte.", "Hij")["de burgemeester"]
    assert "at:1:gov" in options("Mia Vos kwam met de burgemeester. Hij lachte.", "Hij", "Mia Vos")["de burgemeester"]


def test_one_is_not_taken_up_as_several_nor_several_as_one():
    text = "De bewoners zagen Mia Vos. {} boos."
    assert list(options(text.format("Ze waren"), "Ze", "Mia Vos")) == ["de bewoners"]
    assert list(options(text.format("Ze was"), "Ze", "Mia Vos")) == ["Mia Vos"]


def test_a_pronoun_does_not_take_up_itself_or_what_follows():
    assert list(options("Mia Vos lachte toen zij haar zoon zag. Anna Mol kwam.", "zij", "Mia Vos", "Anna Mol")) == [
        "Mia Vos"
    ]
