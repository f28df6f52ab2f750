import pytest

from tools.corpus.agreement import accepted, kappa, measure_agreement


def quote(**changes):
    values = {"start": 0, "end": 5, "kind": "direct", "speaker": "Ans de Wit", "speaker_type": "person", "cue": [6, 10]}
    return values | {"factuality": "said"} | changes


def article(*quotes, people=(), ignored=()):
    named = [{"start": start, "end": end, "name": name} for start, end, name in people]
    return {"id": "een", "quotes": list(quotes), "people": named, "ignore_people": list(ignored)}


def figures(one, other):
    return {figure.name: (figure.value, figure.of) for figure in measure_agreement({"een": one}, [other])}


def test_kappa_takes_off_what_chance_gives():
    assert kappa([("a", "a"), ("a", "a"), ("b", "b"), ("a", "b")]) == pytest.approx(0.5)
    assert kappa([("a", "a"), ("a", "a")]) == 1


def test_speaker_is_accepted_by_either_list_whatever_the_article_and_the_capitals():
    assert accepted(quote(speaker="De jury"), quote(speaker="jury"))
    assert accepted(quote(speaker="de jury", speaker_alt=["Ans"]), quote(speaker="Ans"))
    assert not accepted(quote(speaker="de jury"), quote(speaker="Ans"))
    assert not accepted(quote(speaker=None), quote(speaker="Ans"))


def test_only_what_both_call_direct_counts_for_the_speaker_of_direct():
    one = article(quote(), quote(start=20, end=30, kind="mixed"), people=[(0, 3, "Ans")])
    other = article(quote(), quote(start=20, end=30), people=[(0, 3, "Ans")])
    found = figures(one, other)
    assert found["speaker of direct, accepted"] == (1, 1)
    assert found["kind, agreement"] == (0.5, 2)


def test_mention_that_either_leaves_open_is_not_counted():
    one = article(quote(), people=[(40, 43, "Ans"), (50, 53, "Rik")])
    other = article(quote(), people=[(40, 43, "Ans")], ignored=[[50, 53]])
    assert figures(one, other)["mention of a person, F1"] == (1, 1)


def test_cue_at_another_place_is_another_cue():
    people = [(40, 43, "Ans")]
    found = figures(article(quote(), people=people), article(quote(cue=None), people=people))
    assert found["cue of those (same word, or none for both)"] == (0, 1)
